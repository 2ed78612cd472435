// The tables of countries → the countries of each part of the world, for lists that people choose from.
import type { CountryCode } from '../domain/vocabulary.ts'
import { africa } from './countries/africa.ts'
import { americas } from './countries/americas.ts'
import { asiaAndOceania } from './countries/asia-and-oceania.ts'
import { europe } from './countries/europe.ts'
import { middleEast } from './countries/middle-east.ts'
import { neighbours } from './countries/neighbours.ts'
import { turkicStates } from './countries/turkic-states.ts'
import { once } from './once.ts'
import { parseBlocks } from './table.ts'

const TABLES = {
  turkic: turkicStates,
  neighbours,
  europe,
  middleEast,
  asia: asiaAndOceania,
  americas,
  africa,
}

export type Region = keyof typeof TABLES

/** The nearest first. */
export const REGIONS = Object.keys(TABLES) as readonly Region[]

const codes = once(
  () =>
    new Map(REGIONS.map((region) => [region, parseBlocks(TABLES[region]).map(({ head }) => head[0] ?? '')])),
)

/** Codes of the countries of a region; every country is in exactly one. */
export function countriesIn(region: Region): readonly CountryCode[] {
  return codes().get(region) ?? []
}
