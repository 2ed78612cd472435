// A list page of a site without a feed → what it lists: by the source's rule for links, or by the habits of such pages.
import type { LinkRule } from '../domain/source.ts'
import { articleItems } from './article-group.ts'
import { guardOf, isUndrawn } from './empty-page.ts'
import { claimedLanguage } from './language-tag.ts'
import { MAX_FEED_ITEMS, MAX_PAGE_ELEMENTS } from './limits.ts'
import { eachOnce, listEntry } from './list-entry.ts'
import { itemsOf } from './list-items.ts'
import type { ListingContext, ReadListing } from './listing-result.ts'
import { scanMarkup } from './markup-scan.ts'
import { olderPage } from './older-page.ts'
import { baseOf, pageLinks } from './page-links.ts'
import type { PageLink } from './page-links.ts'
import { mapPage } from './page-map.ts'
import type { PageMap } from './page-map.ts'
import { pageMetadata } from './page-metadata.ts'
import { parsePage } from './page-node.ts'
import type { PageDocument, PageElement } from './page-node.ts'
import { failed } from './problem.ts'

/**
 * The articles that a page links to, in its order, with the days that stand beside them. A page that was cut off gives
 * what it has, with a warning; one that a guard shows in place of the site's is a problem of code `guarded`. `older` is the page's own link to its next page.
 */
export function pageListing(markup: string, context: ListingContext): ReadListing {
  const { name, url, zone, rule } = context
  const scan = scanMarkup(markup)
  if (scan.elements > MAX_PAGE_ELEMENTS)
    return failed('too-large', name, `the page has more than ${MAX_PAGE_ELEMENTS} elements`)
  const page = parsePage(markup)
  const map = mapPage(page.body)
  const links = pageLinks(map, baseOf(page, url), url)
  const chosen = rule === null ? null : ruledLinks(page, map, links, rule, name)
  if (chosen !== null && !chosen.ok) return chosen
  const items = chosen === null ? articleItems(map, links, zone) : itemsOf(map, chosen.links, zone)
  const metadata = pageMetadata(page, url)
  const titles = items.map(({ title }) => title ?? '').join('\n')
  const warnings = scan.endsWithin === null ? [] : [`${name}: the page ends within ${scan.endsWithin}`]
  if (items.length === 0) {
    const guard = guardOf(markup, map.text)
    if (guard !== null)
      return failed(
        'guarded',
        name,
        `the site has its visitors checked by ${guard} and lets no program read it`,
      )
    warnings.push(`${name}: ${whyEmpty(markup, map, rule)}`)
  }
  return {
    ok: true,
    listing: {
      title: metadata.siteName ?? metadata.title,
      language: context.language ?? claimedLanguage(metadata.languageTag, titles),
      entries: eachOnce(items.map((item) => listEntry({ ...item, language: context.language }))).slice(
        0,
        MAX_FEED_ITEMS,
      ),
      older: olderPage(page, links, url),
      warnings,
    },
  }
}

function whyEmpty(markup: string, map: PageMap, rule: LinkRule | null): string {
  if (isUndrawn(markup, map.text)) return 'scripts draw this page; look for a feed, a sitemap or a channel'
  return rule === null ? 'no list of articles was found' : 'the rule matches no link'
}

type RuledLinks = { ok: true; links: PageLink[] } | (ReadListing & { ok: false })

function ruledLinks(
  page: PageDocument,
  map: PageMap,
  links: readonly PageLink[],
  rule: LinkRule,
  name: string,
): RuledLinks {
  let chosen = links
  if (rule.selector !== null) {
    const elements = selected(page, rule.selector)
    if (elements === null)
      return failed('rule', name, `"${rule.selector}" is no CSS selector; correct the rule for links`)
    const anchors = new Set(elements.map(anchorOf))
    chosen = links.filter(({ place }) => anchors.has(map.elements[place]!.element))
  }
  if (rule.path !== null) {
    const pattern = pathPattern(rule.path)
    chosen = chosen.filter(({ url }) => pattern.test(url.pathname) || pattern.test(url.pathname + url.search))
  }
  return { ok: true, links: [...chosen] }
}

/** null for what is no selector. */
function selected(page: PageDocument, selector: string): PageElement[] | null {
  try {
    return [...page.querySelectorAll(selector)]
  } catch {
    return null
  }
}

/** The link that an element is, holds or stands in. */
function anchorOf(element: PageElement): PageElement | null {
  return element.localName === 'a'
    ? element
    : (element.querySelector('a[href]') ?? element.closest('a[href]'))
}

function pathPattern(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`)
}
