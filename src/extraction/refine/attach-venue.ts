// Drafts with a place → with the house that their sentences name: "Dolmabahçe Sarayı", "the Hilton hotel".
import { oncePer } from '../../gazetteer/once.ts'
import type { Language } from '../../languages/language.ts'
import { VENUES } from '../../languages/venues.ts'
import type { Span } from '../claim.ts'
import type { Reading } from '../reading.ts'
import type { Token } from '../text/tokens.ts'
import type { Draft } from './draft.ts'
import type { Refiner } from './refiner.ts'

export const attachVenue: Refiner = {
  name: 'attach-venue',
  refine(drafts, { reading, note }) {
    return drafts.map((draft) => {
      const found = isSomewhere(draft) ? venueOf(draft, reading) : null
      if (found === null) return draft
      note(draft, 'changed', 'attach-venue', `its sentence names the house: ${found.name}`)
      const row = { field: 'venue' as const, value: found.name, span: found.span, rule: 'attach-venue' }
      return { ...draft, venue: found.name, evidence: [...draft.evidence, row] }
    })
  },
}

function isSomewhere({ mode, country, background }: Draft): boolean {
  return mode !== 'phone' && mode !== 'video' && country !== null && background === null
}

interface FoundVenue {
  name: string
  span: Span
}

/** The first house that one of the meeting's own sentences names as where something happened. */
function venueOf(draft: Draft, reading: Reading): FoundVenue | null {
  for (const claim of draft.claims) {
    const sentence = reading.sentences[claim.sentence]!
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const found = venueAt(at, sentence, reading)
      if (found !== null) return found
    }
  }
  return null
}

/** How many words a house's name has at most. */
const LONGEST_NAME = 4

function venueAt(at: number, sentence: Span, reading: Reading): FoundVenue | null {
  const { tokens, language, article } = reading
  const words = VENUES[language.code]
  if (words === undefined) return null
  const noun = nounAt(at, tokens, language)
  if (noun === null) return null
  let from = at
  let to = noun.to
  if (words.name !== 'after')
    while (from > sentence.from && at - from < LONGEST_NAME && isNameWord(tokens[from - 1]!)) {
      if (endsMention(from, reading)) break
      from -= 1
    }
  if (from === at && words.name !== 'before')
    while (to < sentence.to && to - noun.to < LONGEST_NAME && isNameWord(tokens[to]!)) to += 1
  const named = tokens
    .slice(from, to)
    .some((token, index) => token.capital && (from + index < at || from + index >= noun.to))
  if (!named) return null
  if (words.before.length > 0 && !isLed(from, sentence, tokens, words.before)) return null
  if (words.before.length === 0 && !noun.located) return null
  const end = to === noun.to ? noun.end : tokens[to - 1]!.end
  const name = article.text.slice(tokens[from]!.start, end).replace(/[«»“”"]/gu, '')
  return { name, span: { from, to } }
}

function isNameWord(token: Token): boolean {
  return token.kind === 'word' ? token.capital : /^[«»“”"]$/u.test(token.text)
}

/** "İstanbul’da Dolmabahçe Sarayı’nda": what stands in a case of its own, and a person, is no part of the house's name. */
function endsMention(token: number, { mentions }: Reading): boolean {
  const mention = mentions.find(({ to }) => to === token)
  return mention !== undefined && (mention.meaning.kind === 'person' || mention.suffix.case !== 'none')
}

/** "in the … Palace": the preposition, over an article. */
function isLed(from: number, sentence: Span, tokens: readonly Token[], before: readonly string[]): boolean {
  let at = from - 1
  if (tokens[at]?.key === 'the') at -= 1
  return at >= sentence.from && before.includes(tokens[at]!.key)
}

interface FoundNoun {
  /** Token after the last. */
  to: number
  /** Where the word ends without its case ending. */
  end: number
  /** Its ending says that something is or happens there. */
  located: boolean
}

function nounAt(at: number, tokens: readonly Token[], language: Language): FoundNoun | null {
  for (const noun of nounsOf(language)) {
    const last = tokens[at + noun.length - 1]
    if (last === undefined || last.kind !== 'word') continue
    if (!noun.slice(0, -1).every((word, step) => tokens[at + step]!.key === word)) continue
    const stem = noun.at(-1)!
    if (!last.key.startsWith(stem)) continue
    const rest = last.key.slice(stem.length)
    const suffix = rest === '' ? null : language.readSuffix(rest)
    if (rest !== '' && suffix === null) continue
    const located = suffix?.case === 'locative' || suffix?.case === 'in-adjective'
    return { to: at + noun.length, end: endOfStem(last, stem, language), located }
  }
  return null
}

/** Where the written word ends whose key is the stem; the word's own end where no beginning of it folds to that. */
function endOfStem(token: Token, stem: string, language: Language): number {
  for (let size = 1; size <= token.text.length; size += 1)
    if (language.tokens.fold(token.text.slice(0, size)) === stem) return token.start + size
  return token.end
}

/** Folded, the longest first. */
const nounsOf = oncePer((language: Language): readonly (readonly string[])[] =>
  (VENUES[language.code]?.nouns ?? [])
    .map((noun) => noun.split(' ').map((word) => language.tokens.fold(word)))
    .sort((a, b) => b.length - a.length),
)
