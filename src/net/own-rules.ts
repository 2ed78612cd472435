// A robots.txt → the lines of it that speak to us, each where it stood.
import { PRODUCT_TOKEN } from './user-agent.ts'

/**
 * Empties every line of a group that names neither us nor everybody. What is left is parsed in a time that grows with its
 * length; a parser that keeps each rule for each of 10,000 agents named before it needs gigabytes for 500 KB.
 */
export function ownRules(text: string): string {
  const own = PRODUCT_TOKEN.toLowerCase()
  let named = new Set<string>()
  let begun = true
  const lines = text.split(/\r\n?|\n/).map((line) => {
    const [, key = '', value = ''] = /^\s*([a-z-]{1,20})\s*:\s*([^#]*)/i.exec(line) ?? []
    switch (key.toLowerCase()) {
      case 'user-agent': {
        if (begun) named = new Set()
        begun = false
        // `Elchi/1.0` and `Elchi (all of it)` are Elchi; `Elchi-Images` is another.
        const agent = value.startsWith('*') ? '*' : /^[a-z_-]*/i.exec(value)![0].toLowerCase()
        if ((agent !== '*' && agent !== own) || named.has(agent)) return ''
        named.add(agent)
        return `User-agent: ${agent}`
      }
      case 'allow':
      case 'disallow':
      case 'crawl-delay':
        begun = true
        return named.size > 0 ? line : ''
      case 'sitemap':
        return line
      default:
        return ''
    }
  })
  return lines.join('\n')
}
