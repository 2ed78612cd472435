// "The next summit" of a format → its number: after the one that the article tells, or the last one known.
import { historyOf } from '../../gazetteer/history.ts'
import { nextOrdinal } from '../../gazetteer/next-ordinal.ts'
import type { Draft } from './draft.ts'
import type { Refiner } from './refiner.ts'

export const countNext: Refiner = {
  name: 'count-next',
  refine(drafts, { note }) {
    return drafts.map((draft) => {
      const ordinal = isUncounted(draft) ? ordinalOf(draft, drafts) : null
      if (ordinal === null) return draft
      note(draft, 'changed', 'count-next', `number ${ordinal}`)
      return { ...draft, ordinal, implied: new Set([...draft.implied, 'ordinal']) }
    })
  },
}

function isUncounted({ format, ordinal, status, event, informal }: Draft): boolean {
  return format !== null && ordinal === null && !informal && status === 'announced' && event?.next === true
}

function ordinalOf({ format, when }: Draft, drafts: readonly Draft[]): number | null {
  const told = drafts.flatMap((other) =>
    other.format === format && other.status === 'held' ? (other.ordinal ?? []) : [],
  )
  if (told.length > 0) return Math.max(...told) + 1
  return format === null || when?.date == null ? null : nextOrdinal(historyOf(format), when.date)
}
