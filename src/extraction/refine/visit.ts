// A sentence that tells of a visit → who came, and to whose country: the sides of talks that are told without naming any.
import type { Span } from '../claim.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { inflects, type Language } from '../../languages/language.ts'
import { hasClass, isEnvoy, mayBeIn } from '../phrases/phrase.ts'
import type { ReadSentence } from '../reading.ts'
import type { Side } from './draft.ts'
import { resolveSides, type SideContext } from './resolve-sides.ts'

export interface Visit {
  sentence: number
  /** Who came, all of one country or organisation. */
  guests: readonly Side[]
  /** The country that they came to. */
  host: string
  /** And its city, where the sentence tells one. */
  city: string | null
  span: Span
}

/** Who comes for business, for a match or to be welcomed only, comes for no talks of states. */
const OTHERWISE = ['unofficial', 'refused'] as const

/** How many sentences after a visit "the talks" are still its own. */
const REACH = 8

/** The visits that a sentence still speaks of: those of the last journey. One to several countries is told of only in its own sentence. */
export function visitsAt(index: number, visits: readonly Visit[]): Visit[] {
  const last = visits.findLast(({ sentence }) => sentence <= index && index - sentence <= REACH)
  if (last === undefined) return []
  const journey = visits.filter(({ sentence }) => sentence === last.sentence)
  return journey.length === 1 || last.sentence === index ? journey : []
}

/** The one visit that a sentence still speaks of. */
export function visitAt(index: number, visits: readonly Visit[]): Visit | undefined {
  const journey = visitsAt(index, visits)
  return journey.length === 1 ? journey[0] : undefined
}

/** As many visits as countries that are visited. */
export function visitsIn(sentence: ReadSentence, context: SideContext): Visit[] {
  const { classes, phrases, index } = sentence
  const welcomed = classes.has('welcome') ? welcomedIn(sentence, context) : []
  if (welcomed.length > 0) return welcomed
  if (!classes.has('visit') && !classes.has('travel')) return []
  if (sentence.lookingBack || OTHERWISE.some((name) => classes.has(name))) return []
  const there = phrases.flatMap((phrase, at) => [
    ...destinationOf(phrase, classes.has('visit')),
    ...visitedAt(phrases, at, context.reading.language),
    ...namedBy(phrases, at, context.reading.language),
    ...arrivedAt(phrases, at, context.reading.language),
  ])
  const hosts = [...new Set(there.map(({ country }) => country))]
  if (hosts.length === 0) return []
  // "Prezident A ning taklifiga binoan B keldi": the bare subject comes, and in a headline whose visit it is.
  for (const wanted of ['none', 'genitive'] as const) {
    for (const phrase of phrases) {
      if (phrase.type !== 'actors' || phrase.case !== wanted || !phrase.actors.every(isEnvoy)) continue
      const guests = resolveSides(phrase.actors, [], 'visit', context)
      const codes = new Set(guests.map((side) => side.country ?? side.organization))
      const [code] = codes
      if (codes.size !== 1 || code === null || code === undefined || hosts.includes(code)) continue
      return hosts.map((host) => {
        const places = there.filter(({ country }) => country === host)
        const { city, span } = places.find((place) => place.city !== null) ?? places[0]!
        return { sentence: index, guests, host, city, span }
      })
    }
  }
  return []
}

/** "X-ті әуежайдан Y қарсы алды": who is welcomed comes to the country of who welcomes him. */
function welcomedIn({ phrases, index }: ReadSentence, context: SideContext): Visit[] {
  if (context.reading.language.wordOrder !== 'verb-final') return []
  const sideOf = (wanted: 'none' | 'accusative'): Side | undefined => {
    const phrase = phrases.find(
      (one) => one.type === 'actors' && one.case === wanted && one.actors.every(isEnvoy),
    )
    return phrase?.type === 'actors' ? resolveSides(phrase.actors, [], 'visit', context)[0] : undefined
  }
  const [guest, host] = [sideOf('accusative'), sideOf('none')]
  const apart = guest?.country != null && host?.country != null && guest.country !== host.country
  if (!apart) return []
  return [{ sentence: index, guests: [guest], host: host.country!, city: null, span: host.span }]
}

interface Destination {
  country: string
  city: string | null
  span: Span
}

/** "посетит с официальным визитом Японию", "visits Moscow": what the verb governs; only words stand between. */
function visitedAt(phrases: readonly Phrase[], at: number, language: Language): Destination[] {
  const phrase = phrases[at]!
  if (language.wordOrder !== 'verb-medial' || !mayBeIn(phrase, ['none', 'accusative'])) return []
  let index = at - 1
  while (
    index >= Math.max(0, at - 5) &&
    (phrases[index]!.type === 'text' || hasClass(phrases[index], 'with'))
  )
    index -= 1
  const verb = phrases[index]
  if (verb?.type !== 'words' || !verb.classes.includes('visit')) return []
  const span = { from: phrase.from, to: phrase.to }
  if (phrase.type === 'place') return [{ country: phrase.place.country, city: phrase.place.city, span }]
  if (phrase.type !== 'actors') return []
  return phrase.actors.flatMap((actor) =>
    isEnvoy(actor) || actor.country === null ? [] : [{ country: actor.country, city: null, span }],
  )
}

/** "arrived in Tirana", "is on a visit to Tirana": in a language without cases a small word leads to the city. */
function arrivedAt(phrases: readonly Phrase[], at: number, language: Language): Destination[] {
  const phrase = phrases[at]!
  if (language.wordOrder !== 'verb-medial' || inflects(language) || phrase.type !== 'place') return []
  const [verb, to] = phrases.slice(Math.max(0, at - 2), at)
  const leads = hasClass(to, 'to') || hasClass(to, 'in')
  const led = leads ? verb : to
  const goes = hasClass(led, 'travel') || hasClass(led, 'visit')
  const { country, city } = phrase.place
  return goes ? [{ country, city, span: { from: phrase.from, to: phrase.to } }] : []
}

/** "ABD ziyareti": a visit called by the country it leads to. */
function namedBy(phrases: readonly Phrase[], at: number, language: Language): Destination[] {
  const [phrase, visit] = [phrases[at]!, phrases[at + 1]]
  const called = visit?.type === 'words' && visit.classes.includes('visit')
  if (language.wordOrder !== 'verb-final' || !called || !('case' in phrase) || phrase.case !== 'none')
    return []
  const span = { from: phrase.from, to: phrase.to }
  if (phrase.type === 'place') return [{ country: phrase.place.country, city: phrase.place.city, span }]
  if (phrase.type !== 'actors' || phrase.actors.length !== 1) return []
  return phrase.actors.flatMap((actor) =>
    isEnvoy(actor) || actor.country === null ? [] : [{ country: actor.country, city: null, span }],
  )
}

/** "Toshkentga", "Qozogʻistonga"; of a visit also "Qozogʻistonda boʻlib turibdi". */
function destinationOf(phrase: Phrase, visit: boolean): Destination[] {
  const span = { from: phrase.from, to: phrase.to }
  if (phrase.type === 'place') {
    const there = phrase.case === 'dative' || (visit && phrase.case === 'locative')
    return there ? [{ country: phrase.place.country, city: phrase.place.city, span }] : []
  }
  if (phrase.type !== 'actors' || phrase.case !== 'dative') return []
  return phrase.actors.flatMap((actor) =>
    isEnvoy(actor) || actor.country === null ? [] : [{ country: actor.country, city: null, span }],
  )
}

/** No day of another journey. */
export function tellsNoDay(sentence: ReadSentence | undefined): boolean {
  return sentence !== undefined && sentence.phrases.every(({ type }) => type !== 'date')
}

/** "Напомним, X прибыл в Минск": of the journey that is still going on. */
export function recalls({ keys }: ReadSentence, { recalling }: Language): boolean {
  return recalling !== undefined && keys.slice(0, 2).includes(recalling)
}
