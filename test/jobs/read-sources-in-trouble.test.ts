// A source in the thick of things: changes, outages and editors' decisions in the middle of a visit cost no article.
import { describe, expect, it } from 'vitest'
import { readArchive } from '../../src/jobs/read-archive.ts'
import { readEntry } from '../../src/jobs/read-entry.ts'
import { OverBudget } from '../../src/reader/over-budget.ts'
import { reading } from '../../src/reader/reading.ts'
import { judgeHealth, judgeTrial } from '../../src/schedule/source-health.ts'
import type { HealthBefore, VisitOutcome } from '../../src/schedule/source-health.ts'
import { tables } from '../../src/store/db.ts'
import { loadDueEntries } from '../../src/store/entries.ts'
import { askForArchive, removeSource, setSourceState } from '../../src/store/sources.ts'
import { rss, talks } from './outlet.ts'
import type { Item } from './outlet.ts'
import { readingWorld } from './reading-world.ts'

const world = readingWorld()

const entries = async () =>
  (await tables(world.store.db).entry.findMany({ orderBy: { id: 'asc' } })).map(
    ({ address, state, archive }) => `${new URL(address).pathname} ${archive ? 'history' : 'news'} ${state}`,
  )

const page = (items: Item[]): string =>
  rss(items.map((item) => ({ ...item, link: world.outlet.url(item.link) })))

/** A visit, and what follows of the archive that was asked for. */
async function backFill(id: string, since: string): Promise<void> {
  await askForArchive(world.store.db, id, since, world.now)
  const { archiveNext } = await world.visit(id)
  await readArchive(world.ports(), await world.sourceOf(id), archiveNext)
}

describe('a back-fill', () => {
  it('of a source that is read already reads what its list had passed over as old', async () => {
    world.feed([
      { link: '/new' },
      { link: '/old', date: '2026-01-10' },
      { link: '/older', date: '2025-01-10' },
    ])
    const id = await world.add('/rss')
    await world.visit(id)
    await backFill(id, '2025-12-01')

    expect(await entries()).toEqual(['/new news due', '/old history due', '/older news passed'])
  })

  it('can be lengthened', async () => {
    world.feed([{ link: '/new' }])
    const id = await world.add('/rss')
    world.outlet.pages
      .set('/rss?paged=2', page([{ link: '/a', date: '2026-01-10' }]))
      .set('/rss?paged=3', page([{ link: '/b', date: '2025-12-10' }]))
      .set('/rss?paged=4', page([{ link: '/c', date: '2025-11-10' }]))
    await backFill(id, '2026-01-01')
    await backFill(id, '2025-10-01')

    expect(await entries()).toEqual(['/new news due', '/a history due', '/b history due', '/c history due'])
  })

  it('that is asked for in the middle of a visit is begun', async () => {
    const id = await world.add('/rss')
    world.feed([{ link: '/1' }])
    await world.visitWhile(id, () => askForArchive(world.store.db, id, '2025-01-01', world.now))

    expect((await world.visit(id)).archiveNext).not.toBeNull()
  })

  it('goes on later where a page of it was cut off on the way', async () => {
    world.feed([{ link: '/new' }])
    const id = await world.add('/rss')
    const whole = page([{ link: '/a', date: '2026-01-10' }])
    world.outlet.pages.set('/rss?paged=2', whole.slice(0, -40))
    await backFill(id, '2025-10-01')

    expect(await world.sourceOf(id)).toMatchObject({ archiveSince: '2025-10-01' })
  })
})

describe('an outage of our own network', () => {
  it('does not end a trial at the first failure after it', () => {
    const failed: VisitOutcome = { kind: 'failed', trouble: 'unreachable', definite: false }
    let before: HealthBefore = {
      state: 'trial',
      failures: 0,
      trouble: null,
      troubleSince: null,
      wellAt: world.now,
      listed: null,
    }
    for (let minutes = 10; minutes <= 60; minutes += 10)
      before = { ...before, ...judgeHealth(before, failed, world.minutesLater(minutes), true) }
    const { failures } = judgeHealth(before, failed, world.minutesLater(80), false)

    expect(judgeTrial(failed, failures, world.minutesLater(80), false)).toEqual({ state: 'trial' })
  })

  it('of a day costs no article that was listed before it', async () => {
    world.feed([{ link: '/1' }])
    await world.visit(await world.add('/rss'))
    world.outlet.pages.set('/1', (_request, response) => void response.writeHead(502).end())
    const hours: number[] = []
    while ((hours.at(-1) ?? 0) < 30) {
      await world.readDue()
      const [entry] = await loadDueEntries(world.store.db, 1)
      hours.push((hours.at(-1) ?? 0) + (entry!.notBefore!.getTime() - world.now.getTime()) / 3_600_000)
      world.now = entry!.notBefore!
    }
    world.outlet.pages.set('/1', talks('Tashkent'))

    expect(await world.readDue()).toEqual(['stored'])
  })
})

describe('an order that comes before its time', () => {
  it('is left: the one for then was stored with the putting off', async () => {
    world.feed([{ link: '/1' }])
    await world.visit(await world.add('/rss'))
    world.outlet.pages.set('/1', (_request, response) => void response.writeHead(503).end())
    await world.readDue()
    const asked = world.outlet.asked.length

    expect(await world.readDue()).toEqual(['put-off'])
    expect(world.outlet.asked).toHaveLength(asked)
    expect(world.orders).toHaveLength(2)
  })
})

describe('an entry', () => {
  it('whose listed text is over the budget is settled', async () => {
    world.feed([{ link: '/1', text: `${'word '.repeat(400)}.` }])
    await world.visit(await world.add('/rss'))
    await tables(world.store.db).entry.updateMany({ data: { whole: true } })
    const [entry] = await loadDueEntries(world.store.db, 1)
    const over = { ...reading, clean: () => Promise.reject(new OverBudget('too long')) }

    expect(await readEntry({ ...world.ports(), reader: over }, entry!.id)).toMatchObject({ kind: 'failed' })
  })

  it('that its outlet changes while it is being read is read again', async () => {
    world.feed([{ link: '/1' }])
    world.outlet.pages.set('/1', talks('Tashkent'))
    const id = await world.add('/rss')
    await world.visit(id)
    const [entry] = await loadDueEntries(world.store.db, 1)
    const politeFetch = world.fetchThen(async () => {
      world.feed([{ link: '/1', title: 'Talks put off' }])
      world.outlet.pages.set('/1', talks('Bukhara'))
      await world.visit(id)
    })
    await readEntry({ ...world.ports(), politeFetch }, entry!.id)

    expect(world.orders.filter(({ name }) => name === 'read-entries')).toHaveLength(2)
    expect(await world.readDue()).toEqual(['stored'])
    expect((await world.articles())[0]!.versions).toHaveLength(2)
  })

  it('that had no text is read once its outlet gives it some', async () => {
    world.feed([{ link: '/1' }])
    world.outlet.pages.set('/1', '<html><body><p>Bosh sahifa. Aloqa. Menu. Foto.</p></body></html>')
    const id = await world.add('/rss')
    await world.visit(id)
    const first = await world.readDue()
    world.feed([{ link: '/1', title: 'Talks held' }])
    world.outlet.pages.set('/1', talks('Tashkent'))
    await world.visit(id)

    expect([first, await world.readDue()]).toEqual([['passed'], ['stored']])
  })

  it('with an address beyond measure does not cost the others', async () => {
    let long = ''
    for (let at = 0; at < 900; at += 1) long += Math.sin(at).toString(36).slice(4, 11)
    world.feed([{ link: '/1' }, { link: `/${long}` }])

    expect(await world.visit(await world.add('/rss'))).toMatchObject({ ordered: 2 })
  })
})

describe('a source', () => {
  it('whose new address is gone goes back to its own', async () => {
    const id = await world.add('/rss')
    world.outlet.pages
      .set('/rss', (_request, response) => void response.writeHead(301, { location: '/moved' }).end())
      .set('/moved', page([{ link: '/1' }]))
    await world.visit(id)
    world.outlet.pages.delete('/moved')
    world.feed([{ link: '/1' }, { link: '/2' }])
    await world.visit(id)

    expect((await world.visit(id)).outcome).toMatchObject({ kind: 'listed', entries: 2 })
  })

  it('that is removed in the middle of its visit leaves nothing due', async () => {
    world.feed([{ link: '/new' }])
    const id = await world.add('/rss')
    await world.visitWhile(id, () => removeSource(world.store.db, id))

    expect(await loadDueEntries(world.store.db, 10)).toEqual([])
  })

  it('that is paused in the middle of its trial stays paused', async () => {
    world.feed([{ link: '/new' }])
    const id = await world.add('/rss', { state: 'trial' })
    await world.visitWhile(id, () => setSourceState(world.store.db, id, { state: 'paused', nextAt: null }))

    expect(await world.sourceOf(id)).toMatchObject({ state: 'paused' })
  })

  it('that was removed and is added again reads what had waited', async () => {
    world.feed([{ link: '/1' }])
    world.outlet.pages.set('/1', talks('Tashkent'))
    const id = await world.add('/rss')
    await world.visit(id)
    await removeSource(world.store.db, id)
    await world.add('/rss')
    await world.visit(id)

    expect(await world.readDue()).toEqual(['stored'])
  })
})
