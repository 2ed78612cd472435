// What one rule claims to have read in one sentence: proposals that refiners resolve, join or drop.
import type { Mode, OutcomeType, Status } from '../domain/vocabulary.ts'
import type { Tense } from '../languages/language.ts'
import type { DateMention } from './mentions/mention.ts'
import type { Actor, EventNoun, PlaceName } from './phrases/phrase.ts'
import type { ClaimKind } from './rules/rule.ts'

/** A token range. */
export interface Span {
  from: number
  to: number
}

export interface Told<T> {
  value: T
  span: Span
}

export interface Claim {
  /** Order in the article. */
  id: number
  rule: string
  kind: ClaimKind
  /** Index of its sentence. */
  sentence: number
  /** What the pattern matched. */
  span: Span
  /** The word whose tense tells the status. */
  trigger: Span
  tense: Tense
  status: Status | null
  mode: Mode | null
  /** Those who met, on equal terms. */
  actors: readonly Actor[]
  /** Its subject is left out: `A` met, or `R` received, as the sentences before tell. */
  lacks: 'A' | 'R' | null
  /** Those who received the others. */
  receivers: readonly Actor[]
  chair: readonly Actor[]
  hosts: readonly Actor[]
  event: Told<EventNoun> | null
  documents: readonly Told<OutcomeType>[]
  date: Told<DateMention> | null
  place: Told<PlaceName> | null
  /** The sentence looks back: "earlier", "recall that". */
  lookingBack: boolean
  /** Its clause calls the event informal. */
  informal: boolean
  /** On the margins of another event. */
  sidelines: boolean
  quoted: boolean
  /** One of several that were made of one: its trigger is whom it is with. */
  parted?: true
  /** No rule read it: the sentence only speaks of contact and names sides. */
  loose?: true
  /** Its sides stand in another sentence. */
  pieced?: true
  /** Its verb was read by a rule; who is on the other side was weighed. */
  completed?: true
}
