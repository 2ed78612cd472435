// A visit that is to come, told without those who will be met → a claim that guest and hosts will meet, to be judged by
// its confidence alone.
import { inflects, type Tense, type WordClass } from '../languages/language.ts'
import type { Claim } from './claim.ts'
import { looseClaim } from './loose-claim.ts'
import { emptyActor } from './phrases/actor-state.ts'
import { hasClass, isEnvoy, type Actor, type Phrase, type PlaceName } from './phrases/phrase.ts'
import { isStatement, type Reading, type ReadSentence } from './reading.ts'
import { statusTold, tenseOfWord } from './told-in-sentence.ts'

const VISITS: readonly WordClass[] = ['visit', 'travel']
/** Verbs that tell when a visit is. */
const TELLS_WHEN: readonly WordClass[] = [...VISITS, 'plan', 'take-place', 'hold', 'postpone', 'cancel']
/** Guests of these come for no state; who comes to attend something comes for it. */
const OTHERWISE: readonly WordClass[] = ['unofficial', 'refused', 'attend']
/** So many sentences after the visit's own may tell of the talks that it is for. */
const TALKS_WITHIN = 4

/**
 * Who visits must be an envoy, and where he goes a country or its city; what is only wished or long past is none. A visit
 * that is put off or called off leads to each of several countries.
 */
export function proposeVisits(sentence: ReadSentence, reading: Reading): Omit<Claim, 'id'>[] {
  const { phrases, classes } = sentence
  if (!VISITS.some((name) => classes.has(name)) || OTHERWISE.some((name) => classes.has(name))) return []
  if (sentence.lookingBack || isStatement(reading)) return []
  const visit = phrases.find((phrase) => hasClass(phrase, ...VISITS))
  if (visit === undefined) return []
  const status = statusTold(classes)
  const analytic = reading.language.wordOrder === 'verb-medial' && !inflects(reading.language)
  const off = analytic && status !== null
  const guests = guestsOf(phrases, off)
  const [guest] = guests
  const hosts = guest === undefined ? [] : destinationsOf(phrases, visit, guest)
  if (guest === undefined || hosts.length === 0) return []
  const tense = tenseOf(sentence, reading)
  const talks = talksAhead(sentence, reading)
  // A visit alone is none: only where talks are told of does somebody meet; what is put off was to be one.
  if (talks === null && !off) return []
  const ahead = tense !== null && tense.time !== 'past' && tense.reality === 'fact'
  // "He arrived on a visit. Talks will be held": what he came for is still to come.
  // A visit that took place is over, and no arrival.
  const over = inflects(reading.language) && classes.has('take-place')
  const arrived =
    tense !== null && tense.time === 'past' && tense.reality === 'fact' && talks === 'to come' && !over
  if (!ahead && !arrived && status === null) return []
  return (off ? hosts : hosts.slice(0, 1)).map((host) =>
    looseClaim(arrived ? 'arrival' : 'visit', visit, sentence, reading, {
      tense: { time: 'future', reality: 'fact' },
      status: status ?? 'announced',
      actors: [...guests, host.actor],
      ...(analytic
        ? { place: { value: host.place, span: { from: host.actor.from, to: host.actor.to } } }
        : {}),
    }),
  )
}

/** The first envoy who stands as a subject or as whose visit it is; where several ministers were to go, all of them. */
function guestsOf(phrases: readonly Phrase[], several: boolean): Actor[] {
  for (const phrase of phrases) {
    if (phrase.type !== 'actors' || !['none', 'genitive', 'by'].includes(phrase.case)) continue
    const envoys = phrase.actors.filter(
      (actor) =>
        (actor.office !== null || actor.person !== null) && (!actor.plural || several) && !actor.former,
    )
    const [first] = envoys
    if (first !== undefined) return several ? envoys : [first]
  }
  return []
}

interface Host {
  actor: Actor
  place: PlaceName
}

/** Countries or cities beside the visit, other than the guest's, the nearest first: each as an actor of its own. */
function destinationsOf(phrases: readonly Phrase[], visit: Phrase, guest: Actor): Host[] {
  const hosts = phrases.flatMap((phrase): (Host & { gap: number })[] =>
    placesIn(phrase).flatMap((place) => {
      if (phrase.from === guest.from || place.country === guest.country) return []
      const { from, to } = phrase
      return [
        {
          actor: { ...emptyActor(from), country: place.country, to },
          place,
          gap: Math.min(Math.abs(from - visit.to), Math.abs(visit.from - to)),
        },
      ]
    }),
  )
  const [nearest] = [...hosts].sort((a, b) => a.gap - b.gap)
  return hosts
    .filter(({ actor }) => isBeside(actor, nearest!.actor))
    .sort((a, b) => a.gap - b.gap || Number(b.place.city !== null) - Number(a.place.city !== null))
    .filter(
      ({ place }, index, all) => all.findIndex((host) => host.place.country === place.country) === index,
    )
}

/** "to Baku and Moscow", "to Azerbaijan and Russia": nothing but "and" or a comma between. */
function isBeside(one: Actor, other: Actor): boolean {
  return one.from - other.to <= 1 && other.from - one.to <= 1
}

function placesIn(phrase: Phrase): PlaceName[] {
  if (phrase.type === 'place') return [phrase.place]
  if (phrase.type !== 'actors' || phrase.actors.some(isEnvoy)) return []
  const [only] = phrase.actors
  const several = phrase.actors.length > 1
  return several
    ? phrase.actors.flatMap(({ country }) => (country === null ? [] : [{ city: null, country, venue: null }]))
    : only?.country == null
      ? []
      : [{ city: null, country: only.country, venue: null }]
}

function tenseOf(sentence: ReadSentence, { language }: Reading): Tense | null {
  const tenses = sentence.phrases.flatMap((phrase) => {
    return hasClass(phrase, ...TELLS_WHEN) ? (tenseOfWord(phrase, sentence, language) ?? []) : []
  })
  return tenses.find(({ time }) => time === 'future') ?? tenses[0] ?? null
}

/** Whether this sentence or those after it speak of talks, and whether those are still to come. */
function talksAhead({ index }: ReadSentence, { sentences, language }: Reading): 'to come' | 'told' | null {
  let told = false
  for (const sentence of sentences.slice(index, index + TALKS_WITHIN + 1)) {
    const speaks = sentence.phrases.some(
      (phrase) =>
        (phrase.type === 'event' && phrase.event.type !== 'gathering') ||
        hasClass(phrase, 'meet', 'receive', 'confer', 'discuss'),
    )
    // "He will take part in a conference there. Bilateral talks are planned too": with whom, is open.
    if (sentence.index > index && !told && sentence.classes.has('attend')) return null
    if (!speaks) continue
    told = true
    const future = sentence.phrases.some((phrase) => {
      const tense = tenseOfWord(phrase, sentence, language)
      const contact = hasClass(phrase, 'meet', 'receive', 'confer', 'discuss', 'hold', 'take-place', 'plan')
      return contact && tense?.time === 'future' && tense.reality === 'fact'
    })
    if (future) return 'to come'
  }
  return told ? 'told' : null
}
