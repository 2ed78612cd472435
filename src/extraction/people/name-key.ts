// A person's name in any script and spelling → a rough key under which its spellings agree.
import { remembered } from '../../gazetteer/remembered.ts'

const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'y',
  і: 'i',
  ї: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ү: 'u',
  ұ: 'u',
  ў: 'o',
  ф: 'f',
  х: 'h',
  ҳ: 'h',
  һ: 'h',
  ц: 's',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ә: 'a',
  ə: 'a',
  ı: 'i',
  ş: 'sh',
  ç: 'ch',
  ğ: 'g',
  ñ: 'n',
  ć: 'ch',
  č: 'ch',
  š: 'sh',
  ž: 'j',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  ö: 'o',
  ü: 'u',
}

/**
 * "Tokayev", "Tokaev", "Toqayev" and "Тоқаев" have one key, and so have "Erdoğan", "Erdogʻan" and "Эрдоған".
 * Keys are for comparing only: different people may share one.
 */
export const nameKey: (name: string) => string = remembered((name) => {
  let plain = ''
  const spelled = name
    .replace(/[İI]/gu, 'i')
    .toLowerCase()
    .normalize('NFC')
    .replace(/ (?:бен|ибн|ben|ibn) /gu, ' bin ')
  for (const letter of spelled) plain += LETTERS[letter] ?? letter
  return (
    plain
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z]/gu, '')
      .replace(/dzh|zh|dj|j/gu, 'j')
      .replace(/gh/gu, 'g')
      .replace(/kh|x|h/gu, 'h')
      .replace(/ts/gu, 's')
      .replace(/ck|q/gu, 'k')
      .replace(/ph/gu, 'f')
      .replace(/w/gu, 'v')
      .replace(/c(?!h)/gu, 'j')
      .replace(/y/gu, '')
      .replace(/i(?=[aeou])/gu, '')
      // "Karzai" and "Karzay".
      .replace(/(?<=[aeou])i$/gu, '')
      .replace(/(.)\1+/gu, '$1')
      .replace(/(?<=[aeiou])h(?=[bdgkmnprstvz])/gu, '')
  )
})

/** The key that people are found under: the surname's, or the whole name's where the surname is as short as "Yi". */
export function personKey(name: string): string {
  const key = surnameKey(name)
  return key.length < SHORTEST_KEY ? nameKey(name) : key
}

/** The same of a name that is cut into its words. */
export function personKeyOf(words: readonly string[]): string {
  const last = words.length > 2 && FILIATION.test(words.at(-1) ?? '') ? words.at(-2) : words.at(-1)
  const key = nameKey(last ?? '')
  return key.length < SHORTEST_KEY ? nameKey(words.join(' ')) : key
}

/** Shorter keys are shared by too many. */
const SHORTEST_KEY = 3

/** "Son of" and "daughter of" behind a father's name: "Нурланбек Тургунбек уулу". */
const FILIATION = /^(?:уулу|кызы|uulu|kyzy)$/iu

/** The key of the last word: the surname as most of our languages write it. */
export function surnameKey(name: string): string {
  const words = name.trim().split(/\s+/u)
  const last = words.length > 2 && FILIATION.test(words.at(-1) ?? '') ? words.at(-2) : words.at(-1)
  return nameKey(last ?? '')
}
