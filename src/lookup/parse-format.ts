// A format and its number as people type them ("OTS Council of Foreign Ministers, 12") to those of a meeting.
import type { MeetingFacts } from '../domain/report.ts'
import type { FormatId, Locale } from '../domain/vocabulary.ts'
import { findName } from './find-name.ts'
import type { NameIndex } from './name-index.ts'
import { nameToShow, suggestNames } from './suggest-names.ts'

export type TypedFormat = Pick<MeetingFacts, 'format' | 'ordinal'>

export interface FormatContext {
  /** Of formats alone: organisations have the names of their sessions. */
  index: NameIndex
  locale: Locale
}

/** A number of one to three digits that is no part of "4+4". */
const LAST = /^(?<name>.*?[^\d+])[\s,#№-]*(?<![\d+])(?<number>\d{1,3})(?:\.|-?\p{L}{1,5})?$/u
const FIRST =
  /^(?<number>\d{1,3})(?![\d+])(?:\.|-?(?:st|nd|rd|th|nchi|inchi|\p{L}{1,3}(?=\s)))?[\s,]+(?<name>\S.*)$/u

/** `now`: what is on record; a number alone is of the format that stands there, a format alone keeps its own number. */
export function parseFormat(
  typed: string,
  now: TypedFormat,
  context: FormatContext,
): TypedFormat | { unknown: string; suggestions: string[] } {
  const text = typed.trim()
  if (/^\d{1,3}$/.test(text)) return { format: now.format, ordinal: Number(text) }
  const whole = named(text, context)
  if (whole.length === 1) return { format: whole[0]!, ordinal: whole[0] === now.format ? now.ordinal : null }
  for (const pattern of [LAST, FIRST]) {
    const { name = '', number = '' } = pattern.exec(text)?.groups ?? {}
    const found = named(name.replace(/[\s,:]+$/, ''), context)
    if (found.length === 1) return { format: found[0]!, ordinal: Number(number) }
  }
  const { index, locale } = context
  const several = whole.map((code) => nameToShow({ kind: 'format', code }, index, locale) ?? code)
  const near = suggestNames(text, index, locale).map(({ name }) => name)
  return { unknown: text, suggestions: several.length > 0 ? several : near }
}

function named(name: string, { index, locale }: FormatContext): FormatId[] {
  return name === '' ? [] : findName(name, index, locale).map(({ code }) => code)
}
