// The delegation after a name → part of that actor, with the case that it carries for both.
import { take, type State } from './actor-state.ts'

/** "Erkhov ve beraberindeki heyeti": they come with whoever was named, and their word has the case of both. */
export function takeRetinue(state: State, at: number): number {
  take(state, at)
  return closeObject(state, at)
}

/** "beraberindeki heyeti kabul etti": where no owner binds it, a bare ending is the accusative and no possessive. */
export function closeObject(state: State, at: number): number {
  const { mention } = state.elements[at]!
  const bare = state.language.titles.bareAccusative
  const single = mention !== null && mention.suffix.case === 'none' && !mention.suffix.plural
  if (single && bare?.test(mention.tail) === true)
    state.last = { ...mention, suffix: { ...mention.suffix, case: 'accusative' } }
  return at + 1
}
