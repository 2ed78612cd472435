// A rule's pattern → where it matches among a sentence's phrases.
//
// A pattern is parts divided by blanks, matched in order:
//   A:envoys        actors that are people, offices or delegations, under the name A
//   A:actors        any actors, bare countries too;  A:several  actors of two sides at least
//   A:colleagues    as several, each of them a person, an office or a delegation
//   A:envoys[with]  in one of these cases (with, by, between, none, genitive, …)
//   E:owned          an event whose people of two sides at least are named
//   E:event         an event; E:event[locative] in a case; E:named an event with a format or its people named
//   A:college        all who hold one office in an organisation or a group: "OTS foreign ministers"
//   A:ministry      ministries as such
//   A:mission       actors with a delegation; A:parties  "the participants"
//   E:talks-of-nobody  talks or consultations of which nobody is named
//   E:talks-told    talks, a meeting, a visit of courtesy
//   E:telephony     a call; E:numbered  an event with an ordinal
//   place date document   such a phrase
//   meet            a word of that class; meet|gather either; meet? if it is there
//   ..              up to six phrases that are neither actors nor verbs of contact
//   ....            up to twelve such phrases, and no document that the verb could govern
//   ...             up to twenty-four phrases of any kind
import type { Case, WordClass } from '../../languages/language.ts'
import { WORD_CLASSES } from '../../languages/language.ts'
import { isEnvoy, mayBeIn, sidesOf, type Actor, type Phrase } from '../phrases/phrase.ts'

type Matcher = (phrase: Phrase) => boolean

interface Part {
  role: string | null
  matches: Matcher
  optional: boolean
  /** Longest run of foreign phrases; null for a part that matches one phrase. */
  gap: { most: number; strict: boolean; long?: boolean } | null
}

export interface Pattern {
  parts: readonly Part[]
  /** Classes one of which must occur in the sentence, for each required word of the pattern. */
  needs: readonly (readonly WordClass[])[]
  /** Types of phrases that the sentence must hold. */
  types: readonly Phrase['type'][]
}

/** Phrase indices by role; words are under their class. */
export type Binding = ReadonlyMap<string, number>

const CONTACT: readonly WordClass[] = [
  'meet',
  'receive',
  'gather',
  'hold',
  'attend',
  'chair',
  'lead',
  'tell',
  'visit',
  'sign',
  'adopt',
]

/** Compiles a pattern. Throws on a word that is no part of the notation: a rule's author sees it at once. */
export function compilePattern(source: string): Pattern {
  const needs: WordClass[][] = []
  const types = new Set<Phrase['type']>()
  const parts = source.split(' ').map((word): Part => {
    if (word === '..')
      return { role: null, matches: () => true, optional: false, gap: { most: 6, strict: true } }
    if (word === '....')
      return { role: null, matches: () => true, optional: false, gap: { most: 12, strict: true, long: true } }
    if (word === '...')
      return { role: null, matches: () => true, optional: false, gap: { most: 24, strict: false } }
    const match = /^(?:(?<role>[A-Z]):)?(?<what>[a-z|-]+)(?:\[(?<cases>[a-z,-]+)\])?(?<optional>\?)?$/u.exec(
      word,
    )
    const what = match?.groups?.['what']
    if (what === undefined) throw new Error(`not a part of a pattern: ${word}`)
    const cases = match?.groups?.['cases']?.split(',') as Case[] | undefined
    const optional = match?.groups?.['optional'] !== undefined
    const classes = what
      .split('|')
      .filter((name): name is WordClass => (WORD_CLASSES as readonly string[]).includes(name))
    if (classes.length === what.split('|').length) {
      if (!optional) needs.push(classes)
      const role = match?.groups?.['role'] ?? classes[0]!
      return {
        role,
        matches: (phrase) => isWord(phrase, classes) && inCase(phrase, cases),
        optional,
        gap: null,
      }
    }
    const type = typeOf(what)
    if (!optional && type !== null) types.add(type)
    return { role: match?.groups?.['role'] ?? what, matches: phraseMatcher(what, cases), optional, gap: null }
  })
  return { parts, needs, types: [...types] }
}

function typeOf(what: string): Phrase['type'] | null {
  if (
    ['envoys', 'actors', 'several', 'colleagues', 'college', 'mission', 'ministry', 'parties'].includes(what)
  )
    return 'actors'
  if (['numbered', 'telephony', 'event', 'named', 'owned', 'talks-of-nobody', 'talks-told'].includes(what))
    return 'event'
  return what === 'place' || what === 'date' || what === 'document' ? what : null
}

function isWord(phrase: Phrase, classes: readonly WordClass[]): boolean {
  return phrase.type === 'words' && classes.some((name) => phrase.classes.includes(name))
}

function inCase(phrase: Phrase, cases: readonly Case[] | undefined): boolean {
  return cases === undefined || mayBeIn(phrase, cases)
}

function phraseMatcher(what: string, cases: readonly Case[] | undefined): Matcher {
  switch (what) {
    case 'envoys':
      return (phrase) => phrase.type === 'actors' && phrase.actors.some(isEnvoy) && inCase(phrase, cases)
    case 'actors':
      return (phrase) => phrase.type === 'actors' && inCase(phrase, cases)
    case 'several':
      return (phrase) => phrase.type === 'actors' && sidesOf(phrase.actors) >= 2 && inCase(phrase, cases)
    case 'colleagues':
      return (phrase) =>
        phrase.type === 'actors' &&
        sidesOf(phrase.actors) >= 2 &&
        phrase.actors.every(isEnvoy) &&
        inCase(phrase, cases)
    case 'college':
      return (phrase) =>
        phrase.type === 'actors' &&
        phrase.actors.length === 1 &&
        isCollege(phrase.actors[0]!) &&
        inCase(phrase, cases)
    case 'mission':
      return (phrase) =>
        phrase.type === 'actors' && phrase.actors.some((actor) => actor.role === 'delegation')
    case 'ministry':
      return (phrase) =>
        phrase.type === 'actors' &&
        phrase.actors.every((actor) => actor.role === 'ministry') &&
        inCase(phrase, cases)
    case 'parties':
      return (phrase) => phrase.type === 'actors' && phrase.actors.some((actor) => actor.role === 'sides')
    case 'talks-of-nobody':
      return (phrase) => phrase.type === 'event' && isOfNobody(phrase) && inCase(phrase, cases)
    case 'numbered':
      return (phrase) => phrase.type === 'event' && phrase.event.ordinal !== null
    case 'telephony':
      return (phrase) => phrase.type === 'event' && phrase.event.type === 'call'
    case 'talks-told':
      return (phrase) => phrase.type === 'event' && phrase.event.type === 'talks' && inCase(phrase, cases)
    case 'event':
      return (phrase) => phrase.type === 'event' && inCase(phrase, cases)
    case 'owned':
      return (phrase) => phrase.type === 'event' && sidesOf(phrase.event.of) >= 2 && inCase(phrase, cases)
    case 'named':
      return (phrase) => phrase.type === 'event' && isNamed(phrase) && inCase(phrase, cases)
    case 'place':
    case 'date':
    case 'document':
      return (phrase) => phrase.type === what && inCase(phrase, cases)
    case 'comma':
      return (phrase) => phrase.type === 'mark' && phrase.mark === ','
    default:
      throw new Error(`not a part of a pattern: ${what}`)
  }
}

function isCollege(actor: Actor): boolean {
  return (
    actor.plural &&
    actor.office !== null &&
    actor.person === null &&
    (actor.organization ?? actor.group) !== null
  )
}

function isNamed(phrase: Extract<Phrase, { type: 'event' }>): boolean {
  const { event } = phrase
  return (
    event.format !== null ||
    (event.body !== null && event.body.id !== 'summit') ||
    event.numeric !== null ||
    ((event.ordinal !== null || event.next || event.previous) && event.type !== 'gathering') ||
    (event.organization !== null && event.type !== 'gathering') ||
    (sidesOf(event.of) >= 2 && event.type !== 'gathering') ||
    event.of.some(
      (actor) =>
        actor.plural && (actor.organization !== null || actor.group !== null || actor.role === 'delegations'),
    )
  )
}

function isOfNobody(phrase: Extract<Phrase, { type: 'event' }>): boolean {
  const { type, of, format, body, organization } = phrase.event
  const named = of.length > 0 || format !== null || body !== null || organization !== null
  return (type === 'talks' || type === 'consultations') && !named
}

/** A sentence of one long pattern costs parts × gap steps a start; this stops the rest on hostile input. */
const MOST_STEPS = 20_000

/** What a sentence holds: types of phrases and classes of words. */
export interface Holdings {
  types: ReadonlySet<Phrase['type']>
  classes: ReadonlySet<WordClass>
}

/** Whether a sentence has the phrases and words without which the pattern cannot match. */
export function mayMatch({ types, needs }: Pattern, holds: Holdings): boolean {
  for (const type of types) if (!holds.types.has(type)) return false
  return needs.every((classes) => classes.some((name) => holds.classes.has(name)))
}

/** Every way the pattern matches that begins at a phrase of its own; the shortest gaps first. */
export function matchPattern(pattern: Pattern, phrases: readonly Phrase[]): Binding[] {
  const bindings: Binding[] = []
  const budget = { left: MOST_STEPS }
  const [first] = pattern.parts
  for (let start = 0; start < phrases.length && budget.left > 0; start += 1) {
    if (first !== undefined && !first.optional && first.gap === null && !first.matches(phrases[start]!))
      continue
    const bound = new Map<string, number>()
    if (walk(pattern.parts, 0, phrases, start, bound, budget)) bindings.push(bound)
  }
  return bindings
}

function walk(
  parts: readonly Part[],
  part: number,
  phrases: readonly Phrase[],
  at: number,
  bound: Map<string, number>,
  budget: { left: number },
): boolean {
  budget.left -= 1
  const current = parts[part]
  if (current === undefined) return true
  if (budget.left <= 0) return false
  if (current.gap !== null) {
    const { most, strict, long } = current.gap
    for (let skip = 0; skip <= most && at + skip <= phrases.length; skip += 1) {
      if (walk(parts, part + 1, phrases, at + skip, bound, budget)) return true
      const passed = phrases[at + skip]
      if (passed === undefined || (strict && blocks(passed)) || (long === true && isObject(passed)))
        return false
    }
    return false
  }
  const phrase = phrases[at]
  if (phrase !== undefined && current.matches(phrase)) {
    const role = current.role ?? ''
    const before = bound.get(role)
    bound.set(role, at)
    if (walk(parts, part + 1, phrases, at + 1, bound, budget)) return true
    if (before === undefined) bound.delete(role)
    else bound.set(role, before)
  }
  return current.optional && walk(parts, part + 1, phrases, at, bound, budget)
}

/** "qarorni", "belgeyi": what the verb governs instead of a person. */
function isObject(phrase: Phrase): boolean {
  return phrase.type === 'document' && phrase.case === 'accusative'
}

function blocks(phrase: Phrase): boolean {
  // A ministry in the locative is a place.
  if (phrase.type === 'actors' && phrase.case === 'locative') return phrase.actors.some(isEnvoy)
  // "принял прибывшего с визитом министра": the noun in a case tells how, and is no verb.
  if (phrase.type === 'words' && phrase.case === 'by' && phrase.classes.includes('visit')) return false
  return phrase.type === 'actors' || isWord(phrase, CONTACT)
}
