// A brief's news of one window, selected and ready to be worded.
import type { Meeting } from './meeting.ts'
import type { Followed } from './subscription.ts'
import type { CivilDate } from './vocabulary.ts'

/** What a chat was last told of a meeting: the fields that count as news when they move. */
export interface ToldRevision {
  meetingId: string
  /** The record that it was told of, where that has become part of the meeting since. */
  record?: string
  /** The change number it was told at. */
  number: number
  facts: ToldFacts
}

/** The visible part of a meeting's facts, as shown to a chat. Plain data: it is stored as JSON. */
export type ToldFacts = Pick<
  Meeting,
  | 'status'
  | 'date'
  | 'endDate'
  | 'notAfter'
  | 'place'
  | 'mode'
  | 'level'
  | 'countries'
  | 'organizations'
  | 'format'
  | 'ordinal'
> & { people: string[]; outcomes: { type: string; title: string }[]; withdrawn: boolean }

export type DigestSection = 'new' | 'upcoming' | 'unconfirmed' | 'developments' | 'corrections'

export interface DigestItem {
  meeting: Meeting
  section: DigestSection
  /** The most specific thing followed that the meeting answers to; null in corrections of things no longer followed. */
  group: Followed | null
  /** What the chat was told before; null for what is new to it. */
  before: ToldFacts | null
}

/** Everything one digest says, before wording. */
export interface DigestContent {
  localDate: CivilDate
  zone: string
  items: DigestItem[]
  /** Found but left out by the limit of items. */
  more: number
  /** Last number the digest covers. */
  upTo: number
}
