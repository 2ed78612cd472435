// The languages that articles are read in, one line each.
import type { ReadingLanguage } from '../domain/vocabulary.ts'
import { azerbaijani } from './az/index.ts'
import { english } from './en/index.ts'
import { kazakh } from './kk/index.ts'
import { kyrgyz } from './ky/index.ts'
import type { Language } from './language.ts'
import { russian } from './ru/index.ts'
import { turkmen } from './tk/index.ts'
import { turkish } from './tr/index.ts'
import { uzbekCyrillic, uzbekLatin } from './uzbek/index.ts'

export const LANGUAGES: readonly Language[] = [
  english,
  turkish,
  azerbaijani,
  uzbekLatin,
  uzbekCyrillic,
  kazakh,
  kyrgyz,
  russian,
  turkmen,
]

/** The language of a code; null for one that is not read yet. */
export function languageOf(code: ReadingLanguage): Language | null {
  return LANGUAGES.find((language) => language.code === code) ?? null
}
