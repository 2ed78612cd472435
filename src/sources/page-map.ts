// A page's tree → its shown text as one string, and for each element where in it the element stands.
import { isElement } from './page-node.ts'
import type { PageElement, PageNode } from './page-node.ts'
import { isHidden, isInline } from './page-text.ts'

export interface MappedElement {
  element: PageElement
  name: string
  /** Place in `PageMap.elements`; of the root -1. */
  parent: number
  /** Place after the last element inside of this one. */
  after: number
  /** UTF-16 units of the page's text. */
  start: number
  end: number
}

export interface PageMap {
  /** Blocks are parted by line feeds. */
  text: string
  /** In the page's order: what is inside of an element follows it. */
  elements: MappedElement[]
}

/** Without words of the page. Menus, headers and forms stay: who reads a list must know what to leave out. */
const WORDLESS = new Set(
  'script style noscript template svg math iframe object video audio canvas head select'.split(' '),
)

/** Maps everything shown under `root`. Walks with a stack of its own: markup may nest deeper than calls can. */
export function mapPage(root: PageElement): PageMap {
  const pieces: string[] = []
  let length = 0
  const elements: MappedElement[] = []
  const put = (text: string): void => {
    pieces.push(text)
    length += text.length
  }
  const ahead: { node: PageNode | null; of: number }[] = [{ node: root, of: -1 }]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const { node, of } = next
    if (node === null) {
      const closed = elements[of]!
      if (!isInline(closed.name) && closed.name !== 'br') put('\n')
      closed.end = length
      closed.after = elements.length
    } else if (node.nodeType === 3) put((node.nodeValue ?? '').replace(/\s+/g, ' '))
    else if (isElement(node)) {
      const name = node.localName.toLowerCase()
      if (WORDLESS.has(name) || isHidden(node)) continue
      if (!isInline(name) || name === 'br') put('\n')
      elements.push({ element: node, name, parent: of, after: 0, start: length, end: length })
      const place = elements.length - 1
      ahead.push({ node: null, of: place })
      for (const child of [...node.childNodes].reverse()) ahead.push({ node: child, of: place })
    }
  }
  return { text: pieces.join(''), elements }
}

/** The text of a part of the page in one line. */
export function lineOf({ text }: PageMap, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim()
}

/** The elements around one, the nearest first. */
export function* outward({ elements }: PageMap, place: number): Generator<MappedElement> {
  for (let at = elements[place]!.parent; at !== -1; at = elements[at]!.parent) yield elements[at]!
}

/** The elements inside of one, in the page's order. */
export function inside({ elements }: PageMap, place: number): MappedElement[] {
  return elements.slice(place + 1, elements[place]!.after)
}
