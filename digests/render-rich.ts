// Blocks of a document → the blocks of a Telegram rich message (`sendRichMessage`, Bot API 9).
import type { InputRichBlock, RichBlockTableCell, RichText } from '@grammyjs/types'
import type { Block, HeadingLevel, Inline } from './document.ts'

export type RichBlocks = InputRichBlock<never>[]

/** A title is 1. */
const HEADING_SIZES = { 1: 2, 2: 3, 3: 4 } as const satisfies Record<HeadingLevel, number>

/**
 * Renders blocks for `rich_message: { blocks, skip_entity_detection: true }`. Text is data here, never markup: with
 * detection skipped it cannot become active.
 */
export function renderRich(blocks: readonly Block[]): RichBlocks {
  return blocks.flatMap((block) => richBlocks(block))
}

function richBlocks(block: Block): RichBlocks {
  switch (block.kind) {
    case 'title':
      return [{ type: 'heading', size: 1, text: richText(block.inlines) }]
    case 'heading':
      return [{ type: 'heading', size: HEADING_SIZES[block.level], text: richText(block.inlines) }]
    case 'paragraph':
      return [{ type: 'paragraph', text: richText(block.inlines) }]
    case 'list':
      return [{ type: 'list', items: block.items.map((item, index) => listItem(item, block.ordered, index)) }]
    case 'table':
      return [
        { type: 'table', cells: tableCells(block.header, block.rows), is_striped: true, is_compact: true },
      ]
    case 'details':
      return [
        {
          type: 'details',
          summary: richText(block.summary),
          blocks: renderRich(block.blocks),
          ...(block.open === true ? { is_open: true as const } : {}),
        },
      ]
    case 'quote':
      return [
        {
          type: 'blockquote',
          blocks: [{ type: 'paragraph', text: richText(block.inlines) }],
          ...(block.credit === null ? {} : { credit: richText(block.credit) }),
        },
      ]
    case 'footer':
      return [{ type: 'footer', text: richText(block.inlines) }]
    case 'divider':
      return [{ type: 'divider' }]
    default:
      return renderRich(block.blocks)
  }
}

function listItem(item: Inline[], ordered: boolean, index: number) {
  const blocks: RichBlocks = [{ type: 'paragraph', text: richText(item) }]
  return ordered ? { blocks, value: index + 1, type: '1' as const } : { blocks }
}

function tableCells(header: Inline[][], rows: Inline[][][]): RichBlockTableCell[][] {
  const head = header.length === 0 ? [] : [header.map((cell) => tableCell(cell, true))]
  return [...head, ...rows.map((row) => row.map((cell, column) => tableCell(cell, column === 0)))]
}

function tableCell(inlines: Inline[], isHeader: boolean): RichBlockTableCell {
  const cell = { text: richText(inlines), align: 'left', valign: 'top' } as const
  return isHeader ? { ...cell, is_header: true } : cell
}

function richText(inlines: readonly Inline[]): RichText {
  const runs = inlines.map((inline) => richInline(inline))
  return runs.length === 1 && runs[0] !== undefined ? runs[0] : runs
}

function richInline(inline: Inline): RichText {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'bold':
      return { type: 'bold', text: richText(inline.inlines) }
    case 'italic':
      return { type: 'italic', text: richText(inline.inlines) }
    case 'code':
      return { type: 'code', text: inline.text }
    case 'link':
      return { type: 'url', text: richText(inline.inlines), url: inline.url }
    default:
      return { type: 'bot_command', text: inline.command, bot_command: inline.command }
  }
}
