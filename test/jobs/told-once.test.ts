// Whatever editors do and undo between two digests: whoever was told hears of the net difference, once; nobody else does.
import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { compareFacts } from '../../digests/compare-facts.ts'
import { toldFacts } from '../../digests/told-facts.ts'
import type { ToldFacts } from '../../src/domain/digest.ts'
import type { ExtractedMeeting } from '../../src/domain/report.ts'
import type { Deed } from '../../src/domain/review.ts'
import type { Brief, Chat, Followed } from '../../src/domain/subscription.ts'
import { doDeed, undoDeed } from '../../src/jobs/do-deed.ts'
import { writeDigestNow } from '../../src/jobs/write-digests.ts'
import { createBrief, loadBrief } from '../../src/store/briefs.ts'
import { findOrCreateChat } from '../../src/store/chats.ts'
import type { Db } from '../../src/store/db.ts'
import { tables } from '../../src/store/db.ts'
import { claimDue, markSent } from '../../src/store/deliveries.ts'
import { loadDigest } from '../../src/store/digests.ts'
import { findMeetings } from '../../src/store/find-meetings.ts'
import { loadMeeting } from '../../src/store/meetings.ts'
import { openTestStore } from '../support/test-db.ts'
import type { TestStore } from '../support/test-db.ts'
import { tell } from './tell.ts'

const START = Date.parse('2026-02-01T07:00:00Z')
let now = new Date(START)
let store: TestStore
let db: Db
beforeAll(async () => {
  store = await openTestStore({ now: () => now })
  db = store.db
})
beforeEach(() => reset())
afterAll(() => store.close())

async function reset(): Promise<void> {
  now = new Date(START)
  await store.clear()
}

interface Reader {
  chat: Chat
  briefId: string
  /** What they were told, by the number under which they were. */
  knows: Map<string, ToldFacts>
}

async function reader(telegramId: number, followed: Followed): Promise<Reader> {
  const given = { telegramId, locale: 'en', zone: 'Asia/Tashkent', form: 'classic', now } as const
  const { chat } = await findOrCreateChat(db, given)
  const days = [1, 2, 3, 4, 5, 6, 7]
  const ordered = {
    chatId: chat.id,
    at: '08:00',
    days,
    followed: [followed],
    lastNumber: 0,
    activeSince: now,
    now,
  }
  const { id } = await createBrief(db, ordered)
  return { chat, briefId: id, knows: new Map() }
}

interface Heard {
  meetingId: string
  section: string
}

/** Writes what a reader is owed and hands it over; what it says. */
async function digestOf({ chat, briefId }: Reader): Promise<Heard[]> {
  now = new Date(now.getTime() + 60_000)
  const brief = (await loadBrief(db, briefId)) as Brief
  if ((await writeDigestNow(store, brief, chat)) !== 'written') return []
  for (const { id } of await claimDue(db, now, 10)) await markSent(db, id, 1, now)
  const last = await tables(db).digest.findFirst({
    where: { chatId: Number(chat.id) },
    orderBy: { id: 'desc' },
  })
  const { content } = (await loadDigest(db, String(last!.id)))!
  return content.items.map(({ meeting, section }) => ({ meetingId: meeting.id, section }))
}

/** What a digest has to say to a reader: those that they know otherwise, and those that are new to them. */
async function owed({ knows }: Reader, follows: boolean): Promise<{ differing: string[]; fresh: string[] }> {
  const differing = new Set<string>()
  const known = new Set<string>()
  for (const [id, facts] of knows) {
    const meeting = (await loadMeeting(db, id))!
    known.add(meeting.id)
    if (compareFacts(facts, toldFacts(meeting)).length > 0) differing.add(meeting.id)
  }
  const shown = follows ? await findMeetings(db, {}) : []
  const fresh = shown.filter(({ id, history }) => !known.has(id) && !history).map(({ id }) => id)
  return { differing: [...differing].sort(), fresh: fresh.sort() }
}

async function remember({ knows }: Reader, heard: readonly Heard[]): Promise<void> {
  for (const { meetingId } of heard) {
    const facts = toldFacts((await loadMeeting(db, meetingId))!)
    for (const id of knows.keys()) if ((await loadMeeting(db, id))?.id === meetingId) knows.set(id, facts)
    knows.set(meetingId, facts)
  }
}

/** Checks one digest of a reader, and that the next one has nothing to add. */
async function hears(who: Reader, follows: boolean): Promise<void> {
  const { differing, fresh } = await owed(who, follows)
  const heard = await digestOf(who)
  const told = heard.filter(({ section }) => section === 'corrections' || section === 'developments')
  expect(told.map(({ meetingId }) => meetingId).sort()).toEqual(differing)
  const others = heard.filter((one) => !told.includes(one))
  expect(others.map(({ meetingId }) => meetingId).sort()).toEqual(fresh)
  await remember(who, heard)
  expect(await digestOf(who)).toEqual([])
}

const place = (city: string) => ({ city, country: 'TR', venue: null })
const TELLINGS: readonly Partial<ExtractedMeeting>[] = [
  {},
  { outcomes: [] },
  { date: '2026-01-24', place: place('Izmir') },
  { date: '2026-01-27', place: place('Bursa'), level: 'official', people: [] },
  { review: true, date: '2026-01-29', place: place('Konya') },
]

type Step =
  | { do: 'tell'; telling: number; outlet: number }
  | {
      do: 'deed'
      kind: 'release' | 'withdraw' | 'restore' | 'mend' | 'join' | 'split'
      one: number
      other: number
    }
  | { do: 'undo'; act: number }
  | { do: 'digest'; who: 'early' | 'late' }

const small = fc.nat({ max: 6 })
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('tell' as const), telling: fc.nat({ max: 4 }), outlet: small }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('deed' as const),
      kind: fc.constantFrom('release', 'withdraw', 'restore', 'mend', 'join', 'split'),
      one: small,
      other: small,
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const), act: small }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('digest' as const), who: fc.constantFrom('early', 'late') }),
  },
)

/** The same whenever it is run: ids are taken from what is on record. */
async function take(what: Step, acts: string[]): Promise<void> {
  now = new Date(now.getTime() + 60_000)
  if (what.do === 'tell') {
    const outlet = `o${what.telling}-${what.outlet}`
    await tell(store, TELLINGS[what.telling], { outlet })
  } else if (what.do === 'undo') {
    const act = acts[what.act % Math.max(acts.length, 1)]
    if (act !== undefined) await undoDeed(store, 7, act)
  } else if (what.do === 'deed') {
    const deed = await deedOf(what)
    const outcome = deed === null ? null : await doDeed(store, 7, deed)
    if (outcome?.ok) acts.push(outcome.actId)
  }
}

async function deedOf({ kind, one, other }: Extract<Step, { do: 'deed' }>): Promise<Deed | null> {
  const rows = await tables(db).meeting.findMany({ where: { redirectTo: null }, orderBy: { id: 'asc' } })
  const ids = rows.map(({ id }) => String(id))
  if (ids.length === 0) return null
  const meetingId = ids[one % ids.length]!
  if (kind === 'mend')
    return { kind, meetingId, values: other % 2 === 0 ? { level: 'ambassador' } : { place: place('Van') } }
  if (kind === 'join') return { kind, meetingId, otherId: ids[other % ids.length]! }
  if (kind !== 'split') return { kind, meetingId }
  const [article] = (await loadMeeting(db, meetingId))!.articles
  return article === undefined ? null : { kind, meetingId, articleIds: [article.articleId] }
}

async function play(steps: readonly Step[]): Promise<void> {
  await reset()
  const early = await reader(100, { kind: 'country', code: 'UZ' })
  const late = await reader(101, { kind: 'country', code: 'TR' })
  const stranger = await reader(102, { kind: 'country', code: 'JP' })
  const acts: string[] = []
  for (const what of steps) {
    if (what.do === 'digest') await hears(what.who === 'early' ? early : late, true)
    else await take(what, acts)
  }
  await hears(early, true)
  await hears(late, true)
  expect(await digestOf(stranger)).toEqual([])
}

const deed = (kind: Extract<Step, { do: 'deed' }>['kind'], one = 0, other = 0): Step => ({
  do: 'deed',
  kind,
  one,
  other,
})
const TOLD_OF_TWO: readonly Step[] = [
  { do: 'tell', telling: 0, outlet: 0 },
  { do: 'tell', telling: 2, outlet: 0 },
  { do: 'digest', who: 'early' },
]

describe('a reader who was told', () => {
  it.each<[string, Step[]]>([
    ['of two records that are one hears what was wrong of either', [deed('join', 0, 1)]],
    ['hears nothing where that was taken back meanwhile', [deed('join', 0, 1), { do: 'undo', act: 0 }]],
    [
      'hears that they are two after all where it was taken back later',
      [deed('join', 0, 1), { do: 'digest', who: 'early' }, { do: 'undo', act: 0 }],
    ],
    ['hears nothing of what was withdrawn and restored', [deed('withdraw'), deed('restore')]],
    ['hears of a withdrawal', [deed('withdraw'), deed('mend', 1, 1)]],
    ['hears once of what was mended twice', [deed('mend', 0, 0), deed('mend', 0, 1)]],
  ])('%s', async (_title, steps) => {
    await expect(play([...TOLD_OF_TWO, ...steps])).resolves.toBeUndefined()
  })

  it('hears of the net difference once, whatever editors do, and nobody else hears of it', async () => {
    const property = fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 16 }), play)
    await expect(fc.assert(property, { numRuns: 12, seed: 11 })).resolves.toBeUndefined()
  }, 120_000)
})
