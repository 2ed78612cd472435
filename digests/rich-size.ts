// Rich blocks → what Telegram counts in them: characters, blocks, depth, columns.
import type { InputRichBlock, RichText } from '@grammyjs/types'

export interface RichSize {
  characters: number
  blocks: number
  depth: number
  columns: number
}

const NOTHING: RichSize = { characters: 0, blocks: 0, depth: 0, columns: 0 }

/**
 * Sizes as the documentation of rich messages counts them: nested blocks, list items, table rows, quotations and
 * details are blocks; blocks and formatting nest in one depth; characters are counted in UTF-16 units, never fewer
 * than characters.
 */
export function richSize(blocks: readonly InputRichBlock<never>[]): RichSize {
  return blocks.reduce((size, block) => add(size, blockSize(block)), NOTHING)
}

function blockSize(block: InputRichBlock<never>): RichSize {
  switch (block.type) {
    case 'list':
      return inside(block.items.map((item) => inside([richSize(item.blocks)])))
    case 'table':
      return {
        ...inside(block.cells.map((row) => inside(row.map((cell) => textSize(cell.text ?? ''))))),
        columns: Math.max(0, ...block.cells.map((row) => row.length)),
      }
    case 'details':
      return inside([textSize(block.summary), richSize(block.blocks)])
    case 'blockquote':
      return inside([richSize(block.blocks), textSize(block.credit ?? '')])
    case 'paragraph':
    case 'heading':
    case 'footer':
    case 'pre':
      return inside([textSize(block.text)])
    default:
      return inside([])
  }
}

/** A block around parts: one block more, one level deeper. */
function inside(parts: readonly RichSize[]): RichSize {
  const sum = parts.reduce(add, NOTHING)
  return { ...sum, blocks: sum.blocks + 1, depth: sum.depth + 1 }
}

function textSize(text: RichText): RichSize {
  if (typeof text === 'string') return { ...NOTHING, characters: text.length }
  if (Array.isArray(text)) return text.map((run) => textSize(run)).reduce(add, NOTHING)
  const inner = 'text' in text ? textSize(text.text) : NOTHING
  return { ...inner, depth: inner.depth + 1 }
}

function add(one: RichSize, other: RichSize): RichSize {
  return {
    characters: one.characters + other.characters,
    blocks: one.blocks + other.blocks,
    depth: Math.max(one.depth, other.depth),
    columns: Math.max(one.columns, other.columns),
  }
}
