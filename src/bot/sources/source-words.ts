// A source's state, instants and figures → words of one language.
import { wordings } from '../../../digests/wording/wordings.ts'
import type { Trouble } from '../../domain/source.ts'
import type { Chat } from '../../domain/subscription.ts'
import type { Locale, ReadingLanguage } from '../../domain/vocabulary.ts'
import { localTime } from '../../schedule/local-time.ts'
import type { StoredSource } from '../../store/sources.ts'
import { texts, type SourcesText } from '../text/texts.ts'

/** In whose language and zone something is said. */
export type Reader = Pick<Chat, 'locale' | 'zone'>

/** "20 January 2026, 14:30", by the reader's clock. */
export function instantText(instant: Date, { locale, zone }: Reader): string {
  const { date, time } = localTime(instant, zone)
  return `${wordings[locale].date(date)}, ${time}`
}

/** The day alone. */
function dayText(instant: Date, { locale, zone }: Reader): string {
  return wordings[locale].date(localTime(instant, zone).date)
}

/** "3.4", as the language writes it. */
export function numberText(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)
}

export function percentText(part: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(part)
}

export function languageName(language: ReadingLanguage, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language
}

/** A sign and words: "⚠ in trouble since 20 January 2026: it does not answer". */
export function stateText(source: StoredSource, reader: Reader): string {
  const t = texts[reader.locale].sources
  const { state, trouble, troubleSince, reason } = source
  if (state === 'paused') return `⏸ ${t.paused}`
  if (state === 'off') return `✕ ${reason === null ? t.off : `${t.off}: ${troubleText(reason, t)}`}`
  if (trouble !== null) {
    const since = troubleSince ?? source.succeededAt ?? source.createdAt
    return `⚠ ${t.inTrouble(dayText(since, reader))}: ${troubleText(trouble, t)}`
  }
  if (state === 'trial') return `… ${t.trial}`
  if (source.lastError !== null) return `! ${t.failing}`
  return source.succeededAt === null ? `… ${t.unread}` : `✓ ${t.well}`
}

/** What is wrong, in words; a code that is not known stands for itself. */
export function troubleText(code: string, t: SourcesText): string {
  return (t.troubles as Record<string, string>)[code as Trouble] ?? code
}
