// One record for each meeting, however many outlets report it.
import type { Evidence, MeetingFacts } from './report.ts'
import type { CivilDate, ReadingLanguage } from './vocabulary.ts'

/** An article that reports the meeting, as readers are shown it. */
export interface MeetingArticle {
  articleId: string
  /** null for a file that has no address. */
  url: string | null
  title: string | null
  publisher: string | null
  published: CivilDate | null
  language: ReadingLanguage
}

/** A quoted sentence and where it stands. `implied`: the field was concluded from it rather than written in it. */
export interface Source {
  field: Evidence['field']
  value: string | null
  sentence: string
  implied: boolean
  article: MeetingArticle
}

/** A value, and the ids of the articles that have it. */
export interface Claimed<T> {
  value: T
  articles: string[]
}

/** Fields that have one value at a time, and the shape of it where sources contradict each other. */
interface Values extends Record<
  'city' | 'country' | 'venue' | 'mode' | 'kind' | 'level' | 'host' | 'chair' | 'format',
  string
> {
  date: Pick<MeetingFacts, 'date' | 'datePrecision' | 'endDate'>
  ordinal: number
}
export type ValueField = keyof Values
export type SidesField = 'countries' | 'organizations'

/**
 * What written words of its articles contradict each other in. Of values that exclude each other the first counts. Sides
 * do not exclude each other: `leftOut` are those that some articles name and that the record does not count.
 */
export type Conflict =
  | { [Field in ValueField]: { field: Field; values: Claimed<Values[Field]>[] } }[ValueField]
  | { [Field in SidesField]: { field: Field; leftOut: Claimed<string>[] } }[SidesField]

/** What readers can be told of a meeting at one moment. */
export interface Meeting extends MeetingFacts {
  /** Permanent, apart from numbers. */
  id: string
  /** Days between which it took or takes place; both `YYYY-MM-DD`. For sorting and joining. */
  earliest: CivilDate
  latest: CivilDate
  /** Told beside other news as long past: never enters a digest. */
  history: boolean
  /** An editor found that there was no such meeting. */
  withdrawn: boolean
  /** Fields that rest on conclusions alone. */
  implied: string[]
  articles: MeetingArticle[]
  /** How many of its articles are independent: other publishers with other text. Copies of one text are one voice. */
  voices: number
  /** What its sources contradict each other in; article ids tell who says what. */
  conflicts: Conflict[]
  /** Why an editor should look at it: codes of why-wait. None: nobody need. */
  waits: string[]
  /** Ids of meetings that it may be the same as. */
  maybe: string[]
  /** The number of its last visible change; 0: readers were never told of it. */
  number: number
}

export const CHANGE_TYPES = [
  'released',
  'status',
  'participant',
  'level',
  'outcome',
  'corrected',
  'withdrawn',
] as const
export type ChangeType = (typeof CHANGE_TYPES)[number]

/** A change that readers can see; numbers grow in commit order. */
export interface Change {
  number: number
  meetingId: string
  type: ChangeType
  /** Instant of the change. */
  at: Date
}
