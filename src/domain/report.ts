// What one article says of one meeting.
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
  OutcomeType,
  ReadingLanguage,
  Status,
} from './vocabulary.ts'

export interface Place {
  /** English name. */
  city: string | null
  country: CountryCode | null
  venue: string | null
}

/** Somebody who took part personally, with the office held that day. */
export interface ReportedPerson {
  /** Usual English spelling, no titles; the surname alone where the text gives no more. */
  name: string
  office: OfficeId | null
  /** The country or organisation that the person acts for. */
  country: CountryCode | null
  organization: OrganizationCode | null
  /** Our record of the person, in meetings on record. */
  personId?: string | null
}

export interface Outcome {
  type: OutcomeType
  /** As the source has it. */
  title: string
  language: ReadingLanguage
}

/** A passage that a field rests on. Offsets are UTF-16 units of the cleaned text. */
export interface Evidence {
  field: EvidenceField
  /** Which of several: a country code, a person's name, an outcome's type. */
  value: string | null
  start: number
  end: number
  /** `text.slice(start, end)`. */
  text: string
  /** The sentence around it: what a reader is shown. */
  sentence: string
  /** The rule that proposed it. */
  rule: string
}

/** The fields of a meeting, as one article tells them and as the record of all articles keeps them. */
export interface MeetingFacts {
  date: CivilDate | null
  datePrecision: DatePrecision
  /** Last day of several. */
  endDate: CivilDate | null
  /** Where no day is told: the publication day, on or before which it was held. */
  notAfter: CivilDate | null
  place: Place
  status: Status
  mode: Mode
  kind: Kind
  level: Level | null
  /** Sorted codes of the countries that took part (or are expected). */
  countries: CountryCode[]
  organizations: OrganizationCode[]
  people: ReportedPerson[]
  /** A country code or an organisation code. */
  host: string | null
  /** A person's name. */
  chair: string | null
  format: FormatId | null
  formatName: string | null
  ordinal: number | null
  informal: boolean
  topics: string[]
  outcomes: Outcome[]
}

/** One meeting as one article reports it. */
export interface ExtractedMeeting extends MeetingFacts {
  /** null: the article's news. history: told as past beside it. plan: a later meeting told beside it. */
  background: 'history' | 'plan' | null
  /** Fields that were concluded rather than written: `city`, `country`, `date`, … */
  implied: string[]
  /** 0 to 1. */
  confidence: number
  /** Goes to an editor instead of readers. */
  review: boolean
  evidence: Evidence[]
}

/** Everything that was read from one document. */
export interface Extraction {
  language: ReadingLanguage
  title: string | null
  text: string
  meetings: ExtractedMeeting[]
}
