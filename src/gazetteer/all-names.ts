// Rows of the gazetteer → every name with what it names: what a lexicon is built from.
import { type ReadingLanguage } from '../domain/vocabulary.ts'
import type { Names } from './types.ts'

export interface NamedEntry<T> {
  name: string
  language: ReadingLanguage
  row: T
}

/** Walks the names that `pick` takes from each row: `allNames(countries(), (country) => country.seats)`. */
export function* allNames<T>(rows: Iterable<T>, pick: (row: T) => Names): Generator<NamedEntry<T>> {
  for (const row of rows) {
    for (const [language, list] of Object.entries(pick(row)) as [ReadingLanguage, readonly string[]][]) {
      for (const name of list) yield { name, language, row }
    }
  }
}
