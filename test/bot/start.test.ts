// /start: the first conversation in every language, a return, and what deep links lead to.
import { afterAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/demo/bot-api/buttons.ts'
import { writeDigests } from '../../src/jobs/write-digests.ts'
import { listBriefs, updateBrief } from '../../src/store/briefs.ts'
import { updateChat } from '../../src/store/chats.ts'
import { tables } from '../../src/store/db.ts'
import { loadTold } from '../../src/store/told.ts'
import { closeScenes, openScene, type Person, type Scene } from './scene.ts'
import { tellMeeting } from './told-meeting.ts'

afterAll(closeScenes)

async function briefOf({ store }: Scene, person: Person) {
  const [brief] = await listBriefs(store.db, (await person.chat()).id)
  return brief ?? null
}

async function digests({ store }: Scene) {
  return tables(store.db).digest.findMany({ orderBy: { id: 'asc' } })
}

/** All answers but the last, which makes everything final. */
async function answerUpToTheHour(person: Person): Promise<void> {
  await person.open()
  await person.press('Uzbekistan')
  await person.press('Continue ›')
  await person.press('Yes, I can read them')
  await person.press('Tashkent')
}

describe('the first conversation', () => {
  it('leads by buttons alone from the first word to the first digest', async () => {
    const scene = await openScene()
    await tellMeeting(scene.store)
    const person = scene.person('en')
    await answerUpToTheHour(person)
    await person.press('09:00')
    await scene.deliver()

    expect(await person.chat()).toMatchObject({
      locale: 'en',
      form: 'rich',
      zone: 'Asia/Tashkent',
      introduced: true,
    })
    expect(await briefOf(scene, person)).toMatchObject({
      at: '09:00',
      days: [1, 2, 3, 4, 5, 6, 7],
      followed: [{ kind: 'country', code: 'UZ' }],
      lastNumber: 1,
      lastLocalDate: '2026-01-21',
    })
    const [ready, digest] = person.messages().slice(-2).map(wordsOf)
    expect(ready).toContain('Your digest comes at 09:00, the next one on Thursday, 22 January 2026.')
    expect(digest).toContain('Diplomatic meetings · Wednesday, 21 January 2026')
    expect(digest).toContain('Ankara')
    expect(scene.control.warnings()).toEqual([])
  })

  it('tells in the first digest what the next morning does not repeat', async () => {
    const scene = await openScene()
    const told = await tellMeeting(scene.store)
    const person = scene.person('en')
    await answerUpToTheHour(person)
    await person.press('08:00')
    const news = await tellMeeting(scene.store, { countries: ['KZ', 'UZ'], date: '2026-01-21' })

    scene.clock.jumpTo(new Date('2026-01-22T03:00:00Z'))
    await writeDigests(scene.store, (_, error) => {
      throw error
    })

    const written = await digests(scene)
    expect(written.map(({ slot, localDate }) => [slot, localDate])).toEqual([
      ['first', '2026-01-21'],
      ['daily', '2026-01-22'],
    ])
    const chat = await person.chat()
    expect((await loadTold(scene.store.db, chat.id)).map(({ meetingId }) => meetingId).toSorted()).toEqual([
      told,
      news,
    ])
    expect(JSON.stringify(written[1]?.content)).not.toContain(`"id":"${told}"`)
  })

  it('writes one first digest however often the last answer arrives', async () => {
    const scene = await openScene()
    await tellMeeting(scene.store)
    const person = scene.person('en')
    await answerUpToTheHour(person)
    await person.press('08:00')
    await person.press('08:00')
    await person.press('09:00')

    expect(await digests(scene)).toHaveLength(1)
    expect(await briefOf(scene, person)).toMatchObject({ at: '09:00' })
  })

  it('writes one first digest when the process ended before it was marked as done', async () => {
    const scene = await openScene()
    await tellMeeting(scene.store)
    const person = scene.person('en')
    await answerUpToTheHour(person)
    await person.press('08:00')
    await updateChat(scene.store.db, (await person.chat()).id, { introduced: false })
    await person.press('08:00')

    expect(await digests(scene)).toHaveLength(1)
    expect((await person.chat()).introduced).toBe(true)
    expect(person.words()).toContain('All is set.')
    expect(person.words()).not.toContain('it follows in a moment')
  })

  it('says so when the last days brought nothing, and sends no empty digest', async () => {
    const scene = await openScene()
    const person = scene.person('en')
    await answerUpToTheHour(person)
    await person.press('08:00')
    await scene.deliver()

    expect(person.words()).toContain('The last days have brought nothing about what you follow.')
  })

  it('takes typed names, a typed city and a typed hour as well', async () => {
    const scene = await openScene()
    const person = scene.person('en')
    await person.open()
    await person.say('Özbekistan, ТМҰ')
    await person.press('Continue ›')
    await person.press('No, send plain messages')
    await person.say('Самарқанд')
    await person.say('soat 7:30')

    expect(await person.chat()).toMatchObject({ form: 'classic', zone: 'Asia/Samarkand', introduced: true })
    expect(await briefOf(scene, person)).toMatchObject({
      at: '07:30',
      followed: [
        { kind: 'country', code: 'UZ' },
        { kind: 'organization', code: 'OTS' },
      ],
    })
  })

  it('goes on after a misspelt name was chosen from what is near', async () => {
    const scene = await openScene()
    const person = scene.person('en')
    await person.open()
    await person.say('Uzbekstann')
    await person.press('subscribe:add:c.UZ')

    expect(person.buttons()).toContain('✓ Uzbekistan')
    expect(person.buttons()).toContain('Continue ›')
    expect(person.messages().map(wordsOf).join()).not.toContain('/start takes it up again')
  })

  it('finds the time zone from a shared location and takes the button for it away', async () => {
    const scene = await openScene()
    const person = scene.person('en')
    await person.open()
    await person.press('Türkiye')
    await person.press('Continue ›')
    await person.press('Yes, I can read them')
    await person.press('Share my location')
    const asked = scene.control.calls('sendMessage').at(-1) ?? scene.control.calls('sendRichMessage').at(-1)
    const [answered] = await person.share(40.4, 49.9)

    expect(JSON.stringify(scene.control.calls().map(({ parameters }) => parameters))).toContain(
      'request_location',
    )
    expect(asked).toBeDefined()
    expect(wordsOf(answered!)).toContain('Asia/Baku')
    expect((await person.chat()).zone).toBe('Asia/Baku')
    expect(JSON.stringify(scene.control.calls().map(({ parameters }) => parameters))).toContain(
      'remove_keyboard',
    )
    expect(person.buttons()).toContain('08:00')
  })

  it('does not go on before something is followed', async () => {
    const scene = await openScene()
    const person = scene.person('en')
    await person.open()
    await person.press('Continue ›')

    expect(person.notice()).toBe('Please choose at least one first.')
    await person.press('Uzbekistan')
    await person.press('✓ Uzbekistan')
    await person.press('Continue ›')
    expect(person.notice()).toBe('Please choose at least one first.')
  })

  it('offers every country, organisation and format behind a button', async () => {
    const scene = await openScene()
    const person = scene.person('en')
    await person.open()
    await person.press('More countries, organisations and formats')
    await person.press('Europe')
    await person.press('›')
    await person.press('Germany')
    expect(person.buttons()).toContain('✓ Germany')
    await person.press('Continue ›')

    expect(person.buttons()).toContain('✓ Germany')
  })

  it('writes plainly where the server refuses the rich sample', async () => {
    const scene = await openScene()
    const person = scene.person('en')
    await person.open()
    await person.press('Uzbekistan')
    scene.control.inject({
      method: 'sendRichMessage',
      effect: { answer: { error_code: 400, description: 'Bad Request: RICH_MESSAGE_UNSUPPORTED' } },
    })
    await person.press('Continue ›')

    expect(person.messages().at(-2)?.text).toContain('does not take rich messages')
    expect(person.buttons()).toContain('Istanbul')
    expect((await person.chat()).form).toBe('classic')
  })

  it.each([
    ['Evet', 'rich'],
    ['hayır', 'classic'],
  ])('takes a typed %s in answer to the question of the form', async (typed, form) => {
    const scene = await openScene()
    const person = scene.person('en')
    await person.open()
    await person.press('Uzbekistan')
    await person.press('Continue ›')
    await person.say(typed)

    expect((await person.chat()).form).toBe(form)
    expect(person.words()).toContain('Which city’s time')
  })

  it('survives a command in its middle and is taken up again where it stood', async () => {
    const scene = await openScene()
    const person = scene.person('en')
    await person.open()
    await person.press('Uzbekistan')
    await person.press('Continue ›')
    await person.press('Yes, I can read them')
    await person.say('/subscribe Kazakhstan')
    expect(person.words()).toContain('/start takes it up again')
    await person.open()

    expect(person.words()).toContain('Which city’s time do you live by?')
    await person.say('Toshkent')
    await person.say('8')
    expect((await briefOf(scene, person))?.followed.map(({ code }) => code).sort()).toEqual(['KZ', 'UZ'])
    expect((await person.chat()).introduced).toBe(true)
  })
})

describe('the language', () => {
  it.each([
    ['en', 'en', 'Whom would you like to follow?'],
    ['en-GB', 'en', 'Whom would you like to follow?'],
    ['tr', 'tr', 'Kimleri takip etmek istersiniz?'],
  ])('of a Telegram in %s is %s without a question', async (code, locale, question) => {
    const scene = await openScene()
    const person = scene.person(code)
    await person.open()

    expect((await person.chat()).locale).toBe(locale)
    expect(person.words()).toContain(question)
  })

  it.each([
    ['Oʻzbekcha', 'uz', 'Kimlarni kuzatib borishni istaysiz?'],
    ['Ўзбекча', 'uz-Cyrl', 'Кимларни кузатиб боришни истайсиз?'],
  ])('of a Telegram in Uzbek is asked for, and %s leads to it', async (label, locale, question) => {
    const scene = await openScene()
    const person = scene.person('uz')
    await person.open()
    expect(person.words()).toContain('Oʻzbekcha? Ўзбекча?')
    await person.press(label)

    expect((await person.chat()).locale).toBe(locale)
    expect(person.words()).toContain(question)
    expect(scene.control.commands(person.user.id).map(({ description }) => description)).toContain(
      locale === 'uz' ? 'Soʻnggi uchrashuvlar' : 'Сўнгги учрашувлар',
    )
  })

  it.each(['de', 'ru', undefined])(
    'of a Telegram in %s is the default one until one of all is chosen',
    async (code) => {
      const scene = await openScene({ DEFAULT_LANGUAGE: 'tr' })
      const person = scene.person(code)
      await person.open()

      expect((await person.chat()).locale).toBe('tr')
      expect(person.buttons()).toEqual(['English', 'Türkçe', 'Oʻzbekcha', 'Ўзбекча'])
      await person.press('English')
      expect(person.words()).toContain('Whom would you like to follow?')
    },
  )
})

describe('/start of somebody who is known', () => {
  it('greets and changes nothing', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/subscribe Uzbekistan')
    await person.open()

    expect(person.words()).toContain('Welcome back. Everything is as you left it.')
    expect(person.words()).toContain('Your next digest: Thursday, 22 January 2026, 08:00.')
    expect((await briefOf(scene, person))?.followed).toHaveLength(1)
  })

  it('wakes a chat that was blocked: digests are owed from now on', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/subscribe Uzbekistan')
    const before = await briefOf(scene, person)
    await updateBrief(scene.store.db, before!.id, { activeSince: new Date('2026-01-01T00:00:00Z') })
    await person.block()
    expect((await person.chat()).state).toBe('blocked')
    scene.clock.jumpTo(new Date('2026-01-30T10:00:00Z'))
    await person.unblock()

    expect((await person.chat()).state).toBe('active')
    expect((await briefOf(scene, person))?.activeSince).toEqual(new Date('2026-01-30T10:00:00Z'))
  })
})

describe('a first digest that never arrived', () => {
  it('because the person blocked the bot is told by the next one after the return', async () => {
    const scene = await openScene()
    const id = await tellMeeting(scene.store)
    const person = scene.person('en')
    await answerUpToTheHour(person)
    await person.press('08:00')
    await person.block()
    await person.unblock()
    scene.clock.jumpTo(new Date('2026-01-22T03:00:00Z'))
    await writeDigests(scene.store, (_, error) => {
      throw error
    })
    await scene.deliver()

    expect(person.words()).toContain(`/meeting_${id}`)
  })
})

describe('a deep link', () => {
  it('to a meeting opens its card', async () => {
    const scene = await openScene()
    const id = await tellMeeting(scene.store)
    const person = await scene.introduced()
    await person.open(`m_${id}`)

    expect(person.words()).toContain('Ankara')
    expect(person.buttons()).toEqual(['Sources, sentence by sentence', 'Something is wrong'])
  })

  it('with a code of nothing says so', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    const written = await person.open('f_XX')

    expect(written.map(wordsOf)).toEqual([
      'This link leads to nothing that I know. To find whom to follow: /subscribe',
    ])
  })

  it('to something to follow follows it', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.open('f_OTS')

    expect(person.words()).toContain('You now follow Organization of Turkic States.')
  })

  it('with a code of two things asks which is meant', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.open('f_AU')

    expect(person.words()).toContain('can mean several things')
    expect(person.buttons()).toEqual(['Australia', 'African Union'])
  })

  it('follows for a newcomer too, and then asks the first questions', async () => {
    const scene = await openScene()
    const person = scene.person('en')
    await person.open('f_KZ')

    expect(person.buttons()).toContain('✓ Kazakhstan')
  })
})
