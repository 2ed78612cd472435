// A paragraph that opens with a place, an agency or a date in agency style → the paragraph without it.
import { pressDateline } from './press-dateline.ts'

/** "ASTANA. Kazinform - ", "TASHKENT, Nov 7 /Agency/ — ", "Ankara (AA) – ", "BAKU, Azerbaijan, May 5. Trend: ". */
const DATELINES: readonly RegExp[] = [
  /^(\p{Lu}[\p{L}\p{M}ʻ'’-]{2,24})[.,]\s\d{1,2}[\s-]\p{L}{3,9}\.?\s[—–-]\s(?:Sputnik|РИА Новости|ТАСС|Интерфакс|Прайм|АПА|Trend|Report|Кабар|Казинформ|БЕЛТА)(?:,\s\p{Lu}\p{L}+\s\p{Lu}\p{L}+)?[.:]\s+(?=[\p{Lu}"“«])/u,
  /^(\p{Lu}[\p{L}\p{M}ʻ'’-]{2,24})[.,]\s\d{1,2}\s\p{L}{3,9}[.,]?\s?[/(][^/()\n]{2,40}[/)][.:]?\s*[—–-]?\s*(?=[\p{Lu}"“«])/u,
  /^\d{1,2}\s\p{L}{3,9},\s(\p{Lu}[\p{L}\p{M}ʻ'’-]{2,24})\s\/[^/\n]{2,40}\/[.:]?\s*[—–-]?\s*(?=[\p{Lu}"“«])/u,
  /^(\p{Lu}[\p{L}\p{M}ʻ'’-]{2,24}),\s\d{1,2}\.\d{2}\.\d{2,4}\.?\s?\/[^/\n]{2,30}\/[.:]?\s*[—–-]?\s*(?=[\p{Lu}"“«])/u,
  /^(\p{Lu}[\p{L}\p{M}ʻ'’-]{2,24}),\s\d{1,2}\s\p{L}{3,9},\s(?:Казинформ|Кабар|Sputnik|Хабар|Trend|Report|ТАСС|БЕЛТА)\.\s+(?=[\p{Lu}"“«])/u,
  /^(\p{Lu}[\p{Lu}\p{M}ʻ'’ -]{2,24})(?:\s*[,.(/][^—–:\n]{0,48}?)?\s?[)/]?\s+(?:[—–-]{1,2})\s*(?=[\p{Lu}"“«])/u,
  /^(\p{Lu}[\p{Lu}\p{M}ʻ'’-]{2,24})[,.][^—–:\n]{0,40}?(?:\p{Lu}[\p{L}.]{2,20})\s?[:.]\s+(?=[\p{Lu}"“«])/u,
  /^(\p{Lu}[\p{L}\p{M}ʻ'’-]{2,24})\s?\((?:[\p{Lu}]{2,10}|[\p{L} .]{3,24})\)\s*[—–:-]{0,2}\s*(?=[\p{Lu}"“«])/u,
  /^(\p{Lu}[\p{L}\p{M}ʻ'’‘-]{2,24}),\s\p{Lu}[\p{L}\p{M}ʻ'’‘-]{2,24}\s\([\p{L} .]{3,24}\)\s*[—–-]\s*(?=[\p{Lu}\d"“«])/u,
  /^(\p{Lu}[\p{Lu}\p{M}ʻ'’-]{2,24}),\s(?:\p{Lu}[\p{L}]{2,20},\s)?(?:\d{1,2}\s\p{L}{3,9}|\p{Lu}\p{L}{2,9}\.?\s\d{1,2})(?:,?\s\d{4})?\.\s+(?=[\p{Lu}"“«])/u,
  /^(\p{Lu}[\p{L}\p{M}ʻ'’-]{2,24}),\s\d{1,2}\s\p{L}{3,9},\s\p{Lu}{4,10}\s*[—–.:-]?\s+(?=[\p{Lu}"“«])/u,
  /^(\p{Lu}[\p{L}\p{M}ʻ'’-]{2,24})\.\s\d{1,2}\s\p{L}{3,9}\.\s[\p{Lu}.]{3,20}\s?[/:—–-]+\s*(?=[\p{Lu}"“«])/u,
  /^(\p{Lu}[\p{L}\p{M}ʻ'’-]{2,24}),\s\d{1,2}\s\p{L}{3,9}\s\/[\p{L} .]{2,24}\/\s*[—–.:-]{0,2}\s*(?=[\p{Lu}"“«])/u,
  /^(\p{Lu}[\p{L}\p{M}ʻ'’-]{2,24})\.\s\d{1,2}\s\p{L}{3,9}\.\s\p{Lu}[\p{L}.]{2,20}\s?[/:—–-]+\s*(?=[\p{Lu}"“«])/u,
]

/** What all of them begin with; most paragraphs do not. */
const OPENING = /^(?:\d|\p{Lu}[\p{Lu}\p{M}ʻ'’ -]{2}|\p{Lu}[\p{L}\p{M}ʻ'’‘-]{2,24}(?:[.,]|\s?\())/u

/** The place is where the reporter sat, not where the meeting was: it is kept apart. */
export function cutDateline(
  paragraph: string,
  isCity: (name: string) => boolean = () => false,
): { text: string; place: string | null } {
  const head = paragraph.slice(0, 160)
  for (const pattern of OPENING.test(head) ? DATELINES : []) {
    const match = pattern.exec(head)
    if (match === null || paragraph.length - match[0].length < 30) continue
    return { text: paragraph.slice(match[0].length).trim(), place: match[1]?.trim() ?? null }
  }
  const press = pressDateline(paragraph, isCity)
  return press === null
    ? { text: paragraph, place: null }
    : { text: paragraph.slice(press.length).trim(), place: press.place }
}
