// What editors are asked, and what they do.
import type { MeetingFacts } from './report.ts'

/** doubtful: reading itself is not sure, and one voice tells of it. may-be-same: it may be a meeting that is on record. */
export const WAIT_REASONS = ['doubtful', 'may-be-same'] as const
export type WaitReason = (typeof WAIT_REASONS)[number]

/** Something that waits for an editor, since some instant. */
export type ReviewItem =
  /** A meeting with reasons to wait. `released`: readers were told of it before the reasons came. */
  | { kind: 'meeting'; meetingId: string; released: boolean; since: Date }
  /** Other rules read something else in a text that was read before. */
  | { kind: 'reading'; reportId: string; since: Date }
  /** Readers say that something is wrong. */
  | { kind: 'complaint'; meetingId: string; texts: string[]; since: Date }

/** What an editor does to the record. */
export type Deed =
  /** Readers are told of it, whatever spoke against that. */
  | { kind: 'release'; meetingId: string }
  /** There was no such meeting: readers never see it, and those who were told hear so. */
  | { kind: 'withdraw'; meetingId: string }
  /** There was, after all. */
  | { kind: 'restore'; meetingId: string }
  /** These values stand, whatever reports say, now and later. */
  | { kind: 'mend'; meetingId: string; values: Partial<MeetingFacts> }
  /** The two are one meeting. */
  | { kind: 'join'; meetingId: string; otherId: string }
  /** The two are two, however alike. */
  | { kind: 'part'; meetingId: string; otherId: string }
  /** What these articles tell is a meeting of its own. */
  | { kind: 'split'; meetingId: string; articleIds: readonly string[] }
  /** What was read anew takes the place of what was read before; or it is passed over. */
  | { kind: 'accept'; reportId: string }
  | { kind: 'pass-over'; reportId: string }
  /** What readers complained of was looked at. */
  | { kind: 'close'; meetingId: string }

export type DeedKind = Deed['kind'] | 'add' | 'appoint' | 'dismiss'

export type DeedOutcome =
  | { ok: true; actId: string; meetingId: string | null }
  /** unknown: no such meeting, report or article. nothing: it is so already. whole: a split would leave nothing behind. */
  | { ok: false; reason: 'unknown' | 'nothing' | 'whole' }

/** One line of the audit trail. */
export interface Act {
  id: string
  /** Telegram's id of the editor; null once they are forgotten, and for the command line. */
  telegramId: number | null
  kind: DeedKind
  meetingId: string | null
  /** The deed without its kind. */
  facts: Record<string, unknown>
  at: Date
  undoneAt: Date | null
}
