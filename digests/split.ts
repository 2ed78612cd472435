// Blocks of a document → parts that each fit into one message, cut at the borders of items wherever that is possible.
import type { Block } from './document.ts'
import { cutInlines, inlinesLength } from './cut-inlines.ts'

/** Whether these blocks fit into one message of the form they will take. */
export type Fits = (blocks: readonly Block[]) => boolean

/** One message's blocks, and the headings of earlier parts that they stand under. */
export interface Part {
  repeated: Block[]
  blocks: Block[]
}

/** A heading longer than this, in UTF-16 units, is not said twice. */
const LONGEST_REPEATED = 200

/**
 * As `splitBlocks`, but a part that begins inside a section or a group says so: it repeats their headings with
 * `mark` behind them. `fits` has to leave room for whatever else each part is given.
 */
export function splitUnderHeadings(blocks: readonly Block[], fits: Fits, mark: string): Part[] {
  const reserve = ([1, 2] as const).flatMap((level) => {
    const longest = blocks
      .filter((block) => isRepeatable(block) && block.level === level)
      .map((block) => repeatedHeading(block as Heading, mark))
      .toSorted((one, other) => inlinesLength(other.inlines) - inlinesLength(one.inlines))
    return longest.slice(0, 1)
  })
  const parts: Part[] = []
  let part: Part = { repeated: [], blocks: [] }
  let standing: Heading[] = []
  for (const unit of unitsOf(blocks, (some) => fits([...reserve, ...some]))) {
    if (part.blocks.length > 0 && !fits([...part.repeated, ...part.blocks, ...unit])) {
      parts.push(part)
      part = {
        repeated: above(standing, unit[0]).map((heading) => repeatedHeading(heading, mark)),
        blocks: [],
      }
    }
    part.blocks.push(...unit)
    for (const block of unit) if (isRepeatable(block)) standing = [...above(standing, block), block]
  }
  return part.blocks.length > 0 ? [...parts, part] : parts
}

type Heading = Extract<Block, { kind: 'heading' }>

function isRepeatable(block: Block): block is Heading {
  return block.kind === 'heading' && block.level < 3 && inlinesLength(block.inlines) <= LONGEST_REPEATED
}

/** Those of the standing headings that a block comes under. */
function above(standing: readonly Heading[], block: Block | undefined): Heading[] {
  if (block === undefined || block.kind === 'footer' || (block.kind === 'item' && block.closing)) return []
  return standing.filter(({ level }) => block.kind !== 'heading' || level < block.level)
}

function repeatedHeading(heading: Heading, mark: string): Heading {
  if (heading.repeated) return heading
  return { ...heading, inlines: [...heading.inlines, { kind: 'text', text: ` ${mark}` }], repeated: true }
}

/**
 * Packs blocks into as few parts as their order allows. A heading stays with what follows it. What is too large for
 * a message of its own is opened: an item into its blocks, a list into its items, what is folded away into plain
 * blocks, a line at a blank between words. Gives no part for no blocks; nothing is lost and nothing repeated.
 */
export function splitBlocks(blocks: readonly Block[], fits: Fits): Block[][] {
  const parts: Block[][] = []
  let part: Block[] = []
  for (const unit of unitsOf(blocks, fits)) {
    if (part.length > 0 && !fits([...part, ...unit])) {
      parts.push(part)
      part = []
    }
    part = [...part, ...unit]
  }
  return part.length > 0 ? [...parts, part] : parts
}

/** What has to stand together: headings with the block they announce. Every unit fits. */
function unitsOf(blocks: readonly Block[], fits: Fits): Block[][] {
  const units: Block[][] = []
  let announced: Block[] = []
  for (const block of blocks) {
    if (block.kind === 'title' || block.kind === 'heading') {
      announced.push(block)
      continue
    }
    units.push(...fitting([...announced, block], fits))
    announced = []
  }
  return announced.length > 0 ? [...units, ...fitting(announced, fits)] : units
}

function fitting(unit: readonly Block[], fits: Fits): Block[][] {
  if (fits(unit)) return [[...unit]]
  const [first, ...rest] = unit
  if (first === undefined) return []
  if (rest.length === 0) return unitsOf(open(first, fits), fits)
  const last = unit.at(-1)
  const opened = last === undefined ? [] : open(last, fits)
  const [head, ...tail] = opened
  const announcing = unit.slice(0, -1)
  if (head !== undefined && fits([...announcing, head]))
    return [[...announcing, head], ...unitsOf(tail, fits)]
  return unit.flatMap((block) => fitting([block], fits))
}

/** A block that does not fit → smaller ones that say the same. */
function open(block: Block, fits: Fits): Block[] {
  switch (block.kind) {
    case 'item':
      return block.blocks
    case 'details':
      return [{ kind: 'paragraph', inlines: [{ kind: 'bold', inlines: block.summary }] }, ...block.blocks]
    case 'list':
      return block.items.map((item, index) => ({
        kind: 'paragraph',
        inlines: [{ kind: 'text', text: block.ordered ? `${index + 1}. ` : '• ' }, ...item],
      }))
    case 'table':
      return block.rows.map((row) => ({
        kind: 'paragraph',
        inlines: row.flatMap((cell, column) =>
          column === 0 ? cell : [{ kind: 'text' as const, text: ' · ' }, ...cell],
        ),
      }))
    case 'quote':
      return [
        { kind: 'paragraph', inlines: block.inlines },
        ...(block.credit === null ? [] : [{ kind: 'paragraph' as const, inlines: block.credit }]),
      ]
    case 'divider':
      return []
    default:
      return cutBlock(block, fits)
  }
}

/** The longest beginning that fits, and the rest; always takes at least one character, so that it ends. */
function cutBlock(
  block: Extract<Block, { kind: 'title' | 'heading' | 'paragraph' | 'footer' }>,
  fits: Fits,
): Block[] {
  let low = 1
  let high = Math.min(inlinesLength(block.inlines), 40_000)
  if (high <= 1) return []
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const [begin] = cutInlines(block.inlines, middle)
    if (fits([{ ...block, inlines: begin }])) low = middle
    else high = middle - 1
  }
  const [begin, rest] = cutInlines(block.inlines, low)
  return [
    { ...block, inlines: begin },
    ...(rest.length === 0 ? [] : [{ kind: 'paragraph' as const, inlines: rest }]),
  ]
}
