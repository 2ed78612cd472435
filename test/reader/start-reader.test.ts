// The reader in a process of its own: finds what reading in this process finds, and outlives pages made to stop it.
import { afterEach, describe, expect, it } from 'vitest'
import { OverBudget } from '../../src/reader/over-budget.ts'
import { reading } from '../../src/reader/reading.ts'
import { startReader } from '../../src/reader/start-reader.ts'
import type { ReaderProcess, ReaderSettings } from '../../src/reader/start-reader.ts'
import type { ArticleText } from '../../src/domain/article.ts'

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

  it('gives up a piece that takes more than its memory, and reads the next', async () => {
    const ended: string[] = []
    const child = start({ maxMegabytes: 400, onEnded: (reason) => ended.push(reason) })
    const huge = { ...ARTICLE, text: 'Minister met with Minister '.repeat(1_000_000) }

    await expect(child.meetings(huge)).rejects.toBeInstanceOf(OverBudget)
    expect(await child.meetings(ARTICLE)).toHaveLength(1)
    expect(ended).toHaveLength(1)
  })

  it('begins anew where its process was killed', async () => {
    const child = start()
    await child.meetings(ARTICLE)
    process.kill(child.pid()!, 'SIGKILL')

    const tries = await Promise.allSettled([child.meetings(ARTICLE), child.meetings(ARTICLE)])

    expect(tries.at(-1)).toMatchObject({ status: 'fulfilled' })
  })

  it('reads nothing once it is closed', async () => {
    const child = start()
    await child.meetings(ARTICLE)
    await child.close()

    await expect(child.meetings(ARTICLE)).rejects.toThrow('closed')
  })
})
