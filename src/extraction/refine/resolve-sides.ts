// The actors of a claim → the sides that took part: countries and organisations with their people and offices.
import type { CountryCode, Level, OfficeId } from '../../domain/vocabulary.ts'
import { inflects } from '../../languages/language.ts'
import type { Actor } from '../phrases/phrase.ts'
import type { Reading } from '../reading.ts'
import type { Side } from './draft.ts'
import type { KnownPerson } from './know-people.ts'
import type { Visit } from './visit.ts'

export interface SideContext {
  reading: Reading
  known: readonly KnownPerson[]
  /** The last people spoken of before this claim: "they", "the ministers". */
  spokenOf: readonly Side[]
  /** Two countries spoken of together before: "the delegations of both countries". */
  pair?: readonly Side[]
  /** The organisation the article is about: "the Organisation's Secretary General". */
  organization: string | null
  /** The visit at hand: "his counterpart" is of the other country. */
  visit?: Visit | undefined
  /** Where an ambassador of the claim is posted: whom he meets without a country is of there. */
  post?: string | null
}

/** Sides of some actors; `opposite` are those they met, whose offices a counterpart shares. */
export function resolveSides(
  actors: readonly Actor[],
  opposite: readonly Side[],
  rule: string,
  context: SideContext,
): Side[] {
  const sides: Side[] = []
  for (const actor of actors) {
    if (actor.former) continue
    for (const found of sidesOf(actor, [...opposite, ...sides], rule, context)) {
      const others = [...opposite, ...sides]
      const side =
        actor.role === 'counterpart' ? ofVisit(found, others, context) : ofHost(found, actor, others, context)
      if (!sides.some((other) => isSame(other, side))) sides.push(side)
    }
  }
  return sides
}

/** "In Lisbon the minister will meet his counterpart": of the host's country, or of the guest's. */
function ofVisit(side: Side, others: readonly Side[], { visit }: SideContext): Side {
  if (visit === undefined || side.country !== null || side.organization !== null) return side
  const guest = visit.guests[0]?.country ?? null
  const countries = new Set(others.map((other) => other.country))
  if (countries.size !== 1) return side
  if (countries.has(guest)) return { ...side, country: visit.host, implied: true }
  return countries.has(visit.host) ? { ...side, country: guest, implied: true } : side
}

/** "In Kuala Lumpur the Russian minister met the national security adviser": whose country is not told is of the host's. */
function ofHost(side: Side, actor: Actor, others: readonly Side[], { visit, reading }: SideContext): Side {
  const { language } = reading
  // "He was received by President X": in English somebody named is of there too.
  const analytic = language.wordOrder === 'verb-medial' && !inflects(language)
  const open = actor.person === null || analytic
  const untold = side.implied && actor.office !== null && actor.country === null && open
  if (visit === undefined || !untold || side.country !== reading.home) return side
  const guest = visit.guests[0]?.country ?? null
  const own = others.length > 0 && others.every((other) => other.country === guest)
  return own && (analytic || side.country === guest) ? { ...side, country: visit.host } : side
}

function isSame(one: Side, other: Side): boolean {
  return (
    one.country === other.country &&
    one.organization === other.organization &&
    one.person === other.person &&
    one.office === other.office
  )
}

function sidesOf(actor: Actor, opposite: readonly Side[], rule: string, context: SideContext): Side[] {
  const span = { from: actor.from, to: actor.to }
  const blank: Side = {
    country: null,
    organization: null,
    person: null,
    office: null,
    level: null,
    span,
    implied: false,
    rule,
  }
  if (isPronoun(actor)) {
    const spoken = context.spokenOf.filter(
      (side) => actor.plural || side.person !== null || side.office !== null,
    )
    const those = actor.plural ? bothOf(spoken, actor, blank, context) : spoken.slice(0, 1)
    return those.map((side) => ({ ...side, implied: true }))
  }
  if (actor.role === 'delegations' && (actor.country ?? actor.person) === null)
    return (context.pair ?? []).map(({ country }) => ({ ...blank, country, implied: true }))
  if ((actor.role === 'sides' || actor.role === 'delegations') && (actor.country ?? actor.person) === null)
    return []
  // Whoever comes "with a delegation" meets others.
  const acts = opposite.length === 0 || rule.includes('.receive')
  const guests = acts ? delegationBefore(actor, context) : null
  if (guests !== null) return guests.map((side) => ({ ...side, implied: true }))
  if (actor.group !== null && actor.country === null) return groupSides(actor, blank)
  const known = actor.person === null ? undefined : context.known[actor.person.id]
  const side: Side = {
    ...blank,
    country: actor.country,
    organization: actor.organization,
    person: actor.person?.id ?? null,
    office: actor.office?.id ?? known?.office ?? null,
    // "Almanya lideri Merkel": a leader has the rank of the office that is known of him.
    level:
      (actor.office?.id === 'head-of-state' ? known?.level : null) ??
      actor.office?.level ??
      known?.level ??
      null,
  }
  if (actor.role === 'counterpart' && side.office === null) {
    const model = opposite.find((other) => other.office !== null)
    side.office = model?.office ?? null
    side.level = model?.level ?? null
  }
  if (actor.role === 'officials' && side.office === null) side.level = 'official'
  return [named(locate(side, actor, known, context), actor, context)]
}

/** "The delegation": those who came on the visit at hand. */
function delegationBefore(actor: Actor, { visit }: SideContext): readonly Side[] | null {
  const named = actor.country ?? actor.organization ?? actor.group ?? actor.person ?? actor.office
  return actor.role === 'delegation' && named === null ? (visit?.guests ?? null) : null
}

/** "The presidents", of whom only the guest was spoken of: he and his host. */
function bothOf(spoken: readonly Side[], actor: Actor, blank: Side, { visit }: SideContext): readonly Side[] {
  const codes = new Set(spoken.map((side) => side.country ?? side.organization))
  if (visit === undefined || codes.size > 1) return spoken
  const office = actor.office?.id ?? null
  return [...visit.guests, { ...blank, country: visit.host, office, level: actor.office?.level ?? null }]
}

function isPronoun(actor: Actor): boolean {
  if (actor.role === 'pronoun') return true
  const nobody =
    actor.country === null && actor.organization === null && actor.group === null && actor.person === null
  return nobody && actor.plural && actor.office !== null && actor.office.id !== 'member-of-parliament'
}

/** A group counts only where its number is told: "five Central Asian leaders", "all member states" do not list anyone. */
function groupSides(actor: Actor, blank: Side): Side[] {
  if (actor.group === null || actor.counted !== actor.group.length) return []
  return actor.group.map((country: CountryCode) => ({
    ...blank,
    country,
    office: actor.office?.id ?? null,
    level: actor.office?.level ?? null,
  }))
}

/** Finds the state or organisation that a side acts for. */
function locate(side: Side, actor: Actor, known: KnownPerson | undefined, context: SideContext): Side {
  // Heads and envoys of organisations count for the organisation, not for their nationality.
  if (side.organization !== null && side.country !== null && actor.office?.of !== 'country')
    return { ...side, country: null }
  if (side.organization !== null && side.country !== null) return { ...side, organization: null }
  if (side.country !== null || side.organization !== null) return side
  // There is one Pope.
  if (actor.office?.id === 'pope') return { ...side, country: 'VA', implied: true }
  const sender = actor.sender == null ? undefined : context.known[actor.sender.id]
  if (sender !== undefined && sender.country !== null)
    return { ...side, country: sender.country, implied: true }
  if (known !== undefined && (known.country !== null || known.organization !== null)) {
    return {
      ...side,
      country: known.country,
      organization: known.country === null ? known.organization : null,
    }
  }
  if (actor.office?.of === 'organization') {
    const own = context.reading.world.offices.get(actor.office.id)?.organization
    return { ...side, organization: own ?? context.organization, implied: true }
  }
  // "met with counterparts from four countries": they are of other countries than one's own.
  if (actor.role === 'counterpart') return side
  if (actor.role === 'ministry') return { ...side, country: context.reading.home, implied: true }
  if (actor.office !== null || side.office !== null) {
    const other = actor.person === null ? holderInArticle(actor, context) : undefined
    if (other !== undefined) return { ...side, person: other.id, country: other.country, implied: true }
    const country = actor.person === null ? null : (actor.beside ?? null)
    return { ...side, country: context.post ?? country ?? context.reading.home, implied: true }
  }
  return side
}

/** "The Uzbek leader" is the one whom the article names elsewhere, if it names one of that office and country. */
function named(side: Side, actor: Actor, context: SideContext): Side {
  const code = side.country ?? side.organization
  if (side.person !== null || side.office === null || code === null || actor.role !== null) return side
  const fitting = context.known.filter(
    (person) => (person.country ?? person.organization) === code && isSameOffice(person.office, side.office!),
  )
  return fitting.length === 1 ? { ...side, person: fitting[0]!.id } : side
}

function isSameOffice(one: string | null, other: string): boolean {
  if (one === null) return false
  const plain = (office: string): string => office.replace(/^acting-/u, '')
  const leads = (office: string): boolean => ['president', 'head-of-state', 'prime-minister'].includes(office)
  return (
    plain(one) === plain(other) ||
    (other === 'minister' && one.endsWith('-minister') && !one.startsWith('deputy-')) ||
    (leads(one) && leads(other) && one !== 'prime-minister' && other !== 'prime-minister') ||
    (other === 'head-of-state' && leads(one))
  )
}

/** "The President" without more is the president that the article names, if it names one of the home country. */
function holderInArticle(actor: Actor, context: SideContext): KnownPerson | undefined {
  const fitting = context.known.filter(
    (person) =>
      person.country !== null &&
      actor.office !== null &&
      isSameOffice(person.office, actor.office.id) &&
      !actor.plural,
  )
  // Ambassadors are of other countries as a rule: "the Ambassador" is the one that the article names.
  if (actor.office?.id === 'ambassador' && fitting.length === 1) return fitting[0]
  const home = fitting.filter((person) => person.country === context.reading.home)
  if (home.length === 1) return home[0]
  const abroad = context.reading.home === null || isForeign(actor.office?.id ?? '', context.reading)
  return fitting.length === 1 && abroad ? fitting[0] : undefined
}

/** What every state has, whatever its holder is called. */
const EVERYWHERE: readonly OfficeId[] = ['head-of-state', 'head-of-government', 'minister', 'deputy-minister']

/** "The Chancellor", "the King": an office that others have and home has not. */
function isForeign(office: OfficeId, { home, world }: Reading): boolean {
  if (EVERYWHERE.includes(office)) return false
  const holding = world.gazetteer.holders.filter((holder) => holder.office === office)
  return holding.length > 0 && holding.every((holder) => holder.country !== null && holder.country !== home)
}

/** The highest of some levels; null where none is known. */
export function highestLevel(levels: readonly (Level | null)[], order: readonly Level[]): Level | null {
  return order.find((level) => levels.includes(level)) ?? null
}
