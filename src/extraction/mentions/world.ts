// The gazetteer's rows, found by their codes.
import type { City, Country, Format, Holder, Office, Organization } from '../../gazetteer/types.ts'
import { holdersBySurname } from '../people/known-names.ts'
import type { Gazetteer } from './gazetteer.ts'

export interface World {
  gazetteer: Gazetteer
  countries: ReadonlyMap<string, Country>
  organizations: ReadonlyMap<string, Organization>
  formats: ReadonlyMap<string, Format>
  offices: ReadonlyMap<string, Office>
  cities: ReadonlyMap<string, City>
  /** By their names in every language, in lower case. */
  cityNames: ReadonlyMap<string, City>
  holdersBySurname: ReadonlyMap<string, readonly Holder[]>
}

export function indexWorld(gazetteer: Gazetteer): World {
  return {
    gazetteer,
    countries: new Map(gazetteer.countries.map((row) => [row.code, row])),
    organizations: new Map(gazetteer.organizations.map((row) => [row.code, row])),
    formats: new Map(gazetteer.formats.map((row) => [row.id, row])),
    offices: new Map(gazetteer.offices.map((row) => [row.id, row])),
    cities: new Map(gazetteer.cities.map((row) => [row.name, row])),
    cityNames: new Map(
      gazetteer.cities.flatMap((row) =>
        Object.values(row.names).flatMap((names) =>
          names.map((name): [string, City] => [name.toLowerCase(), row]),
        ),
      ),
    ),
    holdersBySurname: holdersBySurname(gazetteer.holders),
  }
}
