// The blocks of a rich message → the same, checked and with the labels that the server adds.
import {
  type Fields,
  type Read,
  integerBetween,
  isObject,
  numberBetween,
  oneOf,
  optional,
  readFields,
  readText,
  readTrue,
  refuse,
  required,
} from '../shape.ts'
import { itemLabel } from './item-label.ts'
import { countedText, readRichButton, readRichText, targetName } from './rich-text.ts'
import { RICH_LIMITS, type RichTally, countBlock, deeper } from './tally.ts'

const text = required<RichTally>(readRichText)
const credit = optional<RichTally>(readRichText)
const caption = optional(readCaption)
const inside = required(readBlocks)

const ITEM: Fields<RichTally> = {
  blocks: inside,
  has_checkbox: optional(readTrue),
  is_checked: optional(readTrue),
  value: optional(integerBetween(-(2 ** 31), 2 ** 31)),
  type: optional(oneOf('a', 'A', 'i', 'I', '1')),
}

const CELL: Fields<RichTally> = {
  text: optional(readRichText),
  is_header: optional(readTrue),
  colspan: optional(integerBetween(1, RICH_LIMITS.columns)),
  rowspan: optional(integerBetween(1, RICH_LIMITS.blocks)),
  align: required(oneOf('left', 'center', 'right')),
  valign: required(oneOf('top', 'middle', 'bottom')),
}

const LOCATION: Fields<RichTally> = {
  latitude: required(numberBetween(-90, 90)),
  longitude: required(numberBetween(-180, 180)),
  horizontal_accuracy: optional(numberBetween(0, 1500)),
}

/** Kind → fields beside `type`. */
const BLOCKS: Record<string, Fields<RichTally>> = {
  paragraph: { text },
  heading: { text, size: required(integerBetween(1, 6)) },
  pre: { text, language: optional(readText) },
  footer: { text },
  divider: {},
  mathematical_expression: { expression: required(countedText) },
  anchor: { name: required(targetName) },
  list: { items: required(listOf(readItem)) },
  blockquote: { blocks: inside, credit },
  expandable_blockquote: { text, credit },
  pullquote: { text, credit },
  table: {
    cells: required(readRows),
    is_bordered: optional(readTrue),
    is_striped: optional(readTrue),
    is_compact: optional(readTrue),
    caption: optional(readRichText),
  },
  details: { summary: text, blocks: inside, is_open: optional(readTrue) },
  map: {
    location: required((value, at, tally) => readFields(object(value, at, tally), at, LOCATION, tally)),
    zoom: required(integerBetween(0, 24)),
    width: required(integerBetween(1, 10_000)),
    height: required(integerBetween(1, 10_000)),
    caption,
  },
  buttons: {
    buttons: required(readButtons),
    align: optional(oneOf('left', 'center', 'right')),
  },
}

const MEDIA = new Set([
  'collage',
  'slideshow',
  'animation',
  'audio',
  'document',
  'photo',
  'video',
  'voice_note',
])

/** Reads a list of blocks, counting each. */
export function readBlocks(value: unknown, at: string, tally: RichTally): unknown[] {
  if (!Array.isArray(value)) return refuse(tally, at, 'must be an Array of InputRichBlock')
  return value.map((block: unknown, index) => readBlock(block, `${at}[${index}]`, tally))
}

function readBlock(value: unknown, at: string, tally: RichTally): unknown {
  const block = object(value, at, tally)
  const type = readText(block['type'] ?? refuse(tally, `${at}.type`, 'is missing'), `${at}.type`, tally)
  if (type === 'thinking') refuse(tally, at, 'of type "thinking" can be used only in drafts')
  if (MEDIA.has(type)) refuse(tally, at, `of type "${type}" holds media, which the stand-in does not take`)
  const fields = BLOCKS[type] ?? refuse(tally, at, `is a block of unknown type "${type}"`)
  countBlock(tally, at)
  return deeper(tally, at, () => {
    const read: Record<string, unknown> = { type, ...readFields(block, at, fields, tally, ['type']) }
    if (type === 'map') checkMap(read, at, tally)
    return read
  })
}

function object(value: unknown, at: string, tally: RichTally): Record<string, unknown> {
  return isObject(value) ? value : refuse(tally, at, 'must be an Object')
}

function listOf(read: Read<RichTally>): Read<RichTally> {
  return (value, at, tally) => {
    if (!Array.isArray(value) || value.length === 0) return refuse(tally, at, 'must be a non-empty Array')
    return value.map((item: unknown, index) => read(item, `${at}[${index}]`, tally))
  }
}

function readItem(value: unknown, at: string, tally: RichTally): unknown {
  countBlock(tally, at)
  const item = deeper(tally, at, () => readFields(object(value, at, tally), at, ITEM, tally))
  return {
    label: itemLabel(item['value'] as number | undefined, item['type'] as string | undefined),
    ...item,
  }
}

function readCaption(value: unknown, at: string, tally: RichTally): unknown {
  return readFields(object(value, at, tally), at, { text, credit }, tally)
}

function readRows(value: unknown, at: string, tally: RichTally): unknown {
  return listOf((row, rowAt) => {
    countBlock(tally, rowAt)
    const cells = listOf((cell, cellAt) => readFields(object(cell, cellAt, tally), cellAt, CELL, tally))(
      row,
      rowAt,
      tally,
    ) as Record<string, unknown>[]
    const columns = cells.reduce((sum, cell) => sum + ((cell['colspan'] as number | undefined) ?? 1), 0)
    if (columns > RICH_LIMITS.columns) refuse(tally, rowAt, `has more than ${RICH_LIMITS.columns} columns`)
    return cells
  })(value, at, tally)
}

function readButtons(value: unknown, at: string, tally: RichTally): unknown {
  const buttons = listOf(readRichButton)(value, at, tally) as unknown[]
  return buttons.length <= 8 ? buttons : refuse(tally, at, 'must have 1-8 buttons')
}

/** "The map's width and height must not exceed 10000 in total. The width and height ratio must be at most 20." */
function checkMap(map: Record<string, unknown>, at: string, tally: RichTally): void {
  const [width, height] = [map['width'] as number, map['height'] as number]
  if (width + height > 10_000) refuse(tally, at, 'is more than 10000 wide and high in total')
  if (Math.max(width / height, height / width) > 20) refuse(tally, at, 'has sides of a ratio above 20')
}
