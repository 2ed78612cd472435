// What was read of a document and what is recorded of it → counts, and the differences as sentences.
import type { ExtractedMeeting } from '../domain/report.ts'
import type { RecordedDocument, RecordedMeeting } from './gold.ts'
import { FIELDS, isExact, judgeFields, type Field } from './judge-fields.ts'
import { matchMeetings } from './match-meetings.ts'

export interface DocumentScore {
  language: string
  /** News meetings that readers would see: right ones, and all. */
  truePredictions: number
  predictions: number
  /** News meetings on record that readers would see, and all; those sent to review count in neither. */
  found: number
  recorded: number
  /** Recorded news meetings that were read and would go to review. */
  reviewed: number
  /** Read meetings that would go to review and are on nobody's record. */
  reviewedInVain: number
  /** Of matched meetings that readers would see: date, place and countries all right. */
  exact: number
  matched: number
  fields: Record<Field, { right: number; stated: number }>
  /** null where no news meeting is on record. */
  mainFound: boolean | null
  /** A country that took part in no recorded meeting was read as a participant. */
  falseCountry: boolean
  /** Of countries that the record names as not taking part. */
  traps: number
  trapsAvoided: number
  /** For a document without a meeting: nothing was read. null for others. */
  refused: boolean | null
  /** For each meeting read as news: how sure the reader was, and whether it was right. */
  confidences: { confidence: number; right: boolean }[]
  differences: string[]
}

export function scoreDocument(
  read: readonly ExtractedMeeting[],
  record: RecordedDocument,
  language: string,
): DocumentScore {
  const { pairs, extra, missing } = matchMeetings(read, record.meetings)
  const shown = pairs.filter((pair) => !pair.read.review)
  const news = shown.filter((pair) => pair.read.background === null)
  const extraNews = extra.filter((meeting) => meeting.background === null)
  const recordedNews = record.meetings.filter(isNews)
  const reviewed = pairs.filter((pair) => pair.read.review && isNews(pair.recorded)).length
  const judged = pairs.map((pair) => ({ ...pair, right: judgeFields(pair.read, pair.recorded) }))
  const measured = judged.filter((pair) => !pair.read.review && isNews(pair.recorded))
  const fields = Object.fromEntries(
    FIELDS.map((field) => {
      const stated = measured.flatMap(({ right }) => right[field] ?? [])
      return [field, { right: stated.filter(Boolean).length, stated: stated.length }]
    }),
  ) as DocumentScore['fields']
  const visible = read.filter((meeting) => meeting.background === null && !meeting.review)
  const countries = new Set(visible.flatMap((meeting) => meeting.countries))
  const tookPart = new Set(record.meetings.flatMap((meeting) => meeting.countries ?? []))
  const free = record.meetings.some((meeting) => meeting.countries === undefined)
  const traps = record.notParticipants ?? []
  const [main] = recordedNews
  const refusal = recordedNews.length === 0
  return {
    language,
    truePredictions: news.length,
    predictions: news.length + extraNews.filter((meeting) => !meeting.review).length,
    found: shown.filter((pair) => isNews(pair.recorded)).length,
    recorded: recordedNews.length - reviewed,
    reviewed,
    reviewedInVain: extraNews.filter((meeting) => meeting.review).length,
    exact: measured.filter(({ right }) => isExact(right)).length,
    matched: measured.length,
    fields,
    mainFound: main === undefined ? null : pairs.some((pair) => pair.recorded === main),
    falseCountry: free
      ? traps.some((code) => countries.has(code))
      : [...countries].some((code) => !tookPart.has(code)),
    traps: traps.length,
    trapsAvoided: traps.filter((code) => !countries.has(code)).length,
    refused: refusal ? visible.length === 0 : null,
    confidences: [
      ...judged
        .filter((pair) => pair.read.background === null)
        .map((pair) => ({ confidence: pair.read.confidence, right: isExact(pair.right) })),
      ...extraNews.map(({ confidence }) => ({ confidence, right: false })),
    ],
    differences: [
      ...judged.flatMap(({ read: one, recorded, right }) => tellWrong(one, recorded, right)),
      ...missing.map((meeting) => `missing: ${JSON.stringify(meeting)}`),
      ...extraNews.map((meeting) => `too many: ${tell(meeting)}`),
    ],
  }
}

function isNews(meeting: RecordedMeeting): boolean {
  return (meeting.background ?? null) === null
}

function tellWrong(
  read: ExtractedMeeting,
  recorded: RecordedMeeting,
  right: Partial<Record<Field, boolean>>,
): string[] {
  const wrong = FIELDS.filter((field) => right[field] === false)
  const review = read.review ? ' (review)' : ''
  return wrong.map(
    (field) => `${field}${review}: read ${valueOf(read, field)}, recorded ${recordOf(recorded, field)}`,
  )
}

function valueOf(read: ExtractedMeeting, field: Field): string {
  if (field === 'date') return [read.date, read.endDate, read.notAfter].map((day) => day ?? '–').join(' ')
  if (field === 'place') return `${read.place.city ?? '–'} ${read.place.country ?? '–'}`
  if (field === 'people') return read.people.map(({ name }) => name).join(', ') || 'nobody'
  return JSON.stringify(read[field])
}

function recordOf(recorded: RecordedMeeting, field: Field): string {
  if (field === 'date')
    return [recorded.date, recorded.endDate, recorded.notAfter].map((day) => day ?? '–').join(' ')
  if (field === 'place') return `${recorded.city ?? '–'} ${recorded.country ?? '–'}`
  if (field === 'people') return recorded.people?.join(', ') || 'nobody'
  return JSON.stringify(recorded[field])
}

function tell(meeting: ExtractedMeeting): string {
  const { date, status, level, kind, countries, organizations, format, place, confidence, review } = meeting
  const people = meeting.people.map(({ name }) => name)
  return JSON.stringify({
    date,
    status,
    level,
    kind,
    countries,
    organizations,
    format,
    place,
    people,
    confidence,
    review,
  })
}
