// Uzbek endings after a name or noun, in folded keys: no apostrophes, Latin letters for both scripts.
import type { SuffixReading } from '../language.ts'
import { caseReader } from '../read-case.ts'

/** Samples: Toshkentda, vazirlarining, Fidanni, tashkilotiga, Oʻzbekistondagi. "With" is the word bilan. */
export const readUzbekSuffix = caseReader({
  plural: 'lar',
  possessive: 'imiz|miz|si|i',
  cases: [
    ['genitive', 'ning'],
    ['in-adjective', 'dagi(?:lar)?(?:ning|ni|ga)?'],
    ['ablative', 'dan'],
    ['locative', 'da'],
    ['dative', 'ga|ka|qa|gacha'],
    ['accusative', 'ni'],
    ['none', ''],
  ],
})

/** A compound's head without its possessive: "vaziri" → "vazir", "uyushmasi" → "uyushma". */
export function uzbekStems(word: string): readonly string[] {
  const stems: string[] = []
  if (/[aeiou]si$/u.test(word)) stems.push(word.slice(0, -2))
  if (/[^aeiou]i$/u.test(word)) stems.push(word.slice(0, -1))
  // -lik + i: "vazirlik" → "vazirligi", "tashkilotchilik" → "-ligi".
  if (word.endsWith('k')) stems.push(`${word.slice(0, -1)}g`)
  if (word.endsWith('gi')) stems.push(`${word.slice(0, -2)}k`)
  return stems
}

/**
 * "Meloniʻni", "Takeshini Koʻksaroyda qabul qildi": before this verb a name's -ni is the accusative, after a vowel too.
 * Where somebody receives them nobody else is received.
 */
export function nameBeforeUzbekWord(
  word: string,
  next: string,
  rest: () => readonly string[],
): { word: string; suffix: SuffixReading } | null {
  const stem = /^(?<stem>\p{L}{3,})(?:ni|ни)$/u.exec(word)?.groups?.['stem']
  if (stem === undefined) return null
  const governed = next === 'qabul' || (/[aeiouаеёиоуўэюя]$/iu.test(stem) && isReceived(rest()))
  return governed ? { word: stem, suffix: { plural: false, case: 'accusative' } } : null
}

/** "… qabul qildi", and no accusative or "tomonidan" before it. */
function isReceived(words: readonly string[]): boolean {
  const verb = words.indexOf('qabul')
  if (verb === -1 || !/^qil(?:di|gan|adi|moqda|ib|gani|ishi)/u.test(words[verb + 1] ?? '')) return false
  return words
    .slice(0, verb)
    .every((word) => !/(?:[^aeiou]ni|lari?ni|sini)$/u.test(word) && word !== 'tomonidan')
}
