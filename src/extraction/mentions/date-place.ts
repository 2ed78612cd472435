// A place among tokens where a date may stand → the numbers, months and endings there.
import type { Case, Language } from '../../languages/language.ts'
import type { Token } from '../text/tokens.ts'
import type { DateMention } from './mention.ts'

export interface ReadDate {
  date: DateMention
  to: number
  case: Case
}

export const NOTHING: DateMention = {
  year: null,
  month: null,
  day: null,
  endDay: null,
  endMonth: null,
  weekday: null,
  offset: null,
  span: null,
  direction: null,
  sameYear: false,
}

export interface Place {
  tokens: readonly Token[]
  at: number
  end: number
  language: Language
}

export function tokenAt(place: Place, index: number): Token | null {
  return index < place.end ? (place.tokens[index] ?? null) : null
}

export function numberAt(place: Place, index: number, low: number, high: number): number | null {
  const token = tokenAt(place, index)
  if (token?.kind !== 'number' || token.value === null) return null
  return token.value >= low && token.value <= high ? token.value : null
}

/** The month named at a token, with the case its ending gives. */
export function monthAt(place: Place, index: number): { month: number; case: Case } | null {
  const token = tokenAt(place, index)
  if (token?.kind !== 'word' || token.text.length > 16) return null
  for (const [month, stems] of place.language.dates.months.entries()) {
    for (const stem of stems) {
      const found = endingAfter(token.key, stem, place.language)
      if (found !== null) return { month: month + 1, case: found }
    }
  }
  return null
}

export function endingAfter(key: string, stem: string, language: Language): Case | null {
  if (key === stem) return 'none'
  if (!key.startsWith(stem)) return null
  return language.readSuffix(key.slice(stem.length))?.case ?? null
}

export function isDash(token: Token | null): boolean {
  return token !== null && (token.text === '-' || token.text === '–' || token.text === '—')
}

export function skip(place: Place, index: number, words: readonly string[]): number {
  const token = tokenAt(place, index)
  return token !== null && words.includes(token.key) ? index + 1 : index
}

export function isAnd(place: Place, index: number): boolean {
  const token = tokenAt(place, index)
  return token !== null && (place.language.words.and?.includes(token.key) ?? false)
}
