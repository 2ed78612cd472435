// Posts that an editor sends: read at once and in private, and an article only when their sender says so.
import { afterAll, describe, expect, it } from 'vitest'
import type { MessageOrigin } from '@grammyjs/types'
import { dropOldSubmissions } from '../../src/store/submissions.ts'
import { tables } from '../../src/store/db.ts'
import { savePublisher } from '../../src/store/sources.ts'
import { addFeed } from '../support/new-feed.ts'
import { closeScenes, plain, START } from './scene.ts'
import {
  ASK,
  channel,
  DONE,
  file,
  LONG,
  NOTHING,
  onRecord,
  openWithEditor,
  POST,
  SECRET,
} from './submission-scene.ts'

afterAll(closeScenes)

const user: MessageOrigin = {
  type: 'user',
  date: Date.parse('2026-01-19T10:00:00Z') / 1000,
  sender_user: { id: 99, is_bot: false, first_name: 'Aziz' },
}
const hidden: MessageOrigin = { type: 'hidden_user', date: user.date, sender_user_name: 'Somebody' }

describe.each(['classic', 'rich'] as const)('a forwarded post in the %s form', (form) => {
  it('is shown to its sender alone, and is an article only when they say that it is public', async () => {
    const { scene, editor } = await openWithEditor({ form })

    await editor.send({ text: POST, origin: channel() })
    await editor.hears(ASK)

    expect(plain(editor)).toContain('Nobody but you sees this.')
    expect(plain(editor)).toContain('Türkiye and Uzbekistan')
    expect(plain(editor)).toContain('Tashkent, 21 January 2026')
    expect(plain(editor)).not.toContain('/meeting_')
    expect(plain(editor)).toContain(ASK)
    expect(await onRecord(scene)).toEqual(NOTHING)

    await editor.press('Public')
    await editor.hears(DONE)

    expect(plain(editor)).toContain('From now on it counts as a source')
    expect(plain(editor)).toContain('/meeting_')
    const [article] = await tables(scene.store.db).article.findMany({
      include: { source: { include: { publisher: true } } },
    })
    expect(article).toMatchObject({
      url: 'https://t.me/MinistryNews/42',
      published: '2026-01-21',
      source: { kind: 'posts', publisher: { name: 'Ministry Channel' } },
    })
    expect(await tables(scene.store.db).submission.findMany()).toMatchObject([
      { state: 'released', document: null },
    ])
    expect(scene.control.warnings()).toEqual([])
  })

  it('that is not public is forgotten', async () => {
    const { scene, editor } = await openWithEditor({ form })
    await editor.send({ text: `${POST} ${SECRET}`, origin: channel() })
    await editor.hears(ASK)

    await editor.press('Not public')

    expect(plain(editor)).toBe('Very well. Its text has been deleted.')
    expect(await tables(scene.store.db).submission.findMany()).toMatchObject([
      { state: 'dropped', document: null },
    ])
    expect(await onRecord(scene)).toEqual(NOTHING)
    expect(JSON.stringify(scene.logged)).not.toContain('pact')
  })
})

describe('a post', () => {
  it('with a picture has its words below it', async () => {
    const { editor } = await openWithEditor()
    await editor.send({ photo: true, caption: POST, origin: channel() })
    expect(await editor.hears(ASK)).toContain('Türkiye and Uzbekistan')
  })

  it.each([
    ['somebody', user],
    ['somebody who hides', hidden],
  ])('of %s tells neither publisher nor day', async (_, origin) => {
    const { scene, editor } = await openWithEditor()
    await editor.send({ text: POST, origin })
    await editor.hears(ASK)
    await editor.press('Public')
    await editor.hears(DONE)

    expect(await tables(scene.store.db).article.findMany({ include: { source: true } })).toMatchObject([
      { url: null, published: null, source: { kind: 'posts', publisherId: null } },
    ])
    expect(JSON.stringify(await tables(scene.store.db).article.findMany())).not.toContain('Aziz')
  })

  it('of a private channel has a publisher and no address', async () => {
    const { scene, editor } = await openWithEditor()
    await editor.send({ text: POST, origin: channel({ username: undefined }) })
    await editor.hears(ASK)
    await editor.press('Public')
    await editor.hears(DONE)

    expect(
      await tables(scene.store.db).article.findMany({
        include: { source: { include: { publisher: true } } },
      }),
    ).toMatchObject([{ url: null, source: { publisher: { name: 'Ministry Channel' } } }])
  })

  it('of a channel that is read counts for its publisher', async () => {
    const { scene, editor } = await openWithEditor()
    await savePublisher(scene.store.db, {
      id: 'uz-mfa',
      name: 'Ministry',
      country: 'UZ',
      standing: 'ministry',
    })
    const stated = { publisherId: 'uz-mfa', kind: 'channel', nextAt: START } as const
    await addFeed(scene.store.db, 'https://t.me/s/ministrynews', stated, START)

    await editor.send({ text: POST, origin: channel() })
    await editor.hears(ASK)
    await editor.press('Public')
    await editor.hears(DONE)

    expect(await tables(scene.store.db).article.findMany({ include: { source: true } })).toMatchObject([
      { source: { kind: 'posts', publisherId: 'uz-mfa' } },
    ])
  })

  it('without a meeting is not kept', async () => {
    const { scene, editor } = await openWithEditor()
    await editor.send({
      text: 'The weather in Tashkent will be fine over the weekend, with little wind and some clouds.',
      origin: channel(),
    })

    await editor.hears('I find no meeting in it, so it is not kept')
    expect(await tables(scene.store.db).submission.count()).toBe(0)
  })

  it('in a language that is not read gets one line', async () => {
    const { editor } = await openWithEditor()
    await editor.send({
      text: 'Der Außenminister traf am Dienstag in Berlin mit seinem Amtskollegen zusammen, um über die Zusammenarbeit der beiden Länder zu sprechen.',
      origin: channel(),
    })
    expect(await editor.hears(/^I (do|cannot)/)).toMatch(
      /^I (do not read German yet|cannot tell in which language)/,
    )
  })

  it('that begins like a command is still a post', async () => {
    const { editor } = await openWithEditor()
    await editor.send({ text: `/forget ${POST}`, origin: channel() })
    expect(await editor.hears(ASK)).toContain('Türkiye and Uzbekistan')
  })

  it('without words gets one line', async () => {
    const { editor } = await openWithEditor()
    await editor.send({ photo: true, origin: channel() })
    expect(plain(editor)).toBe('I read texts, web pages, feeds and PDF files; this is none of them.')
  })
})

describe('a pasted article', () => {
  it('of more than 300 characters is read like a post, also while something is asked', async () => {
    const { scene, editor } = await openWithEditor()
    await editor.say('/settings')
    await editor.press('Hour')

    await editor.say(LONG)
    await editor.hears(ASK)

    expect(await onRecord(scene)).toEqual(NOTHING)
    await editor.say('09:15')
    expect(plain(editor)).toContain('I know no country')
  })

  it('of fewer is looked up like any name', async () => {
    const { editor } = await openWithEditor()
    await editor.say(POST)
    expect(plain(editor)).not.toContain(ASK)
  })
})

describe('what waits for its sender’s word', () => {
  it('is decided after a restart as before', async () => {
    const { scene, editor } = await openWithEditor()
    await editor.send({ text: POST, origin: channel() })
    await editor.hears(ASK)

    await scene.restart()
    await editor.press('Public')
    await editor.hears(DONE)

    expect(plain(editor)).toContain('/meeting_')
  })

  it('is decided once', async () => {
    const { scene, editor } = await openWithEditor()
    await editor.send({ text: POST, origin: channel() })
    await editor.hears(ASK)
    const [row] = await tables(scene.store.db).submission.findMany()
    await editor.press('Not public')

    await scene.showButton(editor, `sources:public:${row!.id}`)
    await editor.press(`sources:public:${row!.id}`)

    expect(plain(editor)).toContain('This has been decided already')
    expect(await onRecord(scene)).toEqual(NOTHING)
  })

  it.each(['public', 'private'])('is not another editor’s to decide: %s', async (what) => {
    const { scene, editor } = await openWithEditor()
    const other = await scene.introduced({}, 8)
    await editor.send({ text: POST, origin: channel() })
    await editor.hears(ASK)
    const [row] = await tables(scene.store.db).submission.findMany()

    await scene.showButton(other, `sources:${what}:${row!.id}`)
    await other.press(`sources:${what}:${row!.id}`)

    expect(plain(other)).toContain('This has been decided already')
    expect(await tables(scene.store.db).submission.findMany()).toMatchObject([{ state: 'asked' }])
    expect(await onRecord(scene)).toEqual(NOTHING)
  })

  it('is gone after seven days, and the question says so', async () => {
    const { scene, editor } = await openWithEditor()
    await editor.send({ text: POST, origin: channel() })
    await editor.hears(ASK)
    const days = (count: number): Date => new Date(START.getTime() + count * 86_400_000)
    await dropOldSubmissions(scene.store.db, days(0.5), days(7.5))

    await editor.press('Public')

    expect(plain(editor)).toContain('deleted after seven days')
    expect(await onRecord(scene)).toEqual(NOTHING)
  })

  it('is deleted when its sender wants to be forgotten, and another editor’s stays', async () => {
    const { scene, editor } = await openWithEditor()
    const other = await scene.introduced({}, 8)
    await editor.send({ text: POST, origin: channel() })
    await editor.hears(ASK)
    await other.send({ text: POST, origin: channel() })
    await other.hears(ASK)

    await editor.say('/forget')
    await editor.press('Yes, delete everything')

    expect(await tables(scene.store.db).submission.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
      { state: 'asked', telegramId: BigInt(other.user.id) },
    ])
  })

  it('is found by nobody: neither in lists nor in a digest', async () => {
    const { scene, editor } = await openWithEditor()
    await editor.send({ text: POST, origin: channel() })
    await editor.hears(ASK)
    const reader = await scene.introduced()
    await reader.say('/subscribe Uzbekistan')
    await reader.say('/recent Uzbekistan')

    expect(plain(reader)).not.toContain('Türkiye')
    await editor.say('/recent Uzbekistan')
    expect(plain(editor)).not.toContain('Türkiye')
  })
})

describe('those who are no editors', () => {
  it('are answered as ever', async () => {
    const { scene } = await openWithEditor()
    const reader = await scene.introduced()

    await reader.send({ text: POST, origin: channel() })
    await reader.send(file('talks.txt', POST))
    await reader.say(LONG)
    await scene.showButton(reader, 'sources:public:1')
    await reader.press('sources:public:1')

    expect(reader.notice()).toBe('This button is out of date.')
    expect(
      reader
        .messages()
        .map((message) => message.text)
        .join('\n'),
    ).not.toContain(ASK)
    expect(scene.control.calls('getFile')).toEqual([])
    expect(await tables(scene.store.db).submission.count()).toBe(0)
  })
})
