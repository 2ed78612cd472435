// A comma or "and" inside a group of actors → what follows it: an apposition, the next actor, or nothing of the group.
import { classesAt, has, type State } from './actor-state.ts'
import { repeatsPreposition } from './agreement.ts'
import { beginsActor, namesPersonNext } from './look-ahead.ts'
import type { Actor } from './phrase.ts'

/** After a name and a comma an office that is nobody else's; its own comma closes it. */
export function apposition(state: State, at: number): number | null {
  const { current } = state
  if (state.apposed) {
    state.apposed = false
    return null
  }
  if (state.language.wordOrder !== 'verb-medial' || current.person === null || current.office !== null)
    return null
  for (let index = at + 1; index < Math.min(at + 8, state.elements.length); index += 1) {
    const meaning = state.elements[index]!.mention?.meaning
    if (meaning?.kind === 'office') {
      if (namesPersonNext(state, index)) return null
      state.apposed = true
      return at + 1
    }
    const leads =
      meaning?.kind === 'country' ||
      meaning?.kind === 'organization' ||
      (meaning?.kind === 'words' &&
        meaning.classes.some((name) => ['the', 'acting', 'deputy', 'former'].includes(name)))
    if (!leads) return null
  }
  return null
}

/** Goes on after a comma or "and" where another actor begins; null where the list ends. */
export function separate(state: State, at: number, next: number): number | null {
  if (!has(state.current) && state.done.length === 0) return null
  let after = classesAt(state, next).includes('and') ? next + 1 : next
  // ", shuningdek, …", "ve ayrıca …"
  if (after > at && state.elements[after]?.token.text === ',' && state.elements[after]?.mention === null)
    after += 1
  if (classesAt(state, after).includes('and')) after += 1
  // "A, as well as, as observers, B"
  if (classesAt(state, after).includes('guest')) after += 1
  if (repeatsPreposition(state, after)) after += 1
  // "va uning oʻzbek hamkasbi": whose counterpart, in the genitive.
  const whose = state.elements[after]?.mention
  if (classesAt(state, after).includes('pronoun') && whose?.suffix.case === 'genitive') after += 1
  if (!beginsActor(state, after)) return null
  state.separated = true
  state.owned = state.owned && isBareCountry(state.current)
  return after
}

/** A country of which nobody is named yet. */
export function isBareCountry(actor: Actor): boolean {
  return actor.country !== null && actor.person === null
}

/** "the foreign ministers of Belarus – A, Iran – B": behind a dash the holder of the country before it. */
export function namesHolderOf({ elements, current, done }: State, at: number): boolean {
  const several = [...done, current].some((actor) => actor.plural && actor.office !== null)
  const paired = done.every((actor) => actor.country === null || actor.person !== null)
  return (
    several &&
    paired &&
    isBareCountry(current) &&
    elements[at - 1]!.token.spaced &&
    elements[at]?.mention?.meaning.kind === 'person'
  )
}

/** The full stop of "U.S." belongs to the name. */
export function isInitialism({ elements }: State, at: number): boolean {
  const before = elements[at - 1]
  return (
    before?.mention?.meaning.kind === 'country' &&
    before.to - before.from > 1 &&
    before.token.text.length === 1
  )
}
