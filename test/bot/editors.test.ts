// Who is an editor: named by the operator or appointed by one of these, from the next update on, and no longer than that.
import type { MessageOrigin } from '@grammyjs/types'
import { afterAll, describe, expect, it } from 'vitest'
import { sendNotices } from '../../src/jobs/send-notices.ts'
import { tellTrialsOver } from '../../src/jobs/tell-editors.ts'
import { beginTrials } from '../../src/jobs/seeded.ts'
import { listActs } from '../../src/store/acts.ts'
import { tables } from '../../src/store/db.ts'
import { listAppointed } from '../../src/store/editors.ts'
import { closeScenes, openScene, plain, type Person, type Scene } from './scene.ts'

afterAll(closeScenes)

const CHIEF = 7

async function open(env: Record<string, string> = {}) {
  const scene = await openScene({ EDITOR_IDS: String(CHIEF), ...env })
  return { scene, chief: await scene.editor() }
}

/** Somebody whom the chief has appointed by their number. */
async function appointed(scene: Scene, chief: Person, id = 90) {
  const other = await scene.introduced({}, id)
  await chief.say('/editors')
  await chief.press('Appoint an editor')
  await chief.say(String(id))
  return other
}

const ids = async ({ store }: Scene) => (await listAppointed(store.db)).map(({ telegramId }) => telegramId)
const deliverNotices = ({ store, clock, bot }: Scene) =>
  sendNotices({ store: { db: store.db, clock }, send: bot.sendNotice })
/** The commands of a chat's own menu, as it was written last. */
function menuOf({ control }: Scene, id: number): string {
  const scope = JSON.stringify({ type: 'chat', chat_id: id })
  return String(
    control.calls('setMyCommands').findLast(({ parameters }) => parameters['scope'] === scope)?.parameters[
      'commands'
    ],
  )
}

describe('an appointed editor', () => {
  it('has the commands of editors at once, in /help and in the menu, but appoints nobody', async () => {
    const { scene, chief } = await open()
    const other = await appointed(scene, chief)
    expect(plain(chief)).toContain('Dilnoza is an editor from now on.')
    expect(menuOf(scene, 90)).toContain('"sources"')
    expect(menuOf(scene, 90)).not.toContain('"editors"')

    await other.say('/sources')
    expect(plain(other)).toContain('Sources')
    await other.say('/help')
    expect(plain(other)).toContain('As an editor you can also send me')
    await other.say('/editors')
    expect(plain(other)).toContain('I do not know that command.')
    await scene.showButton(other, 'editors:drop:90')
    await other.press('Button')
    expect(other.notice()).toBe('This button is out of date.')
    expect(await ids(scene)).toEqual([90])
  })

  it('is told so, once there is a chat to tell it in', async () => {
    const { scene, chief } = await open()
    await chief.say('/editors')
    await chief.press('Appoint an editor')
    await chief.say('91')
    scene.person('en', 91)
    expect(await deliverNotices(scene)).toMatchObject({ failed: 1 })
    const late = await scene.introduced({}, 91)
    expect(await deliverNotices(scene)).toMatchObject({ sent: 1 })
    expect(plain(late)).toContain('You are an editor of this bot from now on.')
  })

  it('hears what editors hear', async () => {
    const { scene, chief } = await open()
    const other = await appointed(scene, chief)
    await deliverNotices(scene)
    await beginTrials(scene.store.db, scene.clock.now())
    await tellTrialsOver(scene.store.db, scene.config.editorIds, scene.clock.now())
    expect(await deliverNotices(scene)).toMatchObject({ sent: 2 })
    expect(plain(other)).toContain('Sources that are read from now on')
  })

  it('is let in where only listed people are', async () => {
    const { scene, chief } = await open({ ACCESS: 'list' })
    const other = scene.person('en', 92)
    await other.open()
    expect(plain(other)).toContain('reserved for invited users')
    await chief.say('/editors')
    await chief.press('Appoint an editor')
    await chief.say('92')
    await other.open()
    expect(plain(other)).not.toContain('reserved')
  })

  it('is one no longer from the moment of the dismissal, for commands, buttons, posts and notices', async () => {
    const { scene, chief } = await open()
    const other = await appointed(scene, chief)
    await other.say('/sources')
    await chief.say('/editors')
    await chief.press('Dismiss Dilnoza')
    await chief.press('Yes, dismiss')
    expect(plain(chief)).toContain('Dilnoza is no editor any more.')
    expect(menuOf(scene, 90)).not.toContain('"sources"')

    await other.press('sources:list:all:0')
    expect(other.notice()).toBe('This button is out of date.')
    await other.say('/sources')
    expect(plain(other)).toContain('I do not know that command.')
    const origin: MessageOrigin = { type: 'hidden_user', date: 1, sender_user_name: 'X' }
    await other.send({ text: 'Talks were held.', origin })
    expect(plain(other)).not.toContain('Nobody but you')
    expect(await deliverNotices(scene)).toMatchObject({ failed: 1 })
  })
})

describe('who is meant', () => {
  it('is told by a forwarded message, a contact or a number', async () => {
    const { scene, chief } = await open()
    const user = { id: 93, is_bot: false, first_name: 'Aziz' }
    const told = [
      { text: 'Good morning', origin: { type: 'user', date: 1, sender_user: user } as const },
      { contact: { firstName: 'Lola', personId: 94 } },
      { text: '95' },
    ]
    for (const sent of told) {
      await chief.say('/editors')
      await chief.press('Appoint an editor')
      await chief.send(sent)
    }
    expect(await ids(scene)).toEqual([93, 94, 95])
    await chief.send({ contact: { firstName: 'Lola', personId: 96 } })
    expect(await ids(scene)).toHaveLength(3)
  })

  it.each([
    [
      { text: 'Hi', origin: { type: 'hidden_user', date: 1, sender_user_name: 'X' } as const },
      'does not tell me who',
    ],
    [{ contact: { firstName: 'Lola' } }, 'does not tell me who'],
    [{ text: '@lola' }, 'no Telegram number'],
    [{ text: '0' }, 'no Telegram number'],
    [{ text: '7' }, 'is an editor already'],
  ])('is asked again where Telegram does not tell: %j', async (sent, said) => {
    const { scene, chief } = await open()
    await chief.say('/editors')
    await chief.press('Appoint an editor')
    await chief.send(sent)
    expect(plain(chief)).toContain(said)
    expect(await ids(scene)).toEqual([])
  })
})

describe('a link that appoints', () => {
  async function linkOf(chief: Person): Promise<string> {
    await chief.say('/editors')
    await chief.press('Appoint an editor')
    await chief.press('Make a link')
    return /start=(e_[\w-]+)/.exec(plain(chief))![1]!
  }

  it('serves whoever comes first, also where only listed people are let in', async () => {
    const { scene, chief } = await open({ ACCESS: 'list' })
    const code = await linkOf(chief)
    await chief.open(code)
    expect(await ids(scene)).toEqual([])
    const [first, second] = [scene.person('en', 90), scene.person('en', 91)]
    await first.open(code)
    await first.hears('You are an editor of this bot')
    await first.open(code)
    await second.open(code)
    expect(plain(second)).toContain('reserved for invited users')
    expect(await ids(scene)).toEqual([90])
    expect(menuOf(scene, 90)).toContain('"sources"')
    expect(await listActs(scene.store.db, { limit: 5 })).toMatchObject([
      { kind: 'appoint', telegramId: CHIEF, facts: { editor: 90 } },
    ])
  })

  it('serves nobody when it was revoked, is out of date, or its maker may not appoint any more', async () => {
    const { scene, chief } = await open()
    const revoked = await linkOf(chief)
    await chief.press('Revoke this link')
    const old = await linkOf(chief)
    const other = await scene.introduced({}, 90)
    await other.open(revoked)
    await other.hears('This link has been used, revoked, or is out of date.')
    scene.clock.jumpTo(new Date(scene.clock.now().getTime() + 86_400_000))
    await other.open(old)
    const orphaned = await linkOf(chief)
    scene.config.editorIds.splice(0, 1, 8)
    await other.open(orphaned)
    expect(await ids(scene)).toEqual([])
  })
})

it('no log tells who is an editor', async () => {
  const { scene, chief } = await open()
  await appointed(scene, chief, 90_000_017)
  expect(scene.logged.join('\n')).not.toContain('90000017')
})

it('what a forgotten editor did stays without a name, and so does whom they appointed', async () => {
  const { scene, chief } = await open()
  const other = await appointed(scene, chief)
  await chief.say('/editors')
  await chief.press('Appoint an editor')
  await chief.press('Make a link')
  await other.say('/forget')
  await other.press('Yes, delete everything')
  expect(await ids(scene)).toEqual([])
  await appointed(scene, chief, 91)
  await chief.say('/forget')
  await chief.press('Yes, delete everything')
  expect(await listAppointed(scene.store.db)).toMatchObject([{ telegramId: 91, appointedBy: null }])
  const acts = await listActs(scene.store.db, { limit: 5 })
  expect(acts.map(({ telegramId, facts }) => [telegramId, facts])).toEqual([
    [null, { editor: 91 }],
    [null, {}],
  ])
  const states = await tables(scene.store.db).state.findMany({
    where: { key: { startsWith: 'appointment/' } },
  })
  expect(states).toEqual([])
})
