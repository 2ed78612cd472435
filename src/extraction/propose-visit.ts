// A visit that is to come, told without those who will be met → a claim that guest and hosts will meet, to be judged by
// its confidence alone.
import type { CountryCode } from '../domain/vocabulary.ts'
import { inflects, type Tense, type WordClass } from '../languages/language.ts'
import type { Claim } from './claim.ts'
import { looseClaim } from './loose-claim.ts'
import { emptyActor } from './phrases/actor-state.ts'
import { isEnvoy, type Actor, type Phrase } from './phrases/phrase.ts'
import { isStatement, type Reading, type ReadSentence } from './reading.ts'
import { statusTold, tenseOfWord } from './told-in-sentence.ts'

const VISITS: readonly WordClass[] = ['visit', 'travel']
/** Verbs that tell when a visit is. */
const TELLS_WHEN: readonly WordClass[] = [...VISITS, 'plan', 'take-place', 'hold', 'postpone', 'cancel']
/** Guests of these come for no state; who comes to attend something comes for it. */
const OTHERWISE: readonly WordClass[] = ['unofficial', 'refused', 'attend']
/** So many sentences after the visit's own may tell of the talks that it is for. */
const TALKS_WITHIN = 4

/** Who visits must be an envoy, and where he goes a country or its city; what is only wished or long past is none. */
export function proposeVisit(sentence: ReadSentence, reading: Reading): Omit<Claim, 'id'> | null {
  const { phrases, classes } = sentence
  if (!VISITS.some((name) => classes.has(name)) || OTHERWISE.some((name) => classes.has(name))) return null
  if (sentence.lookingBack || isStatement(reading)) return null
  const visit = phrases.find((phrase) => isWord(phrase, VISITS))
  if (visit === undefined) return null
  const guest = guestOf(phrases)
  const host = guest === null ? null : destinationOf(phrases, visit, guest)
  if (guest === null || host === null) return null
  const tense = tenseOf(sentence, reading)
  const talks = talksAhead(sentence, reading)
  // A visit alone is none: only where talks are told of does somebody meet.
  if (talks === null) return null
  const status = statusTold(classes)
  const ahead = tense !== null && tense.time !== 'past' && tense.reality === 'fact'
  // "He arrived on a visit. Talks will be held": what he came for is still to come.
  // A visit that took place is over, and no arrival.
  const over = inflects(reading.language) && classes.has('take-place')
  const arrived =
    tense !== null && tense.time === 'past' && tense.reality === 'fact' && talks === 'to come' && !over
  if (!ahead && !arrived && status === null) return null
  return looseClaim(arrived ? 'arrival' : 'visit', visit, sentence, reading, {
    tense: { time: 'future', reality: 'fact' },
    status: status ?? 'announced',
    actors: [guest, host],
  })
}

function isWord(phrase: Phrase, names: readonly WordClass[]): boolean {
  return phrase.type === 'words' && names.some((name) => phrase.classes.includes(name))
}

/** The first envoy who stands as a subject or as whose visit it is. */
function guestOf(phrases: readonly Phrase[]): Actor | null {
  for (const phrase of phrases) {
    if (phrase.type !== 'actors' || !['none', 'genitive', 'by'].includes(phrase.case)) continue
    const envoy = phrase.actors.find(
      (actor) => (actor.office !== null || actor.person !== null) && !actor.plural && !actor.former,
    )
    if (envoy !== undefined) return envoy
  }
  return null
}

/** A country or a city's country beside the visit, other than the guest's: as an actor of its own. */
function destinationOf(phrases: readonly Phrase[], visit: Phrase, guest: Actor): Actor | null {
  const places = phrases.flatMap((phrase) => {
    const country = countryOf(phrase)
    const apart = country === null || phrase.from === guest.from || country === guest.country
    return apart
      ? []
      : [
          {
            country,
            phrase,
            gap: Math.min(Math.abs(phrase.from - visit.to), Math.abs(visit.from - phrase.to)),
          },
        ]
  })
  const nearest = places.sort((a, b) => a.gap - b.gap)[0]
  if (nearest === undefined) return null
  const { from, to } = nearest.phrase
  return { ...emptyActor(from), country: nearest.country, to }
}

function countryOf(phrase: Phrase): CountryCode | null {
  if (phrase.type === 'place') return phrase.place.country
  if (phrase.type !== 'actors' || phrase.actors.length !== 1) return null
  const [actor] = phrase.actors
  return actor === undefined || isEnvoy(actor) ? null : actor.country
}

function tenseOf(sentence: ReadSentence, { language }: Reading): Tense | null {
  const tenses = sentence.phrases.flatMap((phrase) => {
    return isWord(phrase, TELLS_WHEN) ? (tenseOfWord(phrase, sentence, language) ?? []) : []
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
        isWord(phrase, ['meet', 'receive', 'confer', 'discuss']),
    )
    // "He will take part in a conference there. Bilateral talks are planned too": with whom, is open.
    if (sentence.index > index && !told && sentence.classes.has('attend')) return null
    if (!speaks) continue
    told = true
    const future = sentence.phrases.some((phrase) => {
      const tense = tenseOfWord(phrase, sentence, language)
      const contact = isWord(phrase, ['meet', 'receive', 'confer', 'discuss', 'hold', 'take-place', 'plan'])
      return contact && tense?.time === 'future' && tense.reality === 'fact'
    })
    if (future) return 'to come'
  }
  return told ? 'told' : null
}
