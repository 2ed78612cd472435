// Posts that take long to read: their sender is answered later, and everybody else as ever.
import { afterAll, describe, expect, it } from 'vitest'
import type { MessageOrigin } from '@grammyjs/types'
import { reading } from '../../src/reader/reading.ts'
import type { Reader } from '../../src/reader/reading.ts'
import { tables } from '../../src/store/db.ts'
import { closeScenes, openScene, START, type Person } from './scene.ts'

afterAll(closeScenes)

const POST =
  'Foreign Minister Bakhtiyor Saidov held talks with Turkish Foreign Minister Hakan Fidan in Tashkent today. They signed a plan of consultations for the year.'
const LONG = `${POST} ${'They spoke about trade between their countries. '.repeat(4)}`
const origin: MessageOrigin = {
  type: 'channel',
  date: START.getTime() / 1000,
  chat: { id: -1001, type: 'channel', title: 'Ministry Channel', username: 'MinistryNews' },
  message_id: 42,
}
const ask = 'Is this public?'
const DONE = 'From now on it counts as a source'
const SORRY = 'something went wrong on our side'
const plain = (person: Person): string => person.words().replaceAll('\u2060', '')

/** A bot whose reader takes its time with every text, until `go`. */
async function openSlow() {
  const gate = { opened: Promise.withResolvers<void>(), closed: false }
  const clean: Reader['clean'] = async (document) => {
    if (gate.closed) await gate.opened.promise
    return reading.clean(document)
  }
  const { reading: usual } = await openScene()
  const slow = await openScene({ EDITOR_IDS: '7' }, { reading: { ...usual, reader: { ...reading, clean } } })
  return {
    scene: slow,
    editor: await slow.editor(),
    reader: await slow.introduced(),
    wait: () => {
      gate.closed = true
    },
    go: () => gate.opened.resolve(),
  }
}

describe('what takes long to read', () => {
  it.each([
    ['a forwarded post', { text: POST, origin }],
    ['a pasted article', { text: LONG }],
  ])('holds nobody up: %s', async (_, sent) => {
    const { editor, reader, wait, go } = await openSlow()
    wait()
    await editor.send(sent)

    await reader.say('/help')
    expect(reader.words()).toContain('What I can do')
    expect(plain(editor)).not.toContain(ask)

    go()
    await editor.hears(ask)
  })

  it('holds nobody up when it is made public, and a second press takes nothing from the answer', async () => {
    const { scene, editor, reader, wait, go } = await openSlow()
    await editor.send({ text: POST, origin })
    await editor.hears(ask)
    wait()
    await editor.press('Public')
    await editor.press('Public')

    await reader.say('/help')
    expect(reader.words()).toContain('What I can do')

    go()
    await editor.hears(DONE)
    await scene.bot.stop()
    expect(plain(editor)).toContain(DONE)
    expect(await tables(scene.store.db).article.count()).toBe(1)
  })

  it('is not kept of somebody who was forgotten meanwhile', async () => {
    const { scene, editor, wait, go } = await openSlow()
    wait()
    await editor.send({ text: POST, origin })
    await editor.say('/forget')
    await editor.press('Yes, delete everything')

    go()
    await scene.bot.stop()
    expect(await tables(scene.store.db).submission.count()).toBe(0)
    expect(plain(editor)).toContain('has been deleted')
  })

  it('and fails is apologised for, at the sending as at the press', async () => {
    const { reading: usual } = await openScene()
    let fails = true
    const clean: Reader['clean'] = (document) =>
      fails ? Promise.reject(new Error('a bug')) : reading.clean(document)
    const there = await openScene(
      { EDITOR_IDS: '7' },
      { reading: { ...usual, reader: { ...reading, clean } } },
    )
    const editor = await there.editor()

    await editor.send({ text: POST, origin })
    await editor.hears(SORRY)
    fails = false
    await editor.send({ text: POST, origin })
    await editor.hears(ask)
    fails = true
    const seen = editor.messages().length
    await editor.press('Public')
    await editor.hears(SORRY, seen)

    expect(await tables(there.store.db).article.count()).toBe(0)
  })
})
