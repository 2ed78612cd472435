// Known holders of offices → whose name some words may be.
import { oncePer } from '../../gazetteer/once.ts'
import type { Holder } from '../../gazetteer/types.ts'
import type { Mention } from '../mentions/mention.ts'
import { isArabicArticle } from '../text/arabic-article.ts'
import type { Token } from '../text/tokens.ts'
import { nameKey, personKey, personKeyOf } from './name-key.ts'

/** Words of names that are written small. */
export const PARTICLES = new Set([
  'bin',
  'al',
  'ibn',
  'de',
  'da',
  'van',
  'von',
  'fon',
  'der',
  'el',
  'ben',
  'бин',
  'бен',
  'ибн',
  'аль',
  'әл',
  'ал',
  'фон',
  'оглы',
  'oğlu',
  'qizi',
  'oʻgʻli',
  'la',
  'del',
  'los',
  'dos',
  'де',
  'ла',
  'дель',
  'ван',
  'дер',
  'эль',
])

/** Holders by the key of their surname and of every other spelling's last word. */
export function holdersBySurname(holders: readonly Holder[]): Map<string, Holder[]> {
  const map = new Map<string, Holder[]>()
  for (const holder of holders) {
    for (const key of new Set([holder.name, ...holder.spellings].map(personKey))) {
      if (key.length < 3) continue
      const list = map.get(key)
      if (list === undefined) map.set(key, [holder])
      else list.push(holder)
    }
  }
  return map
}

/** The keys of a holder's names, in every spelling: of the whole name and of its first word. */
interface NameKeys {
  whole: readonly string[]
  first: readonly string[]
}

const keysOf = oncePer((holder: Holder): NameKeys => {
  const names = [holder.name, ...holder.spellings]
  const distinct = (keys: readonly string[]): readonly string[] => [...new Set(keys)]
  return {
    whole: distinct(names.map(nameKey)),
    first: distinct(names.map((name) => nameKey(name.split(' ')[0] ?? ''))),
  }
})

/** Known holders whom these words may name: the surname fits, and so does the first name where both have one. */
export function knownAs(
  words: readonly string[],
  holders: ReadonlyMap<string, readonly Holder[]>,
): readonly Holder[] {
  const list = holders.get(personKeyOf(words))
  if (list === undefined) return NOBODY
  if (words.length === 1 || PARTICLES.has((words[0] ?? '').toLowerCase())) return list
  const first = nameKey(words[0] ?? '')
  const letter = first.charAt(0)
  return list.filter((holder) => keysOf(holder).first.some((other) => other.startsWith(letter)))
}

const NOBODY: readonly Holder[] = []

/** Whether this is a holder's whole name in any spelling. */
export function isWholeName(holder: Holder, name: string): boolean {
  return keysOf(holder).whole.includes(nameKey(name))
}

/** Whether a holder bears this first name in any spelling. */
export function sameFirstName(holder: Holder, first: string): boolean {
  return keysOf(holder).first.includes(nameKey(first))
}

/** "Qosim" begins "Qosim-Joʻmart". */
export function beginsName(holder: Holder, first: string): boolean {
  const key = nameKey(first)
  return key.length >= 3 && keysOf(holder).first.some((name) => name.startsWith(key))
}

/** "Muhammad bin Zoid" is a known name, and so is the longer "Muhammad bin Zoid Ol Nahayyon". */
export function goesOn(
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  holders: ReadonlyMap<string, readonly Holder[]>,
): boolean {
  // "Тамим бен Хамад Әл Тани": an Arabic article leads to more of the name.
  if (/^(?:al|el|ol|ал|ол|аль|эль|әл)$/iu.test(tokens[at]?.text ?? '') && tokens[at + 1]?.capital === true)
    return true
  if (isArabicArticle(tokens[at]?.text) && tokens[at + 1]?.text === '-' && tokens[at + 2]?.capital === true)
    return true
  return [1, 2].some((length) => {
    const more = tokens.slice(at, at + length)
    if (!more.every((token) => token.kind === 'word' && token.capital)) return false
    const longer = [...words, ...more.map((token) => token.text)]
    return knownAs(longer, holders).some((holder) => isWholeName(holder, longer.join(' ')))
  })
}

/**
 * A known holder's first name and surname in a row are that person, whatever else the words mean: "Amir Khan Muttaqi"
 * is no emir, "Nursultan Nazarbayev" no city.
 */
export function namesOfHolders(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  holders: ReadonlyMap<string, readonly Holder[]>,
  /** Words of a name, the last of which may have an ending → the same without it. */
  bare: (words: readonly string[]) => readonly string[],
): { names: Map<number, number>; kept: Mention[] } {
  const names = new Map<number, number>()
  let ends = 0
  const kept = mentions.filter((mention) => {
    // "Ван И": the surname is no city, and the first name no "and".
    if (mention.to <= ends) return false
    if (mention.to !== mention.from + 1 || !tokens[mention.from]!.capital) return true
    if (tokens[mention.to]?.capital !== true) return true
    for (const length of [2, 3, 4]) {
      const run = tokens.slice(mention.from, mention.from + length)
      if (!run.every((token) => token.kind === 'word' && token.capital && token.text.length <= 24)) break
      const words = run.map((token) => token.text)
      const known = [words, bare(words)].some((name) =>
        knownAs(name, holders).some((holder) => sameFirstName(holder, words[0] ?? '')),
      )
      if (!known) continue
      names.set(mention.from, mention.from + length)
      ends = mention.from + length
      return false
    }
    return true
  })
  return { names, kept }
}
