// A typed name to the things that are called so.
import { foldName, isEnding, sameWord, stemsOf } from './fold-name.ts'
import { foldPerson, samePerson } from '../meetings/person-key.ts'
import { APOSTROPHES, romanize } from '../meetings/romanize.ts'
import type { NameEntry, NameIndex } from './name-index.ts'
import type { Followed } from '../domain/subscription.ts'
import type { Locale } from '../domain/vocabulary.ts'

/**
 * All things that a typed name can mean, none twice: exactly so called first; failing that, in another case of the
 * same word; failing that, people by surname or in another spelling. Two or more mean that the name is ambiguous.
 */
export function findName(typed: string, index: NameIndex, locale: Locale): Followed[] {
  const key = foldName(typed)
  if (key === '') return []
  const ways = [
    () => exact(typed, index, locale),
    () => beforeApostrophe(typed, index, locale),
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

/** Longer names are the same name in every spelling. */
const SHORT = 3

/**
 * Names in the user's language go before others: BM is the UN to a Turk and Bermuda elsewhere. Short ones must be
 * spelled and written alike if any is: КР is Kyrgyzstan, ҚР Kazakhstan and KR South Korea.
 */
function exact(typed: string, index: NameIndex, locale: Locale): readonly NameEntry[] {
  const key = foldName(typed)
  let entries: readonly NameEntry[] = (index.byKey.get(key) ?? []).filter(
    (entry) => !isCode(entry) || typed.trim() === entry.name,
  )
  if (key.length <= SHORT) {
    const spelled = romanize(typed).trim()
    entries = preferred(entries, ({ name }) => isCyrillic(name) === isCyrillic(typed))
    entries = preferred(entries, ({ name }) => romanize(name) === spelled)
  }
  return preferred(entries, ({ language }) => language === locale)
}

/** Two-letter codes are words in small letters: no, in, it. */
function isCode({ followed: { kind, code }, name, language }: NameEntry): boolean {
  return kind === 'country' && language === null && name === code && name.length === 2
}

function preferred(entries: readonly NameEntry[], wish: (entry: NameEntry) => boolean): readonly NameEntry[] {
  const wished = entries.filter(wish)
  return wished.length > 0 ? wished : entries
}

function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text)
}

/** `BM'ye`: short names are recognised where the apostrophe shows their end. */
function beforeApostrophe(typed: string, index: NameIndex, locale: Locale): readonly NameEntry[] {
  const [name, ending, ...more] = typed.split(APOSTROPHES)
  return name && ending && more.length === 0 && isEnding(ending) ? exact(name, index, locale) : []
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

/** None twice. An organisation's own sessions have its name (AUKUS): following the organisation covers them. */
function unique(entries: readonly NameEntry[]): Followed[] {
  const found = [
    ...new Map(entries.map(({ followed }) => [`${followed.kind} ${followed.code}`, followed])).values(),
  ]
  const hasOrganization = found.some(({ kind }) => kind === 'organization')
  return found.filter(({ kind }) => !(hasOrganization && kind === 'format'))
}
