// Few words about a report to a whole one: a held talk of the Turkish and Uzbek foreign ministers, unless told otherwise.
import { mergeFacts } from '../../src/meetings/merge-facts.ts'
import type { ExtractedMeeting, ReportedPerson } from '../../src/domain/report.ts'
import type { KnownMeeting, MeetingReport, ReportArticle } from '../../src/meetings/meeting-report.ts'

export const FIDAN = person('Hakan Fidan', 'TR', 'foreign-minister')
export const SAIDOV = person('Bakhtiyor Saidov', 'UZ', 'foreign-minister')
export const ERDOGAN = person('Recep Tayyip Erdoğan', 'TR', 'president')
export const MIRZIYOYEV = person('Shavkat Mirziyoyev', 'UZ', 'president')

export function person(name: string, country: string | null, office: string | null = null): ReportedPerson {
  return { name, country, office, organization: null }
}

export function buildMeeting(overrides: Partial<ExtractedMeeting> = {}): ExtractedMeeting {
  const date = overrides.date === undefined ? '2026-01-20' : overrides.date
  return {
    date,
    datePrecision: date === null ? 'unknown' : (({ 4: 'year', 7: 'month' } as const)[date.length] ?? 'day'),
    endDate: null,
    notAfter: null,
    place: { city: null, country: null, venue: null },
    status: 'held',
    mode: 'in-person',
    kind: 'bilateral',
    level: 'minister',
    countries: ['TR', 'UZ'],
    organizations: [],
    people: [],
    host: null,
    chair: null,
    format: null,
    formatName: null,
    ordinal: null,
    informal: false,
    topics: [],
    outcomes: [],
    background: null,
    implied: [],
    confidence: 0.9,
    review: false,
    evidence: [],
    ...overrides,
  }
}

let count = 0

/** Every report is of an article, a text and a publisher of its own, unless `article` says otherwise. */
export function buildReport(
  meeting: Partial<ExtractedMeeting> = {},
  article: Partial<ReportArticle> = {},
): MeetingReport {
  const id = `r${String(++count).padStart(4, '0')}`
  const published = meeting.date?.length === 10 ? meeting.date : (meeting.notAfter ?? '2026-01-20')
  return {
    id,
    key: id,
    meeting: buildMeeting(meeting),
    article: {
      id: `article-of-${id}`,
      textHash: `text-of-${id}`,
      publisher: { id: `publisher-of-${id}`, name: 'A paper', country: null },
      published,
      received: published,
      language: 'en',
      ...article,
    },
  }
}

/** A meeting on record, made of these reports. */
export function buildKnown(...reports: [MeetingReport, ...MeetingReport[]]): KnownMeeting {
  return { facts: mergeFacts(reports).facts, reports }
}
