// A tree of elements → its text: a line a block, a blank line between blocks, so that paragraphs never glue.
import { isElement } from './page-node.ts'
import type { PageElement, PageNode } from './page-node.ts'

/** Not shown, or shown around the text: controls, pictures and what is told under them. */
const SKIPPED = new Set(
  'script style noscript template svg math iframe object video audio canvas button select textarea input form nav footer figcaption head dialog'.split(
    ' ',
  ),
)

/** Elements that stand in the line; every other one begins and ends a block. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rb rp rt ruby s samp small span strike strong sub sup tg-emoji tg-spoiler time tt u var wbr'.split(
    ' ',
  ),
)

/** A paragraph separator is white space: one in the page itself becomes a space before any of ours is put in. */
const BLOCK_BREAK = '\u2029'

/** Whether an element of that name stands in the line, and does not begin a block. */
export function isInline(name: string): boolean {
  return INLINE.has(name)
}

/** Text of everything under `root`. Runs of spaces are one space; `<br>` ends a line, two of them a paragraph. */
export function pageText(root: PageNode): string {
  const pieces: string[] = []
  collect(root, pieces)
  return pieces
    .join('')
    .split(BLOCK_BREAK)
    .map(tidyBlock)
    .filter((block) => block !== '')
    .join('\n\n')
}

/** Walks with a stack of its own: markup may nest deeper than calls can. Strings on it are put out as they are. */
function collect(root: PageNode, pieces: string[]): void {
  const ahead: (PageNode | string)[] = [root]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (typeof next === 'string') pieces.push(next)
    else if (next.nodeType === 3) pieces.push((next.nodeValue ?? '').replace(/\s+/g, ' '))
    else if (!isElement(next)) ahead.push(...[...next.childNodes].reverse())
    else ahead.push(...shownParts(next).reverse())
  }
}

function shownParts(element: PageElement): (PageNode | string)[] {
  const name = element.localName.toLowerCase()
  if (SKIPPED.has(name) || isHidden(element)) return []
  if (name === 'br') return ['\n']
  return INLINE.has(name) ? [...element.childNodes] : [BLOCK_BREAK, ...element.childNodes, BLOCK_BREAK]
}

/** Whether the page hides the element by its own attributes; stylesheets are not read. */
export function isHidden(element: PageElement): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  )
}

/** Line ends here are those of `<br>` alone: all others became spaces. */
function tidyBlock(block: string): string {
  return block
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim()
}
