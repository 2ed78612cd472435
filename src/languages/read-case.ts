// A language's case endings as regular expressions → a reader of suffixes.
import { remembered } from '../gazetteer/remembered.ts'
import type { Case, SuffixReading } from './language.ts'

export interface SuffixTable {
  /** Endings that may stand before a case: plural, then possessive. */
  plural: string
  possessive: string
  /** Endings of each case; the first that fits counts. */
  cases: readonly (readonly [name: Case, endings: string])[]
  /** What may follow all: "-dir", "-ki". */
  after?: string
}

/** Compiles a table into a function from the rest of a word (after its stem) to what it says. */
export function caseReader(table: SuffixTable): (rest: string) => SuffixReading | null {
  const after = table.after === undefined ? '' : `(?:${table.after})?`
  const patterns = table.cases.map(
    ([name, endings]) =>
      [
        name,
        new RegExp(`^-?(?<plural>${table.plural})?(?:${table.possessive})?'?(?:${endings})${after}$`, 'u'),
      ] as const,
  )
  // After an apostrophe stands a proper name's case, never the possessive of a compound.
  const proper = table.cases.map(
    ([name, endings]) => [name, new RegExp(`^(?:${endings})${after}$`, 'u')] as const,
  )
  // The same endings come again and again.
  return remembered((rest) => {
    if (rest.length > 24) return null
    if (rest.startsWith("'")) {
      const found = proper.find(([, pattern]) => pattern.test(rest.slice(1)))
      return found === undefined ? null : { plural: false, case: found[0] }
    }
    for (const [name, pattern] of patterns) {
      const match = pattern.exec(rest)
      if (match !== null) return { plural: match.groups?.['plural'] !== undefined, case: name }
    }
    return null
  })
}
