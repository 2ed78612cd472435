// Source text → the same text in one Unicode form, one kind of space, apostrophe and line end.
import { remembered } from '../../gazetteer/remembered.ts'

/** Letters that look alike in Latin and Cyrillic: a word that mixes scripts is mended to its majority script. */
const LOOKALIKES: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['a', 'а'],
  ['c', 'с'],
  ['e', 'е'],
  ['i', 'і'],
  ['o', 'о'],
  ['p', 'р'],
  ['x', 'х'],
  ['y', 'у'],
  ['ə', 'ә'],
  ['A', 'А'],
  ['B', 'В'],
  ['C', 'С'],
  ['E', 'Е'],
  ['H', 'Н'],
  ['I', 'І'],
  ['K', 'К'],
  ['M', 'М'],
  ['O', 'О'],
  ['P', 'Р'],
  ['T', 'Т'],
  ['X', 'Х'],
  ['Ə', 'Ә'],
]
const TO_CYRILLIC = new Map(LOOKALIKES)
const TO_LATIN = new Map(LOOKALIKES.map(([latin, cyrillic]) => [cyrillic, latin] as const))

/** "встретился c министром": a preposition typed on the other keyboard; capitals may be numerals. */
const LONE_LATIN = /(?<=\p{Script=Cyrillic} )[aco](?= \p{Script=Cyrillic})/gu

/** A letter of one script beside one of the other. */
const MIXED = /\p{Script=Latin}\p{Lm}?\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Lm}?\p{Script=Latin}/u

/** What {@link normaliseText} puts right; most texts have little of it. */
const UNUSUAL =
  /''|(?!\n)\p{Cc}|[\u00a0\u00ad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\ufffd]/u

/** Text in NFC with plain spaces and line feeds, without invisible characters, lone surrogates and mixed-script words. */
export function normaliseText(text: string): string {
  const formed = text.toWellFormed().normalize('NFC')
  return mendMixedWords(UNUSUAL.test(formed) ? plainSigns(formed) : formed)
}

function plainSigns(text: string): string {
  return (
    text
      // "Karargahı''nda": an apostrophe that some system wrote twice.
      .replace(/(?<=\p{L})''(?=\p{L})/gu, "'")
      .replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\ufffd]/gu, '')
      .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|\p{Cc}(?<!\n)/gu, ' ')
  )
}

function mendMixedWords(text: string): string {
  // Most texts are of one script.
  if (!/\p{Script=Cyrillic}/u.test(text) || !/\p{Script=Latin}/u.test(text)) return text
  const plain = text.replace(LONE_LATIN, (letter) => TO_CYRILLIC.get(letter) ?? letter)
  return MIXED.test(plain) ? plain.replace(/\p{L}+/gu, mendWord) : plain
}

const mendWord = remembered((word: string): string => {
  if (word.length > 64) return word
  const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  if (latin === 0 || cyrillic === 0) return word
  const table = cyrillic >= latin ? TO_CYRILLIC : TO_LATIN
  return Array.from(word, (letter) => table.get(letter) ?? letter).join('')
})
