// "Something is wrong": any reader says what, editors hear of it once, and nobody learns who said so.
import { afterAll, describe, expect, it } from 'vitest'
import { complaintText } from '../../src/bot/editing/complaint-text.ts'
import { doDeed } from '../../src/jobs/do-deed.ts'
import { sendNotices } from '../../src/jobs/send-notices.ts'
import { tables } from '../../src/store/db.ts'
import { addEditor } from '../../src/store/editors.ts'
import { listReview } from '../../src/store/review.ts'
import { tell } from '../jobs/tell.ts'
import { closeScenes, openScene, plain, type Scene } from './scene.ts'
import { tellMeeting } from './told-meeting.ts'

afterAll(closeScenes)

const CHIEF = 7
const notices = ({ store, clock, bot }: Scene) =>
  sendNotices({ store: { db: store.db, clock }, send: bot.sendNotice })
const complaints = ({ store }: Scene) => tables(store.db).complaint.findMany({ orderBy: { id: 'asc' } })

async function open(count = 1) {
  const scene = await openScene({ EDITOR_IDS: String(CHIEF) })
  for (let told = 0; told < count; told += 1) await tellMeeting(scene.store)
  return { scene, reader: await scene.introduced() }
}

describe('a reader', () => {
  it('chooses what is wrong below the card, and is thanked', async () => {
    const { scene, reader } = await open()
    await reader.say('/meeting_1')
    await reader.press('Something is wrong')
    expect(reader.buttons()).toEqual([
      'The date',
      'The place',
      'Who took part',
      'It was no meeting',
      'It is told twice',
      'Something else',
    ])
    await reader.press('The date')
    expect(plain(reader)).toBe('Thank you. An editor will look at it.')
    expect((await complaints(scene)).map(({ text }) => complaintText(text ?? '', 'en'))).toEqual(['The date'])
    await reader.say('Japan')
    expect(plain(reader)).toContain('Recent meetings · Japan')
  })

  it('or writes it in a sentence, which waits for editors as it was written', async () => {
    const { scene, reader } = await open()
    await reader.say('/meeting_1')
    await reader.press('Sources, sentence by sentence')
    await reader.press('Something is wrong')
    await reader.say('They met in Izmir.')
    expect(plain(reader)).toBe('Thank you. An editor will look at it.')
    expect(await listReview(scene.store.db, { offset: 0, limit: 5 })).toMatchObject([
      { kind: 'complaint', meetingId: '1', texts: ['They met in Izmir.'] },
    ])
  })

  it('is asked to write what else it is', async () => {
    const { scene, reader } = await open()
    await reader.say('/meeting_1')
    await reader.press('Something is wrong')
    await reader.press('Something else')
    expect(plain(reader)).toContain('Please write it in a sentence.')
    expect(await complaints(scene)).toEqual([])
    await reader.say('The talks were about Izmir.')
    expect(plain(reader)).toBe('Thank you. An editor will look at it.')
    expect(await complaints(scene)).toMatchObject([{ text: 'The talks were about Izmir.' }])
  })

  it('may leave the question unanswered', async () => {
    const { scene, reader } = await open()
    await reader.say('/meeting_1')
    await reader.press('Something is wrong')
    await reader.say('/cancel')
    await reader.say('They met in Izmir.')
    expect(await complaints(scene)).toEqual([])
  })

  it('says it once of a meeting while it is open, and again when it was looked at', async () => {
    const { scene, reader } = await open()
    for (let time = 0; time < 2; time += 1) {
      await reader.say('/meeting_1')
      await reader.press('Something is wrong')
      await reader.press('The place')
    }
    expect(plain(reader)).toContain('You have told us already')
    await doDeed({ db: scene.store.db, clock: scene.clock }, CHIEF, { kind: 'close', meetingId: '1' })
    await reader.press('Something is wrong')
    await reader.press('The place')
    expect(plain(reader)).toContain('Thank you.')
    expect(await complaints(scene)).toHaveLength(2)
  })

  it('says it of ten meetings a day', async () => {
    const { scene, reader } = await open(11)
    for (let id = 1; id <= 11; id += 1) {
      await scene.showButton(reader, `meeting:is:${id}:who`)
      await reader.press('Button')
    }
    expect(plain(reader)).toContain('You have told us of ten today')
    expect(await complaints(scene)).toHaveLength(10)
    scene.clock.jumpTo(new Date(scene.clock.now().getTime() + 86_400_001))
    await scene.showButton(reader, 'meeting:is:11:who')
    await reader.press('Button')
    expect(await complaints(scene)).toHaveLength(11)
  })

  it('says it of a meeting in a digest by the button below it', async () => {
    const scene = await openScene({ EDITOR_IDS: String(CHIEF) })
    await tellMeeting(scene.store)
    const reader = scene.person('en')
    await reader.open()
    await reader.press('Uzbekistan')
    await reader.press('Continue ›')
    await reader.press('No, send plain messages')
    await reader.press('Tashkent')
    await reader.press('08:00')
    await scene.deliver()
    await reader.press('Something is wrong')
    expect(plain(reader)).toContain('Which meeting do you mean?')
    await reader.press(reader.buttons()[0]!)
    await reader.press('It was no meeting')
    expect(await complaints(scene)).toMatchObject([{ meetingId: 1, text: ':no-meeting' }])
    expect(scene.control.warnings()).toEqual([])
  })

  it('says nothing of a meeting that was never released, nor by a button that was never ours', async () => {
    const scene = await openScene()
    await tell({ db: scene.store.db, clock: scene.clock }, { review: true })
    await tellMeeting(scene.store)
    const reader = await scene.introduced()
    for (const data of ['meeting:wrong:1', 'meeting:is:1:date', 'meeting:is:2:weather', 'meeting:which']) {
      await scene.showButton(reader, data)
      await reader.press('Button')
      expect(reader.notice()).toBe('This button is out of date.')
    }
    expect(await complaints(scene)).toEqual([])
  })
})

describe('editors', () => {
  it('hear of a meeting once, whoever else complains, and not who did', async () => {
    const { scene, reader } = await open()
    const chief = await scene.editor()
    const other = await scene.introduced({}, 90)
    await addEditor(scene.store.db, { telegramId: 90, appointedBy: CHIEF, at: scene.clock.now() })
    for (const person of [reader, other]) {
      await scene.showButton(person, 'meeting:is:1:date')
      await person.press('Button')
    }
    expect(await notices(scene)).toMatchObject({ sent: 2 })
    expect(plain(chief)).toContain('Readers say that something is wrong: Türkiye and Uzbekistan')
    expect(chief.buttons()).toEqual(['Look at it'])
    const held = await tables(scene.store.db).notice.findMany()
    expect(JSON.stringify(held.map(({ facts }) => facts))).toBe('[{"meetingId":"1"},{"meetingId":"1"}]')
    expect(scene.logged.join('\n')).not.toContain(String(reader.user.id))
  })
})

it('/forget leaves the complaint without its chat', async () => {
  const { scene, reader } = await open()
  await scene.showButton(reader, 'meeting:is:1:date')
  await reader.press('Button')
  await reader.say('/forget')
  await reader.press('Yes, delete everything')
  expect(await complaints(scene)).toMatchObject([{ chatId: null, state: 'open', text: ':date' }])
})
