// A raw document → its cleaned text: the article's own title and paragraphs, without the page's furniture.
import type { RawDocument } from '../../domain/article.ts'
import type { CivilDate } from '../../domain/vocabulary.ts'
import { cutDateline } from './dateline.ts'
import { dropFurniture } from './furniture.ts'
import { normaliseText } from './normalise.ts'
import { unwrapLines } from './unwrap-lines.ts'

export interface CleanedDocument {
  title: string | null
  /** Title (if any) and paragraphs, joined by one line feed. */
  text: string
  published: CivilDate | null
  /** Places named by datelines ("TASHKENT, Nov 7 /Agency/"): where the reporter sat. Upper or title case, as written. */
  datelines: string[]
}

const LEADING_DATE = /^\s*date (\d{4}-\d{2}-\d{2})[ \n]/u
const LONGEST_TITLE = 220

/**
 * Cleans a document. A leading ` date YYYY-MM-DD` token, which many stored texts begin with, gives the publication
 * day unless one is stated beside the document.
 *
 * @param isCity whether a name may open a dateline without a day.
 */
export function cleanDocument(
  raw: RawDocument,
  isCity: (name: string) => boolean = () => false,
): CleanedDocument {
  const normal = normaliseText(raw.text)
  const leading = LEADING_DATE.exec(normal)
  const body = leading === null ? normal : normal.slice(leading[0].length)
  const lines = dropFurniture(unwrapLines(body.split('\n')))
  const datelines: string[] = []
  const paragraphs = lines.flatMap((line) => {
    const cut = cutDateline(line, isCity)
    if (cut.place !== null) datelines.push(cut.place)
    return cut.text === '' ? [] : [cut.text]
  })
  const stated = raw.title === null ? null : normaliseText(raw.title).replace(/\s+/gu, ' ').trim()
  const title = stated !== null && stated !== '' ? stated : titleOf(paragraphs)
  const text =
    title === null || sameLine(paragraphs[0], title)
      ? paragraphs.join('\n')
      : [title, ...paragraphs].join('\n')
  return { title, text, published: raw.published ?? leading?.[1] ?? null, datelines }
}

function titleOf(paragraphs: readonly string[]): string | null {
  const first = paragraphs[0]
  if (first === undefined || paragraphs.length < 2) return null
  return first.length <= LONGEST_TITLE && !/[.!…:;,]["”»’)]*$/u.test(first) ? first : null
}

function sameLine(first: string | undefined, title: string): boolean {
  return first !== undefined && first.toLowerCase() === title.toLowerCase()
}
