// A finished draft → a quotable passage for each field that is told of it, and which fields no sentence of its own names.
import type { Evidence, ExtractedMeeting } from '../domain/report.ts'
import type { EvidenceField } from '../domain/vocabulary.ts'
import type { Claim, Span } from './claim.ts'
import {
  nameContextOf,
  passageOfCountry,
  passageOfOrganization,
  passageOfPerson,
  type NameContext,
  type NamePassage,
} from './name-passage.ts'
import type { Mention } from './mentions/mention.ts'
import { quote } from './quote.ts'
import type { Reading } from './reading.ts'
import type { Draft, Side } from './refine/draft.ts'
import type { KnownPerson } from './refine/know-people.ts'

export type Facts = Omit<ExtractedMeeting, 'evidence' | 'implied'>

export interface Foundation {
  /** In order of the text. */
  evidence: Evidence[]
  /** Fields that rest on other sentences than the meeting's own: `countries`, `organizations`, `people`. */
  implied: Set<string>
}

/** Quotes a passage for every field of a meeting that is not empty; status and mode where they are not the usual ones. */
export function writeEvidence(
  draft: Draft,
  facts: Facts,
  reading: Reading,
  known: readonly KnownPerson[],
): Foundation {
  const rows: Evidence[] = []
  const implied = new Set<string>()
  const add = (field: EvidenceField, value: string | null, span: Span, rule: string): void => {
    const evidence = quote(field, value, span, rule, reading)
    const twin = rows.some(
      (row) => row.field === field && row.value === value && row.start === evidence.start,
    )
    if (!twin) rows.push(evidence)
  }
  const context = nameContextOf(draft, reading)
  for (const row of draft.evidence) {
    if (row.field !== 'date' || row.value === facts.date) add(row.field, row.value, row.span, row.rule)
  }
  addSides(draft, facts, known, context, add, implied)
  const [first] = draft.claims as [Claim, ...Claim[]]
  for (const [field, value, span] of restOf(draft, facts, context)) {
    const there = rows.some((row) => row.field === field && (field === 'place' || row.value === value))
    if (!there) add(field, value, span, first.rule)
  }
  return { evidence: rows.sort((a, b) => a.start - b.start || a.end - b.end), implied }
}

type Add = (field: EvidenceField, value: string | null, span: Span, rule: string) => void

function addSides(
  draft: Draft,
  facts: Facts,
  known: readonly KnownPerson[],
  context: NameContext,
  add: Add,
  implied: Set<string>,
): void {
  const stated = new Set<string>()
  const take = (field: EvidenceField, value: string, passage: NamePassage, rule: string): void => {
    add(field, value, passage.span, rule)
    if (passage.stated) stated.add(`${field} ${value}`)
  }
  for (const side of draft.sides) {
    const { country, organization, rule } = side
    if (country !== null) take('country', country, passageOfCountry(side, context), rule)
    if (organization !== null)
      take('organization', organization, organizationOf(organization, side, draft, context), rule)
    const person = side.person === null ? undefined : known[side.person]?.name
    if (person !== undefined) take('person', person, passageOfPerson(side, context), rule)
  }
  for (const code of facts.organizations) {
    if (!draft.sides.some((side) => side.organization === code))
      take('organization', code, organizationOf(code, null, draft, context), draft.claims[0]!.rule)
  }
  if (facts.countries.some((code) => !stated.has(`country ${code}`))) implied.add('countries')
  if (facts.organizations.some((code) => !stated.has(`organization ${code}`))) implied.add('organizations')
  if (facts.people.some(({ name }) => !stated.has(`person ${name}`))) implied.add('people')
}

function organizationOf(code: string, side: Side | null, draft: Draft, context: NameContext): NamePassage {
  const event = draft.claims.find((claim) => claim.event?.value.organization === code)?.event
  return (
    passageOfOrganization(code, side, context) ?? {
      span: event?.span ?? side?.span ?? draft.claims[0]!.span,
      stated: event != null,
    }
  )
}

/** What else is told of the meeting, with the passage that tells it. */
function restOf(draft: Draft, facts: Facts, context: NameContext): [EvidenceField, string, Span][] {
  const { claims } = draft
  const [first] = claims as [Claim, ...Claim[]]
  const rest: [EvidenceField, string, Span][] = [['kind', facts.kind, first.trigger]]
  const event = (isIt: (claim: Claim) => boolean): Span =>
    claims.find((claim) => claim.event !== null && isIt(claim))?.event?.span ?? eventOf(claims) ?? first.span
  const { place } = facts
  if (facts.date !== null) rest.push(['date', facts.date, first.span])
  if (place.city !== null) rest.push(['place', place.city, first.span])
  else if (place.country !== null) rest.push(['place', place.country, stateOf(place.country, draft, context)])
  if (facts.status !== 'held') rest.push(['status', facts.status, statusOf(draft)])
  if (facts.mode !== 'in-person') rest.push(['mode', facts.mode, modeOf(draft, context)])
  if (facts.level !== null) rest.push(['level', facts.level, levelOf(draft, context)])
  if (facts.host !== null) rest.push(['host', facts.host, stateOf(facts.host, draft, context)])
  if (facts.chair !== null) rest.push(['chair', facts.chair, chairOf(draft, context)])
  if (facts.format !== null)
    rest.push(['format', facts.format, event((claim) => claim.event?.value.format === facts.format)])
  if (facts.ordinal !== null) {
    const span = event((claim) => claim.event?.value.ordinal === facts.ordinal)
    rest.push(['ordinal', String(facts.ordinal), span])
  }
  if (facts.informal) {
    const informal = claims.filter((claim) => claim.informal || claim.event?.value.informal === true)
    const told = wordOf(informal, ['informal'], context)
    rest.push(['informal', 'true', told ?? event((claim) => claim.event?.value.informal === true)])
  }
  return rest
}

function eventOf(claims: readonly Claim[]): Span | undefined {
  return claims.find((claim) => claim.event !== null)?.event?.span
}

/** The clause that announces, puts off or calls off; else the verb that tells the time. */
function statusOf({ claims, status }: Draft): Span {
  const claim =
    claims.find((other) => other.status === status) ??
    claims.find((other) => status === 'announced' && other.tense.time === 'future') ??
    claims[0]!
  return claim.trigger
}

function modeOf({ claims, mode }: Draft, context: NameContext): Span {
  const telling = claims.filter((claim) => claim.mode === mode)
  const words = mode === 'video' ? ['video'] : ['phone', 'call']
  return wordOf(telling, words, context) ?? eventOf(telling) ?? (telling[0] ?? claims[0]!).trigger
}

/** The passage of the highest office, or of the body whose rank it is. */
function levelOf(draft: Draft, { actors, own }: NameContext): Span {
  const people = new Set(draft.sides.map((side) => side.person))
  const highest = actors.filter(({ value }) => value.office?.level === draft.level)
  const named = highest.find(({ value }) => value.person !== null && people.has(value.person.id))
  const found = highest.find(({ sentence }) => own.has(sentence)) ?? named
  const side = draft.sides.find(({ level, implied }) => level === draft.level && !implied)
  return found?.value ?? eventOf(draft.claims) ?? side?.span ?? draft.claims[0]!.span
}

function chairOf({ claims, chair }: Draft, { actors }: NameContext): Span {
  const chairing = claims.flatMap((claim) => claim.chair).find((actor) => actor.person?.id === chair)
  const named = actors.find(({ value }) => value.person?.id === chair)?.value
  return chairing ?? named ?? claims[0]!.span
}

/** Where a host or the place's country is named: among those who receive, else among the sides, else anywhere. */
function stateOf(code: string, { claims, sides }: Draft, context: NameContext): Span {
  const hosting = claims
    .flatMap((claim) => [...claim.hosts, ...claim.receivers])
    .find((actor) => actor.country === code || actor.organization === code)
  if (hosting !== undefined) return hosting
  const side = sides.find(({ country, organization }) => country === code || organization === code)
  if (side?.country === code) return passageOfCountry(side, context).span
  const mention = context.mentions.find(
    ({ value: { meaning } }) =>
      (meaning.kind === 'country' && meaning.code === code) ||
      (meaning.kind === 'organization' && meaning.code === code),
  )
  return mention?.value ?? side?.span ?? claims[0]!.span
}

/** The first word of some classes in the sentences of some claims. */
function wordOf(
  claims: readonly Claim[],
  classes: readonly string[],
  { mentions }: NameContext,
): Span | undefined {
  const told = new Set(claims.map((claim) => claim.sentence))
  const isWord = ({ meaning }: Mention): boolean =>
    meaning.kind === 'words' && meaning.classes.some((name) => classes.includes(name))
  return mentions.find(({ value, sentence }) => told.has(sentence) && isWord(value))?.value
}
