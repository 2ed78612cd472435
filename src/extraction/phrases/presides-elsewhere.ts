// A president behind words that no list names → whether those words say whose president it is.
import type { State } from './actor-state.ts'

/** "Украинанын Соода-өнөр жай палатасынын президенти": a president of what stands before in the genitive is no state's. */
export function presidesElsewhere({ elements, language }: State, at: number): boolean {
  const meaning = elements[at]?.mention?.meaning
  const before = elements[at - 1]
  if (language.wordOrder !== 'verb-final' || meaning?.kind !== 'office' || before?.mention !== null)
    return false
  if (meaning.id !== 'president' && meaning.id !== 'vice-president') return false
  const { key } = before.token
  return [3, 4].some(
    (length) => key.length > length + 3 && language.readSuffix(key.slice(-length))?.case === 'genitive',
  )
}
