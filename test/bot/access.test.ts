// ACCESS and groups: who may use the bot, how people are invited, and silence where it does not work.
import { afterAll, describe, expect, it } from 'vitest'
import { buttonsOf, wordsOf } from '../../src/demo/bot-api/buttons.ts'
import { updateChat } from '../../src/store/chats.ts'
import { tables } from '../../src/store/db.ts'
import { closeScenes, openScene, type Scene } from './scene.ts'

afterAll(closeScenes)

const EDITOR = { EDITOR_IDS: '777' }
const REFUSAL = 'This bot is reserved for invited users'

async function inviteCode(scene: Scene, typed = '/invite'): Promise<string> {
  const editor = scene.person('en', 777)
  await editor.open()
  await editor.say(typed)
  return /start=(\S+)/.exec(editor.words())?.[1] ?? ''
}

describe('ACCESS=list', () => {
  it('lets editors in and gives everybody else one line, keeping nothing of them', async () => {
    const scene = await openScene({ ACCESS: 'list', ...EDITOR })
    const stranger = scene.person('tr')
    await stranger.open()
    expect(stranger.messages().map(wordsOf)).toEqual([
      'İlginiz için teşekkürler. Bu bot yalnızca davetli kullanıcılara açıktır; lütfen yöneticisine başvurun.',
    ])
    expect(await tables(scene.store.db).chat.count()).toBe(0)
    const editor = scene.person('en', 777)
    await editor.open()

    expect(editor.words()).toContain('Whom would you like to follow?')
  })

  it('says that an invitation would open nothing', async () => {
    const scene = await openScene({ ACCESS: 'list', ...EDITOR })
    const editor = scene.person('en', 777)
    await editor.open()
    await editor.say('/invite')

    expect(editor.words()).toContain('an invitation would not open it')
  })
})

describe('ACCESS=invite', () => {
  it('lets in whoever opens an editor’s link, once, and nobody without one', async () => {
    const scene = await openScene({ ACCESS: 'invite', ...EDITOR })
    const code = await inviteCode(scene)
    const guest = scene.person('en')
    await guest.say('hello')
    expect(guest.words()).toContain(REFUSAL)
    await guest.open(code)
    expect(guest.words()).toContain('Whom would you like to follow?')
    await guest.say('/help')
    expect(guest.words()).toContain('/recent')
    const second = scene.person('en')
    await second.open(code)

    expect(second.words()).toContain('This invitation has been used up.')
    expect(await tables(scene.store.db).chat.count()).toBe(2)
  })

  it('counts a guest once, who opens the link twice', async () => {
    const scene = await openScene({ ACCESS: 'invite', ...EDITOR })
    const code = await inviteCode(scene, '/invite 2')
    const guest = scene.person('en')
    await guest.open(code)
    await guest.open(code)
    const second = scene.person('en')
    await second.open(code)

    expect(second.words()).toContain('Whom would you like to follow?')
  })

  it('refuses a link that was revoked, that is too old, or that nobody made', async () => {
    const scene = await openScene({ ACCESS: 'invite', ...EDITOR })
    const old = await inviteCode(scene)
    const guest = scene.person('en')
    await guest.open('never-made')
    expect(guest.words()).toContain('This invitation is not known here.')
    scene.clock.jumpTo(new Date('2026-02-01T00:00:00Z'))
    await guest.open(old)
    expect(guest.words()).toContain('This invitation has expired.')

    const editor = scene.person('en', 778)
    await editor.open('m_1')
    expect(editor.words()).toContain(REFUSAL)
  })

  it('lets an editor revoke a link', async () => {
    const scene = await openScene({ ACCESS: 'invite', ...EDITOR })
    const editor = scene.person('en', 777)
    await editor.open()
    await editor.say('/invite 5')
    const code = /start=(\S+)/.exec(editor.words())?.[1] ?? ''
    await editor.press('Revoke this link')
    const guest = scene.person('en')
    await guest.open(code)

    expect(guest.words()).toContain('This invitation has been revoked.')
  })

  it.each(['classic', 'rich'] as const)('shows its link whole and untouched in the %s form', async (form) => {
    const scene = await openScene({ ACCESS: 'invite', ...EDITOR })
    const editor = scene.person('en', 777)
    await editor.open()
    await updateChat(scene.store.db, (await editor.chat()).id, { form })
    await editor.say('/invite 2')

    expect(editor.words()).toMatch(/https:\/\/t\.me\/elchi_test_bot\?start=[\w-]{20,}/)
    expect(editor.words()).not.toContain('\u2060')
  })

  it('shows the address of an open bot whole and untouched', async () => {
    const scene = await openScene({ ACCESS: 'open', ...EDITOR })
    const editor = scene.person('en', 777)
    await editor.open()
    await updateChat(scene.store.db, (await editor.chat()).id, { form: 'classic' })
    await editor.say('/invite')

    expect(editor.words()).toContain('https://t.me/elchi_test_bot')
  })

  it.each(['/invite 0', '/invite 1000', '/invite many'])('takes no %s', async (typed) => {
    const scene = await openScene({ ACCESS: 'invite', ...EDITOR })
    const editor = scene.person('en', 777)
    await editor.open()
    await editor.say(typed)

    expect(editor.words()).toContain('Please write how many people may come')
  })

  it('asks for an invitation again after /forget, and says so before', async () => {
    const scene = await openScene({ ACCESS: 'invite', ...EDITOR })
    const guest = scene.person('en')
    await guest.open(await inviteCode(scene))
    await guest.say('/forget')
    expect(guest.words()).toContain('you will need an invitation again')
    await guest.press('Yes, delete everything')
    await guest.open()

    expect(guest.words()).toContain(REFUSAL)
  })
})

describe('a group', () => {
  it('is told once that the bot works in private chats, and then nothing any more', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    const group = scene.control.addGroup({ title: 'Desk', members: [person.user] })
    await scene.settled()
    scene.control.say(person.user.id, '/recent Uzbekistan', group.id)
    scene.control.say(person.user.id, '/start', group.id)
    await scene.settled()

    const said = scene.control.botMessages(group.id)
    expect(said.map(wordsOf)).toEqual(['I work in private chats only. Please write to me there.'])
    expect(buttonsOf(said[0]!)).toEqual([
      { label: 'Open a private chat', url: 'https://t.me/elchi_test_bot' },
    ])
    expect(await tables(scene.store.db).chat.count()).toBe(1)
  })

  it('is not told again when it becomes a supergroup', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    const group = scene.control.addGroup({ title: 'Desk', members: [person.user] })
    await scene.settled()
    const after = scene.control.upgradeGroup(group.id)
    await scene.settled()
    scene.control.say(person.user.id, '/help', after.id)
    await scene.settled()

    expect(scene.control.botMessages(after.id)).toEqual([])
  })
})
