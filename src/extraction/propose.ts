// Sentences as phrases → claims: every rule of the language is tried on every sentence.
import { inflects, type Language, type Tense } from '../languages/language.ts'
import type { Claim, Span, Told } from './claim.ts'
import { emptyActor } from './phrases/actor-state.ts'
import type { Actor, Phrase } from './phrases/phrase.ts'
import { alsoSessions, alsoWith, isJoined, ownsSession, partMeetings } from './part-meetings.ts'
import { proposeFromPassage } from './propose-from-passage.ts'
import { proposeHeading } from './propose-heading.ts'
import { proposeLoosely } from './propose-loosely.ts'
import { proposeVisits } from './propose-visit.ts'
import { modeOf } from './mode-of-claim.ts'
import { alsoMet, isOvertaken } from './next-clause.ts'
import { isQuoted } from './quotation.ts'
import type { Reading, ReadSentence } from './reading.ts'
import { statusOf, statusOfVisit } from './status-of-claim.ts'
import { invites, leadsOthers, namesSubject, namesVisit } from './subject-of-claim.ts'
import { tenseOfWord } from './told-in-sentence.ts'
import { rulesFor, type CompiledRule } from './rules/choose-rules.ts'
import { matchPattern, type Binding } from './rules/pattern.ts'
import type { Rule } from './rules/rule.ts'

/** All that the rules claim, in order of the text. Of one rule's claims on one verb the nearest is kept. */
export function proposeClaims(reading: Reading): Claim[] {
  const all: Omit<Claim, 'id'>[] = []
  for (const sentence of reading.sentences) {
    const { phrases, classes } = sentence
    const holds = { types: new Set(phrases.map(({ type }) => type)), classes }
    const read = rulesFor(holds, reading.language.rules).flatMap((rule) => claimsOf(rule, sentence, reading))
    all.push(...read)
    if (read.some((claim) => !adds(claim))) continue
    const loose = proposeLoosely(sentence, reading) ?? proposeHeading(sentence, reading)
    const visits = loose === null ? proposeVisits(sentence, reading) : [loose]
    const found = visits.length > 0 ? visits : [proposeFromPassage(sentence, reading)]
    for (const claim of found.filter((one) => one !== null))
      all.push({ ...claim, quoted: isQuoted(sentence, claim.trigger, reading) })
  }
  // Who leads a delegation chairs nothing by the same verb.
  const leads = new Set(all.flatMap((claim) => (claim.kind === 'lead' ? claim.trigger.from : [])))
  return all
    .filter((claim) => claim.kind !== 'chair' || !leads.has(claim.trigger.from))
    .sort(
      (a, b) =>
        a.sentence - b.sentence || Number(adds(a)) - Number(adds(b)) || a.trigger.from - b.trigger.from,
    )
    .map((claim, id) => ({ id, ...claim }))
}

/** Of somebody named alone, that of the known holders who bear the name. */
function countryOf({ country, person, beside }: Actor, { people }: Reading): string | null {
  if (country !== null || person === null) return country
  const held = new Set(people[person.id]!.holders.map((holder) => holder.country))
  const [only] = held
  return held.size === 1 ? (only ?? null) : (beside ?? null)
}

function eventBefore(phrases: readonly Phrase[], trigger: Span): Phrase | undefined {
  return phrases.find((phrase) => phrase.type === 'event' && phrase.to <= trigger.from)
}

/** What tells more of a meeting comes after the claims that open one in the same sentence. */
function adds(claim: { kind: Rule['claim'] }): boolean {
  return claim.kind !== 'meet' && claim.kind !== 'receive' && claim.kind !== 'session'
}

function claimsOf(
  { rule, pattern }: CompiledRule,
  sentence: ReadSentence,
  reading: Reading,
): Omit<Claim, 'id'>[] {
  const { phrases } = sentence
  if (rule.when !== undefined && !rule.when.some((name) => sentence.classes.has(name))) return []
  if (rule.unless?.some((name) => sentence.classes.has(name)) === true) return []
  const bindings = matchPattern(pattern, phrases)
  if (bindings.length === 0) return NOTHING
  const nearest = new Map<number, Omit<Claim, 'id'>>()
  // "Macron, Draghi ve Scholz, Zelenski ile görüştü": several who met one together.
  const together = new Set<Omit<Claim, 'id'>>()
  for (const binding of bindings) {
    const claim = claimOf(rule, binding, sentence, reading)
    if (claim === null) continue
    // Later starts are nearer to the verb.
    // "The Turkish delegation was led by A, the Uzbek one by B": each of them counts.
    const at = rule.claim === 'lead' ? claim.span.from : claim.trigger.from
    const known = nearest.get(at)
    // "… the foreign minister of A met X, who had come to the session of leaders": no leader of a session met X.
    if (known !== undefined && claim.actors.some(isFaceless) && !known.actors.some(isFaceless)) continue
    nearest.set(at, claim)
    const subject = phrases[binding.get('A') ?? -1]
    if (binding.has('B') && subject?.type === 'actors' && subject.actors.length > 1) together.add(claim)
    if (reading.language.wordOrder === 'verb-medial')
      for (const other of alsoWith(claim, binding, phrases)) nearest.set(other.trigger.from, other)
    else if (claim.kind === 'meet' && rule.subject === undefined)
      for (const other of alsoMet(claim, phrases[binding.get('B') ?? -1], sentence, reading.language))
        nearest.set(other.trigger.from, {
          ...other,
          mode: modeOf(sentence, other.event, rule, other, reading.language),
        })
    else if (claim.kind === 'session' || claim.kind === 'attend')
      for (const other of alsoSessions(claim, phrases)) nearest.set(other.trigger.from, other)
  }
  const { classes } = sentence
  const told = {
    apart: classes.has('apart'),
    joint: classes.has('trilateral'),
    visit: classes.has('visit') || (classes.has('travel') && !inflects(reading.language)),
    countryOf: (actor: Actor) => countryOf(actor, reading),
  }
  return [...nearest.values()].flatMap((claim) => (together.has(claim) ? [claim] : partMeetings(claim, told)))
}

const NOTHING: Omit<Claim, 'id'>[] = []

/** "leaders", "officials", "a delegation" of nobody. */
function isFaceless(actor: Actor): boolean {
  return (
    (actor.role === 'officials' || actor.role === 'delegation') &&
    actor.country === null &&
    actor.organization === null &&
    actor.group === null &&
    actor.person === null
  )
}

function claimOf(
  rule: Rule,
  binding: Binding,
  sentence: ReadSentence,
  reading: Reading,
): Omit<Claim, 'id'> | null {
  const { phrases } = sentence
  const bound = (role: string): Phrase | undefined => {
    const index = binding.get(role)
    return index === undefined ? undefined : phrases[index]
  }
  const actorsOf = (role: string): Actor[] => {
    const phrase = bound(role)
    // "Вашингтон и Тегеран провели переговоры": capitals that stand for their states.
    return phrase?.type === 'actors' ? phrase.actors : role === 'A' || role === 'B' ? hostOfPlace(phrase) : []
  }
  const all = [...binding.values()].map((index) => phrases[index]!)
  const span = {
    from: Math.min(...all.map((phrase) => phrase.from)),
    to: Math.max(...all.map((phrase) => phrase.to)),
  }
  const verb = rule.verb === undefined ? undefined : bound(rule.verb)
  const trigger: Span = verb ?? all.at(-1)!
  const tense =
    verb?.type === 'words'
      ? tenseOfWord(verb, sentence, reading.language)
      : ({ time: 'past', reality: 'fact' } satisfies Tense)
  const noun = verb === undefined ? bound('E') : undefined
  if (noun !== undefined && isDenied(noun, sentence, reading.language)) return null
  if (tense === null || (rule.time !== undefined && tense.time !== rule.time)) return null
  if (verb !== undefined && tellsOfDocument(rule, verb, phrases, reading.language)) return null
  const subject = bound('A')
  // "A ve B’nin başkanlığında" governs its genitive.
  const chairs = bound('led-by') !== undefined
  if (tense.closes === true && !chairs && subject?.type === 'actors' && subject.case === 'genitive')
    return null
  if ([...binding.values()].some((index) => leadsCompany(phrases, index))) return null
  if (bound('invitation') === undefined && invites(subject, phrases)) return null
  if (!chairs && leadsOthers(subject, phrases)) return null
  if (namesVisit(subject, phrases, reading.language)) return null
  if (isOvertaken(bound('B'), verb, sentence, reading.language)) return null
  if (subject !== undefined && rule.claim === 'attend' && ownsSession(subject, phrases)) return null
  if (rule.subject !== undefined && namesSubject(phrases, all[0]!)) return null
  // A document or an attendance is of the event that its sentence names.
  const event = bound('E') ?? (adds({ kind: rule.claim }) ? eventBefore(phrases, trigger) : undefined)
  if (
    event?.type === 'event' &&
    event.event.plural &&
    event.event.type !== 'talks' &&
    event.event.type !== 'consultations'
  ) {
    if (reading.language.wordOrder === 'verb-final' && !isJoined(event, phrases)) return null
  }
  const ofEvent = rule.claim === 'session' || (rule.claim === 'attend' && subject === undefined)
  if (ofEvent && event !== undefined && isMargin(event, phrases, reading.language)) return null
  const told: Claim['event'] =
    event?.type === 'event' ? { value: event.event, span: { from: event.from, to: event.to } } : null
  return {
    rule: rule.id,
    kind: rule.claim,
    sentence: sentence.index,
    span,
    trigger: { from: trigger.from, to: trigger.to },
    tense,
    status: rule.status ?? statusOf(all) ?? statusOfVisit(sentence, trigger, tense, reading),
    mode: rule.mode ?? modeOf(sentence, told, rule, { trigger, span }, reading.language),
    actors: [...actorsOf('A'), ...actorsOf('B')],
    lacks: rule.subject === undefined ? null : rule.claim === 'receive' ? 'R' : 'A',
    receivers: actorsOf('R'),
    chair: actorsOf('C'),
    hosts: [...actorsOf('H'), ...hostOfPlace(bound('H'))],
    event: told,
    documents: documentsOf(rule, sentence),
    date: null,
    place: placeOf(bound('P')),
    lookingBack: sentence.lookingBack || tense.before === true,
    informal: rule.claim === 'session' && isInformal(phrases, span),
    sidelines: sentence.classes.has('sidelines'),
    quoted: isQuoted(sentence, trigger, reading),
  }
}

/** "There are no plans for a call between …": a noun that no verb of its own tells of. */
function isDenied({ from }: Phrase, sentence: ReadSentence, language: Language): boolean {
  if (language.wordOrder === 'verb-final' || inflects(language)) return false
  const own = language.readTense({ keys: sentence.keys, at: from - sentence.from, tail: '' })
  return own?.reality === 'denied'
}

/** How many phrases describe the companies that somebody leads. */
const COMPANY_REACH = 5

/** "leaders of six major companies": they act for no state. */
function leadsCompany(phrases: readonly Phrase[], at: number): boolean {
  const led = phrases[at]
  const next = phrases[at + 1]
  const of = next?.type === 'words' && next.classes.includes('of')
  if (led?.type !== 'actors' || !of || led.actors.some((actor) => actor.person !== null)) return false
  for (const phrase of phrases.slice(at + 2, at + 2 + COMPANY_REACH)) {
    if (phrase.type === 'words' && phrase.classes.includes('company')) return true
    if (phrase.type !== 'text' && phrase.type !== 'topic') return false
  }
  return false
}

/** "The Council held an informal meeting": told by the noun or the adverb of its own clause. */
function isInformal(phrases: readonly Phrase[], span: Span): boolean {
  return phrases.some(
    (phrase) =>
      phrase.from >= span.from &&
      phrase.to <= span.to &&
      ((phrase.type === 'words' && phrase.classes.includes('informal')) ||
        (phrase.type === 'event' && phrase.event.informal)),
  )
}

/** "işbirliğini düzenleyen yönetmelik": after its verb a document, of which the verb tells. */
function tellsOfDocument(rule: Rule, verb: Phrase, phrases: readonly Phrase[], language: Language): boolean {
  if (rule.claim !== 'session' || language.wordOrder === 'verb-medial') return false
  return phrases[phrases.indexOf(verb) + 1]?.type === 'document'
}

/** "Ankara hosted talks between …": a city that does what those in it do. */
function placeOf(phrase: Phrase | undefined): Claim['place'] {
  return phrase?.type === 'place' ? { value: phrase.place, span: { from: phrase.from, to: phrase.to } } : null
}

/** "Ankara hosts …": the country of the city. */
function hostOfPlace(phrase: Phrase | undefined): Actor[] {
  if (phrase?.type !== 'place') return []
  return [{ ...emptyActor(phrase.from), country: phrase.place.country, to: phrase.to }]
}

/** "Zirvesi kapsamında": what is told took place on its margins. */
function isMargin(event: Phrase, phrases: readonly Phrase[], language: Language): boolean {
  if (inflects(language)) return isOnMargins(event, phrases)
  const next = phrases.find((phrase) => phrase.from >= event.to)
  if (next?.type !== 'words' || language.wordOrder !== 'verb-final') return false
  // "Toplantısı için Brüksel’de bulunan Bakan ikili görüşme gerçekleştirdi": the talks took place.
  const talks =
    next.classes.includes('for') && phrases.some((phrase) => phrase.from >= next.to && isTalks(phrase))
  return talks || next.classes.includes('sidelines')
}

/** Phrases between "on the sidelines" and the event's noun: "„на полях“ недели высокого уровня Генассамблеи". */
const MARGIN_REACH = 5

function isOnMargins(event: Phrase, phrases: readonly Phrase[]): boolean {
  const at = phrases.indexOf(event)
  const before = phrases.slice(Math.max(0, at - MARGIN_REACH), at)
  const margin = before.findLastIndex(
    (one) =>
      // "в рамках заседания" may be the session itself.
      one.type === 'words' && one.classes.includes('sidelines') && !one.classes.includes('during'),
  )
  const between = before.slice(margin + 1)
  return margin !== -1 && between.every(({ type }) => type === 'text' || type === 'mark' || type === 'topic')
}

function isTalks(phrase: Phrase): boolean {
  return phrase.type === 'event' && phrase.event.type === 'talks'
}

function documentsOf(
  rule: Rule,
  sentence: ReadSentence,
): Told<NonNullable<Claim['documents'][number]>['value']>[] {
  if (rule.claim !== 'document') return []
  return sentence.phrases.flatMap((phrase) =>
    phrase.type === 'document'
      ? [{ value: phrase.document, span: { from: phrase.from, to: phrase.to } }]
      : [],
  )
}
