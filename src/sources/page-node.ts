// Markup → a document tree, and the small part of the DOM that the readers of pages and feeds use.
import { parseHTML } from 'linkedom'
import { flattenPage } from './flatten-page.ts'

export interface PageNode {
  /** 1 element, 3 text. */
  nodeType: number
  nodeValue: string | null
  childNodes: Iterable<PageNode>
}

export interface PageElement extends PageNode {
  localName: string
  textContent: string
  parentElement: PageElement | null
  /** The nearest element, itself or around it, that the selector names. */
  closest(selector: string): PageElement | null
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

export interface PageDocument {
  documentElement: PageElement
  body: PageElement
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** The tree of a page, or of a piece of one, which is put into a body of its own. */
export function parsePage(markup: string): PageDocument {
  const whole = /<(html|body)[\s>]/i.test(markup) ? markup : `<html><body>${markup}</body></html>`
  // Without <head> and <body> the tree builder nests what browsers put side by side.
  const { document } = parseHTML(whole) as { document: PageDocument }
  flattenPage(document.documentElement)
  return document
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1
}
