// The value of an option → the one it names of a closed list, or a line that lists them.
import { OperatorError } from './operator-error.ts'

/** null where the option is not given. Throws an OperatorError for any other word. */
export function oneOf<T extends string>(option: string, written: unknown, words: readonly T[]): T | null {
  if (written === undefined) return null
  const found = words.find((word) => word === written)
  if (found !== undefined) return found
  throw new OperatorError(`${option} is ${JSON.stringify(written)}; it must be one of: ${words.join(', ')}`)
}
