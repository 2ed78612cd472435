// A page's tree → what its meta elements and its JSON-LD say, for programs, of the article.
import type { PageDocument } from './page-node.ts'

export type JsonLdItem = Record<string, unknown>

const ARTICLE = /(Article|Posting|Report|PressRelease|Statement)$/
/** Of pages of any sort; its day is often that of the site's template. */
const PAGE = /(WebPage|ItemPage)$/

/** Contents by the names of `name`, `property` and `itemprop`, in lower case; the first of each name. */
export function readMetas(document: PageDocument): Map<string, string> {
  const metas = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')
    if (content === null || content.trim() === '') continue
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase()
      if (name !== undefined && !metas.has(name)) metas.set(name, content)
    }
  }
  return metas
}

/** JSON-LD items with a day of publication: articles in the page's order, then pages. Blocks that are no JSON are passed over. */
export function articleData(document: PageDocument): JsonLdItem[] {
  const items = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap((script) => flatten(parseJson(script.textContent)))
    .filter((item) => typeof item.datePublished === 'string')
  return [ARTICLE, PAGE].flatMap((types) => items.filter((item) => isOfType(item, types)))
}

function isOfType(item: JsonLdItem, types: RegExp): boolean {
  return [item['@type']].flat().some((type) => typeof type === 'string' && types.test(type))
}

function flatten(value: unknown): JsonLdItem[] {
  if (Array.isArray(value)) return value.flatMap(flatten)
  if (typeof value !== 'object' || value === null) return []
  const item = value as JsonLdItem
  return [item, ...['@graph', 'mainEntity'].flatMap((key) => flatten(item[key]))]
}

/** Line ends and tabs in texts, which JSON forbids, and marks for browsers of old are what systems write all the same. */
function parseJson(text: string): unknown {
  const mended = text
    .replace(/^[\s/*]*(<!--|<!\[CDATA\[)[\s*/]*|[\s/*]*(-->|\]\]>)[\s*/]*$/g, '')
    .replace(/[\n\r\t]+/g, ' ')
  for (const candidate of [text, mended])
    try {
      return JSON.parse(candidate)
    } catch {
      continue
    }
  return null
}
