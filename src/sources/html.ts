// A news page → a document: its article's text in paragraphs, with title, day, address, language and site.
import { Readability } from '@mozilla/readability'
import { claimedLanguage } from './language-tag.ts'
import { MAX_PAGE_ELEMENTS } from './limits.ts'
import { scanMarkup } from './markup-scan.ts'
import { pageDay } from './page-day.ts'
import { pageMetadata } from './page-metadata.ts'
import { parsePage } from './page-node.ts'
import type { PageDocument, PageNode } from './page-node.ts'
import { pageText } from './page-text.ts'
import { failed, lineAt } from './problem.ts'
import type { SourceResult } from './problem.ts'
import { blankDocument } from './text.ts'

/** Below this the choice of the article's part is mistrusted and the page's own `<article>` or body is read. */
const FEWEST_CHARACTERS = 140

/**
 * The document of a page that has been decoded already.
 *
 * @param url the address it was fetched from, null for a file
 * @param zone IANA zone of the source, for publication times given in UTC
 */
export function parseHtml(
  markup: string,
  name: string,
  url: string | null = null,
  zone: string | null = null,
): SourceResult {
  const scan = scanMarkup(markup)
  if (scan.endsWithin !== null)
    return failed(
      'truncated',
      name,
      `the page ends within ${scan.endsWithin}: it was not saved to its end; fetch it again`,
      lineAt(markup, scan.offset),
    )
  if (scan.elements > MAX_PAGE_ELEMENTS)
    return failed(
      'too-large',
      name,
      `the page has more than ${MAX_PAGE_ELEMENTS} elements; pass its text alone`,
    )
  const page = parsePage(markup)
  const metadata = pageMetadata(page, url)
  const published = pageDay(page, url, zone)?.day ?? null
  const article = readArticle(page, markup)
  if (article.text === '')
    return failed(
      'no-text',
      name,
      'the page has no text of its own; it may be drawn by scripts: pass its text',
    )
  return {
    ok: true,
    warnings: [],
    documents: [
      {
        ...blankDocument(name),
        text: article.text,
        title: metadata.title ?? article.title,
        published,
        url: metadata.canonical ?? url,
        language: claimedLanguage(metadata.languageTag, article.text),
        publisher: metadata.siteName,
      },
    ],
  }
}

/** Text of a piece of markup, such as a feed item's content. */
export function markupText(markup: string): string {
  return pageText(parsePage(markup).body)
}

/** Readability rearranges the tree it is given: nothing else is read from `page` afterwards. */
function readArticle(page: PageDocument, markup: string): { title: string | null; text: string } {
  const read = new Readability<PageNode>(page, { serializer: (node) => node }).parse()
  const title = read?.title?.trim() || null
  const text = read?.content == null ? '' : pageText(read.content)
  if (text.length >= FEWEST_CHARACTERS) return { title, text }
  const own = ownText(parsePage(markup))
  return { title, text: own.length > text.length ? own : text }
}

function ownText(document: PageDocument): string {
  const part = document.querySelector('article') ?? document.querySelector('main') ?? document.body
  return part === null ? '' : pageText(part)
}
