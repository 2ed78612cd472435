// The end of a folded word that no list holds → what form it is, as far as its letters tell.

/** Turkic: "arasındaki", "oʻrtasidagi", "ортосундагы", "арасындағы": what is there, of the noun behind. */
export function isAttributiveLocative(key: string): boolean {
  return /(?:d[ae][gk]i|[дт][аеоө][гғк][ыиі])$/u.test(key)
}

/** Turkic: "Şurasının", "palatasining", "палатасынын", "палатасының". */
export function isGenitive(key: string): boolean {
  return /(?:n[iuü]n|н[ыиуү]н|ning|нинг|[ндт][ыі]ң)$/u.test(key)
}

/** Turkic, behind a day's number: az "7-də", "5-dən", "1-i", "3-nə". */
export function isDayEnding(key: string): boolean {
  return /^(?:n?d[aə][nk]?|s?[iuü](?:n[aə])?|n?[aə])$/u.test(key)
}

/** Turkic, behind the last name of a list: uz "Mirziyoyevlar". */
export function beginsPluralOfNames(rest: string): boolean {
  return /^(?:lar|лар)/u.test(rest)
}

/** Russian: "двух стран", "трёх государств". */
export function isCountedState(key: string): boolean {
  return /^(?:стран|государств|республик)$/u.test(key)
}

/** Russian: "двух соседних". */
export function isPluralAdjective(key: string): boolean {
  return /(?:ых|их)$/u.test(key)
}

/** Russian, in the genitive: "узбекского", "турецкой", "арабских". Most words cannot be such an adjective. */
export function isGenitiveAdjective(key: string): boolean {
  return /(?:[ое]го|[ое]й|[иы]х)$/u.test(key)
}

/** Russian: "посетил", "встретилась", "проводит", "обсуждают", "встречается". */
export function isFiniteVerb(key: string): boolean {
  return /(?:[аеиуыя]л[аио]?|[аеиуыя]л[аио]?с[ья]|[еиая]тс?я?|[ую]тс?я?)$/u.test(key)
}
