// The gazetteer and the people on record to the index that typed names are found in.
import { countries } from '../gazetteer/countries.ts'
import { formats } from '../gazetteer/formats.ts'
import { organizations } from '../gazetteer/organizations.ts'
import { indexNames } from './name-index.ts'
import type { NameIndex, NamedPerson } from './name-index.ts'

/**
 * The index over everything that can be followed. It takes some ten milliseconds: build it when the people on
 * record change, not for each message.
 */
export function indexGazetteer(people: readonly NamedPerson[] = []): NameIndex {
  return indexNames({ countries: countries(), organizations: organizations(), formats: formats(), people })
}
