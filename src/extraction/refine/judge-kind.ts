// A draft → the first kind that fits: reception, consultations, summit, multilateral, bilateral.
import { LEVELS, type Kind, type Level } from '../../domain/vocabulary.ts'
import type { Draft, Side } from './draft.ts'
import type { Refiner } from './refiner.ts'

export const judgeKind: Refiner = {
  name: 'judge-kind',
  refine: (drafts) => drafts.map((draft) => ({ ...draft, kind: kindOf(draft) })),
}

function kindOf(draft: Draft): Kind {
  const codes = new Set(draft.sides.flatMap((side) => side.country ?? side.organization ?? []))
  if (isReception(draft)) return 'reception'
  if (draft.event?.type === 'consultations') return 'consultations'
  const leaders = isLeader(draft.level) && !isLeaderAmongOthers(draft)
  const many = codes.size >= 3 || (codes.size < 2 && (draft.format !== null || draft.organization !== null))
  if ((leaders || (draft.level === null && draft.event?.type === 'summit')) && many) return 'summit'
  return many ? 'multilateral' : 'bilateral'
}

function isLeader(level: Level | null): boolean {
  return level === 'head-of-state' || level === 'head-of-government'
}

/** One side's leader and ministers of the others: the prime minister who opens the foreign ministers' session. */
function isLeaderAmongOthers({ sides }: Draft): boolean {
  const ofSide = Map.groupBy(sides, ({ country, organization }) => country ?? organization)
  const levels = [...ofSide.values()].map((some) => some.flatMap(({ level }) => level ?? []))
  const led = levels.filter((some) => some.some(isLeader)).length
  const others = levels.filter((some) => some.length > 0 && !some.some(isLeader)).length
  return led === 1 && others > 1
}

/** Somebody of higher rank received the others: a president a minister, a minister an ambassador. */
function isReception(draft: Draft): boolean {
  if (draft.receivers.length === 0) return false
  const received = draft.sides.filter((side) => !draft.receivers.some((other) => isSame(other, side)))
  const high = rank(draft.receivers)
  return received.length === 0 || high < rank(received)
}

function isSame(one: Side, other: Side): boolean {
  return one.country === other.country && one.person === other.person && one.office === other.office
}

function rank(sides: readonly Side[]): number {
  const ranks = sides.flatMap((side) =>
    side.level === null ? [] : [LEVELS.indexOf(side.level satisfies Level)],
  )
  return Math.min(LEVELS.length, ...ranks)
}
