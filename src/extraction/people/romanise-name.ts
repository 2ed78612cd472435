// A name in Cyrillic or in a Turkic alphabet → its usual English spelling.

const CYRILLIC: Readonly<Record<string, string>> = {
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
  к: 'k',
  қ: 'q',
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
  х: 'kh',
  ҳ: 'h',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ә: 'a',
}
const VOWEL = /[аеёиоуыэюяөүұіә]/iu

/** Latin names stay as written; Cyrillic ones are spelled as the English press does ("Бакаев" → "Bakayev"). */
export function romaniseName(name: string): string {
  let out = ''
  const letters = Array.from(name)
  for (const [index, letter] of letters.entries()) {
    const lower = letter.toLowerCase()
    let latin = CYRILLIC[lower]
    if (latin === undefined) {
      out += letter
      continue
    }
    const before = letters[index - 1] ?? ' '
    if (lower === 'е' && (VOWEL.test(before) || !/\p{L}/u.test(before))) latin = 'ye'
    out += letter === lower ? latin : latin.charAt(0).toUpperCase() + latin.slice(1)
  }
  return out.replace(/[ʻʼ’‘`]/gu, "'").replace(/(?<=[oOgG])'/gu, '')
}
