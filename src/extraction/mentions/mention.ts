// A passage that names something: what the scan of a text finds before any sentence is understood.
import type {
  CountryCode,
  FormatId,
  Level,
  OfficeId,
  OrganizationCode,
  OutcomeType,
} from '../../domain/vocabulary.ts'
import type { Body, Institution } from '../../gazetteer/types.ts'
import type { SuffixReading, WordClass } from '../../languages/language.ts'

export type Meaning =
  | { kind: 'country'; code: CountryCode; form: 'name' | 'adjective' | 'seat' | 'abbreviation' }
  | { kind: 'group'; members: readonly CountryCode[]; form: 'name' | 'adjective' }
  | { kind: 'organization'; code: OrganizationCode; form: 'name' | 'abbreviation' }
  | { kind: 'format'; id: FormatId; short: boolean }
  | { kind: 'body'; body: Body }
  | { kind: 'numeric'; pattern: string }
  | {
      kind: 'office'
      id: OfficeId
      level: Level
      of: 'country' | 'organization' | 'either'
      plural: boolean
      /** The country that the office's own name tells: "Knesset Speaker". */
      country?: CountryCode
    }
  | { kind: 'institution'; institution: Institution }
  | { kind: 'city'; name: string; country: CountryCode }
  | { kind: 'person'; person: PersonMention }
  | { kind: 'date'; date: DateMention }
  | { kind: 'ordinal'; value: number }
  | { kind: 'document'; type: OutcomeType }
  | { kind: 'topic'; topic: string }
  | { kind: 'words'; classes: readonly WordClass[] }

export interface PersonMention {
  /** As written, without case suffixes. */
  written: string
  /** Which person of the article it is. */
  id: number
  /** The one country for which all known holders of that name act. */
  country?: CountryCode
}

/** A date as told; what it lacks is settled against the publication day. */
export interface DateMention {
  year: number | null
  month: number | null
  day: number | null
  /** Last day of several. */
  endDay: number | null
  endMonth: number | null
  /** ISO weekday, Monday is 1. */
  weekday: number | null
  /** Days from the publication day. */
  offset: number | null
  /** A whole week, month or year before (-1), around (0) or after (1) the publication day. */
  span: { unit: 'week' | 'month' | 'year'; shift: number } | null
  direction: 'past' | 'future' | null
  /** "the same year": that of the date told before. */
  sameYear: boolean
}

export interface Mention {
  meaning: Meaning
  /** Token range [from, to). */
  from: number
  to: number
  suffix: SuffixReading
  /** What followed the stem in the last token. */
  tail: string
  /** Words skipped inside a format's name: "Devlet Başkanları 7. İstişare Toplantısı". */
  ordinal: number | null
  informal: boolean
}
