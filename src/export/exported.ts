// A meeting on record and what only the store knows of it: what a line of an export is made from.
import type { Meeting } from '../domain/meeting.ts'

export interface Exported {
  meeting: Meeting
  /** It waits for an editor: readers have not been told of it. */
  review: boolean
  /** How sure the surest of its reports is, 0 to 1. */
  confidence: number
}
