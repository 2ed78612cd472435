// The characters of a page → whether it is whole, and how large its tree would be, before any tree is built.

export interface MarkupScan {
  /** What the page ends within ("a tag", "a comment", …); null when it is whole. */
  endsWithin: string | null
  /** Where that begins. */
  offset: number
  elements: number
}

/** Elements whose content is no markup until their own end tag. */
const RAW_TEXT = /^(script|style|textarea|title|noscript|iframe)$/

/**
 * Scans `markup` once. A page that opens `<html>` or `<body>` and closes neither counts as cut: publishers' systems
 * write both ends, and half a page would be half a report.
 */
export function scanMarkup(markup: string): MarkupScan {
  const scan: MarkupScan = { endsWithin: null, offset: markup.length, elements: 0 }
  let opened = -1
  let closed = false
  // What is missing after the end of the body is no loss.
  const cut = (endsWithin: string, offset: number): MarkupScan =>
    closed ? scan : { ...scan, endsWithin, offset }
  for (let at = markup.indexOf('<'); at !== -1; at = markup.indexOf('<', at)) {
    if (markup.startsWith('<!--', at)) {
      const end = markup.indexOf('-->', at + 4)
      if (end === -1) return cut('a comment', at)
      at = end + 3
      continue
    }
    const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(markup.slice(at, at + 40))?.[1]?.toLowerCase()
    if (name === undefined && markup[at + 1] !== '!' && markup[at + 1] !== '?') {
      if (at + 2 >= markup.length) return cut('a tag', at)
      at += 1
      continue
    }
    const end = tagEnd(markup, at)
    if (end === -1) return cut('a tag', at)
    const closing = markup[at + 1] === '/'
    if (name === 'html' || name === 'body') {
      if (closing) closed = true
      else if (opened === -1) opened = at
    }
    if (name !== undefined && !closing) scan.elements += 1
    at = end + 1
    if (name !== undefined && !closing && RAW_TEXT.test(name) && markup[end - 1] !== '/') {
      const close = new RegExp(`</${name}[\\s>/]`, 'gi')
      close.lastIndex = at
      const found = close.exec(markup)
      if (found === null) return cut(`<${name}>`, at)
      at = found.index
    }
  }
  return opened !== -1 && !closed ? cut('its body', markup.length) : scan
}

/** Offset of the `>` that ends the tag at `start`, quotes respected; -1 where there is none. */
function tagEnd(markup: string, start: number): number {
  let quote = ''
  for (let at = start + 1; at < markup.length; at += 1) {
    const char = markup[at]!
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (char === '>') return at
    else if ((char === '"' || char === "'") && markup[at - 1] === '=') quote = char
  }
  return -1
}
