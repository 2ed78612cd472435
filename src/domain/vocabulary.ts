// The closed word lists of the field: what a meeting can be, at which level, in which language it was reported.

/** Languages with a column in the gazetteer's tables, in their order. `uz` is Uzbek in Latin letters. */
export const TABLE_LANGUAGES = ['en', 'tr', 'az', 'uz', 'uz-Cyrl', 'kk', 'ky', 'ru'] as const
export type TableLanguage = (typeof TABLE_LANGUAGES)[number]

/** Languages that articles are read in: those of the tables, and those that bring their names in a folder of their own. */
export const READING_LANGUAGES = [...TABLE_LANGUAGES, 'tk'] as const
export type ReadingLanguage = (typeof READING_LANGUAGES)[number]

/** Languages that the bot speaks. Kept apart from the reading languages: the two lists grow at their own pace. */
export const LOCALES = ['en', 'tr', 'uz', 'uz-Cyrl'] as const
export type Locale = (typeof LOCALES)[number]

/** Highest rank present, highest first. */
export const LEVELS = [
  'head-of-state',
  'head-of-government',
  'minister',
  'deputy-minister',
  'organization-head',
  'parliament',
  'ambassador',
  'official',
] as const
export type Level = (typeof LEVELS)[number]

/** The first that fits names a meeting's kind. */
export const KINDS = ['reception', 'consultations', 'summit', 'multilateral', 'bilateral'] as const
export type Kind = (typeof KINDS)[number]

export const STATUSES = ['announced', 'held', 'postponed', 'cancelled'] as const
export type Status = (typeof STATUSES)[number]

export const MODES = ['in-person', 'phone', 'video', 'hybrid'] as const
export type Mode = (typeof MODES)[number]

export const OUTCOME_TYPES = [
  'joint-statement',
  'declaration',
  'regulation',
  'concept',
  'memorandum',
  'agreement',
  'decision',
  'plan',
  'proposal',
  'next-meeting',
] as const
export type OutcomeType = (typeof OUTCOME_TYPES)[number]

export const DATE_PRECISIONS = ['day', 'range', 'month', 'year', 'unknown'] as const
export type DatePrecision = (typeof DATE_PRECISIONS)[number]

/** What a stored fact about a meeting can be quoted for. */
export const EVIDENCE_FIELDS = [
  'meeting',
  'date',
  'place',
  'venue',
  'status',
  'mode',
  'kind',
  'level',
  'country',
  'organization',
  'person',
  'host',
  'chair',
  'format',
  'ordinal',
  'informal',
  'topic',
  'outcome',
] as const
export type EvidenceField = (typeof EVIDENCE_FIELDS)[number]

/** A civil date `YYYY-MM-DD`, a month `YYYY-MM` or a year `YYYY`, at the meeting's place. Never an instant. */
export type CivilDate = string
/** ISO 3166-1 alpha-2, and XK, PS, TRNC. */
export type CountryCode = string
/** Usual English short name: OTS, UN, EU, SCO. */
export type OrganizationCode = string
/** A gazetteer id: `ots-council-of-foreign-ministers`. */
export type FormatId = string
/** A gazetteer id: `foreign-minister`, `acting-foreign-minister`. */
export type OfficeId = string
