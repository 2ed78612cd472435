// An act of the audit trail → what was done, in words of one language.
import { wordings } from '../../../digests/wording/wordings.ts'
import type { Act } from '../../domain/review.ts'
import type { Locale } from '../../domain/vocabulary.ts'
import { texts } from '../text/texts.ts'

/** Fields of the record whose words are those of the evidence that they rest on. */
const WORDS = {
  endDate: 'date',
  datePrecision: 'date',
  notAfter: 'date',
  countries: 'country',
  organizations: 'organization',
  people: 'person',
  formatName: 'format',
  topics: 'topic',
  outcomes: 'outcome',
} as const

/** `person`: how whoever was appointed or dismissed is called. */
export function actWords({ kind, facts }: Act, person: string, locale: Locale): string {
  const { acts } = texts[locale].editing
  if (kind === 'appoint' || kind === 'dismiss') return acts[kind](person)
  if (kind !== 'mend') return acts[kind]
  const names: Readonly<Record<string, string>> = wordings[locale].fields
  const words: Readonly<Record<string, string>> = WORDS
  const fields = Object.keys(facts['values'] ?? {})
  const named = new Set(fields.map((field) => names[words[field] ?? field] ?? field))
  return acts.mend([...named].join(', ').toLocaleLowerCase(locale))
}
