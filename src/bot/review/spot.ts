// Which matter a button is about, and where in the list of what waits its card was shown ⇄ the button's data.
import type { ReviewItem } from '../../domain/review.ts'

/** `id`: of the meeting; of the report that was read anew for a reading. */
export interface Matter {
  kind: ReviewItem['kind']
  id: string
}

export interface Spot {
  matter: Matter
  /** Place in the list, from 0; null: its card was opened from elsewhere. */
  at: number | null
}

const LETTERS = { meeting: 'm', reading: 'r', complaint: 'c' } as const

/** `review:release:m12:3`, and what else the deed needs. Well below 64 bytes. */
export function reviewData(verb: string, { matter, at }: Spot, ...rest: readonly string[]): string {
  return ['review', verb, spotKey({ matter, at }), at ?? '', ...rest].join(':')
}

/** `m12`, `r5`, `c12`. */
export function spotKey({ matter: { kind, id } }: Spot): string {
  return `${LETTERS[kind]}${id}`
}

/** Reads back the parts that stand after the verb; null for what was never written. */
export function readSpot(key = '', at = ''): Spot | null {
  const match = /^(?<letter>[mrc])(?<id>\d{1,10})$/.exec(key)
  const kind = (['meeting', 'reading', 'complaint'] as const).find(
    (one) => LETTERS[one] === match?.groups?.['letter'],
  )
  if (kind === undefined) return null
  return {
    matter: { kind, id: match?.groups?.['id'] ?? '' },
    at: /^\d{1,6}$/.test(at) ? Number(at) : null,
  }
}

export function matterOf(item: ReviewItem): Matter {
  return { kind: item.kind, id: item.kind === 'reading' ? item.reportId : item.meetingId }
}

export function isSameMatter(one: Matter, other: Matter): boolean {
  return one.kind === other.kind && one.id === other.id
}
