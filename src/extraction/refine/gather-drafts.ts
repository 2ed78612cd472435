// Claims in order of the text → drafts: claims that tell of one meeting come together.
import { LEVELS } from '../../domain/vocabulary.ts'
import type { Claim } from '../claim.ts'
import { isEnvoy, sidesOf as countSides, type EventNoun } from '../phrases/phrase.ts'
import type { Reading } from '../reading.ts'
import type { TraceStep } from '../trace.ts'
import { earliestOf, latestOf } from './civil-date.ts'
import type { Draft, DraftDate, Side } from './draft.ts'
import { formatOf } from './find-format.ts'
import type { KnownPerson } from './know-people.ts'
import { recogniseFormat } from './recognise-format.ts'
import { resolveDate } from './resolve-date.ts'
import { resolveSides, type SideContext } from './resolve-sides.ts'

type Note = (claim: Claim, did: TraceStep['did'], by: string, why: string) => void

interface Gathering {
  reading: Reading
  known: readonly KnownPerson[]
  drafts: Draft[]
  /** The people last spoken of. */
  spokenOf: Side[]
  /** The subject of the last sentence that has one, and where. */
  subject: { side: Side; sentence: number } | null
  note: Note
}

/** A claim's content once its actors are known. */
interface Told {
  claim: Claim
  sides: Side[]
  receivers: Side[]
  when: DraftDate | null
  format: Draft['format']
  organization: Draft['organization']
  event: EventNoun | null
  /** The country of who hosted equals. */
  hosting: string | null
}

export function gatherDrafts(
  claims: readonly Claim[],
  reading: Reading,
  known: readonly KnownPerson[],
  note: Note,
): Draft[] {
  const gathering: Gathering = { reading, known, drafts: [], spokenOf: [], subject: null, note }
  let next = 0
  for (const sentence of reading.sentences) {
    while (next < claims.length && claims[next]!.sentence === sentence.index) {
      takeClaim(claims[next]!, gathering)
      next += 1
    }
    nameFormats(gathering)
    remember(sentence.index, gathering)
  }
  return gathering.drafts
}

function takeClaim(claim: Claim, gathering: Gathering): void {
  const { note } = gathering
  if (claim.tense.reality !== 'fact' && claim.status === null) {
    note(
      claim,
      'dropped',
      'drop-unreal',
      claim.tense.reality === 'denied' ? 'it is denied' : 'it is only wished or possible',
    )
    return
  }
  if (claim.quoted) {
    note(claim, 'dropped', 'drop-quoted', 'a speaker tells of it')
    return
  }
  const { language, sentences } = gathering.reading
  const { classes } = sentences[claim.sentence]!
  if (classes.has('airport') && (language.words.welcome === undefined || classes.has('welcome'))) {
    note(claim, 'dropped', 'drop-welcomes', 'a welcome at an airport')
    return
  }
  const told = tellOf(claim, gathering)
  if (claim.kind === 'meet' || claim.kind === 'receive' || claim.kind === 'session')
    openOrJoin(told, gathering)
  else addTo(told, gathering)
}

function tellOf(claim: Claim, gathering: Gathering): Told {
  const { reading, known, drafts } = gathering
  const organization =
    claim.event?.value.organization ?? drafts.at(-1)?.organization ?? mainOrganization(reading)
  const context: SideContext = { reading, known, spokenOf: gathering.spokenOf, organization }
  const received = resolveSides(claim.receivers, [], claim.rule, context)
  if (claim.lacks === 'R')
    received.push(...subjectFor(claim, resolveSides(claim.actors, [], claim.rule, context), gathering))
  const all = claim.event?.value.of ?? []
  const of = all.filter(
    (actor) => actor.country !== null || actor.organization !== null || actor.group !== null,
  )
  const ranked = all.find((actor) => actor.office !== null && !of.includes(actor))?.office ?? null
  const actors = resolveSides([...claim.actors, ...of], received, claim.rule, context)
  if (claim.lacks === 'A') actors.unshift(...subjectFor(claim, actors, gathering))
  if (ranked !== null) for (const side of actors) side.level ??= ranked.level
  // Among equals nobody receives: who hosts colleagues meets them.
  const receivers = isHigher(received, actors) ? received : []
  const sides =
    claim.kind === 'receive' ? [...withDelegations(claim, actors, received, gathering), ...received] : actors
  const future = claim.tense.time === 'future' || claim.status === 'announced'
  const when = claim.date === null ? null : resolveDate(claim.date.value, reading.article.published, future)
  const event = claim.event?.value ?? null
  const named = formatOf(event, claim.actors, sides, reading)
  // "The first summit in the format": the one told of before.
  const before = drafts.findLast((draft) => draft.format !== null)
  if (
    named.format === null &&
    named.organization === null &&
    isAnaphor(event) &&
    sides.length === 0 &&
    before !== undefined
  ) {
    named.format = before.format
    named.organization = before.organization
  }
  return { claim, sides, receivers, when, event, hosting: received[0]?.country ?? null, ...named }
}

/** How far back a sentence without a subject looks for it. */
const SUBJECT_REACH = 4

/** Who is the subject of a claim that names none: that of the sentences before, if it is of another side. */
function subjectFor(claim: Claim, others: readonly Side[], { subject }: Gathering): Side[] {
  if (subject === null || claim.sentence - subject.sentence > SUBJECT_REACH) return []
  const { side } = subject
  const same = others.some(
    (other) => (other.country ?? other.organization) === (side.country ?? side.organization),
  )
  return same ? [] : [{ ...side, implied: true, span: claim.span, rule: claim.rule }]
}

function isAnaphor(event: EventNoun | null): boolean {
  return (
    event !== null &&
    (event.ordinal !== null || event.next) &&
    (event.body === null || event.body.id === 'summit') &&
    event.numeric === null
  )
}

function isHigher(received: readonly Side[], actors: readonly Side[]): boolean {
  const rank = (sides: readonly Side[]): number =>
    Math.min(
      LEVELS.length,
      ...sides.flatMap((side) => (side.level === null ? [] : [LEVELS.indexOf(side.level)])),
    )
  return actors.length === 0 || rank(received) < rank(actors)
}

/** "… together with the other heads of delegation": those of the session at hand. */
function withDelegations(
  claim: Claim,
  actors: readonly Side[],
  received: readonly Side[],
  gathering: Gathering,
): Side[] {
  const { phrases } = gathering.reading.sentences[claim.sentence]!
  const all = phrases.some(
    (phrase) => phrase.type === 'actors' && phrase.actors.some((actor) => actor.role === 'delegations'),
  )
  const session = gathering.drafts.findLast((draft) => draft.sides.length > 2)
  if (!all || session === undefined) return [...actors]
  const added = session.sides
    .filter(
      (side) =>
        side.country !== null && ![...actors, ...received].some((other) => other.country === side.country),
    )
    .map((side) => ({ ...side, implied: true, span: claim.span }))
  return [...actors, ...added]
}

function mainOrganization(reading: Reading): string | null {
  const counts = new Map<string, number>()
  for (const mention of reading.mentions) {
    if (mention.meaning.kind !== 'organization') continue
    counts.set(mention.meaning.code, (counts.get(mention.meaning.code) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function codesOf(sides: readonly Side[]): Set<string> {
  return new Set(sides.flatMap((side) => side.country ?? side.organization ?? []))
}

function openOrJoin(told: Told, gathering: Gathering): void {
  const { claim } = told
  const codes = codesOf(told.sides)
  const named =
    told.format !== null ||
    (told.organization !== null && told.event !== null) ||
    told.sides.some((side) => side.organization !== null)
  const same = gathering.drafts.findLast((draft) => isSameMeeting(draft, told))
  if (same !== undefined) {
    join(same, told)
    gathering.note(claim, 'joined', 'gather-drafts', `meeting ${same.id + 1}`)
    return
  }
  const model = gathering.drafts.findLast((draft) => codesOf(draft.sides).size >= 2)
  if (
    codes.size < 2 &&
    !named &&
    isAnaphor(told.event) &&
    told.event?.of.length === 0 &&
    model !== undefined
  ) {
    // "The first round was held in May": a session of the same sides.
    told.sides.push(
      ...model.sides.map((side) => ({ ...side, person: null, implied: true, span: claim.span })),
    )
  } else if (codes.size < 2 && !named && claim.actors.every((actor) => countSides([actor]) < 2)) {
    gathering.note(claim, 'dropped', 'drop-one-sided', 'it names one side only')
    return
  }
  const draft = newDraft(gathering.drafts.length)
  gathering.drafts.push(draft)
  join(draft, told)
  gathering.note(claim, 'proposed', claim.rule, `meeting ${draft.id + 1}`)
}

function newDraft(id: number): Draft {
  return {
    id,
    claims: [],
    sides: [],
    receivers: [],
    event: null,
    format: null,
    organization: null,
    ordinal: null,
    informal: false,
    when: null,
    city: null,
    country: null,
    status: 'held',
    mode: null,
    host: null,
    chair: null,
    outcomes: [],
    topics: [],
    background: null,
    sidelinesOf: null,
    level: null,
    kind: null,
    implied: new Set(),
    evidence: [],
  }
}

function isSameMeeting(draft: Draft, told: Told): boolean {
  const { claim } = told
  if (tellsSameEvent(draft, claim)) return true
  if (!datesAgree(draft.when, told.when)) return false
  if (claim.place !== null && draft.country !== null && claim.place.value.country !== draft.country)
    return false
  const future = claim.tense.time === 'future' && claim.status === null
  if (draft.status === 'held' && future) return false
  if (draft.ordinal !== null && told.event?.ordinal != null && told.event.ordinal !== draft.ordinal)
    return false
  if (told.event?.next === true && draft.status === 'held') return false
  if (draft.format !== null && told.format !== null) return draft.format === told.format
  const receives = claim.kind === 'receive'
  const mine = codesOf(told.sides)
  const theirs = codesOf(draft.sides)
  if (
    told.organization !== null &&
    draft.organization === told.organization &&
    told.event !== null &&
    draft.event !== null
  ) {
    return !receives && draft.receivers.length === 0 && sameNature(draft, told)
  }
  if (mine.size === 0) return false
  if (isSessionsPeople(draft, told)) return true
  if (!peopleAgree(draft.sides, told.sides)) return false
  const subset = [...mine].every((code) => theirs.has(code))
  const superset = [...theirs].every((code) => mine.has(code))
  if (receives !== draft.receivers.length > 0 && !(subset && superset)) return false
  if (draft.format !== null || told.format !== null)
    return subset && mine.size >= 2 && theirs.size === mine.size
  return (subset || superset) && Math.min(mine.size, theirs.size) >= 2
}

/** Two rules read one passage: the same event under the same verb. */
function tellsSameEvent(draft: Draft, claim: Claim): boolean {
  return draft.claims.some(
    (other) =>
      other.sentence === claim.sentence &&
      other.trigger.from === claim.trigger.from &&
      ((other.event !== null && other.event.span.from === claim.event?.span.from) ||
        other.event === null ||
        claim.event === null),
  )
}

/** Right after a session is told, people of its members or of its rank who "met" are those of the session. */
function isSessionsPeople(draft: Draft, told: Told): boolean {
  if (
    draft.format === null ||
    told.format !== null ||
    (told.claim.kind === 'receive' && told.receivers.length > 0)
  )
    return false
  const several = codesOf(told.sides).size >= 3
  if (new Set(draft.sides.flatMap((side) => side.country ?? [])).size > 1 || !several) return false
  return draft.claims.some((claim) => told.claim.sentence - claim.sentence <= 2)
}

function sameNature(draft: Draft, told: Told): boolean {
  const mine = new Set(told.sides.map((side) => side.level))
  const theirs = new Set(draft.sides.map((side) => side.level))
  mine.delete(null)
  theirs.delete(null)
  return mine.size === 0 || theirs.size === 0 || [...mine].some((level) => theirs.has(level))
}

function datesAgree(one: DraftDate | null, other: DraftDate | null): boolean {
  if (one?.date == null || other?.date == null) return true
  return (
    earliestOf(one.date) <= latestOf(other.endDate ?? other.date) &&
    earliestOf(other.date) <= latestOf(one.endDate ?? one.date)
  )
}

/** Two tellings differ when for one country they name different people or ranks. */
function peopleAgree(one: readonly Side[], other: readonly Side[]): boolean {
  for (const code of codesOf(one)) {
    const mine = one.filter((side) => (side.country ?? side.organization) === code)
    const theirs = other.filter((side) => (side.country ?? side.organization) === code)
    if (theirs.length === 0) continue
    const people = mine.flatMap((side) => side.person ?? [])
    const others = theirs.flatMap((side) => side.person ?? [])
    if (people.length > 0 && others.length > 0) {
      if (!people.some((person) => others.includes(person))) return false
      continue
    }
    const levels = mine.flatMap((side) => side.level ?? [])
    const otherLevels = theirs.flatMap((side) => side.level ?? [])
    if (levels.length > 0 && otherLevels.length > 0 && !levels.some((level) => otherLevels.includes(level)))
      return false
  }
  return true
}

function join(draft: Draft, told: Told): void {
  const { claim, event } = told
  draft.claims.push(claim)
  addSides(draft, told.sides)
  for (const receiver of told.receivers) {
    if (
      !draft.receivers.some((other) => other.person === receiver.person && other.country === receiver.country)
    ) {
      draft.receivers.push(receiver)
    }
  }
  draft.event ??= event
  draft.format ??= told.format
  draft.organization ??= told.organization
  if (event?.ordinal != null && draft.ordinal === null) {
    draft.ordinal = event.ordinal
    draft.evidence.push({
      field: 'ordinal',
      value: String(event.ordinal),
      span: claim.event!.span,
      rule: claim.rule,
    })
  }
  if (event?.informal === true) draft.informal = true
  if (told.when !== null && better(told.when, draft.when)) {
    draft.when = told.when
    draft.evidence.push({ field: 'date', value: told.when.date, span: claim.date!.span, rule: claim.rule })
  }
  takePlace(draft, claim)
  draft.mode ??= claim.mode
  if (claim.kind === 'receive' && told.receivers.length === 0) draft.host ??= told.hosting
  if (claim.status !== null) draft.status = claim.status
  else if (draft.claims.length === 1 && claim.tense.time === 'future') draft.status = 'announced'
  draft.evidence.push({ field: 'meeting', value: null, span: claim.span, rule: claim.rule })
}

function takePlace(draft: Draft, claim: Claim): void {
  if (claim.place === null || draft.city !== null) return
  const { city, country } = claim.place.value
  if (draft.country !== null && draft.country !== country) return
  draft.city = city
  draft.country = country
  draft.evidence.push({ field: 'place', value: city ?? country, span: claim.place.span, rule: claim.rule })
}

function better(when: DraftDate, known: DraftDate | null): boolean {
  if (known?.date == null) return true
  return (
    known.precision !== 'day' &&
    known.precision !== 'range' &&
    (when.precision === 'day' || when.precision === 'range')
  )
}

function addSides(draft: Draft, sides: readonly Side[]): void {
  for (const side of sides) {
    if (side.country === null && side.organization === null) continue
    const known = draft.sides.find(
      (other) =>
        other.country === side.country &&
        other.organization === side.organization &&
        (other.person === side.person || other.person === null || side.person === null) &&
        (other.office === side.office ||
          other.office === null ||
          side.office === null ||
          (side.person !== null && other.person === side.person)),
    )
    if (known === undefined) draft.sides.push({ ...side })
    else {
      known.person ??= side.person
      known.office ??= side.office
      known.level ??= side.level
      known.implied &&= side.implied
    }
  }
}

/** Adds what tells more of a meeting to the one it speaks of. */
function addTo(told: Told, gathering: Gathering): void {
  const { claim } = told
  const draft = targetOf(told, gathering)
  if (draft === undefined) {
    const opens =
      claim.kind === 'attend' &&
      told.event !== null &&
      ((told.format !== null && !told.format.includes('forum')) || codesOf(told.sides).size >= 2)
    if (opens) openOrJoin(told, gathering)
    else gathering.note(claim, 'dropped', 'gather-drafts', 'no meeting that it could speak of')
    return
  }
  const { reading, known } = gathering
  if (tellsWhereOnly(claim) && !isOfDraft(claim, draft, reading)) return
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
      draft.claims.push(claim)
      return
    case 'speak-at':
      if (!told.sides.every((side) => fitsAsParticipant(side, draft, told))) return
      addSides(draft, told.sides)
      break
    case 'lead':
      addSides(draft, leadersOf(told.sides))
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
      addSides(draft, told.sides)
      if (told.event?.ordinal != null) draft.ordinal ??= told.event.ordinal
  }
  draft.claims.push(claim)
  takePlace(draft, claim)
  if (told.when !== null && better(told.when, draft.when) && draft.when === null) {
    draft.when = told.when
    draft.evidence.push({ field: 'date', value: told.when.date, span: claim.date!.span, rule: claim.rule })
  }
  gathering.note(claim, 'joined', claim.rule, `meeting ${draft.id + 1}`)
}

/** "The event will be held there on that day": of whom, the sentences before told. */
function tellsWhereOnly(claim: Claim): boolean {
  return claim.kind === 'attend' && claim.actors.length === 0 && claim.event !== null
}

/** It opens its sentence, follows what it speaks of, and is as much to come. */
function isOfDraft(claim: Claim, draft: Draft, reading: Reading): boolean {
  if ((claim.tense.time === 'future') !== (draft.status === 'announced')) return false
  if (!draft.claims.some((other) => claim.sentence - other.sentence <= 2)) return false
  const before = reading.sentences[claim.sentence]!.phrases.filter((phrase) => phrase.to <= claim.event!.span.from)
  return before.every((phrase) => ['date', 'place', 'mark'].includes(phrase.type)) || before.length <= 1
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

/** Somebody who speaks at a session took part only if people of that country or rank did. */
function fitsAsParticipant(side: Side, draft: Draft, told: Told): boolean {
  if (side.country === null && side.organization === null) return false
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
  const open = drafts.filter((draft) => datesAgree(draft.when, told.when))
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
    return open.findLast((draft) => draft.organization === told.organization)
  }
  if (claim.kind === 'document') {
    const signing = open.filter((draft) => !isOld(draft) && draft.receivers.length === 0)
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

/** "The meeting" is the last one told within so many sentences; further on it is the article's first. */
const NEAR = 4

/** Told by its year alone: history beside the news. */
function isOld(draft: Draft): boolean {
  return draft.when?.precision === 'year'
}

function nameFormats({ drafts, reading }: Gathering): void {
  for (const draft of drafts) {
    const found = recogniseFormat(draft, reading)
    if (found === null) continue
    const { format, phrase } = found
    draft.format = format
    draft.ordinal ??= phrase.event.ordinal
    draft.evidence.push({
      field: 'format',
      value: format,
      span: { from: phrase.from, to: phrase.to },
      rule: 'recognise-format',
    })
  }
}

/** The people of a sentence are those that "they" in the next ones means. */
function remember(index: number, gathering: Gathering): void {
  const { reading, known } = gathering
  const phrases = reading.sentences[index]!.phrases
  const actors = phrases.flatMap((phrase) => (phrase.type === 'actors' ? phrase.actors : []))
  rememberSubject(index, gathering)
  const people = actors.filter(
    (actor) => actor.person !== null || (actor.office !== null && actor.country !== null),
  )
  if (people.length === 0) return
  const context: SideContext = { reading, known, spokenOf: [], organization: null }
  const lead = leadOf(actors)
  gathering.spokenOf = resolveSides(people, [], 'spoken-of', context).map((side) =>
    lead !== null && side.implied ? { ...side, country: lead } : side,
  )
}

/** The first person in the bare case that a sentence names, alone. */
function rememberSubject(index: number, gathering: Gathering): void {
  const { reading, known } = gathering
  const first = reading.sentences[index]!.phrases.find(
    (phrase) => phrase.type === 'actors' && phrase.actors.some(isEnvoy),
  )
  if (first?.type !== 'actors' || first.case !== 'none' || first.actors.length !== 1) return
  const [actor] = first.actors
  if (actor === undefined || actor.person === null) return
  const [side] = resolveSides([actor], [], 'spoken-of', { reading, known, spokenOf: [], organization: null })
  if (side !== undefined && (side.country ?? side.organization) !== null)
    gathering.subject = { side, sentence: index }
}

function leadOf(actors: readonly { role: string | null; country: string | null }[]): string | null {
  return actors.find((actor) => actor.role === 'delegation' && actor.country !== null)?.country ?? null
}
