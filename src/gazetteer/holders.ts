// Rows of office holders: who held which office for whom, and when.
//
// A line: usual English spelling | country or organisation | office | from | to | other spellings, of any language.
// Dates are months or years; an empty "to" means in office when the row was written. A person with two offices has two
// rows under one name.
import type { CivilDate, OfficeId } from '../domain/vocabulary.ts'
import { countryByCode } from './countries.ts'
import { earlierAndFurther } from './holders/earlier-and-further.ts'
import { organizationHolders } from './holders/organizations.ts'
import { otherStates } from './holders/other-states.ts'
import { turkicStates } from './holders/turkic-states.ts'
import { widerWorld } from './holders/wider-world.ts'
import { once } from './once.ts'
import { type Block, listOf, parseBlocks } from './table.ts'
import type { Holder } from './types.ts'
import { isWithin } from './within.ts'

const STATES = [turkicStates, otherStates, earlierAndFurther, widerWorld]

export const holders: () => readonly Holder[] = once(() => [
  ...STATES.flatMap((table) => parseBlocks(table)).map((block) => toHolder(block, isState)),
  // AU is Australia, and here the African Union.
  ...parseBlocks(organizationHolders).map((block) => toHolder(block, () => false)),
])

/**
 * Those known to have held an office for a country or an organisation (either's code) on a day; a month or a year will do. More than
 * one where turns met in that month or the office is shared; empty where nobody is known, which is not a vacancy.
 */
export function holdersOf(office: OfficeId, of: string, onDate: CivilDate): readonly Holder[] {
  return holders().filter(
    (holder) =>
      holder.office === office &&
      (holder.country ?? holder.organization) === of &&
      isWithin(onDate, holder.from, holder.to),
  )
}

function isState(code: string): boolean {
  return countryByCode(code) !== null
}

function toHolder({ head }: Block, isOfState: (code: string) => boolean): Holder {
  const [name = '', of = '', office = '', from = '', to = '', spellings = ''] = head
  const isCountry = isOfState(of)
  return {
    name,
    spellings: [...new Set(listOf(spellings))].filter((spelling) => spelling !== name),
    office,
    country: isCountry ? of : null,
    organization: isCountry ? null : of,
    from: from === '' ? null : from,
    to: to === '' ? null : to,
  }
}
