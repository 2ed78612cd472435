// Posts that take long to read: their sender is answered later, and everybody else as ever.
import { afterAll, describe, expect, it } from 'vitest'
import { reading } from '../../src/reader/reading.ts'
import type { Reader } from '../../src/reader/reading.ts'
import { tables } from '../../src/store/db.ts'
import { closeScenes, openScene, plain } from './scene.ts'
import { ASK, channel, DONE, LONG, POST } from './submission-scene.ts'

afterAll(closeScenes)

const SORRY = 'something went wrong on our side'

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
    ['a forwarded post', { text: POST, origin: channel() }],
    ['a pasted article', { text: LONG }],
  ])('holds nobody up: %s', async (_, sent) => {
    const { editor, reader, wait, go } = await openSlow()
    wait()
    await editor.send(sent)

    await reader.say('/help')
    expect(reader.words()).toContain('What I can do')
    expect(plain(editor)).not.toContain(ASK)

    go()
    await editor.hears(ASK)
  })

  it('holds nobody up when it is made public, and a second press takes nothing from the answer', async () => {
    const { scene, editor, reader, wait, go } = await openSlow()
    await editor.send({ text: POST, origin: channel() })
    await editor.hears(ASK)
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
    await editor.send({ text: POST, origin: channel() })
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

    await editor.send({ text: POST, origin: channel() })
    await editor.hears(SORRY)
    fails = false
    await editor.send({ text: POST, origin: channel() })
    await editor.hears(ASK)
    fails = true
    const seen = editor.messages().length
    await editor.press('Public')
    await editor.hears(SORRY, seen)

    expect(await tables(there.store.db).article.count()).toBe(0)
  })
})
