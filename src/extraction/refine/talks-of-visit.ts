// Talks told without saying whose → a meeting of the guests and the hosts of the visit that the text tells of.
import type { Claim } from '../claim.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Draft, Side } from './draft.ts'
import { codesOf, leave, type Gathering } from './gathering.ts'
import { join, newDraft } from './join-claim.ts'
import { resolveSides } from './resolve-sides.ts'
import { tellOf } from './tell-claim.ts'
import { visitsAt, type Visit } from './visit.ts'

/** Opens a meeting for the talks of each visit, unless the article tells of the two sides or of somebody's session already. */
export function takeTalks(claim: Claim, gathering: Gathering): void {
  const journey = visitsAt(claim.sentence, gathering.visits)
  if (journey.length === 0) {
    gathering.note(claim, 'dropped', 'talks-of-visit', 'no visit that it could belong to')
    leave(claim, gathering)
  }
  const hosts = journey.map(({ host }) => host)
  for (const visit of journey) {
    const why = refusal(claim, visit, hosts, gathering)
    if (why === null) openTalks(claim, visit, gathering)
    else gathering.note(claim, 'dropped', 'talks-of-visit', why)
  }
}

function openTalks(claim: Claim, visit: Visit, gathering: Gathering): void {
  const span = claim.trigger
  const host: Side = {
    country: visit.host,
    organization: null,
    person: null,
    office: null,
    level: null,
    span,
    implied: true,
    rule: claim.rule,
  }
  const told = tellOf(claim, gathering)
  const draft = newDraft(gathering.drafts.length)
  gathering.drafts.push(draft)
  const guests = visit.guests.map((side) => ({ ...side, implied: true, span }))
  join(draft, { ...told, sides: [...guests, host], receivers: [], format: null, organization: null })
  draft.grounds.add('sides by visit')
  if (draft.country === null) takeVisitsPlace(draft, visit)
  gathering.note(claim, 'proposed', claim.rule, `meeting ${draft.id + 1}`)
}

/** Talks of a visit are where it leads. */
function takeVisitsPlace(draft: Draft, { host, city, span }: Visit): void {
  draft.country = host
  draft.city = city
  draft.grounds.add('place by visit')
  draft.implied.add('city').add('country')
  draft.evidence.push({ field: 'place', value: city ?? host, span, rule: 'talks-of-visit' })
}

function refusal(claim: Claim, visit: Visit, hosts: readonly string[], gathering: Gathering): string | null {
  const { reading, known, drafts } = gathering
  const sentence = reading.sentences[claim.sentence]!
  if (claim.tense.reality !== 'fact' && claim.status === null) return 'it is not told as a fact'
  if (claim.quoted || claim.lookingBack) return 'told by a speaker or of the past'
  const event = claim.event
  const before = sentence.phrases.filter((phrase) => phrase.to <= (event?.span.from ?? claim.trigger.to))
  if (before.some(isOfOthers) || sentence.classes.has('refused')) return 'talks of others'
  // "qator ikki tomonlama uchrashuvlar": with whom, is open.
  if (event?.value.plural === true) return 'several meetings with nobody named'
  if (before.length === 0 && event !== null && isToldBefore(claim, drafts))
    return 'the meeting is told already'
  if (event === null && comesToAttend(claim, reading)) return 'it is for an event of others'
  const codes = new Set([visit.host, ...codesOf(visit.guests)])
  const actors = sentence.phrases.flatMap((phrase) => (phrase.type === 'actors' ? phrase.actors : []))
  const context = { reading, known, spokenOf: [], organization: null }
  const strangers = [...codesOf(resolveSides(actors, [], claim.rule, context))].filter(
    (code) => !codes.has(code) && !hosts.includes(code),
  )
  if (strangers.length > 0) return 'somebody else is named beside the talks'
  const official = reading.sentences[visit.sentence]!.classes.has('state-visit')
  if (drafts.some((draft) => isKnown(draft, codes, claim, official))) return 'the meeting is told already'
  return null
}

/** "He will be in Berlin. He takes part in a conference there": so many sentences after a visit tell what it is for. */
const PURPOSE = 2

/** "The meeting took place on his visit to Washington": that of the sentence before. */
function isToldBefore({ sentence, tense }: Claim, drafts: readonly Draft[]): boolean {
  const ahead = tense.time === 'future'
  return drafts.some(
    (draft) =>
      draft.background === null &&
      (draft.status === 'announced') === ahead &&
      draft.claims.some((claim) => claim.sentence === sentence - 1),
  )
}

function comesToAttend({ sentence }: Claim, { sentences }: Gathering['reading']): boolean {
  const next = sentences.slice(sentence + 1, sentence + 1 + PURPOSE)
  const told = next.find(({ classes }) => classes.has('attend') || classes.has('talks'))
  return told !== undefined && !told.classes.has('talks')
}

/** Companies, or heads of something that is told no more of. */
function isOfOthers(phrase: Phrase): boolean {
  if (phrase.type === 'words') return phrase.classes.includes('unofficial')
  return (
    phrase.type === 'actors' &&
    phrase.actors.some(
      (actor) => actor.role === 'officials' && actor.country === null && actor.organization === null,
    )
  )
}

/** The two sides are told to meet, or the visit is for a session of many. */
function isKnown(draft: Draft, codes: ReadonlySet<string>, claim: Claim, official: boolean): boolean {
  // Neither a call about the visit nor a meeting of long ago is the visit's talks.
  if (draft.mode === 'phone' || draft.mode === 'video') return false
  const ahead = claim.status !== null || claim.tense.time === 'future'
  const later = (draft.claims[0]?.sentence ?? 0) > claim.sentence
  if (ahead && draft.status === 'held' && (later || draft.when?.date != null)) return false
  const theirs = codesOf(draft.sides)
  const shared = [...codes].filter((code) => theirs.has(code)).length
  return shared >= 2 || (!official && (draft.format !== null || draft.organization !== null))
}
