// Where in the list of what waits a card stands → its words, and the buttons to the matters beside it.
import { italic, paragraph, type Block, type Button } from '../../../digests/document.ts'
import { countReview, listReview } from '../../store/review.ts'
import { texts } from '../text/texts.ts'
import type { ButtonRows, Turn } from '../turn.ts'
import { isSameMatter, matterOf, reviewData, type Matter, type Spot } from './spot.ts'

/** So many matters may have been settled or added before a card's place since it was shown. */
const DRIFT = 10

export interface Steps {
  words: Block[]
  steps: ButtonRows
}

/** A card that was opened from elsewhere leads to the list; so does one whose matter waits no more. */
export async function stepButtons(turn: Turn, spot: Spot): Promise<Steps> {
  const t = texts[turn.chat.locale].review
  if (spot.at === null) return { words: [], steps: [] }
  const count = await countReview(turn.ports.store.db)
  const at = await placeOf(turn, spot)
  if (at === null)
    return {
      words: [],
      steps: count === 0 ? [] : [[{ text: t.next, data: reviewData('at', spot) }]],
    }
  const here = { ...spot, at }
  const row: Button[] = [
    ...(at > 0 ? [{ text: t.previous, data: reviewData('previous', here) }] : []),
    ...(at + 1 < count ? [{ text: t.next, data: reviewData('next', here) }] : []),
  ]
  return {
    words: [paragraph(italic(`${t.waiting(String(at + 1), String(count))} · ${t.kinds[spot.matter.kind]}`))],
    steps: row.length === 0 ? [] : [row],
  }
}

/** Where a matter stands in the list now; null where it does not wait, or no longer near its place. */
export async function placeOf(turn: Turn, { matter, at }: Spot): Promise<number | null> {
  const offset = Math.max(0, (at ?? 0) - DRIFT)
  const near = await listReview(turn.ports.store.db, { offset, limit: (at ?? 0) - offset + DRIFT + 1 })
  const found = near.findIndex((item) => isSameMatter(matterOf(item), matter))
  return found < 0 ? null : offset + found
}

/** The matter at a place, or the last one before it; null where nothing waits. */
export async function matterAt(turn: Turn, at: number): Promise<{ matter: Matter; at: number } | null> {
  const { db } = turn.ports.store
  const count = await countReview(db)
  const place = Math.max(0, Math.min(at, count - 1))
  const [item] = await listReview(db, { offset: place, limit: 1 })
  return item === undefined ? null : { matter: matterOf(item), at: place }
}
