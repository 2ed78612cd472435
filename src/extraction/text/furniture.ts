// Paragraphs of a page → the article's own: without menus, related headlines, footnotes, addresses and page numbers.
import { FURNITURE } from '../../languages/furniture.ts'

const FOOTNOTE_MARK = /\s?\[\d{1,3}\]/gu
const ADDRESS = /https?:\/\/\S+|www\.\S+|(?<![^\s<>()])[^\s@]{1,64}@[^\s@]{1,255}\.[^\s@]{2,24}/gu
const PAGE_NUMBER = /^[-–—\s]*(?:p\.|page|sayfa|с\.|стр\.)?\s*\d{1,4}(?:\s*\/\s*\d{1,4})?[-–—\s]*$/iu
const CLOCK = /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[|,·–-].*)?$/u
const FOOTNOTE_LINE = /^\[\d{1,3}\]\s/u
const CONTACT = /^(?:tel|phone|fax|faks|e-?mail|e-?posta|тел|факс|телефон|address|adres)\s*[:.+]/iu
const RIGHTS = /^(?:©|\(c\)|copyright\b)|all rights reserved|tüm hakları saklıdır|все права защищены/iu
/** The page's own clock, not the article's: "19-Ноябрь, 2024-жыл, шейшемби, Бишкек убактысы 15:39". */
const PAGE_CLOCK = /^\d{1,2}[-\s]\p{L}+.{0,60}убактысы \d{1,2}:\d{2}$/u
const SHARE_BAR = /^[@#]\S+(?:\s[@#]\S+)*$/u

type Opener = { key: string; cut: 'rest' | 'line' }
const OPENERS: readonly Opener[] = [
  ...FURNITURE.rest.map((text) => ({ key: keyOf(text), cut: 'rest' as const })),
  ...FURNITURE.line.map((text) => ({ key: keyOf(text), cut: 'line' as const })),
]

/** So many letters tell most lines from those that openers begin. */
const HEAD = 3
/** Openers by their first letters, in their order. */
const OPENERS_BY_HEAD = Map.groupBy(OPENERS, ({ key }) => key.slice(0, HEAD))

/** Lines that are no part of the article go; footnote marks and addresses inside a line go too. */
export function dropFurniture(paragraphs: readonly string[]): string[] {
  const kept: string[] = []
  for (let at = 0; at < paragraphs.length; at += 1) {
    const line = paragraphs[at]!
    const opener = openerOf(line)
    if (opener?.cut === 'rest' && opensTail(paragraphs, at)) break
    if (opener !== null) {
      at = skipHeadlines(paragraphs, at, opener)
      continue
    }
    if (isFurniture(line)) continue
    const text = withoutAddresses(line.replace(FOOTNOTE_MARK, ''))
      .replace(/\s{2,}/gu, ' ')
      .trim()
    if (/\p{L}/u.test(text)) kept.push(text)
  }
  return kept
}

function isFurniture(line: string): boolean {
  return (
    PAGE_NUMBER.test(line) ||
    CLOCK.test(line) ||
    PAGE_CLOCK.test(line) ||
    FOOTNOTE_LINE.test(line) ||
    CONTACT.test(line) ||
    RIGHTS.test(line) ||
    SHARE_BAR.test(line) ||
    withoutAddresses(line).trim() === ''
  )
}

function withoutAddresses(line: string): string {
  const may = line.includes('@') || line.includes('http') || line.includes('www.')
  return may ? line.replace(ADDRESS, '') : line
}

function keyOf(text: string): string {
  return text
    .replace(/['’‘ʼʻ`´]/gu, '')
    .replace(/İ/gu, 'i')
    .toLowerCase()
    .trim()
}

/** An opener stands alone on its line, or before a colon; "line" openers may also begin a line. */
function openerOf(line: string): Opener | null {
  const bare = line.slice(0, 120).replace(/^[*•#>→▶|\s]+/u, '')
  // Twice as long: apostrophes do not count.
  const openers = OPENERS_BY_HEAD.get(keyOf(bare.slice(0, 2 * HEAD)).slice(0, HEAD))
  if (openers === undefined) return null
  const key = keyOf(bare)
  for (const opener of openers) {
    if (!key.startsWith(opener.key)) continue
    const tail = key.slice(opener.key.length)
    if (/^\s*[:.…!?>»|–—-]*\s*\d{0,3}$/u.test(tail)) return opener
    if (opener.cut === 'line' && !/^\p{L}/u.test(tail)) return opener
    if (/^\s*[:：]/u.test(tail)) return { ...opener, cut: 'line' }
  }
  return null
}

/** Related headlines in the middle of an article are skipped; at its end they and all below go. */
function opensTail(paragraphs: readonly string[], at: number): boolean {
  const rest = paragraphs.slice(at + 1)
  const before = paragraphs.slice(0, at).join(' ').length
  const long = rest.filter((line) => line.length > 280 && /[.!?]["”»]?$/u.test(line)).length
  return before >= 200 && long < 2
}

function skipHeadlines(paragraphs: readonly string[], at: number, opener: Opener): number {
  if (opener.cut === 'line') return at
  let last = at
  for (let next = at + 1; next < paragraphs.length; next += 1) {
    const line = paragraphs[next]!
    if (line.length > 160 || /[.!?]["”»]?$/u.test(line)) break
    last = next
  }
  return last
}
