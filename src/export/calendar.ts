// Meetings with a day → lines of an iCalendar file (RFC 5545).
import { cleanText } from '../../digests/clean-text.ts'
import { headlineOf } from '../../digests/headline-of.ts'
import { mark, outcomeTexts } from '../../digests/meeting-lines.ts'
import { outlet, outletsOf } from '../../digests/outlet.ts'
import { partyLines } from '../../digests/people-lines.ts'
import { plainInlines } from '../../digests/render-plain.ts'
import type { Voice } from '../../digests/voice.ts'
import { dateIsImplied, whenText, whereTextInFull } from '../../digests/when-and-where.ts'
import type { Meeting } from '../domain/meeting.ts'
import type { CivilDate } from '../domain/vocabulary.ts'
import { contentLine } from './content-line.ts'

export interface CalendarOptions {
  voice: Voice
  /** What the permanent ids of meetings are unique in, behind the `@` of a UID. */
  origin: string
  /** Instant of the meeting's last visible change. */
  changed: Date
}

/** Before the first entry; each line without its end, which is CRLF. */
export const CALENDAR_HEAD: readonly string[] = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Elchi//Diplomatic meetings//EN',
  'CALSCALE:GREGORIAN',
]

/** After the last entry. */
export const CALENDAR_FOOT: readonly string[] = ['END:VCALENDAR']

/**
 * The lines of one all-day entry; null for a meeting whose day is not known. SEQUENCE is the number of its last visible
 * change, which only grows; the days are civil days at the meeting's place, and time zones have no part in them.
 */
export function calendarEntry(
  meeting: Meeting,
  { voice, origin, changed }: CalendarOptions,
): string[] | null {
  const days = daysOf(meeting)
  if (days === null) return null
  const changedAt = utc(changed)
  const where = whereTextInFull(meeting, voice)
  const url = outletsOf(meeting.articles).flatMap((article) => webAddress(article.url) ?? [])[0]
  return [
    'BEGIN:VEVENT',
    ...contentLine('UID', 'text', `meeting-${meeting.id}@${origin}`),
    ...contentLine('DTSTAMP', 'date-time', changedAt),
    ...contentLine('LAST-MODIFIED', 'date-time', changedAt),
    ...contentLine('SEQUENCE', 'integer', meeting.number),
    ...contentLine('DTSTART', 'date', days.first),
    ...contentLine('DTEND', 'date', dayAfter(days.last)),
    ...contentLine('STATUS', 'text', statusOf(meeting)),
    // Nobody who subscribes to a calendar of others' meetings is busy on these days.
    ...contentLine('TRANSP', 'text', 'TRANSPARENT'),
    ...contentLine('SUMMARY', 'text', cleanText(headlineOf(meeting, voice))),
    ...(where === null ? [] : contentLine('LOCATION', 'text', cleanText(where))),
    ...contentLine('DESCRIPTION', 'text', descriptionOf(meeting, voice).map(cleanText).join('\n')),
    ...contentLine('CATEGORIES', 'text', ...categoriesOf(meeting, voice).map(cleanText)),
    ...(url === undefined ? [] : contentLine('URL', 'uri', url)),
    'END:VEVENT',
  ]
}

/** First and last day; null unless both are days. */
function daysOf({ date, endDate }: Meeting): { first: CivilDate; last: CivilDate } | null {
  if (date === null || !isDay(date)) return null
  const last = endDate ?? date
  return isDay(last) && last >= date ? { first: date, last } : null
}

function isDay(date: CivilDate): boolean {
  return date.length === 'YYYY-MM-DD'.length
}

/** DTEND is "the non-inclusive end of the event". */
function dayAfter(day: CivilDate): CivilDate {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

/** `2026-02-01T06:00:00Z`. */
function utc(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`
}

/** A postponed meeting keeps the day that it will not be held on; with a new one it is announced again. */
function statusOf({ status, withdrawn }: Meeting): 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED' {
  if (withdrawn || status === 'postponed' || status === 'cancelled') return 'CANCELLED'
  return status === 'held' ? 'CONFIRMED' : 'TENTATIVE'
}

function categoriesOf({ kind, level, topics }: Meeting, { wording }: Voice): string[] {
  const named: Partial<Record<string, string>> = wording.topics
  return [
    wording.kinds[kind],
    ...(level === null ? [] : [wording.levels[level]]),
    ...topics.flatMap((topic) => named[topic] ?? []),
  ]
}

/** Status, who took part, what came of it, and every source with its day and address. */
function descriptionOf(meeting: Meeting, voice: Voice): string[] {
  const { wording } = voice
  const parties = partyLines(meeting, voice)
  const outcomes = outcomeTexts(meeting, voice)
  const sources = outletsOf(meeting.articles)
  const implied = plainInlines(mark(true, voice))
  return [
    ...(meeting.withdrawn ? [wording.recordWithdrawn] : []),
    `${wording.fields.status}: ${wording.statuses[meeting.status]}`,
    ...(dateIsImplied(meeting) ? [`${wording.fields.date}: ${whenText(meeting, voice)}${implied}`] : []),
    `${meeting.status === 'held' ? wording.tookPart : wording.expected}: ${parties.join('; ')}`,
    ...(outcomes.length === 0 ? [] : [`${wording.outcomes}: ${outcomes.join('; ')}`]),
    ...(sources.length === 0 ? [] : [`${wording.sources(sources.length, meeting.voices)}:`]),
    ...sources.map((article) => `- ${plainInlines(outlet(article, voice))}`),
  ]
}

/** A value of type URI is not escaped, so that nothing but a whole address may stand there. */
function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
