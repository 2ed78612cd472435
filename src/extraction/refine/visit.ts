// A sentence that tells of a visit → who came, and to whose country: the sides of talks that are told without naming any.
import type { Span } from '../claim.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { isEnvoy } from '../phrases/phrase.ts'
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
const REACH = 6

/** The visit that a sentence still speaks of. */
export function visitAt(index: number, visits: readonly Visit[]): Visit | undefined {
  return visits.findLast(({ sentence }) => sentence <= index && index - sentence <= REACH)
}

export function visitIn(sentence: ReadSentence, context: SideContext): Visit | null {
  const { classes, phrases, index } = sentence
  if (!classes.has('visit') && !classes.has('travel')) return null
  if (sentence.lookingBack || OTHERWISE.some((name) => classes.has(name))) return null
  const there = phrases.flatMap((phrase) => destinationOf(phrase, classes.has('visit')))
  const hosts = new Set(there.map(({ country }) => country))
  const [host] = hosts
  if (hosts.size !== 1 || host === undefined) return null
  const { city, span } = there.find((place) => place.city !== null) ?? there[0]!
  // "Prezident A ning taklifiga binoan B keldi": the bare subject comes, and in a headline whose visit it is.
  for (const wanted of ['none', 'genitive'] as const) {
    for (const phrase of phrases) {
      if (phrase.type !== 'actors' || phrase.case !== wanted || !phrase.actors.every(isEnvoy)) continue
      const guests = resolveSides(phrase.actors, [], 'visit', context)
      const codes = new Set(guests.map((side) => side.country ?? side.organization))
      const [code] = codes
      if (codes.size === 1 && code !== null && code !== host)
        return { sentence: index, guests, host, city, span }
    }
  }
  return null
}

interface Destination {
  country: string
  city: string | null
  span: Span
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
