// The phrases of a sentence: what rules match over.
import type {
  CountryCode,
  FormatId,
  Level,
  OfficeId,
  OrganizationCode,
  OutcomeType,
} from '../../domain/vocabulary.ts'
import type { Body } from '../../gazetteer/types.ts'
import type { Case, WordClass } from '../../languages/language.ts'
import type { DateMention, PersonMention } from '../mentions/mention.ts'

/** One party of a phrase: "Turkish Foreign Minister Hakan Fidan", "Uzbekistan", "his Kazakh counterpart". */
export interface Actor {
  country: CountryCode | null
  organization: OrganizationCode | null
  /** Countries named as a group: "Central Asian leaders". */
  group: readonly CountryCode[] | null
  /** How many the text counts: "five Central Asian leaders". */
  counted: number | null
  office: { id: OfficeId; level: Level; of: 'country' | 'organization' | 'either' } | null
  person: PersonMention | null
  /** Where an ambassador is posted, as far as the phrase tells. */
  post?: CountryCode
  /** Several holders of the office, or several people. */
  plural: boolean
  role:
    | 'delegation'
    | 'delegations'
    | 'counterpart'
    | 'officials'
    | 'sides'
    | 'pronoun'
    | 'members'
    | 'ministry'
    | null
  /** No longer holds the office: takes no part as its holder. */
  former: boolean
  /** Joined to the actor before by "with": another side. */
  opposed?: boolean
  /** Told with a "with" of its own: "A-мен, B-мен және C-мен". */
  apart?: boolean
  /** Who sent this envoy, where a name tells it: "Трамптың арнаулы өкілі". */
  sender?: PersonMention | null
  /** The country of whoever stands before in the same list: "Казакстандын президенти A жана премьер-министр B". */
  beside?: CountryCode
  /** Told to act "on behalf of" its country. */
  behalf?: boolean
  /** Token range. */
  from: number
  to: number
}

export interface EventNoun {
  type: 'talks' | 'session' | 'summit' | 'consultations' | 'call' | 'gathering' | 'format'
  format: FormatId | null
  body: Body | null
  numeric: string | null
  organization: OrganizationCode | null
  ordinal: number | null
  informal: boolean
  /** "the next meeting". */
  next: boolean
  /** "the previous meeting". */
  previous: boolean
  /** Several of them: "the summits that were held". */
  plural: boolean
  /** Whose meeting it is: "of OTS interior ministers". */
  of: readonly Actor[]
}

/** An event of which nothing is told. */
export const PLAIN_EVENT: Readonly<EventNoun> = {
  type: 'format',
  format: null,
  body: null,
  numeric: null,
  organization: null,
  ordinal: null,
  informal: false,
  next: false,
  previous: false,
  plural: false,
  of: [],
}

export interface PlaceName {
  city: string | null
  country: CountryCode
  venue: string | null
}

interface Span {
  /** Token range. */
  from: number
  to: number
}

/** `also`: what else the form may be, in languages whose forms of several cases look alike. */
interface Cased {
  case: Case
  also?: readonly Case[]
}

export type Phrase =
  | (Span & Cased & { type: 'actors'; actors: Actor[] })
  | (Span & Cased & { type: 'event'; event: EventNoun })
  | (Span & Cased & { type: 'place'; place: PlaceName })
  | (Span & Cased & { type: 'date'; date: DateMention })
  | (Span & Cased & { type: 'document'; document: OutcomeType })
  | (Span & { type: 'ordinal'; value: number })
  | (Span & Cased & { type: 'words'; classes: readonly WordClass[]; tail: string; plural: boolean })
  | (Span & { type: 'topic'; topic: string })
  | (Span & { type: 'text' })
  | (Span & { type: 'mark'; mark: string })

/** An actor that is a person, an office or a delegation; a country's name alone does nothing. */
export function isEnvoy(actor: Actor): boolean {
  return actor.office !== null || actor.person !== null || (actor.role !== null && actor.role !== 'ministry')
}

/** Whether a phrase is a word of one of these classes. */
export function hasClass(phrase: Phrase | undefined, ...names: readonly WordClass[]): boolean {
  return phrase?.type === 'words' && names.some((name) => phrase.classes.includes(name))
}

/** Whether a phrase is, or may be, in one of these cases. */
export function mayBeIn(phrase: Phrase, cases: readonly Case[]): boolean {
  return (
    'case' in phrase &&
    (cases.includes(phrase.case) || phrase.also?.some((one) => cases.includes(one)) === true)
  )
}

/** How many sides the actors make, as far as the phrase itself tells. */
export function sidesOf(actors: readonly Actor[]): number {
  const sides = new Set<string>()
  for (const actor of actors) {
    if (actor.country !== null) sides.add(actor.country)
    else if (actor.organization !== null) {
      sides.add(actor.organization)
      if (actor.role === 'members') sides.add('members')
    } else if (actor.group !== null) for (const member of actor.group) sides.add(member)
    else if (actor.person !== null) sides.add(`person ${actor.person.id}`)
    else if (actor.role === 'counterpart' || actor.role === 'sides' || actor.role === 'delegations')
      sides.add(actor.role)
    else if (actor.role === 'members') sides.add('members').add('more members')
  }
  return sides.size
}
