// A language tag as manifests, pages and feeds write it → a reading language, where it can be believed.
import { READING_LANGUAGES } from '../domain/vocabulary.ts'
import type { ReadingLanguage } from '../domain/vocabulary.ts'

const CYRILLIC: readonly ReadingLanguage[] = ['uz-Cyrl', 'kk', 'ky', 'ru']

/** `tr-TR`, `uz_cyrl`, `uz-Latn-UZ` → `tr`, `uz-Cyrl`, `uz`; null for a language that is not read. */
export function readingLanguage(tag: string | null | undefined): ReadingLanguage | null {
  const [base, ...rest] = (tag ?? '').trim().toLowerCase().split(/[-_]/)
  if (base === 'uz' && rest.includes('cyrl')) return 'uz-Cyrl'
  // Written in Latin or Arabic letters, Kazakh and Kyrgyz are not read.
  if (rest.includes('arab') || ((base === 'kk' || base === 'ky') && rest.includes('latn'))) return null
  return READING_LANGUAGES.find((language) => language === base) ?? null
}

/**
 * The language that a page or feed claims for `text`, or null to let the text speak. English and Russian are what
 * site templates claim of pages in other languages, so they are never believed; the others only in their own script.
 */
export function claimedLanguage(tag: string | null | undefined, text: string): ReadingLanguage | null {
  const language = readingLanguage(tag)
  if (language === null || language === 'en' || language === 'ru') return null
  const cyrillic = isMostlyCyrillic(text)
  if (language === 'uz') return cyrillic ? 'uz-Cyrl' : 'uz'
  return CYRILLIC.includes(language) === cyrillic ? language : null
}

function isMostlyCyrillic(text: string): boolean {
  const sample = text.slice(0, 4000)
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  return cyrillic > latin
}
