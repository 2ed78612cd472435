// A word of a name as it stands → the name's own word and the case ending that was taken off it.
import type { Holder } from '../../gazetteer/types.ts'
import { oncePer } from '../../gazetteer/once.ts'
import { remembered } from '../../gazetteer/remembered.ts'
import type { Language, SuffixReading } from '../../languages/language.ts'
import { beginsPluralOfNames } from '../../languages/word-endings.ts'
import { nameKey } from './name-key.ts'

export interface BareName {
  word: string
  suffix: SuffixReading
}

/** Shorter ones are found in too many names: "Gordan" is no "Gor". */
export const SHORTEST_STEM = 4

type Holders = ReadonlyMap<string, readonly Holder[]>

/** What is read of one word under one language and its holders; articles repeat their names. */
interface Readings {
  bare: (text: string) => BareName
  held: (text: string) => BareName | null
  short: (text: string) => readonly BareName[]
}

const readingsBy = oncePer((holders: Holders) =>
  oncePer((language: Language): Readings => ({
    bare: remembered((text) => cutEnding(text, language, holders)),
    held: remembered((text) => stemOfHolder(text, language, holders)),
    short: remembered((text) => shortStems(text, language)),
  })),
)

/** Takes a case ending off a name: at an apostrophe, where a known name remains, or where the ending is plain. */
export function bareName(text: string, language: Language, holders: Holders): BareName {
  return readingsBy(holders)(language).bare(text)
}

/** A holder's name with an ending, where the whole word is no holder's. */
export function heldStem(text: string, language: Language, holders: Holders): BareName | null {
  return language.wordOrder === 'verb-final' ? readingsBy(holders)(language).held(text) : null
}

/** What may be left of a word whose name has three letters at most: "Имен" is "И" with an ending. */
export function shortNames(text: string, language: Language, holders: Holders): readonly BareName[] {
  return readingsBy(holders)(language).short(text)
}

function shortStems(text: string, language: Language): BareName[] {
  const stems: BareName[] = []
  for (let length = 1; length < Math.min(SHORTEST_STEM, text.length); length += 1) {
    const suffix = language.readSuffix(language.tokens.fold(text.slice(length)))
    if (suffix !== null && suffix.case !== 'none') stems.push({ word: text.slice(0, length), suffix })
  }
  return stems
}

function cutEnding(text: string, language: Language, holders: Holders): BareName {
  const none = { plural: false, case: 'none' as const }
  const cut = /^(?<stem>.*\p{L})['’‘ʼʻ`´](?<rest>\p{L}{1,10})$/u.exec(text)
  if (cut?.groups !== undefined) {
    const rest = language.tokens.fold(cut.groups['rest'] ?? '')
    const suffix = language.readSuffix(`'${rest}`) ?? nameSuffix(rest, language)
    const letter = language.apostropheLetter?.test(cut.groups['stem'] ?? '') === true
    if (suffix !== null && !letter) return { word: cut.groups['stem'] ?? text, suffix }
  }
  const medial = language.wordOrder === 'verb-medial'
  const sure = medial ? null : language.bareNameWord?.(text)
  if (sure !== null && sure !== undefined) return sure
  if (holders.has(nameKey(text)) || medial) return { word: text, suffix: none }
  const known = knownStem(text, language, holders)
  if (known !== null) return known
  const plain = language.nameEnding?.exec(text)?.groups
  if (plain !== undefined) {
    const suffix = nameSuffix(language.tokens.fold(plain['rest'] ?? ''), language)
    if (suffix !== null) return { word: plain['stem'] ?? text, suffix }
  }
  return { word: text, suffix: none }
}

function nameSuffix(rest: string, language: Language): SuffixReading | null {
  return language.readNameSuffix?.(rest) ?? language.readSuffix(rest)
}

function stemOfHolder(text: string, language: Language, holders: Holders): BareName | null {
  return holders.has(nameKey(text)) ? null : knownStem(text, language, holders)
}

function knownStem(text: string, language: Language, holders: Holders): BareName | null {
  for (let length = text.length - 1; length >= SHORTEST_STEM; length -= 1) {
    const stem = text.slice(0, length)
    const suffix = nameSuffix(language.tokens.fold(text.slice(length)), language)
    // "… va Shavkat Mirziyoyevlar": the plural of a list's last name.
    const several = suffix !== null && suffix.plural && beginsPluralOfNames(text.slice(length))
    if (suffix === null || (suffix.case === 'none' && !several) || (suffix.plural && !several)) continue
    if (holders.has(nameKey(stem)) && nameKey(stem) !== nameKey(text)) return { word: stem, suffix }
  }
  return null
}
