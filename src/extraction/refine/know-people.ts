// The article's people → who they are: office, country and full name, from the text and from known holders.
import type {
  CountryCode,
  Level,
  OfficeId,
  OrganizationCode,
  ReadingLanguage,
} from '../../domain/vocabulary.ts'
import type { Holder } from '../../gazetteer/types.ts'
import type { Language } from '../../languages/language.ts'
import { isWithin } from '../../gazetteer/within.ts'
import { romaniseName } from '../people/romanise-name.ts'
import type { Claim } from '../claim.ts'
import type { Reading } from '../reading.ts'

export interface KnownPerson {
  id: number
  /** Usual English spelling; the surname alone where nothing gives more. */
  name: string
  office: OfficeId | null
  level: Level | null
  country: CountryCode | null
  organization: OrganizationCode | null
}

/** Before a name, and no part of it. */
const HONORIFIC = /^(?:Prince|Princess|Sheikh|Shaikh|Sheikha|General|Dr\.?|Prof\.?)\s(?=\S+\s)/u

/** Letters that English spells otherwise, by language: "Xalil" → "Khalil", "Hacıyev" → "Hajiyev". */
const SPELLING: Readonly<Partial<Record<ReadingLanguage, readonly (readonly [string, string])[]>>> = {
  uz: [['x', 'kh']],
  kk: [
    ['q', 'k'],
    ['j', 'zh'],
  ],
  az: [
    ['c', 'j'],
    ['ç', 'ch'],
    ['ş', 'sh'],
    ['x', 'kh'],
    ['q', 'g'],
    ['ğ', 'gh'],
    ['ə', 'a'],
    ['ı', 'i'],
    ['ö', 'o'],
    ['ü', 'u'],
    ['İ', 'I'],
  ],
}

function spellName(name: string, { code }: Language): string {
  let spelled = romaniseName(name)
  for (const [letter, english] of SPELLING[code] ?? []) {
    const capital = letter.toLocaleUpperCase(code)
    const opening = english.charAt(0).toUpperCase() + english.slice(1)
    spelled = spelled.replaceAll(letter, english)
    if (capital !== letter && capital !== 'I') spelled = spelled.replaceAll(capital, opening)
  }
  return spelled
}

/** Before a surname: "С. Лавров" is told by the surname. */
const INITIALS = /^(?:\p{Lu}\s)+(?=\p{Lu}\p{Ll})/u

/** What the whole article says of each person; a holder joins only if one fits name, office, country and date. */
export function knowPeople(reading: Reading, claims: readonly Claim[] = []): KnownPerson[] {
  const known: KnownPerson[] = reading.people.map((person) => ({
    id: person.id,
    name: spellName(person.name.replace(INITIALS, ''), reading.language).replace(HONORIFIC, ''),
    office: null,
    level: null,
    country: null,
    organization: null,
  }))
  for (const sentence of reading.sentences) {
    for (const phrase of sentence.phrases) {
      const groups = phrase.type === 'actors' ? phrase.actors : phrase.type === 'event' ? phrase.event.of : []
      for (const actor of groups) {
        if (actor.person === null || actor.former) continue
        const person = known[actor.person.id]!
        if (actor.office !== null && person.office === null) {
          person.office = actor.office.id
          person.level = actor.office.level
        }
        if (actor.office === null && person.office !== null) continue
        person.country ??= actor.country
        person.organization ??= actor.organization
      }
    }
  }
  return leadersOfMissions(known, claims).map((person) => withHolder(person, reading))
}

/** "Minister A, who is leading the Sri Lankan delegation": whoever leads it and has no other country is of that one. */
function leadersOfMissions(known: readonly KnownPerson[], claims: readonly Claim[]): KnownPerson[] {
  const people = known.map((person) => ({ ...person }))
  for (const { kind, actors } of claims) {
    if (kind !== 'lead') continue
    const countries = new Set(actors.flatMap(({ country }) => (country === null ? [] : [country])))
    const leaders = actors.flatMap(({ person }) => (person === null ? [] : [people[person.id]!]))
    const [leader] = leaders
    if (leaders.length !== 1 || countries.size !== 1 || leader === undefined) continue
    if (leader.organization === null) leader.country ??= [...countries][0]!
  }
  return people
}

function withHolder(person: KnownPerson, reading: Reading): KnownPerson {
  const { published } = reading.article
  const held = reading.people[person.id]!.holders.filter((holder) => fits(holder, person, published))
  const names = new Set(held.map((holder) => holder.name))
  const holder = held[0]
  if (names.size !== 1 || holder === undefined) return person
  const office = person.office ?? holder.office
  return {
    ...person,
    name: holder.name,
    office,
    level: person.level ?? reading.world.offices.get(office)?.level ?? null,
    country: person.country ?? (person.organization === null ? holder.country : null),
    organization: person.organization ?? (person.country === null ? holder.organization : null),
  }
}

function fits(holder: Holder, person: KnownPerson, published: string | null): boolean {
  if (published !== null && !isWithin(published, holder.from, holder.to)) return false
  if (person.country !== null && holder.country !== null && holder.country !== person.country) return false
  if (
    person.organization !== null &&
    holder.organization !== null &&
    holder.organization !== person.organization
  )
    return false
  if (person.office === null) return true
  return plain(holder.office) === plain(person.office) || kin(person.office, holder.office)
}

function plain(office: OfficeId): string {
  return office.replace(/^acting-/u, '')
}

/** "The Uzbek leader" is the president; a minister named without the portfolio may hold any. */
function kin(told: OfficeId, held: OfficeId): boolean {
  if (told === 'head-of-state')
    return [
      'president',
      'king',
      'emir',
      'sultan',
      'national-leader',
      'supreme-leader',
      'prime-minister',
      'chancellor',
    ].includes(held)
  if (told === 'head-of-government') return ['prime-minister', 'chancellor', 'president'].includes(held)
  if (told === 'minister') return held.endsWith('-minister') && !held.startsWith('deputy')
  if (told === 'ambassador') return held.endsWith('ambassador')
  return false
}
