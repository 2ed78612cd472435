// Pages that nest without end, by mistake or by malice, become trees of a bounded depth with all of their words.
import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../src/sources/html.ts'
import { MAX_PAGE_DEPTH } from '../../src/sources/limits.ts'
import { pageListing } from '../../src/sources/page-listing.ts'
import { isElement, parsePage } from '../../src/sources/page-node.ts'
import type { PageNode } from '../../src/sources/page-node.ts'
import { pageText } from '../../src/sources/page-text.ts'

const TIMES = 2000
const HELD = 'Foreign Minister Hakan Fidan met with Uzbek Foreign Minister Bakhtiyor Saidov. '
  .repeat(4)
  .trim()

/** Each with a word of its own, so that what is lost or displaced shows. */
function repeat(tags: string): string {
  return Array.from({ length: TIMES }, (_, at) => `${tags}word${at} `).join('')
}

function depthOf(node: PageNode): number {
  let deepest = 0
  const open: [PageNode, number][] = [[node, 1]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [one, depth] = next
    deepest = Math.max(deepest, depth)
    if (isElement(one)) for (const child of one.childNodes) open.push([child, depth + 1])
  }
  return deepest
}

describe.each(['<p>', '<li>', '<br>', '<font>', '<li><p>', '<td><p>', '<ul><li>', '<div>', '<a href="/1">'])(
  'a page that opens %s two thousand times and closes none',
  (tags) => {
    const markup = `<html><head><title>Talks</title></head><body><article><p>${HELD}</p></article>${repeat(tags)}</body></html>`

    it('is no deeper than any other, and has its words in order', () => {
      const page = parsePage(markup)

      expect(depthOf(page.documentElement)).toBeLessThanOrEqual(MAX_PAGE_DEPTH)
      const words = pageText(page.body).match(/word\d+/g)
      expect(words).toEqual(Array.from({ length: TIMES }, (_, at) => `word${at}`))
    })

    it('is read, as a page and as a list', () => {
      const listed = pageListing(markup, {
        name: 'given',
        url: 'https://ministry.example/news',
        kind: 'page',
        charset: null,
        zone: null,
        language: null,
        rule: null,
      })

      expect(parseHtml(markup, 'given').ok).toBe(true)
      expect(listed.ok).toBe(true)
    })
  },
)

it('leaves a page alone that is as deep as real ones', () => {
  const markup = `<html><body>${'<div>'.repeat(60)}<p>In <b>the</b> depth</p>${'</div>'.repeat(60)}<p>After</p></body></html>`
  const page = parsePage(markup)

  expect(depthOf(page.documentElement)).toBe(60 + 5)
  expect(page.querySelector('p b')?.textContent).toBe('the')
  expect(pageText(page.body)).toBe('In the depth\n\nAfter')
})
