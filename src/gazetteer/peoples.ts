// A country's adjective → who is from there, where its language makes one of the other: "Nigerians", "украинец".

/** Those in -ish, -ese and -ch have no such plural. */
const ENGLISH = /(?:[ai]n|[^aeiou]i)$/u

/** "иран-ский" → "иранец", "кита-йский" → "китаец", "бразиль-ский" → "бразилец"; "польский" makes none. */
const RUSSIAN = /^(?<stem>\p{Ll}{2,}(?:[нрд]|\p{Ll}л(?=ь)|[аеиоу](?=й)))[ьй]?ский$/u

/** null where no rule makes it. */
export function peopleOf(adjective: string, language: 'en' | 'ru'): string | null {
  if (language === 'en') return ENGLISH.test(adjective) ? `${adjective}s` : null
  const stem = RUSSIAN.exec(adjective)?.groups?.['stem']
  return stem === undefined || adjective === 'польский' ? null : `${stem}ец`
}
