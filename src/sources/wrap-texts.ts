// A feed with bare markup and stray `<` in its titles and texts → the same with these as character data.

/** Elements whose content is text for readers or an address, never elements of the feed. */
const TEXT_ELEMENT =
  /<((?:(?!media:)[\w.-]+:)?(?:title|link|description|encoded|summary|content|subtitle|tagline|guid|id))((?:\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*)?)>/gi

/** What may stand in a text without being markup of it, by its two ends. */
const SECTIONS = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
] as const

/**
 * Wraps each text that holds a `<` of its own. The parser would take `a < b` and a forgotten `</p>` for the feed's
 * elements and read on into the next entry. A text that is not closed before its entry ends is closed at the next tag:
 * one of these would spoil the whole feed.
 */
export function wrapTexts(text: string): string {
  const pieces: string[] = []
  let done = 0
  const findEnd = endFinder(text)
  const opening = new RegExp(TEXT_ELEMENT)
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const [tag, name = '', attributes = ''] = found
    if (attributes.endsWith('/')) continue
    const start = found.index + tag.length
    const end = findEnd(start, name)
    if (end === null) {
      const [content = '', wrongEnd = ''] = unclosed(text, start)
      pieces.push(text.slice(done, start), `${content.replace('<![CDATA[', '')}</${name}>`)
      done = start + content.length + wrongEnd.length
      opening.lastIndex = done
      continue
    }
    const content = text.slice(start, end)
    pieces.push(text.slice(done, start), isClean(content) ? content : asCharacters(content))
    done = end
    opening.lastIndex = end
  }
  return pieces.join('') + text.slice(done)
}

/** Finds the end tag that belongs to a text from its start; null where its entry ends before, or everything does. */
function endFinder(text: string): (start: number, name: string) => number | null {
  const sections = seeker(text, ']]>')
  const openings = seeker(text, '<!\\[CDATA\\[')
  const entryTags = seeker(text, '</?(?:[\\w.-]+:)?(?:item|entry)(?=[\\s>])')
  const endTags = new Map<string, (from: number) => number>()
  return (start, name) => {
    const ends = endTags.get(name) ?? seeker(text, `</${name.replaceAll('.', '\\.')}\\s*>`)
    endTags.set(name, ends)
    let from = start
    if (/^\s*<!\[CDATA\[/.test(text.slice(start, start + 100))) {
      const close = sections(start)
      // One that was never closed seems to run on to the end of the next.
      const runsOver = close === Infinity || (ends(start) < close && openings(ends(start)) < close)
      // What looks like tags within a section is none.
      if (!runsOver) from = close
    }
    const end = ends(from)
    return end < entryTags(from) ? end : null
  }
}

/** What stands before the next tag, and that tag if it is the misspelt end: `A` and `</titel>` of `<title>A</titel>`. */
function unclosed(text: string, start: number): string[] {
  const found =
    /((?:\s*<!\[CDATA\[)?[^<]*)(<\/(?!(?:[\w.-]+:)?(?:item|entry|channel|rss|feed|rdf)[\s>])[\w.:-]+\s*>)?/iy
  found.lastIndex = start
  return found.exec(text)?.slice(1) ?? []
}

/** Offset of the first match at or behind `from`, Infinity without one; asked in rising order it reads the text once. */
function seeker(text: string, pattern: string): (from: number) => number {
  const expression = new RegExp(pattern, 'gi')
  let asked = 0
  let answer = -1
  return (from) => {
    if (from >= asked && from <= answer) return answer
    expression.lastIndex = from
    asked = from
    answer = expression.exec(text)?.index ?? Infinity
    return answer
  }
}

/** Whether every `<` begins a section or comment that ends, or stands in one. */
function isClean(content: string): boolean {
  for (let at = content.indexOf('<'); at !== -1; at = content.indexOf('<', at)) {
    const [opening, closing] = SECTIONS.find(([start]) => content.startsWith(start, at)) ?? []
    const end = opening === undefined ? -1 : content.indexOf(closing, at + opening.length)
    if (end === -1) return false
    at = end
  }
  return true
}

function asCharacters(content: string): string {
  return `<![CDATA[${content.replaceAll('<![CDATA[', '').replaceAll(']]>', '')}]]>`
}
