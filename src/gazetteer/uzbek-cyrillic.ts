// Uzbek in Latin letters → Uzbek in Cyrillic letters.

const PAIRS: Readonly<Record<string, string>> = {
  sh: 'ш',
  ch: 'ч',
  yo: 'ё',
  yu: 'ю',
  ya: 'я',
  ts: 'ц',
  oʻ: 'ў',
  gʻ: 'ғ',
}

const LETTERS: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  c: 'с',
  d: 'д',
  f: 'ф',
  g: 'г',
  h: 'ҳ',
  i: 'и',
  j: 'ж',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'қ',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  w: 'в',
  x: 'х',
  y: 'й',
  z: 'з',
  ʼ: 'ъ',
}

const VOWEL = /[aeiouʻ]/i
const LETTER = /[\p{L}]/u

/**
 * Spells Uzbek as it is written in Cyrillic: "Oʻzbekiston" → "Ўзбекистон". Expects U+02BB in oʻ and gʻ and U+02BC
 * for the tutuq sign. Soft signs of Russian loans cannot be known from the Latin form ("Kreml" for "Кремль").
 */
export function uzbekCyrillic(latin: string): string {
  let out = ''
  for (let at = 0; at < latin.length;) {
    const { text, length } = letterAt(latin, at)
    out += isCapital(latin[at] ?? '') ? text.charAt(0).toUpperCase() + text.slice(1) : text
    at += length
  }
  return out
}

function letterAt(latin: string, at: number): { text: string; length: number } {
  const pair = latin.slice(at, at + 2).toLowerCase()
  const before = at > 0 ? latin.charAt(at - 1) : ''
  const after = latin.charAt(at + 2).toLowerCase()
  if (pair === 'ye') return { text: isConsonant(before) ? 'ье' : 'е', length: 2 }
  const joined = PAIRS[pair]
  const divided = (pair === 'yo' && after === 'ʻ') || (pair === 'ts' && after === 'h')
  if (joined !== undefined && !divided) return { text: joined, length: 2 }
  const letter = latin.charAt(at).toLowerCase()
  if (letter === 'e') return { text: !LETTER.test(before) || VOWEL.test(before) ? 'э' : 'е', length: 1 }
  return { text: LETTERS[letter] ?? latin.charAt(at), length: 1 }
}

function isConsonant(letter: string): boolean {
  return LETTER.test(letter) && !VOWEL.test(letter)
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}
