// A country's name in a Turkic language → who is from there: "Kenya" → "Kenyalı", "кениялық". Tables need only irregular ones.
import type { ReadingLanguage } from '../domain/vocabulary.ts'

interface DemonymRules {
  /** The letter that the ending begins with, by the last letter of the name; the first that fits. */
  consonants: readonly (readonly [after: RegExp, letter: string])[]
  /** The vowel of the ending, by the last vowel of the name. */
  vowels: Readonly<Record<string, string>>
  end: string
  /** Written with a capital, as the name is. */
  capital: boolean
}

const ALWAYS_L = [[/$/u, 'l']] as const
const LATIN_VOWELS = { a: 'ı', ı: 'ı', e: 'i', é: 'i', ə: 'i', i: 'i', o: 'u', u: 'u', ö: 'ü', ü: 'ü' }
const KYRGYZ_VOWELS = {
  а: 'ы',
  ы: 'ы',
  я: 'ы',
  е: 'и',
  э: 'и',
  и: 'и',
  о: 'у',
  ё: 'у',
  у: 'у',
  ю: 'у',
  ө: 'ү',
  ү: 'ү',
}
const KAZAKH_VOWELS = {
  а: 'ы',
  ы: 'ы',
  о: 'ы',
  ұ: 'ы',
  я: 'ы',
  у: 'ы',
  ю: 'ы',
  е: 'і',
  э: 'і',
  и: 'і',
  і: 'і',
  ө: 'і',
  ү: 'і',
  ә: 'і',
}

const RULES: Partial<Record<ReadingLanguage, DemonymRules>> = {
  tr: { consonants: ALWAYS_L, vowels: LATIN_VOWELS, end: '', capital: true },
  az: { consonants: ALWAYS_L, vowels: LATIN_VOWELS, end: '', capital: false },
  uz: { consonants: ALWAYS_L, vowels: {}, end: 'ik', capital: false },
  'uz-Cyrl': { consonants: [[/$/u, 'л']], vowels: {}, end: 'ик', capital: false },
  kk: {
    consonants: [
      [/[аәеёиоөұүыіэюяурй]ь?$/u, 'л'],
      [/[лмнңзж]ь?$/u, 'д'],
      [/$/u, 'т'],
    ],
    vowels: KAZAKH_VOWELS,
    end: '',
    capital: false,
  },
  ky: {
    consonants: [
      [/[аеёиоөуүыэюярй]ь?$/u, 'л'],
      [/[бвгджзлмнң]ь?$/u, 'д'],
      [/$/u, 'т'],
    ],
    vowels: KYRGYZ_VOWELS,
    end: 'к',
    capital: false,
  },
}

/** Names of several parts, and those that carry a possessive, make no adjective of this kind. */
const MANIFOLD =
  /[\s(]|(?:adaları|adası|orollari|oroli|hududlari|ороллари|ороли|ҳудудлари|аралдары|аралы|Respublikas[ıi]|Республикас[ыи]|l[ae]r$)/u

/** null where the language forms none by an ending, or the name is made of several parts. */
export function demonymOf(name: string, language: ReadingLanguage): string | null {
  const rules = RULES[language]
  if (rules === undefined || MANIFOLD.test(name) || name === name.toUpperCase()) return null
  const lower = name.toLocaleLowerCase(language)
  const consonant = rules.consonants.find(([after]) => after.test(lower))?.[1] ?? ''
  const letters = Array.from(lower).filter((letter) => letter in rules.vowels)
  const front = lower.endsWith('ь') && language === 'kk'
  const vowel =
    rules.end === 'ik' || rules.end === 'ик' ? '' : front ? 'і' : (rules.vowels[letters.at(-1) ?? ''] ?? '')
  const softened = language === 'kk' ? (vowel === 'і' ? 'к' : 'қ') : rules.end
  return `${rules.capital ? name : lower}${consonant}${vowel}${softened}`
}
