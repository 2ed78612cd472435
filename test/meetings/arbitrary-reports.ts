// Chance → reports of a few weeks as outlets would send them: near-duplicates, vague dates, copies, announcements, moves.
import * as fc from 'fast-check'
import { ERDOGAN, FIDAN, MIRZIYOYEV, SAIDOV, buildMeeting, person } from './build-report.ts'
import type { ExtractedMeeting } from '../../src/domain/report.ts'
import type { Pairings } from '../../src/meetings/cluster-reports.ts'
import type { MeetingReport, PublisherRole } from '../../src/meetings/meeting-report.ts'

type Stated = Partial<ExtractedMeeting>

const TOKAYEV = person('Kassym-Jomart Tokayev', 'KZ', 'president')
const NURTLEU = person('Murat Nurtleu', 'KZ', 'foreign-minister')

/** What really happens; every telling departs from one of these. */
const EVENTS: readonly Stated[] = [
  { people: [FIDAN, SAIDOV], place: { city: 'Ankara', country: 'TR', venue: null } },
  {
    people: [ERDOGAN, SAIDOV],
    level: 'head-of-state',
    kind: 'reception',
    place: { city: 'Ankara', country: 'TR', venue: null },
  },
  {
    people: [ERDOGAN, MIRZIYOYEV],
    level: 'head-of-state',
    place: { city: 'Tashkent', country: 'UZ', venue: null },
  },
  { people: [FIDAN, SAIDOV], mode: 'phone' },
  {
    countries: ['KZ', 'UZ'],
    people: [NURTLEU, SAIDOV],
    place: { city: 'Astana', country: 'KZ', venue: null },
  },
  {
    countries: ['AZ', 'KG', 'KZ', 'TR', 'UZ'],
    organizations: ['OTS'],
    kind: 'summit',
    level: 'head-of-state',
    format: 'ots-summit',
    ordinal: 12,
    people: [ERDOGAN, MIRZIYOYEV, TOKAYEV],
    place: { city: 'Gabala', country: 'AZ', venue: null },
  },
  {
    countries: ['KG', 'KZ', 'TJ', 'TM', 'UZ'],
    kind: 'multilateral',
    format: 'c5plus1',
    ordinal: 7,
    people: [NURTLEU, SAIDOV],
  },
]

/** Most tellings have what happened; some leave it out or have something else. */
function mostly<T>(usual: T, ...others: T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(usual, ...others) },
  )
}

const dates: fc.Arbitrary<Stated> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({ date: '2026-01-20' }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom('2026-01-19', '2026-01-21', '2026-01-23').map((date) => ({ date })),
  },
  { weight: 1, arbitrary: fc.constantFrom({ date: '2026-02-27' }, { date: '2026-04-02' }) },
  {
    weight: 1,
    arbitrary: fc.constant({ date: '2026-01-19', endDate: '2026-01-21', datePrecision: 'range' } as const),
  },
  { weight: 1, arbitrary: fc.constantFrom({ date: '2026-01' }, { date: '2026-02' }, { date: '2026' }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('2026-01-20', '2026-01-22').map((notAfter) => ({ date: null, notAfter })),
  },
  { weight: 1, arbitrary: fc.constant({ date: null }) },
)

function tellingOf(event: Stated): fc.Arbitrary<Stated> {
  const { level = 'minister', kind = 'bilateral', mode = 'in-person', ordinal = null } = event
  const { people = [], countries = ['TR', 'UZ'], organizations = [], format = null } = event
  const place = event.place ?? { city: null, country: null, venue: null }
  return fc
    .record({
      dates,
      status: mostly<ExtractedMeeting['status']>('held', 'announced', 'announced', 'postponed', 'cancelled'),
      level: mostly<ExtractedMeeting['level']>(level, null, 'deputy-minister', 'official'),
      kind: mostly<ExtractedMeeting['kind']>(kind, 'bilateral', 'reception', 'multilateral'),
      mode: mostly<ExtractedMeeting['mode']>(mode, 'video', 'hybrid', 'phone'),
      ordinal: mostly(ordinal, null, ordinal === null ? null : ordinal + 1),
      format: mostly(format, null),
      people: fc.oneof({ weight: 2, arbitrary: fc.constant(people) }, fc.subarray(people)),
      countries: mostly(countries, countries.slice(0, 2), countries.slice(-3), [...countries, 'HU']),
      organizations: mostly<string[]>(organizations, [], ['UN']),
      place: mostly(place, { ...place, city: null }, { city: 'Istanbul', country: 'TR', venue: null }),
      implied: fc.oneof(
        { weight: 3, arbitrary: fc.constant<string[]>([]) },
        fc.subarray(['date', 'city', 'country', 'level', 'countries']),
      ),
      review: mostly(false, true),
      background: mostly<ExtractedMeeting['background']>(null, 'history', 'plan'),
    })
    .map(({ dates: told, ...rest }) => ({ ...rest, ...told }))
}

interface Told {
  meetings: ExtractedMeeting[]
  published: string | null
}

/** An article tells of one meeting as a rule, of up to three of a visit at times. */
function articleOf(events: readonly Stated[]): fc.Arbitrary<Told> {
  const telling = fc.constantFrom(...events).chain(tellingOf)
  return fc.record({
    meetings: fc
      .oneof(
        { weight: 3, arbitrary: fc.tuple(telling) },
        { weight: 1, arbitrary: fc.array(telling, { minLength: 2, maxLength: 3 }) },
      )
      .map((stated) => stated.map((one) => buildMeeting(one))),
    published: fc.constantFrom(
      '2026-01-12',
      '2026-01-19',
      '2026-01-20',
      '2026-01-20',
      '2026-01-21',
      '2026-01-24',
      null,
    ),
  })
}

interface Printing {
  /** Which of the texts, modulo their number. */
  text: number
  outlet: number
  role: PublisherRole
}

/** Articles of which some print the text of another, by outlets of which some print several. */
export function reportsOf(
  events: readonly Stated[] = EVENTS,
  { most = 9 }: { most?: number } = {},
): fc.Arbitrary<MeetingReport[]> {
  return fc
    .record({
      chosen: fc.subarray([...events], { minLength: 1, maxLength: 3 }),
      printings: fc.array(
        fc.record<Printing>({
          text: fc.nat(most),
          outlet: fc.nat(6),
          role: fc.constantFrom('outlet', 'agency', 'official'),
        }),
        { minLength: 1, maxLength: most },
      ),
    })
    .chain(({ chosen, printings }) =>
      fc
        .array(articleOf(chosen), { minLength: printings.length, maxLength: printings.length })
        .map((texts) => printings.flatMap((printing, at) => printed(printing, at, texts))),
    )
}

function printed({ text, outlet, role }: Printing, at: number, texts: readonly Told[]): MeetingReport[] {
  // Most outlets write their own; some print what another wrote.
  const which = text < texts.length / 3 ? text : at
  const { meetings, published } = texts[which]!
  const publisher = outlet === 0 ? null : { id: `p${outlet}`, name: `P${outlet}`, country: 'TR', role }
  return meetings.map((meeting, position) => {
    const id = String(at * 10 + position + 1)
    const article = { id: `a${at}`, textHash: `t${which}`, publisher, published, received: '2026-01-25' }
    return {
      id,
      key: `p${outlet} a${at} t${which} ${position}`,
      meeting,
      article: { ...article, language: 'en' },
    }
  })
}

/** The same reports, arrived in another order: ids follow the arrival, keys stay. */
export function arrivals(reports: readonly MeetingReport[]): fc.Arbitrary<MeetingReport[]> {
  return fc
    .shuffledSubarray([...reports], { minLength: reports.length })
    .map((shuffled) => shuffled.map((report, at) => ({ ...report, id: String(at + 1) })))
}

/** Decisions that do not contradict each other: nobody parts what is together. */
export function pairingsOf(reports: readonly MeetingReport[]): fc.Arbitrary<Pairings> {
  const pair = fc.tuple(fc.constantFrom(...reports), fc.constantFrom(...reports))
  return fc
    .record({ together: fc.array(pair, { maxLength: 2 }), apart: fc.array(pair, { maxLength: 3 }) })
    .map(({ together, apart }) => {
      const groupOf = new Map(reports.map(({ id }) => [id, id]))
      for (const [one, other] of together) {
        const [from, to] = [groupOf.get(other.id)!, groupOf.get(one.id)!]
        for (const [id, group] of groupOf) if (group === from) groupOf.set(id, to)
      }
      const ids = (pairs: typeof together) =>
        pairs.map(([one, other]): [string, string] => [one.id, other.id])
      const parted = apart.filter(([one, other]) => groupOf.get(one.id) !== groupOf.get(other.id))
      return { together: ids(together), apart: ids(parted) }
    })
}
