// A meeting in the making: claims that were found to tell of one meeting, and what refiners conclude from them.
import type { Outcome } from '../../domain/report.ts'
import type {
  CivilDate,
  CountryCode,
  DatePrecision,
  EvidenceField,
  FormatId,
  Kind,
  Level,
  Mode,
  OfficeId,
  OrganizationCode,
  Status,
} from '../../domain/vocabulary.ts'
import type { Claim, Span } from '../claim.ts'
import type { EventNoun } from '../phrases/phrase.ts'

/** One who took part. */
export interface Side {
  country: CountryCode | null
  organization: OrganizationCode | null
  /** Number of the article's person. */
  person: number | null
  office: OfficeId | null
  level: Level | null
  span: Span
  implied: boolean
  rule: string
}

export interface DraftDate {
  date: CivilDate | null
  precision: DatePrecision
  endDate: CivilDate | null
}

export interface DraftEvidence {
  field: EvidenceField
  value: string | null
  span: Span
  rule: string
}

export interface Draft {
  id: number
  claims: Claim[]
  sides: Side[]
  /** Those who received the others. */
  receivers: Side[]
  event: EventNoun | null
  format: FormatId | null
  organization: OrganizationCode | null
  ordinal: number | null
  informal: boolean
  when: DraftDate | null
  city: string | null
  country: CountryCode | null
  /** The house, as the source writes it. */
  venue: string | null
  status: Status
  mode: Mode | null
  host: string | null
  /** Number of the article's person. */
  chair: number | null
  outcomes: Outcome[]
  topics: string[]
  background: 'history' | 'plan' | null
  /** On the margins of this draft's meeting. */
  sidelinesOf: number | null
  level: Level | null
  kind: Kind | null
  implied: Set<string>
  /** What refiners rested their conclusions on: `place as its visit`, `members counted`. Features of its confidence. */
  grounds: Set<string>
  evidence: DraftEvidence[]
}
