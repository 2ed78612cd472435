// Why something could not be read → one line for the editor who sent it.
import type { CleanResult } from '../../extraction/clean-article.ts'
import type { Unread } from '../../jobs/trouble-of.ts'
import type { Locale } from '../../domain/vocabulary.ts'
import { texts } from '../text/texts.ts'

export function unreadText(
  why: { code: Unread } | Exclude<CleanResult, { kind: 'clean' }>,
  locale: Locale,
): string {
  const t = texts[locale].reading
  if ('code' in why) return t.problems[why.code]
  if (why.kind === 'empty') return t.problems.empty
  if (!/^[a-z]{2,3}$/.test(why.language)) return t.unknownLanguage
  return t.otherLanguage(new Intl.DisplayNames(locale, { type: 'language' }).of(why.language) ?? why.language)
}
