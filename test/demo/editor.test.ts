// An editor in the demo: the real program is told of a newspaper, reads it, and what it tells is on record.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { wordsOf } from '../../src/demo/bot-api/buttons.ts'
import { startDemo } from '../../src/demo/start-demo.ts'
import { createLog } from '../../src/log.ts'
import { addNotice } from '../../src/store/notices.ts'

/** A whole program starts and works here on two busy cores. */
const LONG = 120_000

it(
  'adds the demo’s newspaper by its address, its articles become meetings, and notices reach the editor',
  async () => {
    const dir = await mkdtemp(join(tmpdir(), 'elchi-demo-'))
    const logged: string[] = []
    const log = createLog('warn', [], { write: (line) => void logged.push(line) })
    const demo = await startDemo({ dir, port: 0, log })
    onTestFinished(async () => {
      await demo.close()
      await rm(dir, { recursive: true, force: true })
    })
    const { control } = demo.standIn
    const [editor] = control.people()
    const { id } = editor!
    const hears = (part: string) =>
      control.until(
        () =>
          control.botMessages(id).find((message) => wordsOf(message).replaceAll('\u2060', '').includes(part)),
        LONG,
      )
    control.open(id)
    await hears('Whom would you like to follow?')

    control.say(id, demo.gazette)
    const offer = await hears('This is a feed.')
    expect(wordsOf(offer)).toContain('Sample Gazette')
    control.press(id, offer.message_id, 'Add this feed')
    const question = await hears('Who publishes Sample Gazette?')
    control.press(id, question.message_id, 'newspaper')
    const card = await hears('The source has been added; its first visit begins now.')

    control.press(id, card.message_id, 'Test')
    expect(wordsOf(await hears('What would be read: Sample Gazette'))).toContain('The newest would tell of:')
    // The visit, the fetching of its articles, their reading and merging: each is the queue's.
    const figures = async (): Promise<string> => {
      const seen = control.botMessages(id).length
      control.say(id, '/sources')
      await control.until(() => control.botMessages(id).length > seen, LONG)
      return wordsOf(control.botMessages(id).at(-1)!).replaceAll('\u2060', '')
    }
    await vi.waitFor(async () => expect(await figures()).toMatch(/meetings a day: 0\.[1-9]/), LONG)

    // Notices go with the ticks; moving the clock brings one.
    const facts = { sourceId: '1', name: 'Sample Gazette', trouble: 'empty', since: '2026-03-09T10:00:00Z' }
    await addNotice(demo.store.db, [id], { kind: 'source-down', facts }, new Date(0))
    await fetch(`${demo.url}/demo/act`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ do: 'clock', person: id, to: 'hour' }),
    })
    await hears('Sample Gazette: it lists nothing any more.')
    expect(logged).toEqual([])
    expect(control.warnings()).toEqual([])
  },
  LONG * 2,
)
