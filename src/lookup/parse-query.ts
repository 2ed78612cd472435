// What a person types after a command to the things meant, a span of time, and what was not understood.
import { findName } from './find-name.ts'
import { foldName } from './fold-name.ts'
import { parseSpan } from './parse-span.ts'
import { nameToShow, suggestNames } from './suggest-names.ts'
import type { NameIndex } from './name-index.ts'
import type { Span } from './parse-span.ts'
import type { Suggestion } from './suggest-names.ts'
import type { Followed } from '../domain/subscription.ts'
import type { CivilDate, Locale } from '../domain/vocabulary.ts'

export interface Query {
  /** None twice, in the order typed. */
  followed: Followed[]
  /** null where none was typed; the last one of several. */
  span: Span | null
  /** Names that mean several things, with these to choose from. */
  ambiguous: { text: string; choices: Suggestion[] }[]
  /** Names that mean nothing, with the nearest that do. */
  unknown: { text: string; suggestions: Suggestion[] }[]
}

export interface QueryContext {
  index: NameIndex
  locale: Locale
  /** The user's day: spans count from it. */
  today: CivilDate
}

/** Joins two names in any of our languages; folded. */
const AND = new Set(['and', 've', 'va', 'ham', 'i', 'jene', 'jana', 'menen', 'bilan', 'ile'])

/** The longest text that is read: longer ones are no list of names. UTF-16 units. */
const LONGEST = 500

/** Reads names and a span, divided by commas, semicolons or lines, or merely by spaces where that leaves no doubt. */
export function parseQuery(text: string, context: QueryContext): Query {
  const query: Query = { followed: [], span: null, ambiguous: [], unknown: [] }
  const parts = text.slice(0, LONGEST).split(/[,;\n،]+/)
  for (const part of parts.map((part) => part.trim()).filter((part) => part !== '')) {
    const pieces = understood(part, context) ? [part] : (divided(part, context) ?? [part])
    for (const piece of pieces) add(query, piece, context)
  }
  return query
}

function add(query: Query, text: string, { index, locale, today }: QueryContext): void {
  const span = parseSpan(text, today)
  if (span) {
    query.span = span
    return
  }
  const found = findName(text, index, locale)
  if (found.length > 1) {
    const choices = found.map((followed) => ({ followed, name: nameToShow(followed, index, locale) ?? text }))
    query.ambiguous.push({ text, choices })
  } else if (found.length === 0) {
    query.unknown.push({ text, suggestions: suggestNames(text, index, locale) })
  } else if (!query.followed.some(({ kind, code }) => kind === found[0]!.kind && code === found[0]!.code)) {
    query.followed.push(found[0]!)
  }
}

function understood(text: string, { index, locale, today }: QueryContext): boolean {
  return parseSpan(text, today) !== null || findName(text, index, locale).length > 0
}

/** Cuts at spaces into the longest pieces that mean something; null when a word is left over. */
function divided(text: string, context: QueryContext): string[] | null {
  const words = text.split(/\s+/)
  const pieces: string[] = []
  for (let start = 0; start < words.length;) {
    if (AND.has(foldName(words[start]!))) {
      start++
      continue
    }
    let end = words.length
    while (end > start && !understood(words.slice(start, end).join(' '), context)) end--
    if (end === start) return null
    pieces.push(words.slice(start, end).join(' '))
    start = end
  }
  return pieces
}
