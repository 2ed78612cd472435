// A sentence's mentions and tokens → its phrases: actors, events, places, dates, documents and words.
import type { Case, Language } from '../../languages/language.ts'
import { isGenitive } from '../../languages/word-endings.ts'
import { firstMention } from '../mentions/first-mention.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { gatherEvents } from './gather-events.ts'
import { caseAt } from './case-of-phrase.ts'
import { hasClass, isEnvoy, PLAIN_EVENT, type Actor, type EventNoun, type Phrase } from './phrase.ts'
import { classesOf, type Element } from './actor-state.ts'
import { readActors } from './read-actors.ts'
import { readPlace, type Seats } from './read-place.ts'
import { besideOthers } from './share-offices.ts'

/** @param mentions those of the whole text, in order; only the sentence's are looked at. */
export function readPhrases(
  sentence: Sentence,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  language: Language,
  seats: Seats,
): Phrase[] {
  const elements = elementsOf(sentence, tokens, mentions)
  const phrases: Phrase[] = []
  for (let at = 0; at < elements.length;) {
    const { mention, token } = elements[at]!
    // A name that no list knows has its capital at least.
    const mayBePlace = mention !== null || token.capital
    const place = !mayBePlace ? null : readPlace(elements, at, language, seats)
    if (place !== null) {
      phrases.push(place.phrase)
      at = place.end
      continue
    }
    const read = isPlainWord(elements[at]!, elements[at + 1], language)
      ? null
      : readActors(elements, at, language)
    const group = read !== null && isOfCompany(elements, at, read.actors, language) ? null : read
    if (group !== null) {
      const adposition = postpositionAt(elements, group.end, language)
      const found =
        language.wordOrder === 'verb-final'
          ? { case: adposition?.case ?? group.last.suffix.case }
          : caseAt(elements, at, group.end, language)
      const end = adposition?.end ?? group.end
      const to = elements[end - 1]!.to
      phrases.push({ type: 'actors', actors: group.actors, ...found, from: elements[at]!.from, to })
      at = end
      continue
    }
    phrases.push(phraseOf(elements, at, language))
    at += 1
  }
  const rows = language.wordOrder === 'verb-final' ? joinPartners(joinRows(phrases)) : phrases
  const told = rows.map((phrase) =>
    phrase.type === 'actors' && phrase.actors.length > 1
      ? { ...phrase, actors: besideOthers(phrase.actors) }
      : phrase,
  )
  return gatherEvents(told, language, tokens)
}

/** A word that names nothing, before which no organisation's office stands: no group of actors begins with it. */
function isPlainWord({ mention, token }: Element, next: Element | undefined, language: Language): boolean {
  return (
    mention === null &&
    token.kind === 'word' &&
    language.counts[token.key] === undefined &&
    next?.mention?.meaning.kind !== 'office'
  )
}

/** "Соода-өнөр жай палатасынын президенти X": who heads a company or an association acts for no state. */
function isOfCompany(
  elements: readonly Element[],
  at: number,
  actors: readonly Actor[],
  language: Language,
): boolean {
  const owner = elements[at - 1]
  const owned = classesOf(owner).includes('unofficial') && isGenitive(owner!.mention!.tail)
  return (
    language.wordOrder === 'verb-final' &&
    owned &&
    actors.every((actor) => actor.country === null && actor.organization === null)
  )
}

/** How many holders of one office between commas are a row, and not one who did something to the next. */
const SHORTEST_ROW = 3

/** "Paraguay Büyükelçisi A, Moldova Büyükelçisi B, Avustralya Büyükelçisi C ile": a row without "and" is one group. */
function joinRows(phrases: readonly Phrase[]): Phrase[] {
  const joined: Phrase[] = []
  for (let at = 0; at < phrases.length;) {
    const row = rowAt(phrases, at)
    const sides = row.length === 2 && row.every((phrase) => phrase.actors[0]?.behalf === true)
    const members = row.reduce((sum, phrase) => sum + phrase.actors.length, 0)
    if (row.length < 2 || (members < SHORTEST_ROW && !sides)) {
      joined.push(phrases[at]!)
      at += 1
      continue
    }
    const last = row.at(-1)!
    joined.push({ ...last, actors: row.flatMap((phrase) => phrase.actors), from: row[0]!.from })
    at += 2 * row.length - 1
  }
  return joined
}

/** "Президент X … A, B менен жолугушту": behind a subject those before a comma are among whom he met. */
function joinPartners(phrases: readonly Phrase[]): Phrase[] {
  const joined: Phrase[] = []
  let subject = false
  for (const phrase of phrases) {
    const [before, mark] = joined.length < 2 ? [] : joined.slice(-2)
    const partner =
      phrase.type === 'actors' &&
      phrase.case === 'with' &&
      phrase.actors.every(isHolder) &&
      mark?.type === 'mark' &&
      mark.mark === ',' &&
      before?.type === 'actors' &&
      before.case === 'none' &&
      before.actors.every(isHolder)
    if (isPartner(phrase) && isPartner(before) && (isComma(mark) || hasClass(mark, 'and'))) {
      joined.splice(-2)
      const actors = [...before.actors, ...phrase.actors].map((actor) => ({ ...actor, apart: true }))
      joined.push({ ...phrase, actors, from: before.from })
      continue
    }
    // "A-ны, B-ны жана C-ны кабыл алды": received together.
    if (isReceived(phrase) && isReceived(before) && (isComma(mark) || hasClass(mark, 'and'))) {
      joined.splice(-2)
      joined.push({ ...phrase, actors: [...before.actors, ...phrase.actors], from: before.from })
      continue
    }
    if (partner && subject) {
      joined.splice(-2)
      joined.push({ ...phrase, actors: [...before.actors, ...phrase.actors], from: before.from })
      continue
    }
    // The last but one is the group itself, not its subject.
    const settled = mark !== undefined && !isComma(mark)
    if (before?.type === 'actors' && before.case === 'none' && before.actors.some(isEnvoy) && settled)
      subject = true
    joined.push(phrase)
  }
  return joined
}

/** "Украина Президентімен": somebody with a "with" of his own. */
function isPartner(phrase: Phrase | undefined): phrase is Extract<Phrase, { type: 'actors' }> {
  return phrase?.type === 'actors' && phrase.case === 'with' && phrase.actors.every(isEnvoy)
}

/** Holders of offices in the accusative, each with an ending of his own. */
function isReceived(phrase: Phrase | undefined): phrase is Extract<Phrase, { type: 'actors' }> {
  return phrase?.type === 'actors' && phrase.case === 'accusative' && phrase.actors.every(isHolder)
}

function isComma(phrase: Phrase | undefined): boolean {
  return phrase?.type === 'mark' && phrase.mark === ','
}

/** Somebody by office, whose state, organisation or name the phrase tells. */
function isHolder(actor: Actor): boolean {
  const { office, country, organization, person } = actor
  return office !== null && (office.of === 'organization' || (country ?? organization ?? person) !== null)
}

function rowAt(phrases: readonly Phrase[], start: number): Extract<Phrase, { type: 'actors' }>[] {
  const row: Extract<Phrase, { type: 'actors' }>[] = []
  for (let at = start; at < phrases.length; at += 2) {
    const phrase = phrases[at]!
    const office = phrase.type === 'actors' ? officeOf(phrase) : null
    if (phrase.type !== 'actors' || office === null) break
    const [first] = row
    const alike = first === undefined || phrase.actors[0]?.behalf === true || office === officeOf(first)
    if (!alike) break
    row.push(phrase)
    const mark = phrases[at + 1]
    if (phrase.case !== 'none' || mark?.type !== 'mark' || mark.mark !== ',') break
  }
  return row
}

/** The office that each of a phrase holds, every one for a named country. */
function officeOf(phrase: Extract<Phrase, { type: 'actors' }>): string | null {
  const office = phrase.actors[0]?.office?.id ?? null
  const alike = phrase.actors.every((actor) => actor.country !== null && actor.office?.id === office)
  return alike ? office : null
}

/** "… ile", "… tarafından", "… oʻrtasida" give a case to what stands before them. */
function postpositionAt(
  elements: readonly Element[],
  at: number,
  language: Language,
): { case: Case; end: number } | null {
  if (language.wordOrder === 'verb-medial') return null
  const classes = classesOf(elements[at])
  if (classes.includes('with') || classes.includes('and-with')) return { case: 'with', end: at + 1 }
  if (classes.includes('by')) return { case: 'by', end: at + 1 }
  if (classes.includes('between')) return { case: 'between', end: at + 1 }
  // "Yelizaveta II ga": after a numeral the ending stands alone.
  const ending = elements[at]
  if (ending?.mention !== null || !/^[IVX]+$/u.test(elements[at - 1]?.token.text ?? '')) return null
  const suffix = language.readSuffix(ending.token.key)
  return suffix === null || suffix.case === 'none' ? null : { case: suffix.case, end: at + 1 }
}

function elementsOf(sentence: Sentence, tokens: readonly Token[], mentions: readonly Mention[]): Element[] {
  const elements: Element[] = []
  let index = firstMention(mentions, sentence.from)
  for (let at = sentence.from; at < sentence.to;) {
    const mention = mentions[index]
    if (mention !== undefined && mention.from === at) {
      elements.push({ mention, token: tokens[at]!, from: at, to: mention.to })
      at = mention.to
      index += 1
    } else {
      elements.push({ mention: null, token: tokens[at]!, from: at, to: at + 1 })
      at += 1
    }
  }
  return elements
}

function phraseOf(elements: readonly Element[], at: number, language: Language): Phrase {
  const { mention, token, from, to } = elements[at]!
  const span = { from, to }
  if (mention === null) {
    return token.kind === 'punct' ? { type: 'mark', mark: token.text, ...span } : { type: 'text', ...span }
  }
  const found =
    language.wordOrder === 'verb-medial'
      ? caseAt(elements, at, at + 1, language)
      : { case: mention.suffix.case }
  const { meaning } = mention
  switch (meaning.kind) {
    case 'date':
      return { type: 'date', date: meaning.date, ...found, ...span }
    case 'ordinal':
      return { type: 'ordinal', value: meaning.value, ...span }
    case 'document':
      return { type: 'document', document: meaning.type, ...found, ...span }
    case 'topic':
      return { type: 'topic', topic: meaning.topic, ...span }
    case 'format':
      return { type: 'event', event: { ...eventOf(mention), format: meaning.id }, ...found, ...span }
    case 'body':
      return { type: 'event', event: { ...eventOf(mention), body: meaning.body }, ...found, ...span }
    case 'numeric':
      return {
        type: 'event',
        event: { ...eventOf(mention), numeric: meaning.pattern },
        ...found,
        ...span,
      }
    case 'words':
      if (language.isAuxiliary?.(token.key, elements[at + 1]?.token.key ?? '.') === true)
        return { type: 'text', ...span }
      return {
        type: 'words',
        classes: meaning.classes,
        tail: mention.tail,
        plural: mention.suffix.plural,
        ...found,
        ...span,
      }
    default:
      return { type: 'text', ...span }
  }
}

function eventOf({ ordinal, informal, suffix }: Mention): EventNoun {
  return { ...PLAIN_EVENT, ordinal, informal, plural: suffix.plural }
}
