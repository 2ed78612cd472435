// /forget: after a yes nothing of the chat is left anywhere.
import { afterAll, describe, expect, it } from 'vitest'
import { tables } from '../../src/store/db.ts'
import { addSource } from '../../src/jobs/add-source.ts'
import { blankDocument } from '../../src/sources/text.ts'
import { addNotice } from '../../src/store/notices.ts'
import { addSubmission, decideSubmission } from '../../src/store/submissions.ts'
import { closeScenes, openScene, type Scene } from './scene.ts'
import { tellMeeting } from './told-meeting.ts'

afterAll(closeScenes)

/** Rows of every table that holds something of a chat. */
async function held({ store }: Scene): Promise<Record<string, number>> {
  const client = tables(store.db)
  return {
    chats: await client.chat.count(),
    briefs: await client.brief.count(),
    subscriptions: await client.subscription.count(),
    digests: await client.digest.count(),
    told: await client.told.count(),
    deliveries: await client.delivery.count(),
    uses: await client.inviteUse.count(),
    state: await client.state.count(),
  }
}

describe('/forget', () => {
  it('leaves nothing of the chat after a yes, whatever had been chosen, asked and sent', async () => {
    const scene = await openScene()
    await tellMeeting(scene.store)
    const person = scene.person('en')
    await person.open()
    await person.press('Uzbekistan')
    await person.press('Continue ›')
    await person.press('Yes, I can read them')
    await person.press('Tashkent')
    await person.press('08:00')
    await scene.deliver()
    await person.say('/subscribe')
    expect(Object.values(await held(scene)).filter((count) => count > 0).length).toBeGreaterThanOrEqual(6)
    await person.say('/forget')
    await person.press('Yes, delete everything')

    expect(await held(scene)).toEqual({
      chats: 0,
      briefs: 0,
      subscriptions: 0,
      digests: 0,
      told: 0,
      deliveries: 0,
      uses: 0,
      state: 0,
    })
    expect(person.words()).toContain('Everything about this chat has been deleted.')
    const own = scene.control.calls('deleteMyCommands')
    expect(own.map(({ parameters }) => parameters['scope'])).toEqual([
      JSON.stringify({ type: 'chat', chat_id: person.user.id }),
    ])
    expect(scene.control.warnings()).toEqual([])
  })

  it('leaves no Telegram id of an editor: in what they sent, were told and added', async () => {
    const scene = await openScene({ EDITOR_IDS: '7,8' })
    const editor = await scene.editor()
    const { db, clock } = scene.store
    const now = clock.now()
    const source = { kind: 'feed', title: 'Outlet', addedBy: 7 } as const
    const { id } = await addSource({ db, clock }, { ...source, address: 'https://a.example/rss' })
    await addSource({ db, clock }, { ...source, address: 'https://b.example/rss', addedBy: 8 })
    await addNotice(db, [7, 8], { kind: 'source-back', facts: {} }, now)
    const document = { ...blankDocument('post'), text: 'Talks' }
    await addSubmission(db, { telegramId: 7, document }, now)
    const decided = await addSubmission(db, { telegramId: 7, document }, now)
    await decideSubmission(db, decided, 'released', now)
    await addSubmission(db, { telegramId: 8, document }, now)

    await editor.say('/forget')
    await editor.press('Yes, delete everything')

    const client = tables(db)
    expect(await client.submission.findMany()).toMatchObject([{ telegramId: 8n }])
    expect(await client.notice.findMany()).toMatchObject([{ telegramId: 8n }])
    const added = await client.source.findMany({ orderBy: { id: 'asc' } })
    expect(added.map((row) => [String(row.id) === id, row.addedBy])).toEqual([
      [true, null],
      [false, 8n],
    ])
  })

  it('leaves no open question of a conversation that had not ended', async () => {
    const scene = await openScene()
    const person = scene.person('en')
    await person.open()
    await person.press('Uzbekistan')
    await person.press('Continue ›')
    await person.say('/forget')
    await person.press('Yes, delete everything')

    expect(await held(scene)).toMatchObject({ chats: 0, state: 0 })
  })

  it('keeps everything after a no', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/subscribe Uzbekistan')
    await person.say('/forget')
    await person.press('No, keep it')

    expect(person.words()).toContain('Nothing has been deleted.')
    expect(await held(scene)).toMatchObject({ chats: 1, subscriptions: 1 })
  })

  it.each(['no', 'No.', 'hayır', 'Hayır', 'yoʻq', "yo'q", 'йўқ', 'нет'])(
    'takes a typed %s for a no',
    async (typed) => {
      const scene = await openScene()
      const person = await scene.introduced()
      await person.say('/forget')
      await person.say(typed)
      expect(person.words()).toContain('Nothing has been deleted.')
      await person.say('Japan')

      expect(person.words()).toContain('Recent meetings · Japan')
      expect(await held(scene)).toMatchObject({ chats: 1, state: 0 })
    },
  )

  it.each(['yes', 'Evet', 'ha', 'ҳа', 'Yes, delete everything'])(
    'takes a typed %s for a yes',
    async (typed) => {
      const scene = await openScene()
      const person = await scene.introduced()
      await person.say('/forget')
      await person.say(typed)

      expect(person.words()).toContain('Everything about this chat has been deleted.')
      expect(await held(scene)).toMatchObject({ chats: 0, state: 0 })
    },
  )

  it('asks again after any other words, and deletes nothing', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/forget')
    await person.say('yes and no')

    expect(person.buttons()).toEqual(['Yes, delete everything', 'No, keep it'])
    expect(await held(scene)).toMatchObject({ chats: 1 })
  })

  it('lets a person begin anew, as if never met', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    await person.say('/subscribe Uzbekistan')
    await person.say('/forget')
    await person.press('Yes, delete everything')
    await person.open()

    expect(person.words()).toContain('Whom would you like to follow?')
    expect(await held(scene)).toMatchObject({ chats: 1, subscriptions: 0 })
  })
})
