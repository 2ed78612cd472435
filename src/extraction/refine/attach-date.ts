// Drafts without a day → with the day of the summit they belong to, or of the session told beside them.
import type { Refiner } from './refiner.ts'

export const attachDate: Refiner = {
  name: 'attach-date',
  refine(drafts, { note }) {
    return drafts.map((draft) => {
      if (draft.when !== null || draft.background !== null) return draft
      const related = drafts.find(
        (other) =>
          other.id !== draft.id &&
          other.when?.date != null &&
          other.background === null &&
          other.status === draft.status &&
          (draft.claims.some((claim) => claim.sidelines) || (other.id < draft.id && sharesPeople(draft.sides, other.sides))) &&
          (other.when.precision === 'day' || other.when.precision === 'range'),
      )
      if (related === undefined) return draft
      note(draft, 'changed', 'attach-date', `as meeting ${related.id + 1}`)
      return { ...draft, when: related.when, implied: new Set([...draft.implied, 'date']) }
    })
  },
}

function sharesPeople(one: readonly { country: string | null }[], other: readonly { country: string | null }[]): boolean {
  const codes = new Set(other.map((side) => side.country))
  return one.every((side) => side.country === null || codes.has(side.country))
}
