// Blocks of a document → plain text, for the command line, logs of a person's own machine and tests.
import type { Block, HeadingLevel, Inline } from './document.ts'

const HEADINGS: Record<HeadingLevel, string> = { 1: '## ', 2: '### ', 3: '' }

/** Renders blocks as lines; what is folded away in Telegram stands indented. */
export function renderPlain(blocks: readonly Block[]): string {
  return plainLines(blocks)
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

function plainLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => blockLines(block))
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'title':
      return [plainInlines(block.inlines)]
    case 'heading':
      return ['', `${HEADINGS[block.level]}${plainInlines(block.inlines)}`]
    case 'paragraph':
      return [plainInlines(block.inlines)]
    case 'list':
      return block.items.map(
        (item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${plainInlines(item)}`,
      )
    case 'table':
      return block.rows.map(
        (row) => `${plainInlines(row[0] ?? [])}: ${row.slice(1).map(plainInlines).join(' · ')}`,
      )
    case 'details':
      return [`▸ ${plainInlines(block.summary)}`, ...plainLines(block.blocks).map((line) => `  ${line}`)]
    case 'quote':
      return [
        `  ${plainInlines(block.inlines)}`,
        ...(block.credit === null ? [] : [`  — ${plainInlines(block.credit)}`]),
      ]
    case 'footer':
      return ['', plainInlines(block.inlines)]
    case 'divider':
      return ['———']
    default:
      return ['', ...plainLines(block.blocks)]
  }
}

/** The words of a line without any form; a link is followed by its address. */
export function plainInlines(inlines: readonly Inline[]): string {
  return inlines.map((inline) => plainInline(inline)).join('')
}

function plainInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text
    case 'bold':
    case 'italic':
      return plainInlines(inline.inlines)
    case 'link':
      return `${plainInlines(inline.inlines)} <${inline.url}>`
    default:
      return inline.command
  }
}
