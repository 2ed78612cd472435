// A document → the cleaned text that is stored, read and quoted from, with what else the reader needs.
import type { ArticleText, RawDocument } from '../domain/article.ts'
import type { CountryCode, ReadingLanguage } from '../domain/vocabulary.ts'
import { remembered } from '../gazetteer/remembered.ts'
import { languageOf } from '../languages/index.ts'
import { loadWorld } from './load-world.ts'
import { cleanDocument } from './text/clean-document.ts'
import { recogniseLanguage } from './text/recognise-language.ts'

export type CleanResult =
  | { kind: 'clean'; article: ArticleText }
  /** A code, `unknown`, or `other-script`. */
  | { kind: 'unsupported-language'; language: string }
  | { kind: 'empty' }

/** Cleans a document. The article's title is the first line of its text. */
export function cleanArticle(raw: RawDocument): CleanResult {
  const { title, text, published, datelines } = cleanDocument(raw, isCity)
  if (!/\p{L}/u.test(text)) return { kind: 'empty' }
  const code = chooseLanguage(raw, text)
  if (typeof code !== 'string') return { kind: 'unsupported-language', language: code.other }
  if (languageOf(code) === null) return { kind: 'unsupported-language', language: code }
  const { publisher } = raw
  return {
    kind: 'clean',
    article: { language: code, title, text, published, publisher, country: countryOf(raw), datelines },
  }
}

/** Paragraphs begin with the same words again and again. */
const isCity = remembered((name: string): boolean => loadWorld().cityNames.has(name.toLowerCase()))

function chooseLanguage(raw: RawDocument, text: string): ReadingLanguage | { other: string } {
  if (raw.language !== null) return raw.language
  const recognised = recogniseLanguage(text)
  if (recognised.kind === 'reading') return recognised.language
  return { other: recognised.kind === 'other' ? recognised.language : 'unknown' }
}

/** As stated, or by the address: `.uz`. */
function countryOf({ country, url }: RawDocument): CountryCode | null {
  if (country !== null) return country
  const domain = /^https?:\/\/[^/]*\.([a-z]{2})(?:[:/]|$)/u.exec(url ?? '')?.[1]?.toUpperCase()
  return domain !== undefined && loadWorld().countries.has(domain) ? domain : null
}
