// A claim that no meeting took: what it tells lacks a side, or the meeting that it speaks of.
import type { Claim } from '../claim.ts'
import type { Side } from '../refine/draft.ts'

/** What is known when a sentence begins. */
export interface Before {
  /** The people last spoken of. */
  spokenOf: readonly Side[]
  /** The subject of the last sentence that has one, and where. */
  subject: { side: Side; sentence: number } | null
}

export interface Orphan extends Before {
  claim: Claim
}
