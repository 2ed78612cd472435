// Brackets behind an actor → where they close, and what they tell of it.
import type { State } from './actor-state.ts'

/** "the Shanghai Cooperation Organization (SCO)": the brackets belong to the name. */
function repeatsName({ elements, current }: State, from: number, to: number): boolean {
  const meaning = elements[from]?.mention?.meaning
  return to === from + 1 && meaning?.kind === 'organization' && meaning.code === current.organization
}

/** "Ambassadors Erik Lundberg (Sweden) and …": for whom somebody named acts. */
function namesSender({ elements, current, language }: State, from: number, to: number): boolean {
  const meaning = elements[from]?.mention?.meaning
  const alone = to === from + 1 && meaning?.kind === 'country' && meaning.form !== 'adjective'
  if (!alone || current.person === null || current.country !== null || current.organization !== null)
    return false
  if (language.wordOrder !== 'verb-medial') return false
  current.country = meaning.code
  return true
}

export function closing(state: State, at: number): number | null {
  for (let index = at + 1; index < Math.min(at + 7, state.elements.length); index += 1) {
    if (state.elements[index]!.token.text === ')') {
      if (repeatsName(state, at + 1, index)) state.end = index + 1
      else if (namesSender(state, at + 1, index)) state.end = index + 1
      return index + 1
    }
  }
  return null
}

/** "Улуттук Ассамблеянын (төмөнкү палатанын) спикери": brackets tell what a house is. */
export function behindBrackets(state: State, at: number): number {
  return state.elements[at]?.token.text === '(' ? (closing(state, at) ?? at) : at
}
