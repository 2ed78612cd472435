// Rows of cities: every capital, and where diplomacy meets.
//
// A line: English name and other English names | country | tr | az | uz | uz-Cyrl | kk | ky | ru | languages in which a
// name is a common word. Cells as in table.ts; a = under Turkish repeats the English cell.
import type { ReadingLanguage } from '../domain/vocabulary.ts'
import { africaAndAmericas } from './cities/africa-and-americas.ts'
import { asiaAndMiddleEast } from './cities/asia-and-middle-east.ts'
import { europeAndRussia } from './cities/europe-and-russia.ts'
import { furtherCities } from './cities/further.ts'
import { turkicWorld } from './cities/turkic-world.ts'
import { once } from './once.ts'
import { type Block, codesOf, namesOf, parseBlocks } from './table.ts'
import type { City } from './types.ts'

const TABLES = [turkicWorld, europeAndRussia, asiaAndMiddleEast, africaAndAmericas, furtherCities]

export const cities: () => readonly City[] = once(() =>
  TABLES.flatMap((table) => parseBlocks(table)).map(toCity),
)

const byName = once(() => new Map(cities().map((city) => [city.name, city])))

/** The city of an English name as records keep it ("Cholpon-Ata"); null for any other string. */
export function cityByName(name: string): City | null {
  return byName().get(name) ?? null
}

function toCity({ head }: Block): City {
  const [english = '', country = '', ...rest] = head
  const names = namesOf([english, ...rest.slice(0, 7)])
  const ambiguous = codesOf(rest[7]) as readonly ReadingLanguage[]
  return {
    name: names.en?.[0] ?? '',
    country,
    names,
    ...(ambiguous.length > 0 ? { ambiguous } : {}),
  }
}
