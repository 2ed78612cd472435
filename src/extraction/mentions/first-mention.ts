// A text's mentions in their order → where those begin that stand at some token or after it.
import type { Mention } from './mention.ts'

/** Index of the first that begins at token `from` or later; found by halving, since texts may be long. */
export function firstMention(mentions: readonly Mention[], from: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.from < from) low = middle + 1
    else high = middle
  }
  return low
}
