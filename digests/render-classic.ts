// Blocks of a document → a classic message in Telegram's HTML, escaped by construction.
import type { Block, HeadingLevel, Inline } from './document.ts'
import { neutralise } from './neutralise.ts'

/** Markup that can only be made here, from tags written here and text escaped here. */
interface Line {
  html: string
  /** Blank line before it. */
  apart: boolean
}

/** Renders blocks as one HTML text for `parse_mode: 'HTML'`. */
export function renderClassic(blocks: readonly Block[]): string {
  return lines(blocks)
    .map((line, index) => (index === 0 ? '' : line.apart ? '\n\n' : '\n') + line.html)
    .join('')
}

/** Length as Telegram counts it: UTF-16 units of the text that remains once the tags are parsed. */
export function classicLength(html: string): number {
  return html.replaceAll(/<[^>]*>/g, '').replaceAll(/&(?:lt|gt|amp|quot);/g, '.').length
}

/** Tags become entities; the server keeps the first hundred of a message and drops the rest silently. */
export function classicEntities(html: string): number {
  return html.match(/<[a-z]/g)?.length ?? 0
}

function lines(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block) => blockLines(block))
}

function blockLines(block: Block): Line[] {
  switch (block.kind) {
    case 'title':
      return [{ html: `<b>${inlinesHtml(block.inlines)}</b>`, apart: true }]
    case 'heading':
      return [{ html: HEADINGS[block.level](inlinesHtml(block.inlines)), apart: true }]
    case 'paragraph':
      return [{ html: inlinesHtml(block.inlines), apart: false }]
    case 'list':
      return block.items.map((item, index) => ({
        html: `${block.ordered ? `${index + 1}.` : '•'} ${inlinesHtml(item)}`,
        apart: false,
      }))
    case 'table':
      return block.rows.map((row) => ({ html: rowHtml(row), apart: false }))
    case 'details':
      return [{ html: detailsHtml(block.summary, block.blocks), apart: false }]
    case 'quote':
      return [{ html: quoteHtml(block.inlines, block.credit), apart: false }]
    case 'footer':
      return [{ html: `<i>${inlinesHtml(block.inlines)}</i>`, apart: true }]
    case 'divider':
      return [{ html: '———', apart: true }]
    default:
      return lines(block.blocks).map((line, index) => (index === 0 ? { ...line, apart: true } : line))
  }
}

/** There is one size of letters, so that levels are told apart by marks. */
const HEADINGS: Record<HeadingLevel, (html: string) => string> = {
  1: (html) => `<b>▎${html}</b>`,
  2: (html) => `<b><u>${html}</u></b>`,
  3: (html) => `<b>${html}</b>`,
}

/** A classic message has no columns: the first cell names the row. */
function rowHtml(row: Inline[][]): string {
  const [first = [], ...rest] = row
  return `<b>${inlinesHtml(first)}:</b> ${rest.map(inlinesHtml).join(' · ')}`
}

/** Quotations cannot stand inside one another, so what is folded away is plain lines. */
function detailsHtml(summary: Inline[], blocks: readonly Block[]): string {
  const inner = lines(blocks).map((line) => line.html.replaceAll(/<\/?blockquote(?: expandable)?>/g, ''))
  return `<blockquote expandable><b>${inlinesHtml(summary)}</b>\n${inner.join('\n')}</blockquote>`
}

function quoteHtml(inlines: Inline[], credit: Inline[] | null): string {
  const cited = credit === null ? '' : `\n— ${inlinesHtml(credit)}`
  return `<blockquote>${inlinesHtml(inlines)}${cited}</blockquote>`
}

function inlinesHtml(inlines: readonly Inline[]): string {
  return inlines.map((inline) => inlineHtml(inline)).join('')
}

function inlineHtml(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(neutralise(inline.text))
    case 'bold':
      return `<b>${inlinesHtml(inline.inlines)}</b>`
    case 'italic':
      return `<i>${inlinesHtml(inline.inlines)}</i>`
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`
    case 'link':
      return `<a href="${escapeHtml(inline.url)}">${inlinesHtml(inline.inlines)}</a>`
    default:
      return escapeHtml(inline.command)
  }
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
