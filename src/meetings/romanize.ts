// Text in Latin or Cyrillic letters of our languages to plain lower-case Latin letters, digits and signs.
import { remember } from './remember.ts'

/** Cyrillic letters of ru, uz-Cyrl, kk, ky and tg. A few are two sounds: they give two letters. */
const CYRILLIC: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ә: 'a',
  ғ: 'gh',
  қ: 'q',
  ң: 'ng',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  і: 'i',
  ў: 'o',
  ҳ: 'h',
  ҷ: 'j',
  ӣ: 'i',
  ӯ: 'u',
}

/** Latin letters that no decomposition reduces to their plain form. */
const LATIN: Record<string, string> = {
  ə: 'e',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

/** Apostrophes of every kind in use, Uzbek letters and Turkish suffix marks alike. */
export const APOSTROPHES = /['’‘ʻʼ`´′]/gu

/**
 * `Қырғызстан` → `qyrghyzstan`, `Oʻzbekiston` → `ozbekiston`, `İSTANBUL` → `istanbul`. Apostrophes go; spaces and
 * signs stay. Lossy on purpose: it makes keys to compare, nothing to show.
 */
export const romanize = remember((text): string => {
  const lower = text.normalize('NFC').replace(/İ/gu, 'i').replace(APOSTROPHES, '').toLowerCase()
  const letters = Array.from(lower, (letter) => CYRILLIC[letter] ?? LATIN[letter] ?? letter).join('')
  return letters.normalize('NFD').replace(/\p{M}/gu, '')
})
