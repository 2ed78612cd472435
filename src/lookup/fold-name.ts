// A name as people type it to the key that it is compared by, and a typed word to the forms it may be an inflection of.
import { romanize } from '../meetings/romanize.ts'

/** Digraphs of one sound that Latin and romanised Cyrillic spell apart: `Кыргызстан` and `Qirgʻiziston` meet halfway. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/q/g, 'k'],
  [/dzh|zh/g, 'j'],
  [/y(?=[^aeou]|$)/g, 'i'],
]

/**
 * `Oʻzbekiston`, `O'zbekiston`, `Ўзбекистон`, `OZBEKISTON` → `ozbekiston`; `С5+1` with Cyrillic С → `c5+1`.
 * Letters, digits and plus signs only; words are divided by one space.
 */
export function foldName(name: string): string {
  const latin = romanize(name.replace(/[сСcC](?=5\s*\+)/gu, 'c'))
  const folded = SOUNDS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), latin)
  return folded
    .replace(/\s*\+\s*/g, '+')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim()
}

/**
 * Endings of cases, possessives and -lik, folded: plural, possessive, case, "that is in". One pattern for the six
 * Turkic spellings, since a folded word does not tell its language; Russian ones replace the last vowels.
 */
const TURKIC =
  /^([ldt][aeo]r)?(s?[iu])?(n[iu]n|n?[iu]n?|[dt][iu]n?g?|n[iu]ng?|ning|[kg][aeo]|n?[yn]?[aeo]|n?[dt][aeo]n?|n[aeo]n|[mbp]en|y?l[ae]|[dt][aeo][gk][iu]|l[iu]k?)?$/
const RUSSIAN =
  /^(i?ya|i?yu|i?yey|iey|iei|ii|i|a|u|e|oi|ei|om|em|oiu|am|ah|ami|ov|im|ih|ogo|omu|aya|uyu|oye|iye)?$/

/** The English plural: "summits". */
const ENGLISH = /^e?s$/

/**
 * Shorter forms of one folded word that may be its dictionary form, longest first: `ozbekistonga` → …, `ozbekiston`.
 * The word itself is not among them.
 */
export function stemsOf(word: string): string[] {
  const stems: string[] = []
  for (let length = word.length - 1; length >= 3; length--) {
    const ending = word.slice(length)
    if (ending.length > 8) break
    if ([TURKIC, RUSSIAN, ENGLISH].some((endings) => endings.test(ending))) stems.push(word.slice(0, length))
  }
  return stems
}

/** Whether an ending can follow a name's apostrophe: `BM'ye`, `özbekistan'ı`. */
export function isEnding(text: string): boolean {
  return TURKIC.test(foldName(text))
}

/** A dictionary form without the vowels that Russian declines away: `turtsiia` → `turts`. */
export function withoutEnding(word: string): string {
  const stem = word.replace(/[aeiouy]+$/, '')
  return stem.length >= 3 ? stem : word
}

/** Whether two folded words are one word in two cases: either is a form of the other, or both of one stem. */
export function sameWord(one: string, other: string): boolean {
  if (one === other) return true
  const bare = withoutEnding(other)
  return stemsOf(one).some((stem) => stem === other || stem === bare) || withoutEnding(one) === bare
}
