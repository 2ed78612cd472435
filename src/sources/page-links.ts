// A mapped page → its links to pages of the same site, each with its place and what stands around it.
import { canonicalAddress } from './canonical-address.ts'
import { outward } from './page-map.ts'
import type { MappedElement, PageMap } from './page-map.ts'
import { absoluteUrl } from './page-metadata.ts'
import type { PageDocument, PageElement } from './page-node.ts'
import { isSameSite } from './same-site.ts'

export interface PageLink {
  element: PageElement
  /** Place of the `<a>` in the map. */
  place: number
  url: URL
  /** By which two links are one. */
  address: string
  /** Stands in a menu, a footer, a pagination, a list of languages or tags. */
  furniture: boolean
  /** Stands beside the page's main part. */
  aside: boolean
  /** Tags and classes from the link up to the body: equal for links that a template drew in one loop. */
  position: string
}

/** Pieces of class names and ids of what no list of news stands in. */
const FURNITURE =
  /^(menu|submenu|nav|navbar|navigation|navi|breadcrumbs?|pagination|pager|paging|paginator|footer|lang|langs|language|languages|social|socials|share|sharing|tags|tagcloud|login|cookie|cookies|copyright|topbar|toolbar|skip)$/
const ASIDE = /^(sidebar|aside|widget|popular|related|banner|banners|partners|links|mostread|trending)$/
const FURNITURE_ROLES = new Set(['navigation', 'menu', 'menubar', 'contentinfo', 'search', 'banner'])

/** More of a page's links than this are not all in one menu: the class is the page's own. */
const MOST_OF_LINKS = 0.8
/** How far up a position is told. */
const POSITION_DEPTH = 10

/** The address that relative links of a page begin at. */
export function baseOf(page: PageDocument, url: string): string {
  return absoluteUrl(page.querySelector('base[href]')?.getAttribute('href'), url) ?? url
}

/** Links to other pages of the site, in the page's order. Addresses without http(s), and the page's own, are left out. */
export function pageLinks(map: PageMap, base: string, url: string): PageLink[] {
  const own = canonicalAddress(url)
  const sites = URL.parse(url)
  const anchors = map.elements
    .map(({ name }, place) => (name === 'a' ? place : -1))
    .filter((place) => place !== -1)
  const around = surroundings(map, anchors)
  return anchors.flatMap((place) => {
    const { element } = map.elements[place]!
    const href = absoluteUrl(element.getAttribute('href'), base)
    const target = href === null ? null : URL.parse(href)
    if (target === null || sites === null || !isSameSite(target.hostname, sites.hostname)) return []
    const address = canonicalAddress(target.href)
    if (address === own) return []
    return [{ element, place, url: target, address, ...around[place]!, position: positionOf(map, place) }]
  })
}

interface Surroundings {
  furniture: boolean
  aside: boolean
}

/** For each element of the map, what it stands in; found on one way through, from the outside in. */
function surroundings(map: PageMap, anchors: readonly number[]): Surroundings[] {
  const counts = new Uint32Array(map.elements.length + 1)
  for (const place of anchors) counts[place + 1] = 1
  for (let at = 1; at < counts.length; at += 1) counts[at]! += counts[at - 1]!
  const main = map.elements.flatMap(({ name }, place) => (name === 'h1' || name === 'main' ? [place] : []))
  const found: Surroundings[] = []
  for (const [place, element] of map.elements.entries()) {
    const share = (counts[element.after]! - counts[place]!) / Math.max(1, anchors.length)
    const holdsMain = main.some((at) => at > place && at < element.after)
    const own = verdictOf(element, holdsMain || share > MOST_OF_LINKS)
    const outer = found[element.parent]
    found.push({
      furniture: own === 'furniture' || outer?.furniture === true,
      aside: own === 'aside' || outer?.aside === true,
    })
  }
  return found
}

function verdictOf({ element, name }: MappedElement, isPagesOwn: boolean): 'furniture' | 'aside' | null {
  if (name === 'nav' || FURNITURE_ROLES.has(element.getAttribute('role') ?? '')) return 'furniture'
  if (isPagesOwn || /^(html|body|main|article|a)$/.test(name)) return null
  if (name === 'footer') return 'furniture'
  if (name === 'aside') return 'aside'
  const marks = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  const pieces = marks.split(/\s+/).flatMap(endPieces)
  if (pieces.some((piece) => FURNITURE.test(piece))) return 'furniture'
  return pieces.some((piece) => ASIDE.test(piece)) ? 'aside' : null
}

/** First and last words of a class or id: `main-menu` is a menu and `menu-item` stands in one. */
function endPieces(mark: string): string[] {
  const words = mark
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/)
    .filter((word) => word !== '')
  return words.length === 0 ? [] : [words[0]!, words.at(-1)!]
}

function positionOf(map: PageMap, place: number): string {
  const steps = [map.elements[place]!, ...outward(map, place)].slice(0, POSITION_DEPTH)
  return steps.map(({ element, name }) => `${name}${steadyClass(element.getAttribute('class'))}`).join('<')
}

/** The first class that does not tell one of a row's elements from the others. */
function steadyClass(marks: string | null): string {
  const steady = (marks ?? '')
    .split(/\s+/)
    .find((mark) => mark !== '' && !/\d|^(odd|even|first|last|active|current|new|hot)$|sticky/i.test(mark))
  return steady === undefined ? '' : `.${steady}`
}
