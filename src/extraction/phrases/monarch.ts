// A number behind a monarch's office → the element of the name that it belongs to: "Ürdün Kralı 2. Abdullah", "II. Abdullah".
import { meaningAt, type State } from './actor-state.ts'

const MONARCHS: ReadonlySet<string> = new Set(['king', 'queen', 'emir', 'sultan', 'pope', 'emperor'])

export function monarchAfter(state: State, at: number): number | null {
  const { office, person } = state.current
  if (office === null || !MONARCHS.has(office.id) || person !== null || state.separated) return null
  const next = state.elements[at + 1]?.token.text === '.' ? at + 2 : at + 1
  return meaningAt(state, next) === 'person' ? next : null
}
