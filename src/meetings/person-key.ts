// A person's name, in any of our scripts and spellings, to a key that all its spellings share.
import { distance } from 'fastest-levenshtein'
import { remember } from './remember.ts'
import { romanize } from './romanize.ts'

/**
 * Letters and groups that spellings exchange, in the order in which they are replaced; capitals are signs of ours.
 * Tokayev/Toqayev, Japarov/Zhaparov/Dzhaparov, Rahmon/Rakhmon/Raxmon, Erdogan/Erdoğan/Erdoʻgʻan.
 */
const CONSONANTS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|tch|ch/g, 'C'],
  [/sh/g, 'S'],
  [/dzh|dj|zh|j/g, 'J'],
  [/kh|x/g, 'H'],
  [/gh|[gqk]/g, 'K'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/h/g, 'H'],
]

/** After the groups: ç and ş are told apart from c and s before their marks are lost. */
const MARKED: readonly (readonly [RegExp, string])[] = [
  [/[çÇ]/gu, 'ch'],
  [/[şŞ]/gu, 'sh'],
]

/** Words of a name that come and go between spellings: "son of", "daughter of", particles. */
const PARTICLE = /^(ogh?l[iyu]|ugli|uli|uly|uulu|qizi|kizi|kyzy|qyzy|al|el|bin|ibn|von|van|de)$/

/** Russian patronymics; a name of two words ends in a surname even so (Abramovich). */
const PATRONYMIC = /(ovich|evich|ovna|evna)$/

/** Endings of surnames that tell a name written with the surname first: "Saidov Bakhtiyor". */
const SURNAME_ENDING = /([oe]v|[oe]va)$/

/** A name taken apart, each part folded to keys. */
export interface PersonKey {
  /** Alternatives: c is j in Turkish and Azerbaijani (Caparov), k elsewhere (Cameron). */
  surnames: readonly string[]
  /** Given names in order, folded alike; a bare initial is one sign long. */
  given: readonly (readonly string[])[]
}

/** Takes a name apart. A bare surname has no given names; titles must have been removed. */
export const foldPerson = remember((name): PersonKey => {
  const words = splitName(name)
  const last = words.at(-1) ?? ''
  const surnameFirst = words.length > 1 && SURNAME_ENDING.test(words[0]!) && !SURNAME_ENDING.test(last)
  const surname = surnameFirst ? words[0]! : last
  const given = surnameFirst ? words.slice(1) : words.slice(0, -1)
  return { surnames: soundKeys(surname), given: given.map(soundKeys) }
})

/**
 * One key for records: folded surname, and the sign of the first given name where there is one (`tAKAv|K`).
 * Names with equal keys may still be two people; `samePerson` decides.
 */
export function personKey(name: string): string {
  const { surnames, given } = foldPerson(name)
  const initial = given[0]?.[0]?.[0]
  return initial ? `${surnames[0]}|${initial}` : (surnames[0] ?? '')
}

/**
 * Whether two names can be one person's: surnames agree, and given names agree where both have them, an initial
 * standing for any name that begins with it. "Tokayev" alone agrees with every Tokayev: the caller must know
 * that only one fits office, country and date.
 */
export function samePerson(a: string, b: string): boolean {
  const [one, other] = [foldPerson(a), foldPerson(b)]
  if (!one.surnames.some((surname) => surname !== '' && other.surnames.includes(surname))) return false
  if (one.given.length === 0 || other.given.length === 0) return true
  return one.given.some((left) => other.given.some((right) => agreeing(left, right)))
}

function splitName(name: string): string[] {
  const marked = MARKED.reduce(
    (text, [pattern, letters]) => text.replace(pattern, letters),
    name.normalize('NFC'),
  )
  const words = romanize(marked)
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
  const kept = words.filter((word) => !PARTICLE.test(word))
  if (kept.length === 0) return words
  return kept.length < 3 ? kept : kept.filter((word, index) => index === 0 || !PATRONYMIC.test(word))
}

function agreeing(left: readonly string[], right: readonly string[]): boolean {
  return left.some((a) => right.some((b) => sameGivenName(a, b)))
}

/** Recep and Rajab, Emomali and Imomali: one sign in a longer name may differ. */
function sameGivenName(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  return a === b || (Math.min(a.length, b.length) >= 4 && distance(a, b) <= 1)
}

function soundKeys(word: string): string[] {
  const grouped = CONSONANTS.reduce((text, [pattern, sign]) => text.replace(pattern, sign), word)
  const readings = grouped.includes('c') ? ['J', 'K', 's'] : ['']
  return [...new Set(readings.map((reading) => foldVowels(grouped.replaceAll('c', reading))))]
}

/**
 * A run of vowels and glides becomes the class of its first vowel: Mirziyoyev, Mirziyaev and Мирзиёев all have
 * "i" there, Saidov and Seidov "a". Doubled consonants become one, a final b or d the p or t that Turkish writes.
 */
function foldVowels(word: string): string {
  return word
    .replace(/[aeiouy]+/g, (run) => vowelClass(run.length > 1 && run.startsWith('y') ? run[1]! : run[0]!))
    .replace(/(.)\1+/g, '$1')
    .replace(/b$/, 'p')
    .replace(/d$/, 't')
}

function vowelClass(vowel: string): string {
  if ('aeo'.includes(vowel)) return 'A'
  return vowel === 'u' ? 'U' : 'I'
}
