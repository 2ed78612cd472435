// A typed name to the things that are called so.
import { foldName, isEnding, sameWord, stemsOf } from './fold-name.ts'
import { foldPerson, samePerson } from '../meetings/person-key.ts'
import { APOSTROPHES } from '../meetings/romanize.ts'
import type { NameEntry, NameIndex } from './name-index.ts'
import type { Followed } from '../domain/subscription.ts'

/**
 * All things that a typed name can mean, none twice: exactly so called first; failing that, in another case of the
 * same word; failing that, people by surname or in another spelling. Two or more mean that the name is ambiguous.
 */
export function findName(typed: string, index: NameIndex): Followed[] {
  const key = foldName(typed)
  if (key === '') return []
  const ways = [
    () => exact(typed, index),
    () => beforeApostrophe(typed, index),
    () => inflected(key, index),
    () => inflectedWords(key, index),
    () => namesakes(typed, index),
  ]
  for (const way of ways) {
    const found = unique(way())
    if (found.length > 0) return found
  }
  return []
}

/** Longer names are the same name in every script. */
const SHORT = 3

/** КР is Kyrgyzstan and KR South Korea: short names of the typed script go before those of another. */
function exact(typed: string, index: NameIndex): readonly NameEntry[] {
  const key = foldName(typed)
  const entries = index.byKey.get(key) ?? []
  if (key.length > SHORT) return entries
  const alike = entries.filter(({ name }) => isCyrillic(name) === isCyrillic(typed))
  return alike.length > 0 ? alike : entries
}

function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text)
}

/** `BM'ye`: short names are recognised where the apostrophe shows their end. */
function beforeApostrophe(typed: string, index: NameIndex): readonly NameEntry[] {
  const [name, ending, ...more] = typed.split(APOSTROPHES)
  return name && ending && more.length === 0 && isEnding(ending) ? exact(name, index) : []
}

/** One word, or the last of several, in a case: `ozbekistonga`, `turk devletleri teskilatina`, `turtsiyu`. */
function inflected(key: string, index: NameIndex): readonly NameEntry[] {
  for (const stem of stemsOf(key)) {
    const entries = index.byKey.get(stem) ?? (key.includes(' ') ? undefined : index.byStem.get(stem))
    if (entries) return entries
  }
  return []
}

/** Every word in a case of its own, as Russian has it: `organizatsiiu tiurkskikh gosudarstv`. */
function inflectedWords(key: string, index: NameIndex): NameEntry[] {
  const words = key.split(' ')
  if (words.length < 2) return []
  return index.entries.filter((entry) => {
    const named = entry.key.split(' ')
    return named.length === words.length && named.every((word, at) => sameWord(words[at]!, word))
  })
}

function namesakes(typed: string, index: NameIndex): NameEntry[] {
  const entries = foldPerson(typed).surnames.flatMap((surname) => index.bySurname.get(surname) ?? [])
  return entries.filter((entry) => samePerson(entry.name, typed))
}

function unique(entries: readonly NameEntry[]): Followed[] {
  return [...new Map(entries.map(({ followed }) => [`${followed.kind} ${followed.code}`, followed])).values()]
}
