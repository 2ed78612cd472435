// A paragraph that opens as agencies' English reports do → the dateline's place and how long it is: "New Delhi [India],
// March 11 (ANI): ", "Accra, March 11, GNA – ", "Abuja — ".

const WORD = String.raw`\p{Lu}[\p{L}\p{M}ʻ'’.-]*`
const PLACE = String.raw`(?<place>${WORD}(?: (?:de|la|del|al|es|${WORD})){0,3})`
const COUNTRY = String.raw`(?:\s[\[(]${WORD}(?: ${WORD}){0,3}[\])]|,\s${WORD}(?: ${WORD}){0,3}){0,2}`
const DAY = String.raw`(?:\p{Lu}\p{L}{2,8}\.?\s\d{1,2}|\d{1,2}(?:st|nd|rd|th)?\s\p{Lu}\p{L}{2,8}\.?|\d{1,2}\.\d{1,2}\.\d{2,4})`
const DATE = String.raw`[.,]?\s(?:[—–-]\s)?\(?(?:${WORD},\s)?(?<day>${DAY}(?:,?\s\d{4})?)\)?`
const AGENCY = String.raw`[,.]?\s?(?:\(\s?[^()\n]{2,40}\s?\)|/\s?[^/\n]{2,40}\s?/|${WORD}(?:[ /]${WORD}){0,2})`
const MARK = String.raw`\s?(?:[—–:.]|-{1,2})`
const OPENING = String.raw`\s+(?=[\p{Lu}"“«‘']|\d)`

/** With a day: nothing else opens a sentence with a place and a day before a mark. */
const DATED = new RegExp(
  `^${PLACE}${COUNTRY}${DATE}(?:(?:${AGENCY})?${MARK}|${AGENCY}${MARK}?)${MARK}?${OPENING}`,
  'u',
)
/** With an agency alone, or with nothing: only where the place is a city. */
const BARE = new RegExp(
  String.raw`^${PLACE}${COUNTRY}(?:${AGENCY})?(?:\s?:|\s(?:—|–|-{1,2})|\s?—)${OPENING}`,
  'u',
)
/** A line of its own: "LANGKAWI:", "Baku, Azerbaijan, Sept. 6". */
const ALONE = new RegExp(`^${PLACE}(?:${COUNTRY}${DATE}(?:${AGENCY})?|${COUNTRY}:)$`, 'u')

/** "БИШКЕК. Бүгүн …": a city in capitals that is a sentence of its own. */
const SHOUTED = /^(?<place>\p{Lu}{2,24})\.\s+(?=[\p{Lu}"“«])/u

export interface PressDateline {
  place: string
  /** Characters up to the report's first word. */
  length: number
}

export function pressDateline(paragraph: string, isCity: (name: string) => boolean): PressDateline | null {
  if (!startsWithCity(paragraph, isCity)) return null
  const head = paragraph.slice(0, 160)
  for (const pattern of [DATED, ALONE, BARE, SHOUTED]) {
    const match = pattern.exec(head)
    const place = match?.groups?.['place']?.replace(/\.$/u, '')
    if (match === null || place === undefined || !isCity(place)) continue
    return { place, length: match[0].length }
  }
  return null
}

const LONGEST_NAME = 4
const WORD_OF_NAME = /[\p{L}\p{M}ʻ'’.-]+/uy
/** What may stand between the words of a name. */
const BETWEEN = /[^\p{L}\p{M}ʻ'’.-]*/uy

/** Most paragraphs begin with no city: they need no further look. */
function startsWithCity(paragraph: string, isCity: (name: string) => boolean): boolean {
  let name = ''
  let at = 0
  for (let count = 0; count < LONGEST_NAME; count += 1) {
    WORD_OF_NAME.lastIndex = at
    const [word] = WORD_OF_NAME.exec(paragraph) ?? []
    if (word === undefined || (count === 0 && !/^\p{Lu}/u.test(word))) return false
    name = name === '' ? word : `${name} ${word}`
    if (isCity(name) || (name.endsWith('.') && isCity(name.slice(0, -1)))) return true
    BETWEEN.lastIndex = at + word.length
    at += word.length + (BETWEEN.exec(paragraph)?.[0].length ?? 0)
  }
  return false
}
