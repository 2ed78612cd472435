// A word for "acting" beside an office → the office of whoever acts for its holder.
import { take, type State } from './actor-state.ts'

/** "acting Foreign Minister", "Dışişleri Bakanı vekili". */
export function stepActing(state: State, at: number): number | null {
  const { office, person } = state.current
  if (office !== null && person === null && !office.id.startsWith('acting-')) {
    state.current.office = { ...office, id: `acting-${office.id}` }
    return take(state, at)
  }
  state.acting = true
  // "и.о. министра"
  return state.elements[at + 1]?.token.text === '.' ? at + 2 : at + 1
}
