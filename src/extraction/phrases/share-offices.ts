// Actors of one list → the same, each with what the list says of all: one plural office, one country.
import type { Actor } from './phrase.ts'

/**
 * "Turkish and Uzbek foreign ministers" and "the foreign ministers of Türkiye and Uzbekistan": the plural office is
 * everyone's. "Turkish Foreign Minister A and Defence Minister B": the country is both's.
 */
export function shareOffices(actors: readonly Actor[]): Actor[] {
  const shared = nameHolders(pairNames(actors.map((actor) => ({ ...actor }))))
  for (const [index, actor] of shared.entries()) {
    if (
      !actor.plural ||
      (actor.office === null &&
        actor.role !== 'officials' &&
        actor.role !== 'ministry' &&
        actor.role !== 'delegation' &&
        actor.role !== 'delegations' &&
        actor.role !== 'counterpart')
    )
      continue
    const give = (other: Actor): void => {
      other.office = actor.office
      other.role = actor.role
    }
    for (let before = index - 1; before >= 0 && isBare(shared[before]!); before -= 1) give(shared[before]!)
    if (actor.person !== null) {
      nameColleagues(shared, index)
      continue
    }
    for (let after = index + 1; after < shared.length && isBare(shared[after]!); after += 1)
      give(shared[after]!)
  }
  for (const [index, actor] of shared.entries()) {
    const before = shared[index - 1]
    if (before === undefined || actor.country !== null || actor.organization !== null || actor.group !== null)
      continue
    if (actor.opposed === true) continue
    if (actor.office === null || before.country === null || actor.office.of === 'organization') continue
    if (before.office !== null || before.person !== null) actor.country = before.country
  }
  return shared
}

/** "the ambassadors of Uruguay, Nester Navarro, Chile, Julio Fiol": each country and its envoy's name after it. */
function pairNames(actors: readonly Actor[]): readonly Actor[] {
  const paired = (actor: Actor, index: number): boolean =>
    index % 2 === 0
      ? actor.country !== null && actor.person === null && index > 0 === (actor.office === null)
      : actor.person !== null && actor.country === null && actor.office === null && actor.opposed !== true
  const plural = actors[0]?.plural === true && actors[0].office !== null
  if (!plural || actors.length < 4 || actors.length % 2 !== 0 || !actors.every(paired)) return actors
  return actors.flatMap((actor, index) =>
    index % 2 === 0
      ? [
          {
            ...actor,
            office: actors[0]!.office,
            plural: false,
            person: actors[index + 1]!.person,
            to: actors[index + 1]!.to,
          },
        ]
      : [],
  )
}

/** "Turkish and Russian foreign ministers A and B", "the leaders of Türkiye and Egypt, A and B": each name to its country. */
function nameHolders(actors: readonly Actor[]): Actor[] {
  const countries = actors.filter((actor) => actor.country !== null)
  const people = actors.filter((actor) => actor.person !== null)
  const office = actors.find((actor) => actor.plural && actor.office !== null)?.office ?? null
  const others = actors.some(
    (actor) =>
      actor.organization !== null || actor.group !== null || actor.role !== null || actor.opposed === true,
  )
  if (office === null || others || countries.length < 2 || countries.length !== people.length)
    return [...actors]
  const firstPerson = actors.findIndex((actor) => actor.person !== null)
  const lastCountry = actors.findLastIndex((actor) => actor.country !== null)
  const offices = actors.filter((actor) => actor.office !== null)
  if (firstPerson < lastCountry || offices.length !== 1) return [...actors]
  return countries.map((actor, index) => ({
    ...actor,
    office,
    plural: false,
    person: people[index]!.person,
    to: Math.max(actor.to, people[index]!.to),
  }))
}

/** "Russian Deputy Foreign Ministers A and B": the names that follow hold the same office. */
function nameColleagues(actors: readonly Actor[], index: number): void {
  const { country, organization, office } = actors[index]!
  for (const actor of actors.slice(index + 1)) {
    const nameOnly =
      actor.person !== null &&
      actor.opposed !== true &&
      [actor.country, actor.organization, actor.group, actor.office, actor.role].every(
        (part) => part === null,
      )
    if (!nameOnly) return
    Object.assign(actor, { country, organization, office })
  }
}

function isBare(actor: Actor): boolean {
  return actor.country !== null && actor.office === null && actor.person === null && actor.role === null
}

/** Each holder of a state's office without his country, with that of the one before. */
export function besideOthers(actors: readonly Actor[]): Actor[] {
  let country: Actor['country'] = null
  return actors.map((actor) => {
    const alone = actor.country === null && actor.organization === null && actor.group === null
    const sharing = alone && actor.office?.of === 'country' && actor.opposed !== true && country !== null
    if (!sharing) country = actor.country
    return sharing ? { ...actor, beside: country! } : actor
  })
}
