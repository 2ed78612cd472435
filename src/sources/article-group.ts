// The links of a list page → the group of them that looks most like a list of news.
import { mayBeArticle, shapeOf } from './link-shape.ts'
import type { LinkShape } from './link-shape.ts'
import { itemsOf } from './list-items.ts'
import type { ListItem } from './list-items.ts'
import type { PageLink } from './page-links.ts'
import type { PageMap } from './page-map.ts'

interface Group {
  links: PageLink[]
  items: ListItem[]
  score: number
}

/** A list shows at least so many; fewer are believed where all of them have a day and an address of an article. */
const FEWEST = 3
/** Beyond this length a list is no better than another. */
const LONG_LIST = 25
/** Letters of a title: menus stay under the first, headlines are over the second. */
const MENU_LETTERS = 12
const HEADLINE_LETTERS = 35
/** What joins a list from elsewhere on the page is surely an article, not a section of the same folder. */
const AKIN_LIKENESS = 0.7
const AKIN_LETTERS = 20
/** The longest groups are judged; real pages have some dozens. */
const MOST_GROUPS = 150
/** Below this a group is as likely a menu. */
const LEAST_SCORE = 0.9

/**
 * The items that look most like a list of news, in the page's order; none where nothing does. Links are grouped by
 * where a template put them and by the form of their addresses; a group counts by its length, its titles, its
 * addresses and the days beside them. Links elsewhere in the main part that lead into the same folder belong to it: the
 * first article of a list is often drawn larger than the rest.
 */
export function articleItems(map: PageMap, links: readonly PageLink[], zone: string | null): ListItem[] {
  const open = links.filter((link) => !link.furniture && mayBeArticle(link.url))
  const shapes = new Map(open.map((link) => [link, shapeOf(link.url)]))
  const groups = [...Map.groupBy(open, (link) => `${link.position} ${shapes.get(link)!.shape}`).values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_GROUPS)
    .map((links) => judge(map, links, shapes, zone))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score)
  const best = groups[0]
  if (best === undefined) return []
  const members = new Set(best.links)
  const own = new Set(best.links.map(({ address }) => address))
  const kinds = new Set(best.links.map((link) => kindOf(shapes.get(link)!)))
  const positions = new Set(best.links.map(({ position }) => position))
  for (const link of open) {
    const shape = shapes.get(link)!
    const isAkin = (!link.aside && kinds.has(kindOf(shape))) || positions.has(link.position)
    if (own.has(link.address) || (isAkin && shape.likeness >= AKIN_LIKENESS)) members.add(link)
  }
  return itemsOf(
    map,
    open.filter((link) => members.has(link)),
    zone,
  ).filter(({ address, title }) => title !== null && (own.has(address) || letters(title) >= AKIN_LETTERS))
}

/** Folder and form together: `/en/news/` and a number. */
function kindOf({ folder, shape }: LinkShape): string {
  return `${folder} ${shape}`
}

function judge(
  map: PageMap,
  links: PageLink[],
  shapes: ReadonlyMap<PageLink, LinkShape>,
  zone: string | null,
): Group {
  const items = itemsOf(map, links, zone)
  const count = items.length
  const dated = items.filter(({ published }) => published !== null).length / count
  const likeness = mean(links.map((link) => shapes.get(link)!.likeness))
  const titles = titleScore(median(items.map(({ title }) => letters(title ?? ''))))
  const enough = count >= FEWEST || (dated === 1 && likeness >= 0.4)
  const place = mean(links.map(({ aside }) => (aside ? 0.4 : 1)))
  const score = enough
    ? Math.sqrt(Math.min(count, LONG_LIST)) * titles * (0.2 + likeness) * (1 + 1.5 * dated) * place
    : 0
  return { links, items, score }
}

/** 0 for menus, 1 for headlines. */
function titleScore(letters: number): number {
  const score = (letters - MENU_LETTERS) / (HEADLINE_LETTERS - MENU_LETTERS)
  return Math.max(0, Math.min(1, score))
}

/** A character of Chinese, Japanese or Korean tells as much as three letters. */
function letters(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  return (text.match(/\p{L}/gu)?.length ?? 0) + 2 * (dense?.length ?? 0)
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
