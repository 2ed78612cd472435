// What a headline is composed from: names already in the reader's language, the rest as codes.
import type { Kind, Level, Mode } from '../../src/domain/vocabulary.ts'

export interface HeadlineParts {
  /** Names of the countries and organisations, as many as a line bears. */
  parties: readonly string[]
  /** How many more there are. */
  others: number
  /** Name of the format; it says who meets, so the parties are left out. */
  format: string | null
  ordinal: number | null
  informal: boolean
  kind: Kind
  level: Level | null
  mode: Mode
  /** The plural of the one office that all of them hold, where there is one: "foreign ministers". */
  holders: string | null
  /** Who receives whom, where that is known: then it says more than the parties side by side. */
  reception?: ReceptionParts | null
}

/** Names and offices in dictionary form, in the reader's language. */
export interface ReceptionParts {
  host: string
  /** The office of who receives. */
  office: string | null
  guests: readonly string[]
  /** How many more guests there are. */
  others: number
  /** The office of a guest who came alone. */
  visitor: string | null
}
