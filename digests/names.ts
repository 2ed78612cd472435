// Codes → the names that a reader of one language is shown.
import type { CountryCode, FormatId, OfficeId, OrganizationCode } from '../src/domain/vocabulary.ts'

/** Display names in one language. What is not known by name is shown by its code, but for formats: null. */
export interface Names {
  country: (code: CountryCode) => string
  organization: (code: OrganizationCode) => string
  format: (id: FormatId) => string | null
  office: (id: OfficeId) => string
  /** What its holders are called together; null where the gazetteer has no such word. */
  officePlural: (id: OfficeId) => string | null
  /** By its English name. */
  city: (name: string) => string
  /** By the code that it is followed by. */
  person: (code: string) => string
}
