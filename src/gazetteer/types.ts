// The shapes of the gazetteer: who and where, with names in every reading language. Data files hold rows of these.
import type {
  CivilDate,
  CountryCode,
  FormatId,
  Level,
  OfficeId,
  OrganizationCode,
  ReadingLanguage,
} from '../domain/vocabulary.ts'

/** Names in dictionary form (nominative), per language; the first one is the name to show. */
export type Names = Partial<Record<ReadingLanguage, readonly string[]>>

export interface Country {
  code: CountryCode
  /** Full and short names: "Türkiye", "Republic of Türkiye", "Turkey". */
  names: Names
  /** Written in capitals in running text, and never matched otherwise: "UAE", "АҚШ", "ҚР". */
  abbreviations: Names
  /** Adjectives and demonyms in dictionary form: "Turkish", "Turk", "özbek", "турецкий". Participants only before an office, delegation or counterpart. */
  /** Who is from there, where it is no adjective: "Nigerians", "украинец". */
  peoples: Names
  adjectives: Names
  /** Seats of power that stand for the country and stand in its capital: "the Kremlin", "Beştepe", "Ak Orda". */
  seats: Names
  /** English name of the capital; a row of the cities. */
  capital: string | null
  /** Names that are common words, too: one at the head of a sentence proves nothing. */
  ambiguous: Names
  /** Names that are people's given names, too: "Jordan". */
  people: Names
}

export interface Membership {
  country: CountryCode
  role: 'member' | 'observer'
  /** null where long ago or unknown. */
  from: CivilDate | null
  to: CivilDate | null
}

export interface Organization {
  code: OrganizationCode
  names: Names
  abbreviations: Names
  members: readonly Membership[]
  /** Titles of its head: the secretary general, the president of the Commission. */
  headOffice: OfficeId | null
  /** English name of the city of its headquarters, a row of the cities; null where nobody speaks of "its headquarters". */
  seat: string | null
}

export interface Format {
  id: FormatId
  organization: OrganizationCode | null
  /** Fixed members, sorted; empty where they vary. */
  members: readonly CountryCode[]
  observers: readonly CountryCode[]
  level: Level | null
  names: Names
  /** Short forms that only mean it in full: "C5+1". */
  abbreviations: Names
  /** What an article calls it once it has named it in full: "İstişare Toplantısı". Alone it proves nothing. */
  shortNames: Names
  since: number | null
}

export interface Office {
  id: OfficeId
  /** The rank that the office gives a meeting. */
  level: Level
  /** What its holder acts for. */
  of: 'country' | 'organization' | 'either'
  /** The one organisation that has it, where its name tells. */
  organization?: OrganizationCode
  /** In dictionary form, singular. */
  names: Names
  /** Plural forms that are not made by adding a plural suffix to the last word: "foreign ministers", "министры иностранных дел". */
  plurals: Names
  abbreviations: Names
}

export interface City {
  /** English name; the key. */
  name: string
  country: CountryCode
  names: Names
  /** Languages in which one of the names is also a common word or a person's name. */
  ambiguous?: readonly ReadingLanguage[]
}

/** Countries that are named together: "Central Asia", "the Baltic states". Expanded only where the text counts or lists them. */
export interface CountryGroup {
  id: string
  members: readonly CountryCode[]
  names: Names
  /** "Central Asian", "центральноазиатский". */
  adjectives: Names
}

/** A kind of body that several organisations have: with the organisation beside it, it names a format. */
export interface Body {
  id: string
  level: Level
  /** The body by its kind: "council of foreign ministers", "summit". */
  names: Names
  abbreviations: Names
  /** Whose body it is: "interior ministers of the OTS" names the body by its members. */
  office: OfficeId | null
  /** The format that this body is, by organisation. */
  formats: Readonly<Record<OrganizationCode, FormatId>>
}

/** "4+4" and the like: which format a numeric name means, given who takes part. */
export interface NumericFormat {
  /** As written, without spaces, Latin letters: `4+4`, `C5+1`. */
  pattern: string
  /** Countries that must all take part for this reading; empty for any. */
  countries: readonly CountryCode[]
  format: FormatId
}

/** A ministry or authority as such: a place or a speaker, never a person. */
export interface Institution {
  id: string
  names: Names
  abbreviations: Names
  /** The office that heads it: "head of the Foreign Ministry". */
  headOffice: OfficeId | null
}

export interface Holder {
  /** Usual English spelling. */
  name: string
  /** Other spellings, any language or script. */
  spellings: readonly string[]
  office: OfficeId
  country: CountryCode | null
  organization: OrganizationCode | null
  from: CivilDate | null
  /** null while in office. */
  to: CivilDate | null
}
