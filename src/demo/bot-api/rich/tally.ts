// What a rich message has used up so far of the limits that Telegram sets it.
import type { ButtonContext } from '../keyboards/button-actions.ts'
import { refuse } from '../shape.ts'

/** From "Rich Message Limits" of the Bot API. */
export const RICH_LIMITS = { characters: 32_768, blocks: 500, depth: 16, columns: 20 } as const

export interface RichTally extends ButtonContext {
  characters: number
  blocks: number
  depth: number
  /** Names that links inside the message can lead to, and names that links lead to. */
  targets: Set<string>
  linked: Set<string>
}

/** Reads something one level further in. List items and formatting are levels too, which is the strict reading of the limit. */
export function deeper<T>(tally: RichTally, at: string, read: () => T): T {
  tally.depth++
  if (tally.depth > RICH_LIMITS.depth)
    refuse(tally, at, `is nested more than ${RICH_LIMITS.depth} levels deep`)
  const result = read()
  tally.depth--
  return result
}

/** Counts a block, a list item or a table row. */
export function countBlock(tally: RichTally, at: string): void {
  tally.blocks++
  if (tally.blocks > RICH_LIMITS.blocks) refuse(tally, at, `is beyond ${RICH_LIMITS.blocks} blocks`)
}
