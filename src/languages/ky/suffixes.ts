// Kyrgyz endings after a name or noun, in Cyrillic letters. "With" is the word менен.
import type { SuffixReading } from '../language.ts'
import { caseReader } from '../read-case.ts'

const A = '[аоеө]'
const Y = '[ыиуү]'

/** Samples: Бишкекте, министрлеринин, Токаевди, уюмуна, Казакстандагы, президентин. */
export const readKyrgyzSuffix = caseReader({
  plural: `[лдт]${A}р`,
  possessive: `${Y}?б${Y}з|с${Y}|${Y}`,
  cases: [
    ['genitive', `[ндт]${Y}н`],
    ['in-adjective', `н?[дт]${A}г${Y}(?:л${A}р)?(?:[нд]${Y}н|[нд]${Y}|г${A})?`],
    ['ablative', `н?[дт]${A}н|н${A}н`],
    ['locative', `н?[дт]${A}`],
    ['dative', `[гк]${A}|н${A}`],
    ['none', ''],
    ['accusative', `[ндт]${Y}|н`],
  ],
})

/** A compound's head without its possessive: "министри" → "министр", "төрагасы" → "төрага", "комитетинин" needs none. */
export function kyrgyzStems(word: string): readonly string[] {
  const stems: string[] = []
  if (/[аеёиоөуүыэюя]с[ыиуү]$/u.test(word)) stems.push(word.slice(0, -2))
  if (/[^аеёиоөуүыэюя][ыиуү]$/u.test(word)) stems.push(word.slice(0, -1))
  // "министрлиги" → "министрлик", "тобу" → "топ".
  if (/г[ыиуү]$/u.test(word)) stems.push(`${word.slice(0, -2)}к`)
  if (/б[ыиуү]$/u.test(word)) stems.push(`${word.slice(0, -2)}п`)
  // "министрлик" → "министрлиги", "топ" → "тобу".
  if (word.endsWith('к')) stems.push(`${word.slice(0, -1)}г`)
  if (word.endsWith('п')) stems.push(`${word.slice(0, -1)}б`)
  return stems
}

/**
 * What may be taken off a name that no list knows: endings in the form that its last sounds ask for. "Токаевди",
 * "Жапаровго", "Кошербаевдин", "Матвиенкону"; but "Клинтон" and "Салтанат" stay whole.
 */
export const KYRGYZ_NAME_ENDING = new RegExp(
  `^(?<stem>.{2,}\\p{L})(?<rest>${[
    ['[аыя]', 'ы', 'а'],
    ['[еиэ]', 'и', 'е'],
    ['[ою]', 'у', 'о'],
    ['у', 'у', 'а'],
    ['[өү]', 'ү', 'ө'],
  ]
    .flatMap(([vowel = '', y = '', a = '']) => [
      `(?<=${vowel}[бвгджзйлмнрц]{1,2}ь?)(?:д${y}н?|г${a}|д${a}н)`,
      `(?<=${vowel}[бвгджзйлмнр]?[кпстфхчшщц]{1,2}ь?)(?:т${y}н?|к${a}|т${a}н)`,
      `(?<=${vowel})(?:н${y}н|н[ыуү]|г${a}|д${a}н)`,
    ])
    .join('|')})$`,
  'iu',
)

/** "Мелонини кабыл алды": before this verb a name's -ни is the accusative, though a name may end so. */
export function nameBeforeKyrgyzWord(
  word: string,
  next: string,
): { word: string; suffix: SuffixReading } | null {
  const stem = /^(?<stem>\p{L}{2,}[аеёиоөуүыэюя])н[ыиуү]$/iu.exec(word)?.groups?.['stem']
  if (next !== 'кабыл' || stem === undefined) return null
  return { word: stem, suffix: { plural: false, case: 'accusative' } }
}
