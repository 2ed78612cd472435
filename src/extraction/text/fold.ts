// Words → look-up keys that survive capitals, dotted i and loose spelling.
import { remembered } from '../../gazetteer/remembered.ts'

const MARKS = /\p{M}/gu

/** Lower case with one kind of i and one apostrophe; circumflexes go, other marks stay (ş and s are two letters). */
export const foldLatin: (word: string) => string = remembered((word) =>
  word
    .replace(/[İIı]/gu, 'i')
    .toLowerCase()
    .replace(/[âîû]/gu, (letter) => ({ â: 'a', î: 'i', û: 'u' })[letter] ?? letter)
    .replace(/[’‘ʼʻ`´]/gu, "'"),
)

/** As {@link foldLatin}, and without any marks: English spells "Türkiye" both ways. */
export const foldPlain: (word: string) => string = remembered((word) =>
  foldLatin(word)
    .replaceAll('ə', 'a')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(MARKS, ''),
)

/** Cyrillic in lower case, ё as е: texts write it either way. */
export const foldCyrillic: (word: string) => string = remembered((word) =>
  foldLatin(word).replaceAll('ё', 'е'),
)

/** As {@link foldCyrillic}, without the soft and the hard sign, which Kyrgyz drops before endings: "Брюссель", "Брюсселде". */
export const foldKyrgyz: (word: string) => string = remembered((word) =>
  foldCyrillic(word).replace(/[ьъ]/gu, ''),
)

const UZBEK_CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  қ: 'q',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  ў: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'x',
  ҳ: 'h',
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
}

/**
 * Uzbek in either script → one Latin key without apostrophes: "Ўзбекистон", "Oʻzbekiston" and "O'zbekiston" agree.
 * ye is e and ts is s, since Cyrillic does not tell them apart ("Европа", "конференция").
 */
export const foldUzbek: (word: string) => string = remembered((word) => {
  const lower = word.replace(/[İIı]/gu, 'i').toLowerCase()
  let key = ''
  for (const letter of lower) key += UZBEK_CYRILLIC[letter] ?? letter
  return key
    .replace(/['’‘ʼʻ`´]/gu, '')
    .replaceAll('ye', 'e')
    .replaceAll('ts', 's')
    .normalize('NFD')
    .replace(MARKS, '')
})
