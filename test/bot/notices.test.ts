// What editors are told of sources: in their language and form, once, with a way to the source.
import { afterAll, describe, expect, it } from 'vitest'
import { FAULTS } from '../../src/demo/bot-api/faults.ts'
import { sendNotices } from '../../src/jobs/send-notices.ts'
import { updateChat } from '../../src/store/chats.ts'
import { addNotice, type NewNotice } from '../../src/store/notices.ts'
import { tables } from '../../src/store/db.ts'
import { closeScenes, openScene, plain, type Scene } from './scene.ts'

afterAll(closeScenes)

const EDITOR = 7
const DOWN: NewNotice = {
  kind: 'source-down',
  facts: {
    sourceId: '12',
    name: 'Example *News* @admin',
    address: 'https://a.example/rss',
    trouble: 'gone',
    since: '2026-01-20T04:00:00.000Z',
  },
}

async function open(chosen: object = {}, env: Record<string, string> = {}) {
  const scene = await openScene({ EDITOR_IDS: String(EDITOR), ...env })
  const editor = scene.person('en', EDITOR)
  await editor.open()
  await updateChat(scene.store.db, (await editor.chat()).id, { zone: 'Asia/Tashkent', ...chosen })
  return { scene, editor }
}

async function tell(scene: Scene, notice: NewNotice, editor = EDITOR) {
  await addNotice(scene.store.db, [editor], notice, scene.clock.now())
  return sendNotices({ store: { db: scene.store.db, clock: scene.clock }, send: scene.bot.sendNotice })
}

describe.each([
  ['en', 'nothing is left at its address', 'It last worked on 20 January 2026, 09:00', 'Open the source'],
  ['tr', 'adresinde artık bir şey yok', 'En son 20 Ocak 2026, 09:00 tarihinde sorunsuzdu', 'Kaynağı aç'],
  ['uz', 'manzilida hech narsa qolmagan', '2026-yil 20-yanvar, 09:00', 'Manbani ochish'],
  ['uz-Cyrl', 'манзилида ҳеч нарса қолмаган', '2026 йил 20 январь, 09:00', 'Манбани очиш'],
] as const)('in %s', (locale, trouble, since, button) => {
  it.each(['classic', 'rich'] as const)('a source in trouble is told in the %s form', async (form) => {
    const { scene, editor } = await open({ locale, form })

    expect(await tell(scene, DOWN)).toMatchObject({ sent: 1 })

    expect(plain(editor)).toContain('Example *News* @admin')
    expect(plain(editor)).toContain(trouble)
    expect(plain(editor)).toContain(since)
    expect(editor.buttons()).toEqual([button])
    expect(JSON.stringify(editor.last())).not.toContain('"type":"mention"')
    expect(scene.control.warnings()).toEqual([])
  })
})

describe('a notice', () => {
  it('tells that a source is back, and what was wrong', async () => {
    const { scene, editor } = await open()

    await tell(scene, { ...DOWN, kind: 'source-back' })

    expect(plain(editor)).toContain('can be read again')
    expect(plain(editor)).toContain('nothing is left at its address')
  })

  it.each(['classic', 'rich'] as const)(
    'of the starting list is one message in the %s form, however many are off, and leads to all of them',
    async (form) => {
      const { scene, editor } = await open({ form })
      const off = Array.from({ length: 900 }, (_, index) => ({
        id: String(index),
        name: `Ministry of Foreign Affairs, number ${index}`,
        address: `https://m${index}.example/`,
        reason: index % 3 === 0 ? 'stale' : 'unreachable',
      }))

      expect(await tell(scene, { kind: 'sources-tried', facts: { on: 201, off } })).toMatchObject({ sent: 1 })

      expect(plain(editor)).toContain('Sources that are read from now on: 201')
      expect(plain(editor)).toContain('cannot be used just now: 900')
      expect(plain(editor)).toContain('its newest entry is more than 60 days old: Ministry')
      expect(plain(editor)).toMatch(/… and more: \d+/)
      expect(editor.buttons()).toEqual(['All that are off'])
      await editor.press('All that are off')
      expect(plain(editor)).toContain('No source is off.')
      expect(scene.control.warnings()).toEqual([])
    },
  )

  it('is written plainly where the server refuses its rich form', async () => {
    const { scene, editor } = await open({ form: 'rich' })
    scene.control.inject({ method: 'sendRichMessage', effect: FAULTS.badRequest("can't parse rich message") })

    expect(await tell(scene, DOWN)).toMatchObject({ sent: 1 })

    expect(editor.last().text).toContain('nothing is left')
  })

  it('that Telegram puts off comes later, once', async () => {
    const { scene, editor } = await open()
    scene.control.inject({ method: 'sendMessage', effect: FAULTS.flood(30) })
    const before = editor.messages().length

    expect(await tell(scene, DOWN)).toMatchObject({ sent: 0 })
    scene.clock.jumpTo(new Date(scene.clock.now().getTime() + 30_000))
    const ports = { store: { db: scene.store.db, clock: scene.clock }, send: scene.bot.sendNotice }
    await sendNotices(ports)
    await sendNotices(ports)

    expect(editor.messages()).toHaveLength(before + 1)
  })

  it('to somebody who is no editor any more is not sent', async () => {
    const { scene } = await open()
    const reader = await scene.introduced()
    const before = reader.messages().length

    expect(await tell(scene, DOWN, reader.user.id)).toMatchObject({ failed: 1 })
    expect(reader.messages()).toHaveLength(before)
  })

  it('to an editor who never started the bot has failed', async () => {
    const { scene } = await open({}, { EDITOR_IDS: '7,99' })
    scene.person('en', 99)

    expect(await tell(scene, DOWN, 99)).toMatchObject({ failed: 1 })
    expect(await tables(scene.store.db).notice.findFirst({ where: { state: 'failed' } })).toMatchObject({
      reason: 'not-started',
    })
  })

  it('that found no chat comes when its editor presses /start, once, if it is not older than 30 days', async () => {
    const wakes: string[] = []
    const scene = await openScene({ EDITOR_IDS: '7,99' }, { wake: () => void wakes.push('wake') })
    const late = scene.person('en', 99)
    const name = (told: string): NewNotice => ({ ...DOWN, facts: { ...DOWN.facts, name: told } })
    await tell(scene, name('Too old'), 99)
    scene.clock.jumpTo(new Date(scene.clock.now().getTime() + 2 * 86_400_000))
    expect(await tell(scene, name('The Herald'), 99)).toMatchObject({ failed: 1 })
    await tell(scene, name('Not theirs'), 8)
    scene.clock.jumpTo(new Date(scene.clock.now().getTime() + 29 * 86_400_000))

    await late.open()
    expect(wakes).toEqual(['wake'])
    const ports = { store: { db: scene.store.db, clock: scene.clock }, send: scene.bot.sendNotice }
    expect(await sendNotices(ports)).toMatchObject({ sent: 1, failed: 0 })
    await late.open()

    expect(await sendNotices(ports)).toMatchObject({ sent: 0, failed: 0 })
    const told = late.messages().filter((message) => JSON.stringify(message).includes('Open the source'))
    expect(told.map(({ text }) => text)).toEqual([expect.stringContaining('The Herald')])
  })

  it('that found the bot blocked comes when its editor is back', async () => {
    const { scene, editor } = await open()
    await editor.block()
    expect(await tell(scene, DOWN)).toMatchObject({ failed: 1 })
    await editor.unblock()
    await editor.open()

    const ports = { store: { db: scene.store.db, clock: scene.clock }, send: scene.bot.sendNotice }
    expect(await sendNotices(ports)).toMatchObject({ sent: 1 })
    expect(plain(editor)).toContain('Example *News* @admin')
  })

  it('of a kind that is not known is not sent', async () => {
    const { scene, editor } = await open()
    const before = editor.messages().length

    expect(await tell(scene, { kind: 'weather', facts: {} })).toMatchObject({ failed: 1 })
    expect(editor.messages()).toHaveLength(before)
  })

  it('opens its source by its button, for editors alone', async () => {
    const { scene, editor } = await open()
    await tell(scene, DOWN)

    await editor.press('Open the source')
    expect(editor.words()).toBe('This source is not on the list any more.')

    const reader = await scene.introduced()
    await scene.showButton(reader, 'sources:card:12')
    await reader.press('sources:card:12')
    expect(reader.notice()).toBe('This button is out of date.')
  })
})
