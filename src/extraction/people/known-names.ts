// Known holders of offices → whose name some words may be.
import type { Holder } from '../../gazetteer/types.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Token } from '../text/tokens.ts'
import { nameKey, personKey } from './name-key.ts'

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
  'der',
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
  'бен',
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

/** Known holders whom these words may name: the surname fits, and so does the first name where both have one. */
export function knownAs(words: readonly string[], holders: ReadonlyMap<string, readonly Holder[]>): Holder[] {
  const list = holders.get(personKey(words.join(' '))) ?? []
  if (words.length === 1) return [...list]
  if (PARTICLES.has((words[0] ?? '').toLowerCase())) return [...list]
  const first = nameKey(words[0] ?? '')
  return list.filter((holder) =>
    [holder.name, ...holder.spellings].some((name) => {
      const other = nameKey(name.split(' ')[0] ?? '')
      return (
        other === first ||
        other.startsWith(first) ||
        first.startsWith(other) ||
        other.charAt(0) === first.charAt(0)
      )
    }),
  )
}

/** Whether a holder bears this first name in any spelling. */
export function sameFirstName(holder: Holder, first: string): boolean {
  return [holder.name, ...holder.spellings].some(
    (name) => nameKey(name.split(' ')[0] ?? '') === nameKey(first),
  )
}

/** "Qosim" begins "Qosim-Joʻmart". */
export function beginsName(holder: Holder, first: string): boolean {
  const key = nameKey(first)
  return (
    key.length >= 3 &&
    [holder.name, ...holder.spellings].some((name) => nameKey(name.split(' ')[0] ?? '').startsWith(key))
  )
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
  return [1, 2].some((length) => {
    const more = tokens.slice(at, at + length)
    if (!more.every((token) => token.kind === 'word' && token.capital)) return false
    const longer = [...words, ...more.map((token) => token.text)].join(' ')
    return knownAs(longer.split(' '), holders).some((holder) =>
      [holder.name, ...holder.spellings].some((name) => nameKey(name) === nameKey(longer)),
    )
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
