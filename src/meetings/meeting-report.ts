// The shapes that placing and merging work on: one article's report with what is known of its publisher, and a record with its reports.
import type { Publisher } from '../domain/article.ts'
import type { ExtractedMeeting, MeetingFacts } from '../domain/report.ts'
import type { CivilDate, CountryCode, ReadingLanguage } from '../domain/vocabulary.ts'

/** How close a publisher stands to the meeting it tells of. Absent: an ordinary outlet. */
export type PublisherRole = 'official' | 'agency' | 'outlet'

export interface ReportArticle {
  id: string
  /** Equal for articles with the same text. */
  textHash: string
  /** null for a file of unknown origin. */
  publisher: (Publisher & { role?: PublisherRole }) | null
  /** Day of publication in the source's zone. */
  published: CivilDate | null
  /** Day on which it reached us: stands in for a missing publication day. */
  received: CivilDate
  language: ReadingLanguage
  /** It reached us about when it was published: its source is visited, and did not have it the day before. Absent: no. */
  fresh?: boolean
  /** Read in a back-fill: what it tells was no news when it came. Absent: no. */
  archive?: boolean
}

/** One meeting as one article tells it. */
export interface MeetingReport {
  id: string
  /** Made of address, text and position: the same whenever and in whatever order it arrives, as its id is not. */
  key: string
  article: ReportArticle
  meeting: ExtractedMeeting
}

/** A meeting on record. `facts` are those merged from the reports. */
export interface KnownMeeting {
  facts: MeetingFacts
  reports: readonly MeetingReport[]
}

/** The day that a report's undated words count from. */
export function reportDay(report: MeetingReport): CivilDate {
  return report.article.published ?? report.article.received
}

/** Countries and organisations together, sorted: the sides of a meeting. */
export function sidesOf(facts: Pick<MeetingFacts, 'countries' | 'organizations'>): string[] {
  return [...new Set<CountryCode>([...facts.countries, ...facts.organizations])].sort()
}

/**
 * Those of a meeting's reports that are heard: what reading itself doubts adds its article to a sure report, and says
 * nothing beside it.
 */
export function voicesOf(reports: readonly MeetingReport[]): readonly MeetingReport[] {
  const sure = reports.filter(({ meeting }) => !meeting.review)
  return sure.length > 0 ? sure : reports
}
