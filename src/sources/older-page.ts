// A list page's links → the page on which its next older entries stand.
import type { PageLink } from './page-links.ts'
import { absoluteUrl } from './page-metadata.ts'
import type { PageDocument, PageElement } from './page-node.ts'

const NEXT_WORDS =
  /^(next|next page|older|older posts|older news|sonraki|sonraki sayfa|növbəti|keyingi|keyingisi|кейинги|келесі|кийинки|следующая|следующая страница|след|вперёд|вперед|туда)\W*$/iu
const NEXT_ARROWS = /^\W*[›»→>❯]{1,2}\W*$/u
const NEXT_CLASS = /(^|[\s_-])next($|[\s_-])/i
const PAGINATION =
  /(^|[\s_-])(pagination|pager|paging|paginator|page-numbers|nav-links|wp-pagenavi)($|[\s_-])/i

/**
 * `rel="next"`, else a link that its words call the next page, else an arrow or the number after the present page's
 * within a pagination. Null where none of these is there: a "more" button that runs a script has no address.
 */
export function olderPage(page: PageDocument, links: readonly PageLink[], url: string): string | null {
  const stated = page.querySelector('link[rel~="next"][href], a[rel~="next"][href]')?.getAttribute('href')
  const told = absoluteUrl(stated, url)
  if (told !== null && told !== url) return told
  const own = URL.parse(url)
  if (own === null) return null
  const candidates = links.filter((link) => isBeside(link.url, own))
  const found =
    candidates.find(({ element }) => NEXT_WORDS.test(wordsOf(element))) ??
    candidates.find((link) => isInPagination(link.element) && isNextOf(link, own))
  return found?.url.href ?? null
}

function wordsOf(element: PageElement): string {
  return (
    element.textContent ||
    element.getAttribute('aria-label') ||
    element.getAttribute('title') ||
    ''
  ).trim()
}

/** Of the same list: only parameters, or a last part such as `/page/2`, are other. */
function isBeside(link: URL, own: URL): boolean {
  const list = own.pathname.replace(/\/(page\/)?\d*\/?$/, '').replace(/\/$/, '')
  return link.pathname === own.pathname || (link.pathname.startsWith(list) && numberOf(link) !== null)
}

function isInPagination(element: PageElement): boolean {
  for (let at: PageElement | null = element, up = 0; at !== null && up < 5; at = at.parentElement, up += 1)
    if (PAGINATION.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`)) return true
  return false
}

function isNextOf({ element, url }: PageLink, own: URL): boolean {
  const words = wordsOf(element)
  const marks = `${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`
  const next = (numberOf(own) ?? 1) + 1
  if (numberOf(url) !== next) return false
  return NEXT_ARROWS.test(words) || NEXT_CLASS.test(marks) || words === String(next)
}

/** The number of a list's page; null where the address tells none. */
function numberOf(url: URL): number | null {
  for (const [name, value] of url.searchParams)
    if (/^(page|pg|paged|p|pagen_\d+|sayfa|sehife)$/i.test(name) && /^\d{1,5}$/.test(value))
      return Number(value)
  const inPath = /\/(?:page[/-]?|p)?(\d{1,4})\/?$/.exec(url.pathname)?.[1]
  return inPath === undefined ? null : Number(inPath)
}
