// The reader in a process of its own: finds what reading in this process finds, and outlives pages made to stop it.
import { readFile } from 'node:fs/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { OverBudget } from '../../src/reader/over-budget.ts'
import { reading } from '../../src/reader/reading.ts'
import { startReader } from '../../src/reader/start-reader.ts'
import type { ReaderProcess, ReaderSettings } from '../../src/reader/start-reader.ts'
import type { ArticleText } from '../../src/domain/article.ts'
import { buildPdfBomb } from '../sources/build-pdf.ts'

let reader: ReaderProcess | null = null

function start(settings: ReaderSettings = {}): ReaderProcess {
  reader = startReader(settings)
  return reader
}

afterEach(() => reader?.close())

const ARTICLE: ArticleText = {
  language: 'en',
  title: 'Fidan receives Saidov',
  text: 'Fidan receives Saidov\nForeign Minister Hakan Fidan met with Uzbek Foreign Minister Bakhtiyor Saidov in Ankara on 20 January 2026.',
  published: '2026-01-20',
  publisher: null,
  country: 'TR',
  datelines: [],
}

const PAGE = new TextEncoder().encode(
  `<html><head><title>Talks</title></head><body><article><h1>Talks in Ankara</h1>
   <p>${'Foreign Minister Hakan Fidan met with Uzbek Foreign Minister Bakhtiyor Saidov. '.repeat(5)}</p></article></body></html>`,
)

describe('a reader of its own process', () => {
  it('finds what is found in this one', async () => {
    const child = start()
    const context = { name: 'page', url: 'https://ministry.example/1' }

    expect(await child.meetings(ARTICLE)).toEqual(await reading.meetings(ARTICLE))
    expect(await child.page(PAGE, context, { published: '2026-01-20' })).toEqual(
      await reading.page(PAGE, context, { published: '2026-01-20' }),
    )
  })

  it('gives up a piece that takes longer than its budget, and reads the next', async () => {
    const child = start({ budgetMs: 5000 })
    const endless = { ...ARTICLE, text: 'Minister met with Minister '.repeat(1_000_000) }

    const tries = await Promise.allSettled([child.meetings(endless), child.meetings(ARTICLE)])

    expect(tries[0]).toMatchObject({ status: 'rejected', reason: expect.any(OverBudget) })
    expect(tries[1]).toMatchObject({ status: 'fulfilled', value: [{ countries: ['TR', 'UZ'] }] })
  })

  it('gives up a piece that takes more than its heap, and reads the next', async () => {
    const ended: string[] = []
    const child = start({ maxMegabytes: 700, onEnded: (reason) => ended.push(reason) })
    const huge = { ...ARTICLE, text: 'Minister met with Minister '.repeat(1_000_000) }

    await expect(child.meetings(huge)).rejects.toBeInstanceOf(OverBudget)
    expect(await child.meetings(ARTICLE)).toHaveLength(1)
    expect(ended).toHaveLength(2)
  })

  it('gives up a piece that takes its memory beside the heap, and reads the next', async () => {
    const ended: string[] = []
    const child = start({ maxMegabytes: 700, onEnded: (reason) => ended.push(reason) })
    const bomb = buildPdfBomb(400)

    expect(bomb.length).toBeLessThan(3000)
    await expect(child.page(bomb, { name: 'bomb.pdf' })).rejects.toBeInstanceOf(OverBudget)
    expect(await child.meetings(ARTICLE)).toHaveLength(1)
    expect(ended).toEqual([expect.stringMatching(/^out of memory/), expect.stringMatching(/^out of memory/)])
  })

  it('reads a piece once more where its process was killed', async () => {
    const child = start()
    await child.meetings(ARTICLE)
    process.kill(child.pid()!, 'SIGKILL')

    expect(await child.meetings(ARTICLE)).toHaveLength(1)
  })

  it('reads a piece once more where its process was killed before it was ready', async () => {
    const child = start()
    const read = child.meetings(ARTICLE)
    process.kill(child.pid()!, 'SIGKILL')

    expect(await read).toHaveLength(1)
  })

  it('begins anew with the next piece where its process was killed while there was none', async () => {
    const { promise: heard, resolve: onEnded } = Promise.withResolvers<string>()
    const child = start({ onEnded })
    await child.meetings(ARTICLE)
    process.kill(child.pid()!, 'SIGKILL')

    expect(await heard).toBe('SIGKILL')
    expect(child.pid()).toBeNull()
    expect(await child.meetings(ARTICLE)).toHaveLength(1)
  })

  it('reads what a person waits for first, and one piece of each host in turn', async () => {
    const child = start()
    const order: string[] = []
    const page = (by: Pick<ReaderProcess, 'page'>, name: string, host: string): Promise<unknown> =>
      by.page(PAGE, { name, url: `https://${host}/${name}` }).then(() => order.push(name))
    await Promise.all([
      page(child, 'in hand', 'flood.example'),
      page(child, 'flood 1', 'flood.example'),
      page(child, 'flood 2', 'flood.example'),
      page(child, 'ministry 1', 'ministry.example'),
      page(child.urgent, 'asked for', 'flood.example'),
    ])

    expect(order).toEqual(['in hand', 'asked for', 'flood 1', 'ministry 1', 'flood 2'])
  })

  it('reads one text of each publisher in turn', async () => {
    const child = start()
    const order: string[] = []
    const text = (name: string, publisher: string): Promise<unknown> =>
      child.meetings({ ...ARTICLE, publisher }).then(() => order.push(name))
    await Promise.all([
      text('in hand', 'Flood'),
      text('flood 1', 'Flood'),
      text('flood 2', 'Flood'),
      text('agency 1', 'Agency'),
    ])

    expect(order).toEqual(['in hand', 'flood 1', 'agency 1', 'flood 2'])
  })

  it.runIf(process.platform === 'linux')('hands no secret of ours to its process', async () => {
    process.env['BOT_TOKEN'] = '1:secret'
    onTestFinished(() => void delete process.env['BOT_TOKEN'])
    const child = start()
    await child.meetings(ARTICLE)

    const environment = await readFile(`/proc/${child.pid()}/environ`, 'utf8')
    expect(environment).toContain('PATH=')
    expect(environment).not.toContain('secret')
  })

  it('reads nothing once it is closed', async () => {
    const child = start()
    await child.meetings(ARTICLE)
    await child.close()

    await expect(child.meetings(ARTICLE)).rejects.toThrow('closed')
  })

  it('lets none wait for ever who waits when it is closed', async () => {
    const child = start()
    const reads = Promise.allSettled([child.meetings(ARTICLE), child.urgent.meetings(ARTICLE)])
    await child.close()

    expect(await reads).toMatchObject([
      { status: 'rejected', reason: { message: 'The reader is closed.' } },
      { status: 'rejected', reason: { message: 'The reader is closed.' } },
    ])
  })

  it('holds nothing of what it has read', async () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const child = start()
    const held: WeakRef<Uint8Array>[] = []
    for (let count = 0; count < 5; count += 1) held.push(await readBytes(child))
    await new Promise((resolve) => setImmediate(resolve))
    collect()

    // The last one may still be on its way through the machine.
    expect(held.slice(0, 4).filter((bytes) => bytes.deref() !== undefined)).toEqual([])
  })
})

async function readBytes(child: ReaderProcess): Promise<WeakRef<Uint8Array>> {
  const bytes = Uint8Array.from(PAGE)
  await child.page(bytes, { name: 'page', url: 'https://ministry.example/1' })
  return new WeakRef(bytes)
}
