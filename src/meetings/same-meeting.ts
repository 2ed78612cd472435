// A report and a meeting on record to whether they are one meeting, with the reasons.
import { compareDates } from './compare-dates.ts'
import { comparePeople, compareSides, isTwoSided } from './compare-sides.ts'
import { sidesOf } from './meeting-report.ts'
import { romanize } from './romanize.ts'
import type { DateFit } from './compare-dates.ts'
import type { PeopleFit, SidesFit } from './compare-sides.ts'
import type { KnownMeeting, MeetingReport } from './meeting-report.ts'
import type { MeetingFacts } from '../domain/report.ts'

export interface Verdict {
  verdict: 'same' | 'different' | 'unsure'
  /** Names of what decided: `different-ordinal`, `exact-date`, `shared-people`, … Stable: editors see them. */
  reasons: string[]
  /** How much speaks for it; only to choose between several that are the same. */
  score: number
}

interface Fits {
  dates: DateFit
  sides: SidesFit
  people: PeopleFit
  level: Fit
  city: Fit
  country: Fit
  format: Fit
  ordinal: Fit
  kind: Fit
  /** One tells of it as to come and the other as held. */
  statuses: 'announced-held' | 'other'
  /** One receives and the other does not. */
  reception: boolean
  twoSided: boolean
  /** Something about the place was concluded rather than written. */
  placeImplied: boolean
  mode: 'fits' | 'doubtful' | 'differs'
}

type Fit = 'equal' | 'differs' | 'untold'

/**
 * Decides for one report and one meeting. A wrong join hides a meeting and mixes two, a missed one shows it twice:
 * where the tellings neither exclude nor support each other enough, the answer is unsure and an editor decides.
 */
export function sameMeeting(report: MeetingReport, known: KnownMeeting): Verdict {
  const siblings = known.reports.filter((other) => other.article.id === report.article.id)
  const apart = siblings.map((sibling) => sameTelling(report, sibling))
  const told = apart.find(({ verdict }) => verdict === 'different') ?? apart[0]
  if (told !== undefined) return told

  const fits = fitsOf(report, known)
  const exclusions = excluding(fits)
  if (exclusions.length > 0) return { verdict: 'different', reasons: exclusions, score: 0 }
  const doubts = doubting(fits)
  const score = scoreOf(fits)
  if (doubts.length > 0) return { verdict: 'unsure', reasons: doubts, score }
  return { verdict: 'same', reasons: supporting(fits), score }
}

/**
 * An article that tells of two meetings knows that they are two; only a repetition is joined, and a format's session that it
 * comes back to: to come in one passage, under way in another.
 */
function sameTelling(report: MeetingReport, sibling: MeetingReport): Verdict {
  const [a, b] = [report.meeting, sibling.meeting]
  if (tellingOf(a) === tellingOf(b) || isOneSession(report, sibling))
    return { verdict: 'same', reasons: ['told-twice-in-one-article'], score: 1 }
  return { verdict: 'different', reasons: ['two-meetings-of-one-article'], score: 0 }
}

function tellingOf(facts: MeetingFacts): string {
  return JSON.stringify([
    sidesOf(facts),
    facts.date,
    facts.endDate,
    facts.level,
    facts.kind,
    facts.mode,
    facts.status,
    facts.format,
    facts.ordinal,
    facts.place.city,
    facts.people.map((person) => person.name).sort(),
  ])
}

/** One article's two passages on a format: of one session unless number, place, rank or days say otherwise. */
function isOneSession(report: MeetingReport, sibling: MeetingReport): boolean {
  const [a, b] = [report.meeting, sibling.meeting]
  if (a.format === null || a.format !== b.format || a.kind !== b.kind || a.level !== b.level) return false
  if (fit(a.ordinal, b.ordinal) === 'differs' || cityFit(a, b) === 'differs') return false
  const dates = compareDates(report, { facts: b, reports: [sibling] })
  return dates === 'exact' || dates === 'near' || dates === 'fresh' || dates === 'soon'
}

function fitsOf(report: MeetingReport, known: KnownMeeting): Fits {
  const [a, b] = [report.meeting, known.facts]
  return {
    dates: compareDates(report, known),
    sides: compareSides(a, b),
    people: comparePeople(a, b),
    level: fit(a.level, b.level),
    city: cityFit(a, b),
    country: fit(a.place.country, b.place.country),
    format: fit(a.format, b.format),
    ordinal: ordinalFit(report, known),
    kind: fit(a.kind, b.kind),
    statuses: [a.status, b.status].sort().join('-') === 'announced-held' ? 'announced-held' : 'other',
    reception: (a.kind === 'reception') !== (b.kind === 'reception'),
    twoSided: isTwoSided(a) && isTwoSided(b),
    placeImplied: [report, ...known.reports].some(({ meeting }) =>
      meeting.implied.some((field) => field === 'city' || field === 'country'),
    ),
    mode: modeFit(a, b),
  }
}

/** Each of these alone makes two meetings of them. */
function excluding(fits: Fits): string[] {
  const numbered = isNumbered(fits)
  const rules: [string, boolean][] = [
    ['other-participants', fits.sides === 'none' || (fits.sides === 'overlap' && !isSamePlace(fits))],
    ['other-format', fits.format === 'differs'],
    ['other-ordinal', fits.ordinal === 'differs' && !isOneSitting(fits)],
    ['other-mode', fits.mode === 'differs'],
    ['reception-of-the-visit', fits.reception && (fits.level === 'differs' || fits.people.differing > 0)],
    ['other-level', fits.level === 'differs' && !isRankedAnew(fits) && !isSamePeople(fits)],
    ['other-people', fits.format !== 'equal' && isOtherPeople(fits)],
    ['other-date', (fits.dates === 'none' || fits.dates === 'close') && !numbered],
    ['day-before-or-after', fits.dates === 'off-by-one' && fits.format !== 'equal' && !isSamePair(fits)],
    ['other-city', fits.city === 'differs' && !numbered && !fits.placeImplied && fits.people.shared < 2],
  ]
  return namesOf(rules)
}

/** Nothing excludes it; each of these leaves it open. */
function doubting(fits: Fits): string[] {
  const numbered = isNumbered(fits)
  const sameFormat = fits.format === 'equal'
  const backed = sameFormat || fits.people.shared > 0 || fits.city === 'equal'
  const rules: [string, boolean][] = [
    [
      'dates-differ',
      fits.dates === 'none' ||
        (fits.dates === 'off-by-one' && !numbered && !isHeldThere(fits) && !isSlipped(fits)),
    ],
    ['date-untold', fits.dates === 'untold' && !numbered],
    ['two-of-a-session', fits.sides === 'pair'],
    ['participants-overlap', fits.sides === 'overlap'],
    ['levels-differ', fits.level === 'differs' && !isRankedAnew(fits)],
    ['cities-differ', fits.city === 'differs' && !(numbered && fits.dates === 'exact')],
    ['kinds-differ', fits.reception && fits.people.shared < (fits.level === 'equal' ? 1 : 2)],
    ['modes-differ', fits.mode === 'doubtful' && !numbered],
    ['participants-untold', fits.sides === 'untold' && !sameFormat],
    ['participants-differ', fits.sides === 'share' && !sameFormat && fits.people.shared === 0],
    ['only-some-participants', fits.sides === 'part' && !sameFormat && !(fits.level === 'equal' && backed)],
    ['nobody-in-common', fits.people.differing > 0 && fits.people.shared === 0 && !sameFormat],
    [
      'level-untold',
      fits.level === 'untold' && !sameFormat && fits.people.shared === 0 && !isSameRound(fits),
    ],
    ['day-uncertain', (fits.dates === 'near' || fits.dates === 'fresh') && !backed],
    ['day-to-come', fits.dates === 'soon' && !isSameVisit(fits)],
    [
      'days-uncertain',
      fits.dates === 'window' && !(sameFormat || (fits.people.shared > 0 && fits.level === 'equal')),
    ],
    ['only-month-or-year', fits.dates === 'coarse' && !numbered && !isKnownByPlace(fits)],
    ['moved-to-another-day', fits.dates === 'moved' && !sameFormat && !isSamePair(fits)],
  ]
  return namesOf(rules)
}

function supporting(fits: Fits): string[] {
  return namesOf([
    [`${fits.dates}-date`, true],
    ['same-participants', fits.sides === 'equal'],
    ['some-participants', fits.sides === 'part' || fits.sides === 'share'],
    ['same-format', fits.format === 'equal'],
    ['same-ordinal', fits.ordinal === 'equal'],
    ['same-level', fits.level === 'equal'],
    ['shared-people', fits.people.shared > 0],
    ['same-city', fits.city === 'equal'],
  ])
}

const DATE_SCORES: Record<DateFit, number> = {
  exact: 5,
  near: 3,
  fresh: 3,
  soon: 2,
  close: 1,
  untold: 0,
  moved: 2,
  window: 1,
  coarse: 1,
  'off-by-one': 1,
  none: 0,
}

function scoreOf(fits: Fits): number {
  const points: [number, boolean][] = [
    [2, fits.sides === 'equal'],
    [1, fits.sides === 'part'],
    [2, fits.format === 'equal'],
    [3, isNumbered(fits)],
    [1, fits.level === 'equal'],
    [1, fits.kind === 'equal'],
    [1, fits.city === 'equal'],
  ]
  const sum = points.reduce((total, [value, holds]) => total + (holds ? value : 0), 0)
  return sum + DATE_SCORES[fits.dates] + Math.min(fits.people.shared, 3)
}

/** A numbered session of a named format is itself whatever else is told of it. */
function isNumbered(fits: Fits): boolean {
  return fits.format === 'equal' && fits.ordinal === 'equal' && !fits.reception
}

/** Outlets rank one session of a format by whom they name: the ministers, or their own deputy who sat in. */
function isRankedAnew(fits: Fits): boolean {
  return fits.format === 'equal' && fits.kind === 'equal' && (fits.dates === 'exact' || isNumbered(fits))
}

/** The same people of both sides, whatever rank a telling gives them: a minister who is deputy head of government. */
function isSamePeople({ people, dates }: Fits): boolean {
  return people.differing === 0 && people.shared > 0 && (dates === 'exact' || dates === 'soon')
}

/** Rounds of one rank in one city on one day: outlets name their own, or some met apart from the others. */
function isSamePlace({ dates, city, level }: Fits): boolean {
  return (dates === 'exact' || dates === 'near' || dates === 'fresh') && city === 'equal' && level === 'equal'
}

/** A format's session in one city on one day, whatever number a telling gives it: there are no two of them. */
function isOneSitting({ format, dates, city, level, kind }: Fits): boolean {
  return format === 'equal' && dates === 'exact' && city === 'equal' && level === 'equal' && kind === 'equal'
}

/** One round of three sides and more, in one city on one day: nobody holds two of them. */
function isSameRound({ sides, twoSided, dates, city }: Fits): boolean {
  return sides === 'equal' && !twoSided && dates === 'exact' && city === 'equal'
}

/** A session of one format in one city: there are no two of it on neighbouring days. */
function isHeldThere({ format, city, level }: Fits): boolean {
  return format === 'equal' && city === 'equal' && level !== 'differs'
}

/** Announced for a day and held on the next, or the day before: plans slip, and two meetings would name other people. */
function isSlipped({ statuses, sides, level, people, city }: Fits): boolean {
  const both = sides === 'equal' && level === 'equal' && people.differing === 0
  return statuses === 'announced-held' && both && (people.shared > 0 || city === 'equal')
}

/** Announced without a day and told with one, within some days: of the same people, or of one session in one country. */
function isSameVisit({ format, country, sides, people, level }: Fits): boolean {
  if (format === 'equal') return country !== 'differs'
  return (
    sides === 'equal' &&
    level === 'equal' &&
    people.shared > 0 &&
    people.differing === 0 &&
    country !== 'differs'
  )
}

/** Two sides who send other people meet again; so does a larger round of which two sides or more do. */
function isOtherPeople({ twoSided, people }: Fits): boolean {
  return twoSided ? people.differing > 0 : people.differing > 1 && people.shared === 0
}

/** Without a day: a session of one format in one country, or both sides' same people in one city. */
function isKnownByPlace({ format, country, city, people }: Fits): boolean {
  return (format === 'equal' && country === 'equal') || (people.shared > 1 && city === 'equal')
}

function isSamePair(fits: Fits): boolean {
  return fits.sides === 'equal' && fits.level === 'equal'
}

function cityFit(a: MeetingFacts, b: MeetingFacts): Fit {
  if (a.place.city && b.place.city) return fit(romanize(a.place.city), romanize(b.place.city))
  const countries = fit(a.place.country, b.place.country)
  return countries === 'differs' ? 'differs' : 'untold'
}

/** A number that was only counted excludes nothing: a session may have been held that the counting did not know. */
function ordinalFit(report: MeetingReport, known: KnownMeeting): Fit {
  const fits = fit(report.meeting.ordinal, known.facts.ordinal)
  const isWritten = (reports: readonly MeetingReport[]): boolean =>
    reports.some(({ meeting }) => meeting.ordinal !== null && !meeting.implied.includes('ordinal'))
  return fits === 'differs' && !(isWritten([report]) && isWritten(known.reports)) ? 'untold' : fits
}

function modeFit(a: MeetingFacts, b: MeetingFacts): Fits['mode'] {
  const modes = [a.mode, b.mode]
  if (a.mode === b.mode) return 'fits'
  if (modes.includes('hybrid')) return modes.includes('phone') ? 'doubtful' : 'fits'
  if (!modes.includes('in-person')) return 'doubtful'
  return modes.includes('video') && a.format !== null && a.format === b.format ? 'doubtful' : 'differs'
}

function fit<T>(a: T | null, b: T | null): Fit {
  if (a === null || b === null) return 'untold'
  return a === b ? 'equal' : 'differs'
}

function namesOf(rules: readonly [string, boolean][]): string[] {
  return rules.filter(([, holds]) => holds).map(([name]) => name)
}
