// A number behind a monarch's office → whether it belongs to the name that follows: "Ürdün Kralı 2. Abdullah".
import { meaningAt, type State } from './actor-state.ts'

const MONARCHS: ReadonlySet<string> = new Set(['king', 'queen', 'emir', 'sultan', 'pope', 'emperor'])

export function leadsToMonarch(state: State, at: number): boolean {
  const { office, person } = state.current
  const reigns = office !== null && MONARCHS.has(office.id) && person === null
  return reigns && !state.separated && meaningAt(state, at + 1) === 'person'
}
