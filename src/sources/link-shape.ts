// An address on a list page → what its form says: whether it looks like an article's, and which others look alike.

export interface LinkShape {
  /** Equal for addresses of one kind: as deep, of the same ending, told apart by the same parameters. */
  shape: string
  /** The path up to its last part: `/en/news/`. */
  folder: string
  /** 0: a section, a menu's page. 1: surely one article. */
  likeness: number
}

/** Parts of a path under which there are lists and forms, where they stand last or before the last. */
const SECTION =
  /^(tags?|topics?|category|categories|rubric|authors?|search|login|register|signin|signup|user|rss|feeds?|contacts?|about|sitemap|pages?|archives?|subscribe|print|share|calendar|events-calendar|etiket|kateqoriya|account|cart|privacy|terms)(\.\w{2,5})?$/i

/** Parameters that choose a page of a list or its form, and no article. */
const LIST_PARAMETER =
  /^(page|pg|paged|pagen_\d+|start|offset|limit|lang|language|locale|sort|order|dir|month|year|tags?|cat|category|type|q|s|search|view|filter|print)$/i

const FILE =
  /\.(jpe?g|png|gif|webp|svg|mp[34]|avi|mov|zip|rar|docx?|xlsx?|pptx?|ics|xml|rss|json|css|js|apk|exe)$/i

/** Whether the address could be an article's at all. */
export function mayBeArticle(url: URL): boolean {
  if (FILE.test(url.pathname)) return false
  const parts = pathParts(url)
  if (parts.length === 0) return idParameters(url).length > 0
  return !parts
    .slice(-2)
    .some((part, at, last) => SECTION.test(part) && !(at < last.length - 1 && isRich(last[at + 1]!)))
}

/** The form of an address. */
export function shapeOf(url: URL): LinkShape {
  const parts = pathParts(url)
  const ids = idParameters(url)
  const last = parts.at(-1) ?? ''
  const ending = /\.[a-z]{2,5}(\.[a-z]{2,5})?$/i.exec(last)?.[0].toLowerCase() ?? ''
  const kind = ids.length > 0 ? 'id' : /^\d+$/.test(last) ? 'number' : 'words'
  return {
    shape: [parts.length, kind, markOf(last), ending, ...ids.map(([name]) => name)].join('/'),
    folder: `${url.host}/${parts.slice(0, -1).join('/')}`,
    likeness:
      ids.length > 0 ? (ids.some(([, value]) => /^\d+$/.test(value)) ? 0.9 : 0.5) : likenessOf(parts, ending),
  }
}

function likenessOf(parts: readonly string[], ending: string): number {
  if (
    /(^|\/|\D)(19|20)\d{2}[/_-]?(0[1-9]|1[0-2])(\D|$)|(19|20)\d{2}(0[1-9]|1[0-2])\d{2}/.test(parts.join('/'))
  )
    return 1
  const last = parts.at(-1)!
  const name = ending === '' ? last : last.slice(0, -ending.length)
  const words = name.split(/[-_+\s.]+/).filter((word) => word !== '').length
  const bonus = ending === '' ? 0 : 0.1
  if (/\d{3,}/.test(name) || words >= 4) return 0.9 + bonus
  // The number of an article may stand before its words: /news/542/156321/visit.
  if (parts.slice(0, -1).some((part) => /^\d{3,}$/.test(part))) return 0.9
  if (words === 3) return 0.7 + bonus
  if (words === 2 || /\d/.test(name)) return 0.4 + bonus
  return 0.1 + bonus
}

/** Systems tell articles, sections and themes apart by a letter before the number: `title_a372509`, `theme_t10415`. */
function markOf(last: string): string {
  return /[_-]([a-z]{1,2})\d{3,}$/i.exec(last)?.[1]?.toLowerCase() ?? ''
}

/** Tells something by itself: `12345`, `ministers-meet-in-baku`. */
function isRich(part: string): boolean {
  return /\d{3,}/.test(part) || part.split(/[-_]/).length >= 3
}

function pathParts(url: URL): string[] {
  return url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decodePart)
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Parameters by which pages of one path are told apart: `?id=123`, `?p=4567`, `?newsid=…`. */
function idParameters(url: URL): [string, string][] {
  return [...url.searchParams].filter(
    ([name, value]) =>
      !LIST_PARAMETER.test(name) && (name === 'p' ? /^\d{3,}$/ : /^\d+$|^[\w-]{8,}$/).test(value),
  )
}
