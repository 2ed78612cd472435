// The gazetteer's tables as one record: what the reader knows of the world.
import type { Palace } from '../../gazetteer/palaces.ts'
import type { Parliament } from '../../gazetteer/parliaments.ts'
import type {
  Body,
  City,
  Country,
  CountryGroup,
  Format,
  Holder,
  Institution,
  Names,
  NumericFormat,
  Office,
  Organization,
} from '../../gazetteer/types.ts'

export interface Gazetteer {
  countries: readonly Country[]
  groups: readonly CountryGroup[]
  organizations: readonly Organization[]
  formats: readonly Format[]
  bodies: readonly Body[]
  numericFormats: readonly NumericFormat[]
  offices: readonly Office[]
  institutions: readonly Institution[]
  parliaments: readonly Parliament[]
  palaces: readonly Palace[]
  cities: readonly City[]
  holders: readonly Holder[]
  /** Names that hold a country's name and mean none: "Latin America". */
  otherPlaces: readonly Names[]
}
