// A country, organisation or person of a draft → the passage that names it, in the meeting's own sentences or elsewhere.
import { oncePer } from '../gazetteer/once.ts'
import type { Span } from './claim.ts'
import type { Mention } from './mentions/mention.ts'
import type { Actor } from './phrases/phrase.ts'
import type { Reading } from './reading.ts'
import type { Draft, Side } from './refine/draft.ts'

export interface NamePassage {
  span: Span
  /** false: the sentences that tell of the meeting do not name it; it was taken from elsewhere. */
  stated: boolean
}

/** Where passages of one draft are looked for. */
export interface NameContext {
  reading: Reading
  /** Indices of the sentences whose claims make the draft. */
  own: ReadonlySet<number>
  /** Actors of the whole article with the sentence that they stand in, nearest to the draft's own sentences first. */
  actors: readonly Placed<Actor>[]
  /** Mentions likewise. */
  mentions: readonly Placed<Mention>[]
}

interface Placed<T> {
  value: T
  sentence: number
}

export function nameContextOf(draft: Draft, reading: Reading): NameContext {
  const own = new Set(draft.claims.map((claim) => claim.sentence))
  const ranks = reading.sentences.map(({ index }) => {
    if (own.has(index)) return -1
    let nearest = Infinity
    for (const told of own) nearest = Math.min(nearest, index > told ? index - told + 0.5 : told - index)
    return nearest
  })
  const order = reading.sentences.map(({ index }) => index).sort((a, b) => ranks[a]! - ranks[b]!)
  const { actors, mentions } = placedOf(reading)
  let ordered: readonly Placed<Mention>[] | null = null
  return {
    reading,
    own,
    actors: order.flatMap((index) => actors[index]!),
    // Most passages are found among the actors.
    get mentions() {
      return (ordered ??= order.flatMap((index) => mentions[index]!))
    },
  }
}

interface PlacedBySentence {
  actors: readonly (readonly Placed<Actor>[])[]
  mentions: readonly (readonly Placed<Mention>[])[]
}

/** Actors and mentions of an article by their sentences; made once for all its meetings. */
const placedOf = oncePer((reading: Reading): PlacedBySentence => {
  const actors = reading.sentences.map(({ index, phrases }) =>
    phrases.flatMap((phrase) => {
      const found = phrase.type === 'actors' ? phrase.actors : phrase.type === 'event' ? phrase.event.of : []
      return found.map((value) => ({ value, sentence: index }))
    }),
  )
  let next = 0
  const mentions = reading.sentences.map((sentence) => {
    const first = next
    while (next < reading.mentions.length && reading.mentions[next]!.from < sentence.to) next += 1
    return reading.mentions.slice(first, next).map((value) => ({ value, sentence: sentence.index }))
  })
  return { actors, mentions }
})

/** The passage that names a person; the side's own where no text does. */
export function passageOfPerson(side: Side, context: NameContext): NamePassage {
  return (
    find(
      context,
      side,
      (actor) => actor.person?.id === side.person,
      ({ meaning }) => meaning.kind === 'person' && meaning.person.id === side.person,
    ) ?? { span: side.span, stated: false }
  )
}

/** The passage that names a country, or the person who is known to act for it. */
export function passageOfCountry(side: Side, context: NameContext): NamePassage {
  const code = side.country!
  const named = find(
    context,
    side,
    (actor) => actor.country === code,
    ({ meaning }) => meaning.kind === 'country' && meaning.code === code,
  )
  if (named?.stated === true) return named
  if (side.person !== null) {
    const person = passageOfPerson(side, context)
    const of = context.actors.find(
      ({ value }) => value.person?.id === side.person && value.country === code,
    )?.value
    if (person.stated || named === null) return { ...person, span: of ?? person.span }
  }
  const grouped = context.mentions.find(
    ({ value: { meaning } }) => meaning.kind === 'group' && meaning.members.includes(code),
  )
  return named ?? { span: grouped?.value ?? side.span, stated: false }
}

/** The passage that names an organisation, or a format that is its own. */
export function passageOfOrganization(
  code: string,
  side: Side | null,
  context: NameContext,
): NamePassage | null {
  const { formats } = context.reading.world
  return find(
    context,
    side,
    (actor) => actor.organization === code,
    ({ meaning }) =>
      (meaning.kind === 'organization' && meaning.code === code) ||
      (meaning.kind === 'format' && formats.get(meaning.id)?.organization === code),
  )
}

/** What the side itself was read from, else the nearest actor, else the nearest mention; own sentences before others. */
function find(
  context: NameContext,
  side: Side | null,
  isActor: (actor: Actor) => boolean,
  isMention: (mention: Mention) => boolean,
): NamePassage | null {
  const { own, actors } = context
  const fitting = actors.filter(({ value }) => isActor(value))
  const read = fitting.find(({ value }) => value.from === side?.span.from && value.to === side.span.to)
  const [nearest] = fitting
  if (read !== undefined && own.has(read.sentence)) return passageOf(read, own)
  if (nearest !== undefined && own.has(nearest.sentence)) return passageOf(nearest, own)
  const mention = context.mentions.find(({ value }) => isMention(value))
  const candidates = [read, nearest, mention].filter((row) => row !== undefined)
  const found = candidates.find(({ sentence }) => own.has(sentence)) ?? candidates[0]
  if (found === undefined) return null
  return passageOf(found, own)
}

function passageOf({ value, sentence }: Placed<Span>, own: ReadonlySet<number>): NamePassage {
  return { span: { from: value.from, to: value.to }, stated: own.has(sentence) }
}
