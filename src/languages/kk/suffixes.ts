// Kazakh endings after a name or noun, in Cyrillic letters.
import type { SuffixReading } from '../language.ts'
import { caseReader } from '../read-case.ts'

/** Samples: Астанада, министрлерінің, Тоқаевты, ұйымына, Өзбекстандағы, Фиданмен. "Together with" is an ending, not a word. */
export const readKazakhSuffix = caseReader({
  plural: '[лдт][ае]р',
  possessive: '[ыі]м[ыі]з|м[ыі]з|с[ыі]|[ыі]',
  cases: [
    ['with', '[мбп]ен'],
    ['genitive', '[нтд][ыі]ң(?:к[ыі])?'],
    ['in-adjective', 'н?[дт][ае][ғг][ыі](?:[лдт][ае]р[ыі]?)?(?:н[ыі]ң|н[ыі]?|[мбп]ен)?'],
    ['ablative', 'н?[дт][ае]н|н[ае]н'],
    ['locative', 'н?[дт][ае]'],
    ['dative', '[ғгқк][ае]|н[ае]'],
    ['none', ''],
    ['accusative', '[нтд][ыі]|н'],
  ],
})

/** A compound's head without its possessive: "министрі" → "министр", "отырысы" → "отырыс", "одағы" → "одақ". */
export function kazakhStems(word: string): readonly string[] {
  const stems: string[] = []
  if (/[аәеёиіоөуұүыэюя]с[ыі]$/u.test(word)) stems.push(word.slice(0, -2))
  if (/[^аәеёоөұүыіэюя][ыі]$/u.test(word)) stems.push(word.slice(0, -1))
  // "одағы" → "одақ", "мүшелігі" → "мүшелік", "штабы" → "штап" is not written.
  if (/ғ[ыі]$/u.test(word)) stems.push(`${word.slice(0, -2)}қ`)
  if (/г[ыі]$/u.test(word)) stems.push(`${word.slice(0, -2)}к`)
  // "одақ" → "одағы", "бірлік" → "бірлігі".
  if (word.endsWith('қ')) stems.push(`${word.slice(0, -1)}ғ`)
  if (word.endsWith('к')) stems.push(`${word.slice(0, -1)}г`)
  return stems
}

/**
 * Endings that are sure after a name that no list knows, each in the form that the sound before it asks for: "Сибигамен",
 * "Воробьевты". A -ке or -ге may belong to a short name.
 */
export const KAZAKH_NAME_ENDING =
  /^(?<stem>.{2,}\p{L})(?<rest>(?<=[бвгғдкқпстфхһцчшщ])(?:т[ыі]ң?|пен|қа)|(?<=[жз])[мп]ен|(?<=[жзлрйу])(?:д[ыі]ң?|ға)|(?<=[мнң])(?:д[ыі]|н[ыі]ң|ға)|(?<=[аәеёиіоөұүыэюя])(?:н[ыі]ң?|ға)|(?<=[аәеёиіоөұүыэюялрймнңу])мен|(?<=[жз])бен|(?<=\p{L}{2}[еиіэ])ге|(?<=\p{L}{3}[лрмнйзңж])ге|(?<=\p{L}{3}[кпстфхцчш])ке|(?<=ь)(?:[нд][ыі]ң?|т[ыі]ң?|[мп]ен|ге))$/iu

/** "Ваден Бендтен сенім грамоталарын қабылдады": from whom; before this word alone an ablative is sure. */
export function nameBeforeKazakhWord(
  word: string,
  next: string,
): { word: string; suffix: SuffixReading } | null {
  const stem = next === 'сенім' ? /^(?<stem>\p{L}{3,})(?:[дт]|(?<=[мнң])н)[ае]н$/u.exec(word) : null
  const bare = stem?.groups?.['stem']
  return bare === undefined ? null : { word: bare, suffix: { plural: false, case: 'ablative' } }
}

/** "Тамим бен Хамад": "and" is "бен" after з and ж alone, so that after others it is Arabic. */
export function isKazakhNamePart(before: string, word: string): boolean {
  return word === 'бен' && !/[зж]$/u.test(before)
}
