// What is known while claims are gathered: the drafts so far, and who was spoken of.
import type { Claim } from '../claim.ts'
import type { Before, Orphan } from '../complete/orphan.ts'
import type { EventNoun } from '../phrases/phrase.ts'
import type { Reading } from '../reading.ts'
import type { TraceStep } from '../trace.ts'
import type { Draft, DraftDate, Side } from './draft.ts'
import type { KnownPerson } from './know-people.ts'
import type { Visit } from './visit.ts'

export type Note = (claim: Claim, did: TraceStep['did'], by: string, why: string) => void

export interface Gathering {
  reading: Reading
  known: readonly KnownPerson[]
  drafts: Draft[]
  /** The people last spoken of. */
  spokenOf: Side[]
  /** The two countries last spoken of together. */
  pair: readonly Side[]
  /** The subject of the last sentence that has one, and where. */
  subject: { side: Side; sentence: number } | null
  /** Visits told so far, in order of the text. */
  visits: Visit[]
  /** A session told without those who take part, whom the next sentences may tell. */
  unattended: Told | null
  /** What was known when each sentence began, and claims that no meeting took. */
  before: Before[]
  orphans: Orphan[]
  /** Hosts told before any meeting is. */
  waiting: Claim[]
  note: Note
}

/** A claim's content once its actors are known. */
export interface Told {
  claim: Claim
  sides: Side[]
  receivers: Side[]
  when: DraftDate | null
  format: Draft['format']
  organization: Draft['organization']
  event: EventNoun | null
  /** The country of who hosted equals. */
  hosting: string | null
}

export function codesOf(sides: readonly Side[]): Set<string> {
  return new Set(sides.flatMap((side) => side.country ?? side.organization ?? []))
}

/** Leaves a claim to whoever may complete it. */
export function leave(claim: Claim, { before, orphans }: Gathering): void {
  const known = before[claim.sentence]
  if (known !== undefined) orphans.push({ claim, ...known })
}
