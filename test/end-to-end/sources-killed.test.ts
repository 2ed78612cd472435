// The reading promise: whenever the process ends, every article is read, none twice, and only what was in flight is fetched again.
import { describe, expect, it } from 'vitest'
import { tables } from '../../src/store/db.ts'
import { runElchi } from '../commands/run-elchi.ts'
import { startElchi } from './elchi-process.ts'
import type { ElchiProcess } from './elchi-process.ts'
import { prepareSourcesDue } from './sources-due.ts'
import type { SourcesDue, Stunt } from './sources-due.ts'

const TIMEOUT = 600_000

/** What one process asked for, and which entries it had stored when it ended. */
interface Run {
  asked: string[]
  stored: Set<string>
}

type Moment = (due: SourcesDue, elchi: ElchiProcess) => Promise<void>

describe('elchi start, while sources are read', { timeout: TIMEOUT }, () => {
  it('reads every article once when it is killed again and again', async () => {
    const due = await prepareSourcesDue()
    const all = due.hosts.flatMap(({ articles }) => articles)
    const runs: Run[] = []
    const run = async (until: Moment, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
      const before = due.asked.length
      const elchi = startElchi(due.settings)
      await until(due, elchi)
      elchi.kill(signal)
      expect(await elchi.ended).toBe(signal === 'SIGKILL' ? null : 0)
      expect(elchi.log()).not.toContain('"level":"error"')
      runs.push({ asked: due.asked.slice(before), stored: storedBy(elchi) })
    }

    const feed = due.hosts[0]!.feed
    for (const moment of [
      asked(isFeed(feed), unanswered),
      asked(isFeed(feed), half),
      asked(isFeed(feed)),
      asked(isArticle, unanswered),
      asked(isArticle, half),
      asked(isArticle),
      logged('entry dealt with', 1),
      logged('entry dealt with', 7),
      logged('report merged', 3),
      logged('report merged', 9),
    ])
      await run(moment, 'SIGKILL')
    await run(asked(isArticle, unanswered), 'SIGTERM')
    await run(untilMeetings(all.length), 'SIGTERM')

    await due.inStore(async ({ db }) => {
      const client = tables(db)
      const entries = await client.entry.findMany({ orderBy: { id: 'asc' } })
      expect(entries.filter(({ state }) => state === 'read').map(({ url }) => url)).toEqual(
        expect.arrayContaining(all),
      )
      expect(entries.filter(({ state }) => state !== 'read')).toMatchObject([
        { state: 'passed', reason: 'elsewhere' },
        { state: 'passed', reason: 'elsewhere' },
      ])
      const articles = await client.article.findMany({
        include: { versions: { include: { reports: true } } },
      })
      expect(new Set(articles.map(({ url }) => url))).toEqual(new Set(all))
      expect(articles.map(({ versions }) => versions.map(({ reports }) => reports.length))).toEqual(
        all.map(() => [1]),
      )
      const meetings = await client.meeting.findMany({ include: { reports: true } })
      expect(meetings.map(({ reports }) => reports.length)).toEqual(all.map(() => 1))

      const addresses = new Map(entries.map(({ id, url }) => [String(id), url ?? '']))
      expect(fetchedAgain(runs, addresses)).toEqual([])
    })
    const times = Map.groupBy(all, (address) => due.asked.filter((one) => one === address).length)
    const told = [...times].map(([count, pages]) => `${pages.length} × ${count}`).sort()
    console.log(`${runs.length} starts, ${all.length} articles; fetched: ${told.join(', ')}`)
  })
})

const isFeed = (feed: string) => (address: string) => address === feed
const isArticle = (address: string): boolean => address.includes('/news/')

/** It has asked and gets no answer. */
const unanswered: Stunt = () => undefined
/** The other half never comes. */
const half: Stunt = (response, body) => {
  response.writeHead(200, { 'content-type': 'text/html', 'content-length': Buffer.byteLength(body) })
  response.write(body.slice(0, body.length / 2))
}

function asked(which: (address: string) => boolean, stunt?: Stunt): Moment {
  return ({ onAsked }, elchi) => Promise.race([onAsked(which, stunt), ending(elchi)])
}

function logged(text: string, times: number): Moment {
  return (_due, elchi) => elchi.logged(text, times)
}

function untilMeetings(count: number): Moment {
  return async ({ settings }, elchi) => {
    await elchi.logged('Elchi is running')
    for (;;) {
      const { stdout, stderr } = await runElchi(['export', '--format', 'json'], { env: settings })
      expect(stderr).toBe('')
      if ((JSON.parse(stdout) as unknown[]).length >= count) return
    }
  }
}

function ending(elchi: ElchiProcess): Promise<never> {
  return elchi.ended.then(() => Promise.reject(new Error(`Elchi ended by itself:\n${elchi.log()}`)))
}

function storedBy(elchi: ElchiProcess): Set<string> {
  const lines = elchi
    .log()
    .split('\n')
    .filter((line) => line.includes('"entry dealt with"'))
  return new Set(lines.map((line) => (JSON.parse(line) as { entryId: string }).entryId))
}

/** Articles that were asked for after they had been stored, or twice by one process. */
function fetchedAgain(runs: readonly Run[], addresses: ReadonlyMap<string, string>): string[] {
  const stored = new Set<string>()
  return runs.flatMap((run) => {
    const articles = run.asked.filter(isArticle)
    const again = articles.filter(
      (address, index) => stored.has(address) || articles.indexOf(address) < index,
    )
    for (const id of run.stored) stored.add(addresses.get(id) ?? '')
    return again
  })
}
