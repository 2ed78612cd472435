// Outcomes as outlets of several languages title them → each document once, for a reader of one language.
import type { Outcome } from '../src/domain/report.ts'
import type { Locale } from '../src/domain/vocabulary.ts'

/**
 * Nobody can tell by their titles whether a document in Turkish and one in Uzbek are the same; as a rule they are. So of
 * each type the titles of one language are shown: the language that has most of them, so that none is lost; of several
 * the reader's own, or the one told first.
 */
export function toldOnce(outcomes: readonly Outcome[], locale: Locale): Outcome[] {
  const chosen = new Map(
    [...Map.groupBy(outcomes, ({ type }) => type)].map(([type, mine]) => [type, languageOf(mine, locale)]),
  )
  return outcomes.filter(({ type, language }) => chosen.get(type) === language)
}

function languageOf(outcomes: readonly Outcome[], locale: Locale): Outcome['language'] | undefined {
  const tellings = [...Map.groupBy(outcomes, ({ language }) => language)]
  const most = Math.max(...tellings.map(([, mine]) => mine.length))
  const full = tellings.filter(([, mine]) => mine.length === most).map(([language]) => language)
  const spoken = (language: string): string => language.split('-', 1)[0]!
  return (
    full.find((language) => language === locale) ??
    full.find((language) => spoken(language) === spoken(locale)) ??
    full[0]
  )
}
