// Claims in order of the text → drafts: claims that tell of one meeting come together.
import type { Level } from '../../domain/vocabulary.ts'
import type { Claim } from '../claim.ts'
import { unrealIn } from '../complete/completions.ts'
import { completeClaims } from '../complete/complete-claims.ts'
import { isEnvoy, sidesOf as countSides, type Actor } from '../phrases/phrase.ts'
import type { Reading, ReadSentence } from '../reading.ts'
import { addTo } from './add-claim.ts'
import type { Draft } from './draft.ts'
import { codesOf, leave, type Gathering, type Note, type Told } from './gathering.ts'
import { join, newDraft } from './join-claim.ts'
import type { KnownPerson } from './know-people.ts'
import { recogniseFormat } from './recognise-format.ts'
import { resolveSides, type SideContext } from './resolve-sides.ts'
import { isSameMeeting } from './same-meeting.ts'
import { takeTalks } from './talks-of-visit.ts'
import { isAnaphor, tellOf } from './tell-claim.ts'
import { visitsIn } from './visit.ts'

/** With the likeliest of the claims that no meeting took, completed. */
export function gatherDrafts(
  claims: readonly Claim[],
  reading: Reading,
  known: readonly KnownPerson[],
  note: Note,
): Draft[] {
  const gathering = gather(claims, reading, known, note)
  const { drafts, orphans } = gathering
  const article = { reading, known, meetings: drafts.length, unreal: unrealIn(claims) }
  completeClaims(orphans, article, (claim, why) => takeLooseClaim(claim, gathering, why))
  return drafts
}

/** What the claims tell as they are. */
export function gather(
  claims: readonly Claim[],
  reading: Reading,
  known: readonly KnownPerson[],
  note: Note,
): Gathering {
  const gathering: Gathering = {
    reading,
    known,
    drafts: [],
    spokenOf: [],
    pair: [],
    subject: null,
    visits: [],
    unattended: null,
    waiting: [],
    before: [],
    orphans: [],
    note,
  }
  const read = claims.filter((claim) => claim.loose !== true && claim.kind !== 'talks')
  let next = 0
  for (const sentence of reading.sentences) {
    gathering.before.push({ spokenOf: gathering.spokenOf, subject: gathering.subject })
    rememberVisit(sentence, gathering)
    while (next < read.length && read[next]!.sentence === sentence.index) {
      takeClaim(read[next]!, gathering)
      next += 1
    }
    if (gathering.drafts.length > 0) {
      // A title may name the host before any sentence tells of the meeting.
      for (const claim of gathering.waiting.splice(0)) takeClaim(claim, gathering)
    }
    nameFormats(gathering)
    remember(sentence.index, gathering)
  }
  for (const claim of claims) if (claim.kind === 'talks') takeTalks(claim, gathering)
  for (const claim of claims) if (claim.loose === true) takeLooseClaim(claim, gathering)
  return gathering
}

/** Claims that a visit alone makes. */
const VISIT = /\.loose\.(?:arrival|visit)$/u

/**
 * What no rule read opens a meeting of its own, after all others so that it changes nothing of theirs, where two of its
 * sides are in no meeting together yet. Whether it did.
 */
function takeLooseClaim(claim: Claim, gathering: Gathering, why?: string): boolean {
  if ((claim.tense.reality !== 'fact' && claim.status === null) || claim.quoted) return false
  const told = tellOf(claim, gathering)
  const codes = [...codesOf(told.sides)]
  const visits = VISIT.test(claim.rule)
  const known = gathering.drafts.find((draft) => {
    // A call about the visit is not what it was for.
    if (visits && (draft.mode === 'phone' || draft.mode === 'video')) return false
    const theirs = codesOf(draft.sides)
    const shared = codes.filter((code) => theirs.has(code)).length
    const ofMany = draft.format !== null || draft.organization !== null
    // Who comes for a session of many comes to no host: "He arrived in Ankara. … will take part in the summit".
    return shared >= 2 || (ofMany && (shared > 0 || (visits && draft.status === 'announced')))
  })
  if (codes.length < 2) return false
  if (known !== undefined) {
    const same = visits && VISIT.test(known.claims[0]!.rule) && codesOf(known.sides).size === codes.length
    if (same && known.claims[0]!.status === claim.status) join(known, told)
    return false
  }
  const draft = newDraft(gathering.drafts.length)
  gathering.drafts.push(draft)
  join(draft, told)
  if (claim.completed === true) draft.grounds.add('a side weighed')
  const reasons = why === undefined ? '' : `, ${why}`
  gathering.note(claim, 'proposed', claim.rule, `meeting ${draft.id + 1}${reasons}`)
  return true
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
  if (claim.kind === 'host' && gathering.drafts.length === 0) {
    gathering.waiting.push(claim)
    return
  }
  const told = tellOf(claim, gathering)
  const opening = claim.kind === 'meet' || claim.kind === 'receive' || claim.kind === 'session'
  if (opening || addTo(told, gathering) === 'opens') openOrJoin(told, gathering)
}

/** Sentences after a session's own that still tell who took part. */
const ATTENDED_WITHIN = 2

function openOrJoin(told: Told, gathering: Gathering): void {
  const { claim } = told
  const codes = codesOf(told.sides)
  const named =
    told.format !== null ||
    (told.organization !== null && (told.event !== null || claim.kind === 'session')) ||
    told.sides.some((side) => side.organization !== null)
  const same = gathering.drafts.findLast((draft) => isSameMeeting(draft, told))
  if (sumsUp(told, codes, gathering)) {
    gathering.note(claim, 'dropped', 'gather-drafts', 'it sums up meetings that were told apart')
    return
  }
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
    // "The first round was held in May": a session of the same sides, and of the same kind.
    if (told.event?.type === 'talks' && model.event !== null)
      told.event = { ...told.event, type: model.event.type }
    told.sides.push(
      ...model.sides.map((side) => ({ ...side, person: null, implied: true, span: claim.span })),
    )
  } else if (codes.size < 2 && !named && claim.actors.every((actor) => countSides([actor]) < 2)) {
    if (claim.kind === 'session' && told.event !== null && claim.actors.length === 0)
      gathering.unattended = told
    gathering.note(claim, 'dropped', 'drop-one-sided', 'it names one side only')
    leave(claim, gathering)
    return
  }
  const draft = newDraft(gathering.drafts.length)
  gathering.drafts.push(draft)
  const before = gathering.unattended
  if (
    before !== null &&
    claim.kind === 'attend' &&
    claim.sentence - before.claim.sentence <= ATTENDED_WITHIN
  ) {
    // "The second round was held in Astana. Delegations of A and B took part."
    join(draft, before)
    gathering.unattended = null
  }
  join(draft, told)
  gathering.note(claim, 'proposed', claim.rule, `meeting ${draft.id + 1}`)
}

/** "we met the ministers of A, B and C": of each the text told by itself. */
function sumsUp(told: Told, codes: ReadonlySet<string>, { drafts }: Gathering): boolean {
  const { claim, format, organization } = told
  if (claim.kind !== 'meet' || format !== null || organization !== null || codes.size < 3) return false
  const parts = drafts.filter((draft) => {
    const theirs = codesOf(draft.sides)
    return theirs.size === 2 && draft.format === null && [...theirs].every((code) => codes.has(code))
  })
  return parts.length >= 2
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
  const actors = actorsOf(index, reading)
  rememberSubject(index, gathering)
  rememberPair(index, gathering)
  const people = actors.filter(
    (actor) => actor.person !== null || (actor.office !== null && actor.country !== null),
  )
  if (people.length === 0) return
  const context: SideContext = { reading, known, spokenOf: [], organization: null }
  const lead = leadOf(actors)
  const named = resolveSides(people, [], 'spoken-of', context).map((side) =>
    lead !== null && side.implied ? { ...side, country: lead } : side,
  )
  // "She will meet the minister. She will also meet …": who acts is still the one told of before.
  const [before] = opensWithPronoun(index, reading) ? gathering.spokenOf : []
  gathering.spokenOf = before === undefined ? named : [before, ...named]
}

/** "Ukraine and Russia agreed …": whose delegations "the delegations of both countries" are. */
function rememberPair(index: number, gathering: Gathering): void {
  const { reading, known } = gathering
  const pair = reading.sentences[index]!.phrases.findLast(
    (phrase) =>
      phrase.type === 'actors' &&
      phrase.actors.length === 2 &&
      phrase.actors.every(({ country }) => country !== null) &&
      countSides(phrase.actors) === 2,
  )
  if (pair?.type !== 'actors') return
  const context: SideContext = { reading, known, spokenOf: [], organization: null }
  gathering.pair = resolveSides(pair.actors, [], 'spoken-of', context)
}

/** "He", "she" before anybody who is named. */
function opensWithPronoun(index: number, { sentences, language }: Reading): boolean {
  if (language.wordOrder === 'verb-final') return false
  const first = sentences[index]!.phrases.find((phrase) => phrase.type === 'actors')
  return (
    first?.type === 'actors' &&
    first.case === 'none' &&
    first.actors.every((actor) => actor.role === 'pronoun' && !actor.plural)
  )
}

const LEADERS: readonly Level[] = ['head-of-state', 'head-of-government', 'parliament', 'minister']

/** The first person in the bare case that a sentence names, alone. */
function rememberSubject(index: number, gathering: Gathering): void {
  const { reading, known } = gathering
  const first = reading.sentences[index]!.phrases.find(
    (phrase) => phrase.type === 'actors' && phrase.actors.some(isEnvoy),
  )
  if (first?.type !== 'actors' || first.case !== 'none' || first.actors.length !== 1) return
  const [actor] = first.actors
  if (actor === undefined || (actor.person === null && (actor.office === null || actor.plural))) return
  const [side] = resolveSides([actor], [], 'spoken-of', { reading, known, spokenOf: [], organization: null })
  if (side === undefined || (side.country ?? side.organization) === null) return
  // "The President held several meetings": an office alone, where it is one of home's leaders.
  const leads = side.level !== null && LEADERS.includes(side.level) && side.country === reading.home
  // "The Ambassador", whom the article names.
  if (actor.person === null && !leads && side.person === null) return
  const lead = side.implied ? leadOf(actorsOf(index, reading)) : null
  gathering.subject = { side: lead === null ? side : { ...side, country: lead }, sentence: index }
}

function rememberVisit(sentence: ReadSentence, gathering: Gathering): void {
  const { reading, known, spokenOf } = gathering
  gathering.visits.push(...visitsIn(sentence, { reading, known, spokenOf, organization: null }))
}

function actorsOf(index: number, reading: Reading): Actor[] {
  return reading.sentences[index]!.phrases.flatMap((phrase) =>
    phrase.type === 'actors' ? phrase.actors : [],
  )
}

function leadOf(actors: readonly { role: string | null; country: string | null }[]): string | null {
  return actors.find((actor) => actor.role === 'delegation' && actor.country !== null)?.country ?? null
}
