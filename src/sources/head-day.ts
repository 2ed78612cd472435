// An article's page without a day for programs → the day that stands beside its heading.
import type { CivilDate } from '../domain/vocabulary.ts'
import { lineOf, mapPage } from './page-map.ts'
import type { MappedElement, PageMap } from './page-map.ts'
import type { PageDocument } from './page-node.ts'
import { writtenDays } from './written-day.ts'

/** Characters of the page before and after the heading in which its date stands, with authors, counters and summaries. */
const BEFORE = 250
const AFTER = 900
/** A line with a date and more words than these beside it is a sentence. */
const MOST_LETTERS = 45
/** Letters of a link that is a headline of other news. */
const HEADLINE = 25
/** Text of the element that holds a date and such a link, where they belong together. */
const CARD = 400

/** The page's clock, and what is counted from today. */
const CLOCK_WORDS =
  /(^|\P{L})(today|bugün|bugun|bu gün|бугун|сегодня|бүгін|бүгүн|şu gün|now|сейчас|hozir)(\P{L}|$)/iu
/** What follows is not the day of publication. */
const OTHER_DAY =
  /(updated?|modified|edited|güncelle\p{L}*|yenilə\p{L}*|yangilan\p{L}*|янгилан\p{L}*|обновл\p{L}*|изменен\p{L}*|редакц\p{L}*|жаңарт\p{L}*|жаңырт\p{L}*|deadline|expires|son başvuru|срок|мөөнөт\p{L}*|muddat\p{L}*|event date|etkinlik tarihi|дата (проведения|события|мероприятия))[\s:.–-]*$/iu
const APART =
  /(^|[\s_-])(related|sidebar|popular|latest|other|also|similar|recommended|comments?|weather|currency|clock|today|calendar|menu|nav|footer|breadcrumbs?)($|[\s_-])/i

/**
 * The date on a line of its own within reach of the heading, the nearest of them; null without a heading that can be
 * told. The heading is the element whose text is the page's title, or the only `<h1>`.
 *
 * @param title as the page's metadata has it; the `<title>` serves where there is none
 */
export function headDay(page: PageDocument, title: string | null, zone: string | null): CivilDate | null {
  const map = mapPage(page.body)
  const heading = findHeading(map, title ?? page.querySelector('title')?.textContent ?? null)
  if (heading === null) return null
  const from = Math.max(0, heading.start - BEFORE)
  const to = Math.min(map.text.length, heading.end + AFTER)
  let nearest: { day: CivilDate; far: number } | null = null
  for (const line of linesBetween(map.text, from, to)) {
    const isHeading = line.start < heading.end && line.start + line.text.length > heading.start
    const date = isHeading ? null : dateOfLine(line.text, zone)
    if (date === null || isApart(map, heading, line.start + date.start)) continue
    const far =
      line.start < heading.start
        ? heading.start - line.start - date.end
        : line.start + date.start - heading.end
    if (nearest === null || far < nearest.far) nearest = { day: date.day, far }
  }
  return nearest?.day ?? null
}

function findHeading(map: PageMap, title: string | null): MappedElement | null {
  const wanted = title === null ? '' : bare(title)
  const headings = map.elements.filter(({ name }) => name === 'h1')
  const named = (element: MappedElement): boolean => {
    if (element.end - element.start > 400) return false
    const line = bare(lineOf(map, element))
    // Titles of pages have the site's name at their end.
    return line.length >= 12 && wanted.startsWith(line)
  }
  return (
    headings.find(named) ??
    (headings.length === 1 ? headings[0]! : null) ??
    map.elements.findLast(
      (element) => /^(h[2-4]|div|p|span|b|strong|td)$/.test(element.name) && named(element),
    ) ??
    null
  )
}

/** Letters and digits alone: quotes and spaces differ between a title and its heading. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function* linesBetween(text: string, from: number, to: number): Generator<{ text: string; start: number }> {
  let start = text.lastIndexOf('\n', from) + 1
  while (start < to) {
    const end = text.indexOf('\n', start)
    const stop = end === -1 ? text.length : end
    if (stop > start) yield { text: text.slice(start, stop), start }
    start = stop + 1
  }
}

/** The first date of a line that is there for its date, and not of a change or another matter. */
function dateOfLine(
  line: string,
  zone: string | null,
): { day: CivilDate; start: number; end: number } | null {
  const dates = writtenDays(line, zone)
  if (dates.length === 0 || dates.length > 2 || CLOCK_WORDS.test(line)) return null
  let beside = line
  for (const { start, end } of dates.toReversed()) beside = beside.slice(0, start) + beside.slice(end)
  if ((beside.match(/\p{L}/gu)?.length ?? 0) > MOST_LETTERS) return null
  return dates.find(({ start }) => !OTHER_DAY.test(line.slice(0, start))) ?? null
}

/** Whether the text at `offset` stands in a menu, a box or a card of other news. */
function isApart(map: PageMap, heading: MappedElement, offset: number): boolean {
  const at = map.elements.findLastIndex(({ start, end }) => start <= offset && offset < end)
  for (let place = at; place !== -1; place = map.elements[place]!.parent) {
    const element = map.elements[place]!
    if (element.start <= heading.start && heading.end <= element.end) return false
    const marks = `${element.element.getAttribute('class') ?? ''} ${element.element.getAttribute('id') ?? ''}`
    if (/^(a|aside|nav|footer)$/.test(element.name) || APART.test(marks)) return true
    if (element.end - element.start <= CARD && holdsHeadline(map, place)) return true
  }
  return false
}

function holdsHeadline(map: PageMap, place: number): boolean {
  return map.elements
    .slice(place + 1, map.elements[place]!.after)
    .some((inner) => inner.name === 'a' && inner.end - inner.start >= HEADLINE)
}
