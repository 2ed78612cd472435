// A claim → what it tells once its actors, date and format are known.
import { LEVELS } from '../../domain/vocabulary.ts'
import { inflects, type Language } from '../../languages/language.ts'
import type { Claim } from '../claim.ts'
import type { DateMention } from '../mentions/mention.ts'
import type { Actor, EventNoun } from '../phrases/phrase.ts'
import type { Reading } from '../reading.ts'
import { daysBetween, latestOf } from './civil-date.ts'
import type { Side } from './draft.ts'
import { patronOf } from './attach-organization.ts'
import { formatOf } from './find-format.ts'
import type { Gathering, Told } from './gathering.ts'
import { resolveDate } from './resolve-date.ts'
import { resolveSides, type SideContext } from './resolve-sides.ts'
import { visitAt } from './visit.ts'

export function tellOf(given: Claim, gathering: Gathering): Told {
  const { reading, known, drafts } = gathering
  const claim = isToCome(given, reading)
    ? { ...given, tense: { ...given.tense, time: 'future' as const } }
    : given
  const organization =
    claim.event?.value.organization ?? drafts.at(-1)?.organization ?? mainOrganization(reading)
  const visit = visitAt(claim.sentence, gathering.visits)
  const post = [...claim.actors, ...claim.receivers].find((actor) => actor.post !== undefined)?.post ?? null
  const open: SideContext = {
    reading,
    known,
    spokenOf: gathering.spokenOf,
    organization,
    visit,
    post,
    pair: gathering.pair,
  }
  const context: SideContext = { ...open, spokenOf: [...subjectBefore(claim, open), ...gathering.spokenOf] }
  const guests =
    visit === undefined || claim.kind !== 'receive' || !isAnalytic(reading.language)
      ? []
      : resolveSides(claim.actors, [], claim.rule, context)
  const received = resolveSides(claim.receivers, guests, claim.rule, context)
  if (claim.lacks === 'R')
    received.push(...subjectFor(claim, resolveSides(claim.actors, [], claim.rule, context), gathering))
  const all = claim.event?.value.of ?? []
  const of = all.filter(
    (actor) =>
      actor.country !== null || actor.organization !== null || actor.group !== null || actor.person !== null,
  )
  const ranked = all.find((actor) => actor.office !== null && !of.includes(actor))?.office ?? null
  // "The leaders' talks": theirs who were spoken of.
  const theirs =
    of.length === 0 && claim.actors.length === 0
      ? all.filter((actor) => isFaceless(actor) || actor.role === 'delegations')
      : []
  const actors = resolveSides([...claim.actors, ...of, ...theirs], received, claim.rule, context)
  if (claim.lacks === 'A') actors.unshift(...subjectFor(claim, actors, gathering))
  if (ranked !== null) for (const side of actors) side.level ??= ranked.level
  // Among equals nobody receives: who hosts colleagues meets them.
  const receivers = isHigher(received, actors) ? received : []
  const told =
    claim.kind === 'receive' ? [...withDelegations(claim, actors, received, gathering), ...received] : actors
  const sides = hostOfCity(told, claim, reading)
  const future = claim.tense.time === 'future' || claim.status === 'announced'
  // "a plan for 2026–2027 was signed": a document's year is not the meeting's.
  const dated = claim.date !== null && (claim.kind !== 'document' || isDay(claim.date.value))
  // "The talks scheduled for Saturday were put off": what did not take place was still to come.
  const off = claim.status === 'postponed' || claim.status === 'cancelled'
  const ahead = future || (off && claim.date?.value.weekday !== null && claim.date?.value.day === null)
  const day = dated ? resolveDate(claim.date!.value, reading.article.published, ahead) : null
  const when = off && !ahead ? nearer(day, claim, reading) : day
  // "The next session was held": the one whose turn it was.
  const coming = claim.tense.time === 'future' || claim.status !== null
  const event = claim.event === null ? null : { ...claim.event.value, next: claim.event.value.next && coming }
  const named = formatOf(event, claim.actors, sides, reading)
  if (named.organization === null && named.format === null) named.organization = patronOf([claim], reading)
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
  return {
    claim,
    sides,
    receivers,
    when,
    event,
    hosting: received[0]?.country ?? claim.hosts[0]?.country ?? null,
    ...named,
  }
}

/** "Speaker Birla met Speaker Holder in Bridgetown": whoever is met last and told no country of is of the city's. */
function hostOfCity(
  sides: readonly Side[],
  { actors, place, kind }: Claim,
  { language, home }: Reading,
): Side[] {
  const last = sides.at(-1)
  const country = place?.value.city == null ? null : place.value.country
  const analytic = isAnalytic(language)
  if (!analytic || last === undefined || country === null || kind !== 'meet' || sides.length !== 2)
    return [...sides]
  const open =
    last.organization === null && (last.country === null || (last.implied && last.country === home))
  const guest = sides[0]!.country ?? sides[0]!.organization
  const state = actors.at(-1)?.office?.of === 'country' && last.level !== 'ambassador'
  const named = state && last.person !== null
  if (!open || !named || guest === null || guest === country) return [...sides]
  return [sides[0]!, { ...last, country, implied: true }]
}

/** "перенесена на май": of two years that a day of what was put off may have, the one nearer to the publication. */
function nearer(told: Told['when'], { date }: Claim, { article: { published } }: Reading): Told['when'] {
  if (told?.date == null || published === null || date === null || date.value.month === null) return told
  const ahead = resolveDate(date.value, published, true)
  if (ahead?.date == null || date.value.year !== null) return told
  const away = (day: string): number => Math.abs(daysBetween(latestOf(day), published))
  return away(ahead.date) < away(told.date) ? ahead : told
}

/** English: no cases, and the verb in the middle. */
function isAnalytic(language: Language): boolean {
  return language.wordOrder === 'verb-medial' && !inflects(language)
}

/** "The presidents", "heads of state", and nobody's name. */
function isFaceless(actor: Actor): boolean {
  const named = actor.country ?? actor.organization ?? actor.group ?? actor.person
  return named === null && actor.plural && actor.office !== null
}

/** Told in the present or past, but of a day after the publication: headlines and timetables do so. */
function isToCome(claim: Claim, { article: { published } }: Reading): boolean {
  if (claim.date === null || published === null || claim.tense.reality !== 'fact') return false
  const when = resolveDate(claim.date.value, published, claim.tense.time === 'future')
  return when !== null && when.precision === 'day' && when.date !== null && when.date > published
}

/** "Lavrov will visit Baku, where he will meet …": whom "he" means in its own sentence. */
function subjectBefore(claim: Claim, context: SideContext): Side[] {
  const pronoun = claim.actors.find((actor) => actor.role === 'pronoun' && !actor.plural)
  if (pronoun === undefined) return []
  const subject = context.reading.sentences[claim.sentence]!.phrases.findLast(
    (phrase) =>
      phrase.type === 'actors' &&
      ['none', 'by', 'genitive'].includes(phrase.case) &&
      phrase.to <= pronoun.from &&
      // "The minister received him": somebody else.
      !claim.receivers.some((receiver) => receiver.from >= phrase.from && receiver.to <= phrase.to) &&
      phrase.actors.length === 1 &&
      phrase.actors[0]!.person !== null &&
      // "Лавров провёл с ним переговоры": with somebody else.
      !(pronoun.from > claim.span.from && claim.actors.includes(phrase.actors[0]!)),
  )
  return subject?.type === 'actors' ? resolveSides(subject.actors, [], 'spoken-of', context) : []
}

/** How far back a sentence without a subject looks for it. */
const SUBJECT_REACH = 4

/** Who is the subject of a claim that names none: that of the sentences before, if it is of another side. */
function subjectFor(claim: Claim, others: readonly Side[], gathering: Gathering): Side[] {
  const subject = speakerOf(claim, gathering) ?? gathering.subject
  if (subject === null || claim.sentence - subject.sentence > SUBJECT_REACH) return []
  const { side } = subject
  const same = others.some(
    (other) => (other.country ?? other.organization) === (side.country ?? side.organization),
  )
  return same ? [] : [{ ...side, implied: true, span: claim.span, rule: claim.rule }]
}

/** "«… bilan uchrashdim», – deb yozdi X": who tells of what they did themselves, named behind it. */
function speakerOf(claim: Claim, { reading, known }: Gathering): Gathering['subject'] {
  const { ending } = reading.language.firstPerson
  if (ending?.test(reading.tokens[claim.trigger.to - 1]!.key) !== true) return null
  const behind = reading.sentences[claim.sentence]!.phrases.filter(({ from }) => from >= claim.trigger.to)
  const told = behind.findIndex(
    (phrase) =>
      phrase.type === 'words' && phrase.classes.some((name) => name === 'tell' || name === 'released'),
  )
  const speaker = told === -1 ? undefined : behind.slice(told).find((phrase) => phrase.type === 'actors')
  if (speaker?.type !== 'actors' || speaker.case !== 'none' || speaker.actors.length !== 1) return null
  const context = { reading, known, spokenOf: [], organization: null }
  const [side] = resolveSides(speaker.actors, [], 'spoken-of', context)
  return side === undefined ? null : { side, sentence: claim.sentence }
}

export function isAnaphor(event: EventNoun | null): boolean {
  return (
    event !== null &&
    (event.ordinal !== null || event.next || event.previous) &&
    (event.body === null || event.body.id === 'summit') &&
    event.numeric === null
  )
}

function isDay({ day, weekday, offset }: DateMention): boolean {
  return day !== null || weekday !== null || offset !== null
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
