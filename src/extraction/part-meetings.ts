// A claim of several meetings in one clause → one claim for each: "meetings with A and B", "talks with A and a dinner with B".
import type { Actor } from './phrases/phrase.ts'
import type { WordClass } from '../languages/language.ts'
import type { Claim } from './claim.ts'
import { hasClass, isEnvoy, type Phrase } from './phrases/phrase.ts'
import type { Binding } from './rules/pattern.ts'

/** How many phrases stand at most between one event's people and the next event. */
const ALSO_REACH = 8
const ENDS_CLAUSE: readonly WordClass[] = ['meet', 'receive', 'tell', 'sign', 'visit', 'gather', 'attend']

/** "held talks with A and a meeting with B", "meetings with A as well as talks with B": a meeting more under the same verb. */
export function alsoWith(
  claim: Omit<Claim, 'id'>,
  binding: Binding,
  phrases: readonly Phrase[],
): Omit<Claim, 'id'>[] {
  const start = binding.get('B')
  const first = start === undefined ? undefined : phrases[start]
  if (claim.kind !== 'meet' || claim.event === null || first?.type !== 'actors' || first.case !== 'with')
    return []
  const subject = claim.actors.filter((actor) => !first.actors.includes(actor))
  const found: Omit<Claim, 'id'>[] = []
  let event: Extract<Phrase, { type: 'event' }> | null = null
  let last = start!
  for (let at = start! + 1; at < phrases.length && at - last <= ALSO_REACH; at += 1) {
    const phrase = phrases[at]!
    if (phrase.type === 'words' && ENDS_CLAUSE.some((name) => phrase.classes.includes(name))) break
    if (phrase.type === 'event') event = phrase
    if (phrase.type !== 'actors') continue
    if (event === null || phrase.case !== 'with' || !phrase.actors.some(isEnvoy)) break
    const span = { from: event.from, to: event.to }
    found.push({
      ...claim,
      actors: [...subject, ...phrase.actors],
      trigger: span,
      span: { from: event.from, to: phrase.to },
      event: { value: event.event, span },
    })
    event = null
    last = at
  }
  return found
}

/** How many phrases stand at most between two sessions that are told with one verb. */
const SESSIONS_REACH = 8

/** "A кеңешинин отурумуна жана B саммитине катышат", "A жана B саммиттери": where the verb stands last, a session more. */
export function alsoSessions(claim: Omit<Claim, 'id'>, phrases: readonly Phrase[]): Omit<Claim, 'id'>[] {
  const at = phrases.findIndex((phrase) => phrase.type === 'event' && phrase.from === claim.event?.span.from)
  const own = phrases[at]
  if (own?.type !== 'event') return []
  return [sessionBefore(own, at, phrases), sessionAfter(own, at, phrases)].flatMap((found) => {
    if (found === null) return []
    const { event, from, to } = found
    return [
      { ...claim, event: { value: event, span: { from, to } }, trigger: { from, to }, parted: true as const },
    ]
  })
}

type Session = Extract<Phrase, { type: 'event' }>

/** "ЕАЭБ жана КМШ саммиттери": whose session is joined to the next one's, and who does nothing. */
export function ownsSession(phrase: Phrase, phrases: readonly Phrase[]): boolean {
  const at = phrases.indexOf(phrase) + 2
  const event = phrases[at]
  return event?.type === 'event' && sessionBefore(event, at, phrases)?.from === phrase.from
}

/** Whether a session's plural only joins it to the one before "and". */
export function isJoined(event: Phrase, phrases: readonly Phrase[]): boolean {
  const at = phrases.indexOf(event)
  return event.type === 'event' && sessionBefore(event, at, phrases) !== null
}

function sessionBefore(own: Session, at: number, phrases: readonly Phrase[]): Session | null {
  const before = phrases[at - 2]
  if (!hasClass(phrases[at - 1], 'and') || before === undefined || !isBody(own)) return null
  const { plural, type } = own.event
  if (before.type === 'event')
    return isBody(before) && (before.case === own.case || (plural && before.case === 'genitive'))
      ? before
      : null
  const [actor] = before.type === 'actors' ? before.actors : []
  const named = before.type === 'actors' && before.actors.length === 1 && actor?.organization != null
  if (!named || !plural || actor.office !== null || actor.role !== null) return null
  const event = { ...own.event, format: null, of: [], organization: actor.organization }
  return {
    ...own,
    event: { ...event, type: type === 'format' ? 'summit' : type },
    from: before.from,
    to: before.to,
  }
}

function sessionAfter(own: Session, at: number, phrases: readonly Phrase[]): Session | null {
  if (!hasClass(phrases[at + 1], 'and') || !isBody(own)) return null
  const ahead = phrases.slice(at + 2, at + 2 + SESSIONS_REACH)
  const next = ahead.findIndex((phrase) => phrase.type === 'event')
  const found = ahead[next]
  const between = ahead.slice(0, Math.max(0, next))
  if (found?.type !== 'event' || !isBody(found)) return null
  if (found.case !== own.case && !(found.event.plural && own.case === 'genitive')) return null
  return between.some((phrase) => phrase.type === 'mark' || phrase.type === 'words') ? null : found
}

/** A session of somebody named: talks are told of one by one. */
function isBody({ event }: Session): boolean {
  const named =
    event.format !== null || event.body !== null || event.organization !== null || event.of.length > 0
  return named && event.type !== 'gathering' && event.type !== 'talks'
}

/** What the sentence says of a claim's meetings. */
export interface Circumstances {
  /** "separately". */
  apart: boolean
  /** "trilateral". */
  joint: boolean
  /** In the course of a visit. */
  visit: boolean
  /** Whom somebody acts for, as far as the claim or the known holders tell. */
  countryOf: (actor: Actor) => string | null
}

/** "held meetings with the ambassadors of A and B", "met separately with": as many meetings as envoys. Some languages tell it by the plural. */
export function partMeetings(
  claim: Omit<Claim, 'id'>,
  { apart, joint, visit, countryOf }: Circumstances,
): Omit<Claim, 'id'>[] {
  const several =
    claim.event?.value.plural === true &&
    (claim.event.value.type === 'talks' || claim.event.value.type === 'call') &&
    claim.event.value.format === null
  // Where the sentence leaves its subject to the one before, all whom it names are partners.
  const spoken =
    claim.lacks === 'A' &&
    (several || claim.actors.some((actor) => actor.apart === true) || isRow(claim, claim.actors))
  const [first, ...rest] = claim.actors
  const subject = spoken ? null : (first ?? null)
  const others = spoken ? claim.actors : rest
  const split = others.some((actor) => actor.apart === true)
  const row = !joint && (split || isRow(claim, others))
  const future = claim.tense.time === 'future'
  const ahead = future && (claim.event !== null || visit)
  // "will meet the speakers of A, B and C": so many are met one by one.
  // "the foreign ministers of A, B, C and D will meet": nobody of them is the host of the others.
  const college = subject?.person === null && others.every(({ office }) => office?.id === subject.office?.id)
  const timetable =
    future && !joint && !college && claim.event === null && others.length >= 3 && others.every(isEnvoy)
  if (
    (!several && !apart && !row && !ahead && !timetable) ||
    claim.kind !== 'meet' ||
    (subject === null && !spoken) ||
    others.length < 2
  )
    return [claim]
  // Names alone: where the words themselves tell of several meetings, known holders tell of whom.
  const located = (actor: Actor): string | null =>
    several || apart || split ? countryOf(actor) : (actor.country ?? actor.beside ?? null)
  const countries = new Set(others.map((actor) => located(actor) ?? actor.organization ?? ownBody(actor)))
  // "talks with the president, the prime minister and the speaker of Germany": each receives in his own right.
  const hosts = new Set(others.map((actor) => actor.office?.level ?? 'official'))
  const lead = ['head-of-state', 'head-of-government', 'parliament', ...(ahead ? ['minister'] : [])]
  const apiece = hosts.size === others.length && [...hosts].every((level) => lead.includes(level))
  // Those of the host's own house are told without their country.
  const own = countries.has(null) && subject !== null && (subject.country !== null || subject.office === null)
  const host = subject === null ? null : countryOf(subject)
  // "met the deputy prime minister, the minister of energy and the foreign minister": each by his office.
  // A counterpart among them leads his own delegation: "Fidan met the foreign minister, the defence minister and …".
  const counterpart = !several && others.some((actor) => actor.office?.id === subject?.office?.id)
  const offices = row && !counterpart && others.every((actor) => actor.office !== null)
  if ((apiece || offices) && countries.size === 1 && (own || (!countries.has(null) && !countries.has(host))))
    return others.map((actor) => ({
      ...claim,
      actors: [...(subject === null ? [] : [subject]), { ...actor, plural: false }],
      trigger: { from: actor.from, to: actor.to },
      parted: true as const,
    }))
  if (!several && !apart && !row && !timetable) return [claim]
  if (countries.has(null) || countries.has(host) || countries.size !== others.length) return [claim]
  return others.map((actor) => ({
    ...claim,
    actors: [...(subject === null ? [] : [subject]), { ...actor, plural: false }],
    trigger: { from: actor.from, to: actor.to },
    parted: true as const,
  }))
}

/** "held discussions with A, B and C", each named with an office: so many do not sit down with one at once. */
function isRow({ event, mode, sidelines }: Omit<Claim, 'id'>, others: readonly Actor[]): boolean {
  const plain =
    event === null ||
    ((event.value.type === 'talks' || event.value.type === 'call') &&
      event.value.format === null &&
      event.value.ordinal === null)
  // One telephones one at a time, and on the margins of something else one sees one after another.
  const most = mode === 'phone' || sidelines ? 2 : 3
  // "met with her Albanian, Serbian and Bulgarian counterparts"
  const counterparts = others.length >= 3 && others.every((actor) => actor.role === 'counterpart')
  return (
    plain &&
    mode !== 'video' &&
    others.length >= most &&
    (counterparts || others.every((actor) => actor.person !== null && !actor.plural))
  )
}

/** An office that one organisation has: "President of the European Council". */
function ownBody({ office }: Actor): string | null {
  return office?.of === 'organization' ? office.id : null
}
