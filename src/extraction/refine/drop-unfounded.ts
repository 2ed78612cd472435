// Drafts → those whose text says who met, and for background also when or where.
import type { Draft } from './draft.ts'
import type { Refiner } from './refiner.ts'

export const dropUnfounded: Refiner = {
  name: 'drop-unfounded',
  refine(drafts, { note }) {
    return drafts.filter((draft) => {
      const why = refusal(draft)
      if (why !== null) note(draft, 'dropped', 'drop-unfounded', why)
      return why === null
    })
  },
}

function refusal(draft: Draft): string | null {
  const codes = new Set(draft.sides.flatMap((side) => side.country ?? side.organization ?? []))
  const session = draft.format !== null || (draft.organization !== null && draft.event !== null)
  if (codes.size < 2 && !session) return 'fewer than two sides took part'
  if (draft.background !== null && draft.when === null && draft.city === null && draft.country === null) {
    return 'background without a day or a place'
  }
  const envoys =
    draft.sides.some((side) => side.person !== null || side.office !== null || side.level !== null) ||
    draft.claims.some(({ actors }) =>
      actors.some(({ role }) => role === 'delegation' || role === 'delegations'),
    )
  if (!session && !envoys && draft.event === null) return 'countries alone, and no event'
  if (!session && !envoys && draft.event?.type === 'gathering')
    return 'a forum of two countries, and no envoys'
  return null
}
