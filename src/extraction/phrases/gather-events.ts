// Words around an event's noun → one event: "the second official meeting of OTS interior ministers".
import { inflects, type Case, type Language } from '../../languages/language.ts'
import type { Token } from '../text/tokens.ts'
import { extendRight } from './event-behind.ts'
import { isHead, isModifier, isQuote, LOOSE, nounOf, type Noun } from './event-parts.ts'
import { isBetween, isOfBody, isOfMembers, isPairOfOwners } from './event-owners.ts'
import {
  hasClass,
  isEnvoy,
  mayBeIn,
  PLAIN_EVENT,
  sidesOf,
  type Actor,
  type EventNoun,
  type Phrase,
} from './phrase.ts'

/** Foreign words between those between whom it is and the noun: "A bilan B oʻrtasidagi iqtisodiy hamkorlik boʻyicha … yigʻilishi". */
const LOOSE_BETWEEN = 8

/** … in the name of a commission or a working group, before its number. */
const LOOSE_STANDING = 18

/** … in the name of a council, before the two whose it is. */
const LOOSE_BODY = 6

export function gatherEvents(
  phrases: readonly Phrase[],
  language: Language,
  tokens: readonly Token[],
): Phrase[] {
  const gathered: Phrase[] = []
  for (let at = 0; at < phrases.length;) {
    if (!isHead(phrases[at]!)) {
      gathered.push(phrases[at]!)
      at += 1
      continue
    }
    const right = extendRight(phrases, at, language)
    const taken = takeLeft(gathered, phrases.slice(at, right), language, tokens)
    const parts = [...taken, ...phrases.slice(at, right)]
    gathered.push(eventOf(parts, language))
    at = right
  }
  return gathered
}

/** Moves what belongs to the event from the end of the gathered phrases into it. */
function takeLeft(
  gathered: Phrase[],
  heads: readonly Phrase[],
  language: Language,
  tokens: readonly Token[],
): Phrase[] {
  let kept = gathered.length
  let loose = 0
  // "A менен Bнын соода, илим жана маданият боюнча өкмөттөр аралык комиссиясынын 22-отуруму": whose it is stands far off.
  let listed = false
  // "Ислам ынтымақтастығы ұйымы Атқарушы комитетінің отырысы": of the body's owner an organisation alone.
  let titled = false
  let standing = language.wordOrder === 'verb-final' && heads.some(isStanding)
  const ofBody = language.wordOrder === 'verb-final' && isOfBody(gathered.at(-1), heads[0]!, tokens)
  for (let at = gathered.length - 1; at >= 0; at -= 1) {
    const phrase = gathered[at]!
    const number = at === gathered.length - 1 ? ordinalOf(phrase, heads[0]!, language, tokens) : null
    if (number !== null) {
      gathered[at] = { type: 'ordinal', value: number, from: phrase.from, to: phrase.to }
      kept = at
      break
    }
    if (isModifier(phrase) || isHead(phrase)) {
      kept = at
      loose = 0
      standing ||= language.wordOrder === 'verb-final' && isStanding(phrase)
    } else if ((standing || ofBody) && phrase.type === 'actors' && isPairOfOwners(phrase, tokens)) {
      kept = gathered[at - 1]?.type === 'ordinal' ? at - 1 : at
      break
    } else if (phrase.type === 'actors' && loose === 0 && hasMembers(phrase, gathered[at + 1] ?? heads[0])) {
      kept = at
      break
    } else if (
      phrase.type === 'actors' &&
      !listed &&
      (!titled || isBareOrganization(phrase)) &&
      (isBetween(phrase, tokens) ||
        (loose <= LOOSE && (ownsEvent(phrase, language) || isOfMembers(phrase, language, tokens))))
    ) {
      kept = isOfFormatBefore(phrase, gathered[at - 1], language) ? at - 1 : at
      break
    } else if (isLoose(phrase, tokens) && loose < LOOSE_BETWEEN) loose += 1
    else if (phrase.type === 'text' && language.wordOrder === 'verb-final' && loose > 0 && loose < LOOSE) {
      loose += 1
      titled = true
    } else if (standing && isListing(phrase) && loose < LOOSE_STANDING) {
      loose += 1
      listed = true
    } else if (ofBody && phrase.type === 'text' && loose < LOOSE_BODY) loose += 1
    else if (isQuote(phrase)) continue
    else break
  }
  return gathered.splice(kept)
}

/** "«A – B» muloqoti | tashqi ishlar vazirlarining 10-uchrashuvi": the format before its ministers, who are told without a country. */
function isOfFormatBefore(
  { actors, from }: Extract<Phrase, { type: 'actors' }>,
  before: Phrase | undefined,
  language: Language,
): boolean {
  const faceless = actors.every(
    (actor) => actor.plural && actor.office !== null && sidesOf([actor]) === 0 && actor.person === null,
  )
  return (
    language.wordOrder === 'verb-final' &&
    faceless &&
    before?.type === 'event' &&
    before.event.format !== null &&
    before.to === from &&
    (before.case === 'none' || before.case === 'genitive')
  )
}

/** "22 заседание": a bare number before one event says which of a row it is; "2 заседания" counts them. */
function ordinalOf(
  phrase: Phrase,
  head: Phrase,
  language: Language,
  tokens: readonly Token[],
): number | null {
  const token = tokens[phrase.from]!
  const one = phrase.type === 'text' && token.kind === 'number' && token.value !== null && token.value < 200
  if (!inflects(language) || !one || !('case' in head) || !['none', 'accusative'].includes(head.case))
    return null
  const several = head.type === 'words' ? head.plural : head.type === 'event' && head.event.plural
  return several || mayBeIn(head, ['genitive']) ? null : token.value
}

/** "ШКУга | мүчө мамлекеттердин башчыларынын саммити": the organisation in the dative before its members' body. */
function hasMembers(phrase: Extract<Phrase, { type: 'actors' }>, next: Phrase | undefined): boolean {
  return (
    isBareOrganization(phrase) &&
    phrase.case === 'dative' &&
    next?.type === 'event' &&
    next.event.body !== null
  )
}

function isBareOrganization({ actors }: Extract<Phrase, { type: 'actors' }>): boolean {
  const [only] = actors
  return actors.length === 1 && only!.organization !== null && only!.office === null && only!.person === null
}

/** A number, or "the next": one of a row, held by a body whose owners may be told some words before. */
function isStanding(phrase: Phrase): boolean {
  if (phrase.type === 'event')
    return phrase.event.ordinal !== null || phrase.event.next || phrase.event.type === 'consultations'
  return phrase.type === 'ordinal' || hasClass(phrase, 'next', 'consultations')
}

/** What a long name lists: "соода-экономикалык, илимий жана маданий", "делегацияларынын топторунун". */
function isListing(phrase: Phrase): boolean {
  if (phrase.type === 'mark') return phrase.mark === ','
  if (phrase.type === 'actors')
    return (
      phrase.case === 'genitive' &&
      phrase.actors.every((actor) => actor.role !== null && sidesOf([actor]) === 0)
    )
  return phrase.type === 'text' || phrase.type === 'topic' || hasClass(phrase, 'and', 'about')
}

/** A word in lower case that is no verb of ours may stand inside: "high-level", "üçlü", "rasmiy". */
function isLoose(phrase: Phrase, tokens: readonly Token[]): boolean {
  if (phrase.type === 'topic' || hasClass(phrase, 'about', 'trilateral')) return true
  return phrase.type === 'text' && /^[\p{Ll}\d]/u.test(tokens[phrase.from]!.text)
}

/** "Türkiye–Uzbekistan summit", "OTS summit", "Dışişleri bakanları toplantısı". */
function ownsEvent(phrase: Extract<Phrase, { type: 'actors' }>, language: Language): boolean {
  const { actors } = phrase
  const fits = phrase.case === 'none' || phrase.case === 'genitive'
  const medial = language.wordOrder === 'verb-medial'
  // Russian: "турецко-узбекские переговоры"; whoever holds an office stands behind the noun.
  if (inflects(language))
    return fits && sidesOf(actors) >= 2 && actors.every((actor) => actor.office === null)
  if (!fits && !medial) return false
  if (actors.length === 1 && actors[0]!.organization !== null && actors[0]!.person === null) return true
  if (actors.length === 1 && actors[0]!.group !== null && actors[0]!.office === null) return true
  // "екі ел президенттері келіссөз жүргізді": in the bare case they act.
  const plural = actors.some(
    (actor) =>
      actor.plural && actor.office !== null && (actor.role !== 'sides' || phrase.case === 'genitive'),
  )
  // "екі ел делегацияларының кездесуі": theirs who were spoken of.
  const delegations =
    !medial && phrase.case === 'genitive' && actors.every(({ role }) => role === 'delegations')
  if (delegations) return true
  // "A davlat vaziri B va C davlat vaziri Dning uchrashuvi": the genitive says whose meeting it is.
  const owners = !medial && phrase.case === 'genitive' && actors.every(isEnvoy)
  return plural || (sidesOf(actors) >= 2 && (owners || actors.every((actor) => actor.office === null)))
}

/** "Informal summit" as a body's or a format's name. */
function isInformal(id: string | null | undefined): boolean {
  return id?.includes('informal') ?? false
}

/** The case of the noun that the others hang on: in languages with cases the first, else the last. */
function caseOf(parts: readonly Phrase[], language: Language): { case: Case; also?: readonly Case[] } {
  const heads = parts.filter((part) => isHead(part))
  const head = inflects(language) ? heads[0] : heads.at(-1)
  if (head === undefined || !('case' in head)) return { case: 'none' }
  return head.also === undefined ? { case: head.case } : { case: head.case, also: head.also }
}

function eventOf(parts: readonly Phrase[], language: Language): Phrase {
  const event: EventNoun = { ...PLAIN_EVENT }
  let noun = null as Noun | null
  const of: Actor[] = []
  for (const part of parts) {
    if (part.type === 'ordinal') event.ordinal ??= part.value
    if (hasClass(part, 'informal')) event.informal = true
    if (hasClass(part, 'next')) event.next = true
    if (hasClass(part, 'previous')) event.previous = true
    if (part.type === 'event') {
      event.format ??= part.event.format
      if (isInformal(part.event.body?.id) || isInformal(part.event.format)) event.informal = true
      if (!isInformal(part.event.body?.id)) event.body ??= part.event.body
      if (part.event.body?.id === 'summit') noun = 'summit'
      event.numeric ??= part.event.numeric
      event.ordinal ??= part.event.ordinal
      event.organization ??= part.event.organization
      of.push(...part.event.of)
      event.informal ||= part.event.informal
    }
    const named = nounOf(part)
    if (named !== null) noun = noun === null || noun === 'talks' ? named : noun
    if (part.type === 'actors') {
      const [only] = part.actors
      if (
        part.actors.length === 1 &&
        only !== undefined &&
        only.organization !== null &&
        only.office === null
      ) {
        event.organization ??= only.organization
      } else of.push(...part.actors)
    }
  }
  const head = parts.findLast((part) => isHead(part))
  const first = parts[0]!
  if (head?.type === 'words') event.plural = head.plural || head.classes.includes('several-events')
  if (head?.type === 'event') event.plural = head.event.plural
  // "dördüncü toplantılarını": theirs, and one.
  if (event.ordinal !== null) event.plural = false
  return {
    type: 'event',
    event: { ...event, type: noun ?? 'format', of },
    ...caseOf(parts, language),
    from: first.from,
    to: parts.at(-1)!.to,
  }
}
