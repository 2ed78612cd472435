// A finished draft among the others of its article → the named features that its confidence is judged by.
import type { Phrase } from '../phrases/phrase.ts'
import type { ReadSentence, Reading } from '../reading.ts'
import type { Draft } from '../refine/draft.ts'

/** Features that hold, by name; each counts once. Names are what `explain` prints. */
export type Features = ReadonlySet<string>

/** Longer sentences hold more than one clause as a rule. */
const LONG_SENTENCE = 45
/** Sentences that open an article: its title and what stands right below. */
const OPENING = 2

export function featuresOf(draft: Draft, drafts: readonly Draft[], reading: Reading): Features {
  const sentences = [...new Set(draft.claims.map((claim) => claim.sentence))].map(
    (index) => reading.sentences[index]!,
  )
  return new Set([
    ...draft.grounds,
    ...ofClaims(draft, reading),
    ...ofSides(draft),
    ...ofDate(draft, sentences, reading),
    ...ofPlace(draft, sentences, reading),
    ...ofNature(draft),
    ...ofArticle(draft, drafts, sentences, reading),
  ])
}

/** A count in words: `several` is more than two. */
function many(count: number): 'no' | 'one' | 'two' | 'several' {
  return count === 0 ? 'no' : count === 1 ? 'one' : count === 2 ? 'two' : 'several'
}

function ofClaims(draft: Draft, reading: Reading): string[] {
  const [first] = draft.claims
  const kinds = new Set(draft.claims.map((claim) => claim.kind))
  const found = [
    `rule ${first!.rule.replace(/^[^.]+\./u, '')}`,
    `${many(draft.claims.length)} claims`,
    ...[...kinds].map((kind) => `claims to ${kind}`),
  ]
  if (first!.sentence <= OPENING) found.push('told in the opening')
  if (first!.sentence >= 8) found.push('told late')
  if (draft.claims.some((claim) => claim.lookingBack)) found.push('looks back')
  if (draft.claims.some((claim) => claim.lacks !== null)) found.push('subject left out')
  if (draft.claims.some((claim) => claim.sidelines)) found.push('on the margins')
  if (draft.claims.every((claim) => claim.tense.closes === false)) found.push('in a side clause')
  if (draft.claims.every((claim) => reading.sentences[claim.sentence]!.keys.length > LONG_SENTENCE))
    found.push('in long sentences')
  return found
}

function ofSides({ sides }: Draft): string[] {
  const codes = new Set(sides.flatMap((side) => side.country ?? side.organization ?? []))
  const found = [`${many(codes.size)} sides`]
  const people = new Set(sides.flatMap((side) => side.person ?? []))
  found.push(`${many(people.size)} people`)
  const placed = (code: string, holds: (side: Draft['sides'][number]) => boolean): boolean =>
    sides.some((side) => (side.country ?? side.organization) === code && holds(side))
  if ([...codes].every((code) => placed(code, (side) => side.person !== null)))
    found.push('every side has a person')
  if ([...codes].every((code) => placed(code, (side) => side.office !== null)))
    found.push('every side has an office')
  if (sides.some((side) => side.implied)) found.push('a side is implied')
  if (sides.every((side) => side.level === null)) found.push('no rank told')
  if (sides.some((side) => side.level === 'official')) found.push('officials only named as such')
  if (sides.some((side) => side.organization !== null)) found.push('an organisation is a side')
  return found
}

function ofDate(draft: Draft, sentences: readonly ReadSentence[], reading: Reading): string[] {
  const told = sentences.flatMap((sentence) => daysIn(sentence.phrases)).length
  const days = told > 1 ? ['several days in its sentences'] : []
  if (draft.when?.date == null) {
    const known = reading.article.published === null ? 'no day at all' : 'no day but the publication'
    const elsewhere = reading.sentences.some(({ phrases }) => daysIn(phrases).length > 0)
    const other = elsewhere ? 'no day, and one in the article' : 'no day in the article'
    return [known, other, ...days, ...(told > 0 ? ['a day in its sentences passed over'] : [])]
  }
  const how = draft.implied.has('date') ? 'day implied' : 'day told'
  return [how, `date to the ${draft.when.precision}`, ...days]
}

function ofPlace(draft: Draft, sentences: readonly ReadSentence[], reading: Reading): string[] {
  if (draft.mode === 'phone' || draft.mode === 'video') return ['a call']
  const told = new Set(
    sentences.flatMap(({ phrases }) =>
      phrases.flatMap((phrase) => (phrase.type === 'place' ? (phrase.place.city ?? []) : [])),
    ),
  )
  const found = told.size > 1 ? ['several cities in its sentences'] : []
  if (draft.city === null && draft.country === null) {
    const theirs = reading.sentences.some(({ phrases }) => namesCityOf(draft, phrases))
    found.push(
      'no place',
      theirs ? 'no place, and a city of theirs in the article' : 'no place in the article',
    )
    return told.size > 0 ? [...found, 'a city in its sentences passed over'] : found
  }
  const home = draft.sides.some((side) => side.country === draft.country)
  found.push(home ? 'at home of a side' : 'at home of no side')
  found.push(draft.city === null ? 'country without a city' : 'city known')
  found.push(draft.implied.has('city') || draft.implied.has('country') ? 'place implied' : 'place told')
  return found
}

function namesCityOf({ sides }: Draft, phrases: readonly Phrase[]): boolean {
  return phrases.some(
    (phrase) =>
      phrase.type === 'place' &&
      phrase.place.city !== null &&
      sides.some((side) => side.country === phrase.place.country),
  )
}

function ofNature(draft: Draft): string[] {
  const found = [draft.status, `level ${draft.level ?? 'unknown'}`, `kind ${draft.kind ?? 'unknown'}`]
  if (draft.background !== null) found.push('background')
  if (draft.format !== null) found.push('a known format')
  else if (draft.organization !== null) found.push('a body of an organisation')
  if (draft.event?.plural === true) found.push('meetings in the plural')
  if (draft.event === null) found.push('no noun of an event')
  else found.push(`noun ${draft.event.type}`)
  if (draft.ordinal !== null) found.push('numbered')
  return found
}

function ofArticle(
  draft: Draft,
  drafts: readonly Draft[],
  sentences: readonly ReadSentence[],
  reading: Reading,
): string[] {
  const found = [`${many(drafts.length)} meetings in the article`]
  if (drafts[0] === draft) found.push('first of the article')
  const sides = new Set(draft.sides.map((side) => side.country))
  const named = (all: readonly ReadSentence[]): number =>
    new Set(all.flatMap(({ phrases }) => countriesIn(phrases)).filter((country) => !sides.has(country))).size
  found.push(`${many(named(sentences))} other countries in its sentences`)
  found.push(`${many(named(reading.sentences.slice(0, OPENING + 1)))} other countries in the opening`)
  const opening = reading.sentences.slice(0, OPENING + 1)
  if (opening.some(({ classes }) => classes.has('refused'))) found.push('the opening tells of something else')
  if (sentences.some(({ classes }) => classes.has('refused')))
    found.push('its sentence tells of something else')
  if (sentences.some(({ classes }) => classes.has('unofficial'))) found.push('business in its sentences')
  found.push(`in ${reading.language.code}`)
  return found
}

function daysIn(phrases: readonly Phrase[]): Phrase[] {
  return phrases.filter(
    (phrase) =>
      phrase.type === 'date' &&
      (phrase.date.day !== null || phrase.date.weekday !== null || phrase.date.offset !== null),
  )
}

function countriesIn(phrases: readonly Phrase[]): string[] {
  return phrases.flatMap((phrase) => {
    const actors = phrase.type === 'actors' ? phrase.actors : phrase.type === 'event' ? phrase.event.of : []
    return actors.flatMap((actor) => actor.country ?? [])
  })
}
