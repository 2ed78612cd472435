// A rule: a pattern over the phrases of a sentence, and what it claims when it matches.
import type { Mode, Status } from '../../domain/vocabulary.ts'
import type { Tense, WordClass } from '../../languages/language.ts'

/** What a rule claims to have read. */
export type ClaimKind =
  /** Two sides met. */
  | 'meet'
  /** `by` received `of`. */
  | 'receive'
  /** An event that is told to be held, with or without its participants. */
  | 'session'
  /** Talks, whose a visit tells. */
  | 'talks'
  /** `of` took part in the event at hand. */
  | 'attend'
  | 'lead'
  /** Came with whoever was told last, and acts for the same country. */
  | 'accompany'
  | 'chair'
  | 'host'
  /** Somebody spoke at the event at hand. */
  | 'speak-at'
  | 'guest'
  | 'document'

export interface Rule {
  /** Language or family, then what it reads: `en.meet.with`. */
  id: string
  /** A sentence that it matches. */
  sample: string
  claim: ClaimKind
  /** See pattern.ts for the notation. Roles: A and B take part, R receives, C chairs, H hosts, E is the event. */
  pattern: string
  /** Which matched word is the verb whose tense tells the status; the rule's sentence is taken as past without one. */
  verb?: string
  /** The sentence must hold a word of one of these classes. */
  when?: readonly WordClass[]
  /** Of what time the verb must tell. */
  time?: Tense['time']
  /** The sentence must hold no word of these classes. */
  unless?: readonly WordClass[]
  /** The sentence names no subject: it is whoever was the subject before. */
  subject?: 'spoken-of'
  status?: Status
  mode?: Mode
}
