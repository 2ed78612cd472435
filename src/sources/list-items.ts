// Links of one list → its items, one an address, each with its title and the day that stands beside it.
import type { CivilDate } from '../domain/vocabulary.ts'
import type { PageLink } from './page-links.ts'
import { inside, lineOf } from './page-map.ts'
import type { MappedElement, PageMap } from './page-map.ts'
import { publishedDay } from './published-day.ts'
import { writtenDays } from './written-day.ts'

export interface ListItem {
  address: string
  url: string
  title: string | null
  published: CivilDate | null
}

interface Spot {
  address: string
  links: PageLink[]
  /** Place of the largest element that holds links of no other item. */
  container: number
}

/** A line with a date in it that is longer than this is a sentence, and tells of another day. */
const DATE_LINE = 60
/** Longer than this, the words of a link are a title and a summary. */
const LONG_TITLE = 300
/** An item's element is looked for so far up, and no further than to one of this much text and these many elements. */
const ITEM_DEPTH = 12
const ITEM_TEXT = 3000
const ITEM_ELEMENTS = 300
/** Characters between an item and the day beside it. */
const NEAR = 200

/** The items of `links`, in the page's order. Days are looked for in the item, then between it and its neighbours. */
export function itemsOf(map: PageMap, links: readonly PageLink[], zone: string | null): ListItem[] {
  const spots = spotsOf(map, links)
  const titles = spots.map((spot) => titleOf(map, spot))
  const days = spots.map((spot, at) => dayInside(map, spot, titles[at] ?? null, zone))
  const between = days.every((day) => day === null) ? daysBetween(map, spots, zone) : []
  return spots.map(({ address, links }, at) => ({
    address,
    url: links[0]!.url.href,
    title: titles[at] ?? null,
    published: days[at] ?? between[at] ?? null,
  }))
}

function spotsOf(map: PageMap, links: readonly PageLink[]): Spot[] {
  const owners = new Map<number, string | null>()
  for (const { place, address } of links) {
    let at = place
    for (let up = 0; at !== -1 && up <= ITEM_DEPTH; up += 1) {
      const owner = owners.get(at)
      owners.set(at, owner === undefined || owner === address ? address : null)
      at = map.elements[at]!.parent
    }
  }
  return [...Map.groupBy(links, ({ address }) => address)].map(([address, own]) => {
    let container = own[0]!.place
    for (let up = 0; up < ITEM_DEPTH; up += 1) {
      const parent = map.elements[container]!.parent
      if (parent === -1 || owners.get(parent) !== address || !mayBeItem(map.elements[parent]!, parent)) break
      container = parent
    }
    return { address, links: own, container }
  })
}

function mayBeItem({ name, start, end, after }: MappedElement, place: number): boolean {
  return name !== 'body' && end - start <= ITEM_TEXT && after - place <= ITEM_ELEMENTS
}

const HEADING = /^h[1-6]$/
const TITLE_CLASS = /(^|[\s_-])(title|headline|heading|p-name|baslik|başlık|sarlavha)($|[\s_-])/i
/** Words of links that lead on and name nothing. */
const LEADS_ON =
  /^(read more|more|details|learn more|continue reading|devamı|devamını oku|detay|detaylar|ətraflı|davamı|batafsil|davomi|батафсил|толығырақ|толугураак|кененирээк|подробнее|читать далее|читать|далее|ещё|еще)\W*$/iu

/** A heading within the link, the words of a link, a heading beside it, the link's or picture's own title. */
function titleOf(map: PageMap, { links, container }: Spot): string | null {
  for (const { place } of links) {
    const heading = titleElement(map, place)
    if (heading !== null) return heading
  }
  const words = links
    .map(({ place }) => lineOf(map, map.elements[place]!))
    .filter(
      (line) => isTitle(line) && writtenDays(line).every(({ start, end }) => end - start < line.length * 0.8),
    )
  const longest = words.toSorted((a, b) => b.length - a.length)[0]
  if (longest !== undefined && longest.length <= LONG_TITLE) return longest
  return titleElement(map, container) ?? attributeTitle(map, links) ?? longest?.slice(0, LONG_TITLE) ?? null
}

function titleElement(map: PageMap, place: number): string | null {
  const parts = inside(map, place)
  const element =
    parts.find((part) => HEADING.test(part.name) && isTitle(lineOf(map, part))) ??
    parts.find(
      (part) => TITLE_CLASS.test(part.element.getAttribute('class') ?? '') && isTitle(lineOf(map, part)),
    )
  return element === undefined ? null : lineOf(map, element)
}

function attributeTitle(map: PageMap, links: readonly PageLink[]): string | null {
  for (const { place } of links) {
    const { element } = map.elements[place]!
    const title =
      element.getAttribute('title') ??
      element.getAttribute('aria-label') ??
      element.querySelector('img[alt]')?.getAttribute('alt')
    if (title != null && isTitle(title)) return title.replace(/\s+/g, ' ').trim()
  }
  return null
}

function isTitle(line: string): boolean {
  return /\p{L}{2}/u.test(line) && !LEADS_ON.test(line.trim())
}

/** The `<time>` of an item, then its first short line with a whole date that is not in its title. */
function dayInside(map: PageMap, spot: Spot, title: string | null, zone: string | null): CivilDate | null {
  const parts = [map.elements[spot.container]!, ...inside(map, spot.container)]
  const times = parts.filter(({ name }) => name === 'time')
  for (const { element } of times) {
    const day = publishedDay(element.getAttribute('datetime'), zone)
    if (day !== null) return day
  }
  for (const part of parts) {
    const line = lineOf(map, part)
    if (line.length > DATE_LINE || line === title) continue
    const day = writtenDays(line, zone)[0]?.day
    if (day !== undefined) return day
  }
  return dayAround(map, map.elements[spot.container]!, title, zone)
}

/** A date that stands as bare words beside the link: `20.01.2026 <a>…</a>`. */
function dayAround(
  map: PageMap,
  part: MappedElement,
  title: string | null,
  zone: string | null,
): CivilDate | null {
  const text = map.text.slice(part.start, part.end)
  const rest = title === null ? text : text.replace(title, '\n')
  return shortLineDay(rest, zone)
}

function shortLineDay(text: string, zone: string | null): CivilDate | null {
  for (const line of text.split('\n')) {
    const words = line.trim()
    const day = words.length > DATE_LINE ? undefined : writtenDays(words, zone)[0]?.day
    if (day !== undefined) return day
  }
  return null
}

/**
 * Where items are drawn without elements of their own, a day stands before each link, after each, or once over several.
 * One day before the first link alone is as likely the page's clock, and is not believed.
 */
function daysBetween(map: PageMap, spots: readonly Spot[], zone: string | null): (CivilDate | null)[] {
  if (spots.length < 2) return []
  const parts = spots.map(({ container }) => map.elements[container]!)
  const whole = sharedElement(map, spots)
  const gaps = [...parts, null].map((part, at) => {
    const from = at === 0 ? whole.start : parts[at - 1]!.end
    const to = part === null ? whole.end : Math.max(from, part.start)
    return shortLineDay(endsOf(map.text.slice(from, to)), zone)
  })
  const told = gaps.filter((day) => day !== null).length
  if (told === 0 || (gaps[0] !== null && told === 1)) return []
  if (gaps[0] === null) return gaps.slice(1)
  let last: CivilDate | null = null
  return gaps.slice(0, -1).map((day) => (last = day ?? last))
}

/** What is near neither of two items belongs to none. */
function endsOf(gap: string): string {
  return gap.length <= 2 * NEAR ? gap : `${gap.slice(0, NEAR)}\n${gap.slice(-NEAR)}`
}

function sharedElement(map: PageMap, spots: readonly Spot[]): MappedElement {
  const last = spots.at(-1)!.container
  let at = spots[0]!.container
  while (map.elements[at]!.parent !== -1 && map.elements[at]!.after <= last) at = map.elements[at]!.parent
  return map.elements[at]!
}
