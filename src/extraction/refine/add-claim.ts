// Who attended, led, chaired, hosted or spoke, and what was signed → added to the draft it speaks of.
import type { Claim } from '../claim.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Reading } from '../reading.ts'
import type { Draft, Side } from './draft.ts'
import { codesOf, leave, type Gathering, type Told } from './gathering.ts'
import { addSides, better, takePlace } from './join-claim.ts'
import { resolveSides, type SideContext } from './resolve-sides.ts'
import { datesAgree, sameNature } from './same-meeting.ts'
import { isAnaphor } from './tell-claim.ts'

/** Adds what tells more of a meeting to the one it speaks of; an attendance without one opens its own. */
export function addTo(told: Told, gathering: Gathering): 'opens' | 'done' {
  const { claim } = told
  const draft = targetOf(told, gathering)
  if (draft === undefined) {
    const opens =
      (claim.kind === 'attend' || (claim.kind === 'host' && isAnaphor(told.event))) &&
      !(claim.tense.purpose === true && gathering.drafts.length > 0) &&
      told.event !== null &&
      ((told.format !== null && !told.format.includes('forum')) || codesOf(told.sides).size >= 2)
    if (!opens) {
      gathering.note(claim, 'dropped', 'gather-drafts', 'no meeting that it could speak of')
      leave(claim, gathering)
    }
    return opens ? 'opens' : 'done'
  }
  const { reading, known } = gathering
  if (tellsWhereOnly(claim) && !isOfDraft(claim, draft, reading)) return 'done'
  const context: SideContext = {
    reading,
    known,
    spokenOf: gathering.spokenOf,
    organization: draft.organization,
  }
  const chair = resolveSides(claim.chair, [], claim.rule, context)
  const hosts = resolveSides(claim.hosts, [], claim.rule, context)
  switch (claim.kind) {
    case 'document':
      // "The twelfth meeting adopted …" tells which the meeting is.
      draft.ordinal ??= told.event?.ordinal ?? null
      draft.claims.push(claim)
      return 'done'
    case 'speak-at':
      // Who speaks of what is to come is not there yet.
      if (draft.status !== 'held') return 'done'
      if (!told.sides.every((side) => fitsAsParticipant(side, draft, told))) return 'done'
      addSides(draft, told.sides)
      break
    case 'lead':
      addSides(draft, leadersOf(told.sides))
      break
    case 'accompany':
      addSides(draft, retinueOf(told.sides, gathering))
      break
    case 'chair':
      addSides(draft, chair)
      draft.chair ??= chair.find((side) => side.person !== null)?.person ?? null
      break
    case 'host':
      draft.host ??= hosts[0]?.country ?? hosts[0]?.organization ?? null
      if (claim.hosts.some((actor) => actor.person !== null || actor.office !== null)) addSides(draft, hosts)
      break
    case 'guest':
      addSides(draft, told.sides)
      break
    default:
      addSides(draft, claim.kind === 'attend' ? ofDelegation(told, gathering) : told.sides)
      if (told.event?.ordinal != null) draft.ordinal ??= told.event.ordinal
  }
  draft.format ??= formatOfBody(told, draft)
  draft.claims.push(claim)
  takePlace(draft, claim)
  if (told.when !== null && better(told.when, draft.when) && draft.when === null) {
    draft.when = told.when
    draft.evidence.push({ field: 'date', value: told.when.date, span: claim.date!.span, rule: claim.rule })
  }
  gathering.note(claim, 'joined', claim.rule, `meeting ${draft.id + 1}`)
  return 'done'
}

/** "The event will be held there on that day": of whom, the sentences before told. */
function tellsWhereOnly(claim: Claim): boolean {
  return claim.kind === 'attend' && claim.actors.length === 0 && claim.event !== null
}

const NEAR_ONLY = 2
const NEAR_PLACE = 6

/** "As the ministry reports, …", "Ожидается, что …". */
const REPORTS: ReadonlySet<string> = new Set(['tell', 'released', 'plan'])

/** It opens its sentence, follows what it speaks of, and is as much to come. */
function isOfDraft(claim: Claim, draft: Draft, reading: Reading): boolean {
  if ((claim.tense.time === 'future') !== (draft.status === 'announced')) return false
  // Where the meeting was may be told behind what was said at it.
  const reach = claim.place === null ? NEAR_ONLY : NEAR_PLACE
  if (!draft.claims.some((other) => claim.sentence - other.sentence <= reach)) return false
  if (draft.claims.some((other) => other.sentence === claim.sentence)) return true
  const led = reading.sentences[claim.sentence]!.phrases.filter(
    (phrase) => phrase.to <= Math.min(claim.span.from, claim.event!.span.from),
  )
  // "As the ministry reports, the meeting was held on …"
  const comma = led.findLastIndex((phrase) => phrase.type === 'mark' && phrase.mark === ',')
  const reports = led
    .slice(0, comma)
    .some((phrase) => phrase.type === 'words' && phrase.classes.some((name) => REPORTS.has(name)))
  const before = reports ? led.slice(comma + 1) : led
  return before.every(leadsIn) || before.length <= 1
}

/** The session of an organisation's officials is named by what they attend: "the Intergovernmental Council". */
function formatOfBody({ format, organization, event }: Told, draft: Draft): Draft['format'] {
  if (draft.organization === null) return null
  if (format !== null) return organization === draft.organization ? format : null
  return event?.body?.formats[draft.organization] ?? null
}

/** "On Friday, in Baku, …", "It was their …". */
function leadsIn(phrase: Phrase): boolean {
  if (phrase.type === 'words') return phrase.classes.some((name) => name === 'the' || name === 'this-is')
  return phrase.type === 'date' || phrase.type === 'place' || phrase.type === 'mark'
}

/** Those who lead a delegation act for its country. */
function leadersOf(sides: readonly Side[]): Side[] {
  const mission = sides.find((side) => side.country !== null && side.person === null && side.office === null)
  return sides
    .filter((side) => side !== mission || sides.length === 1)
    .map((side) =>
      mission !== undefined && (side.country === null || side.implied)
        ? { ...side, country: mission.country }
        : side,
    )
}

/** "The Japanese delegation was led by A; B attended too": B is of the delegation that the sentence tells of. */
function ofDelegation({ claim, sides }: Told, { reading }: Gathering): Side[] {
  const { phrases } = reading.sentences[claim.sentence]!
  const missions = phrases.flatMap((phrase) =>
    phrase.type === 'actors' && phrase.to <= claim.span.from
      ? phrase.actors.filter((actor) => actor.role === 'delegation' && actor.country !== null)
      : [],
  )
  const country = missions.at(-1)?.country ?? null
  return sides.map((side) =>
    country !== null && side.implied && side.person !== null ? { ...side, country } : side,
  )
}

/** Those who came with the one last told act for the same country, where nothing else is known of them. */
function retinueOf(sides: readonly Side[], { subject }: Gathering): Side[] {
  const country = subject?.side.country ?? null
  return sides.map((side) =>
    country !== null && (side.country === null || side.implied) ? { ...side, country } : side,
  )
}

/** Somebody who speaks at a session took part only if people of that country or rank did. */
function fitsAsParticipant(side: Side, draft: Draft, told: Told): boolean {
  if (side.country === null && side.organization === null) return false
  if (side.person !== null && side.organization !== null && side.organization === draft.organization)
    return true
  const codes = codesOf(draft.sides)
  if (told.event === null) return codes.size >= 3 && side.person !== null && isUnnamedSide(side, draft)
  return draft.format !== null || codes.has(side.country ?? side.organization ?? '')
}

/** A country at the session for which nobody is named yet, at this rank. */
function isUnnamedSide(side: Side, draft: Draft): boolean {
  const own = draft.sides.filter(
    (other) => (other.country ?? other.organization) === (side.country ?? side.organization),
  )
  return (
    own.length > 0 &&
    own.every(
      (other) =>
        other.person === null &&
        (other.level === null || other.level === side.level || other.level === 'official'),
    )
  )
}

function targetOf(told: Told, gathering: Gathering): Draft | undefined {
  const { drafts } = gathering
  const { event, claim } = told
  if (claim.kind === 'attend' && event === null) {
    // "Лидеры двух стран обсудили …": who met by a verb attends nothing else by the same one.
    const met = drafts.find((draft) => draft.claims.some((other) => isMeetingBy(other, claim)))
    if (met !== undefined) return met
  }
  const open = drafts.filter(
    (draft) =>
      datesAgree(draft.when, told.when) &&
      (claim.kind !== 'host' ||
        event?.ordinal == null ||
        draft.ordinal === null ||
        draft.ordinal === event.ordinal),
  )
  if (told.format !== null) {
    const fitting = open.filter(
      (draft) =>
        draft.format === told.format &&
        (event?.ordinal == null || draft.ordinal === null || draft.ordinal === event.ordinal),
    )
    const found = fitting.find((draft) => !isOld(draft)) ?? fitting.at(-1)
    if (found !== undefined || claim.kind !== 'document') return found
  }
  if (told.organization !== null && event !== null && claim.kind !== 'document') {
    const same = open.filter((draft) => draft.organization === told.organization)
    // Ministers attend no summit that is only named beside their meeting.
    const found = same.findLast((draft) => sameNature(draft, told)) ?? same.at(-1)
    // "World Bank officials took part too": an organisation that attends another's meeting.
    const attends = told.sides.some((side) => side.organization === told.organization)
    if (found !== undefined || !attends || event.organization !== null) return found
  }
  if (claim.kind === 'document') {
    // What is signed already was not signed at a meeting to come.
    const signing = open.filter(
      (draft) =>
        !isOld(draft) &&
        draft.receivers.length === 0 &&
        (draft.status !== 'announced' || claim.tense.time === 'future'),
    )
    const near = signing.findLast((draft) =>
      draft.claims.some((other) => claim.sentence - other.sentence <= NEAR),
    )
    if (near !== undefined || signing[0] !== undefined) return near ?? signing[0]
  }
  const wide = event !== null && ['session', 'summit', 'gathering', 'format'].includes(event.type)
  const current = open.filter((draft) => !isOld(draft))
  if (wide) {
    const sessions = current.filter(
      (draft) =>
        draft.receivers.length === 0 &&
        (draft.format !== null || draft.organization !== null || draft.event?.type === event.type),
    )
    const near = sessions.findLast((draft) =>
      draft.claims.some((other) => claim.sentence - other.sentence <= NEAR),
    )
    if (sessions.length > 0) return near ?? sessions[0]
  }
  return (
    current.findLast((draft) => draft.claims.some((other) => claim.sentence - other.sentence <= NEAR)) ??
    current[0]
  )
}

function isMeetingBy(other: Claim, { trigger }: Claim): boolean {
  return other.kind === 'meet' && other.trigger.from === trigger.from
}

/** "The meeting" is the last one told within so many sentences; further on it is the article's first. */
const NEAR = 4

/** Told by its year alone: history beside the news. */
function isOld(draft: Draft): boolean {
  return draft.when?.precision === 'year'
}
