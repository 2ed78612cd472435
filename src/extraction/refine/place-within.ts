// A meeting whose country or whose house is told → the city that follows from it.
import type { WordClass } from '../../languages/language.ts'
import { firstMention } from '../mentions/first-mention.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Reading, ReadSentence } from '../reading.ts'
import type { FoundPlace } from './attach-place.ts'
import type { Draft } from './draft.ts'

interface FoundCity {
  city: string
  span: { from: number; to: number }
  by: 'country' | 'house'
  why: string
}

/** Where a house of state stands in its clause, and whose it is: null where nobody is named. */
interface House {
  country: string | null
  span: { from: number; to: number }
}

/** How far around a meeting's own sentences a city of its country still tells where it was. */
const REACH = 5

/**
 * "geldiği Japonya’da … Başkent Tokyo’daki Bakanlıkta": the only city of the meeting's country that the text around it
 * tells of as a place; else the capital, where it was in a house of state.
 */
export function cityWithin(draft: Draft, reading: Reading): FoundCity | null {
  const told = new Map<string, Phrase>()
  for (const sentence of sentencesAround(draft, reading)) {
    for (const phrase of sentence.phrases) {
      if (phrase.type !== 'place' || phrase.place.country !== draft.country || !isThere(phrase)) continue
      if (phrase.place.city !== null && !told.has(phrase.place.city)) told.set(phrase.place.city, phrase)
    }
  }
  const [first, second] = told
  if (first !== undefined && second === undefined) {
    const [city, { from, to }] = first
    return {
      city,
      span: { from, to },
      by: 'country',
      why: 'the only city of that country in the text around',
    }
  }
  const house = told.size === 0 ? houseOf(draft, reading) : null
  const capital = houseCity(draft, draft.country ?? '', reading)
  if (house === null || capital === null || (house.country ?? draft.country) !== draft.country) return null
  return { city: capital, span: house.span, by: 'house', why: 'a house of state in that country' }
}

/** "Dışişleri Bakanlığında", "Rusya Savunma Bakanlığı’nda": in the capital of whose house it is. */
export function atHouse(draft: Draft, reading: Reading): FoundPlace | null {
  const house = houseOf(draft, reading)
  if (house === null) return null
  const home = reading.home
  const taking = (country: string | null): boolean => draft.sides.some((side) => side.country === country)
  const host = draft.receivers[0]?.country ?? draft.host
  const country = house.country ?? host ?? (taking(home) ? home : null)
  if (country === null || !taking(country)) return null
  const city = houseCity(draft, country, reading)
  return { city, country, span: house.span, by: 'house', why: 'a house of state' }
}

/** Ministries and parliaments stand in the capital, governors' offices in their own cities. */
function houseCity(draft: Draft, country: string, reading: Reading): string | null {
  const governs = draft.sides.some((side) => side.office === 'governor' && side.country === country)
  return governs
    ? governedCity(draft, country, reading)
    : (reading.world.countries.get(country)?.capital ?? null)
}

/** "Rize Valisi": who governs a city receives there. */
function governedCity(draft: Draft, country: string, reading: Reading): string | null {
  for (const { sentence: index } of draft.claims) {
    const inside = mentionsWithin(reading.mentions, reading.sentences[index]!)
    for (const [at, { meaning, from }] of inside.entries()) {
      if (meaning.kind !== 'office' || meaning.id !== 'governor') continue
      const before = inside[at - 1]
      const city = before?.to === from && before.meaning.kind === 'city' ? before.meaning : null
      if (city?.country === country) return city.name
    }
  }
  return null
}

function sentencesAround(draft: Draft, reading: Reading): ReadSentence[] {
  const own = draft.claims.map((claim) => claim.sentence)
  const first = Math.min(...own) - REACH
  const last = Math.max(...own) + REACH
  return reading.sentences.slice(Math.max(0, first), last + 1).filter(({ lookingBack }) => !lookingBack)
}

function isThere(phrase: Extract<Phrase, { type: 'place' }>): boolean {
  return phrase.case === 'locative' || phrase.case === 'in-adjective' || phrase.case === 'dative'
}

/** Those of a sentence. */
function mentionsWithin(mentions: readonly Mention[], { from, to }: ReadSentence): readonly Mention[] {
  const first = firstMention(mentions, from)
  let end = first
  while (end < mentions.length && mentions[end]!.to <= to) end += 1
  return mentions.slice(first, end)
}

/** "at the Foreign Ministry of Turkmenistan", "in Kazakhstan's Foreign Ministry": a preposition leads to the house. */
function houseAfterPreposition({ from }: Mention, end: number, { mentions, tokens }: Reading): House | null {
  const meaningBefore = (at: number): Mention | undefined => mentions.find(({ to }) => to === at)
  const classOf = (mention: Mention | undefined, name: WordClass): boolean =>
    mention?.meaning.kind === 'words' && mention.meaning.classes.includes(name)
  let at = from
  let owner: string | null = null
  let before = meaningBefore(at)
  if (before?.meaning.kind === 'country') {
    owner = before.meaning.code
    at = before.from
    before = meaningBefore(at)
  }
  if (classOf(before, 'the') && !classOf(before, 'in')) before = meaningBefore(before!.from)
  if (!classOf(before, 'in') || !/^(?:at|in|inside)/u.test(tokens[before!.from]!.key)) return null
  const next = mentions.find((mention) => mention.from === end)
  if (classOf(next, 'of')) {
    const after = mentions.find((mention) => mention.from >= next!.to && !classOf(mention, 'the'))
    if (after?.meaning.kind === 'country' && after.from <= next!.to + 1) owner ??= after.meaning.code
  }
  return { country: owner, span: { from, to: end } }
}

/** The first house in which the meeting's own sentences, or the one after, put something. */
function houseOf(draft: Draft, reading: Reading): House | null {
  const own = new Set(draft.claims.flatMap((claim) => [claim.sentence, claim.sentence + 1]))
  for (const index of [...own].sort((a, b) => a - b)) {
    const sentence = reading.sentences[index]
    if (sentence === undefined || sentence.lookingBack) continue
    const inside = mentionsWithin(reading.mentions, sentence)
    for (const [at, mention] of inside.entries()) {
      const { meaning } = mention
      const house =
        meaning.kind === 'institution' || (meaning.kind === 'words' && meaning.classes.includes('house'))
      if (!house) continue
      const next = inside[at + 1]
      const walled =
        next?.from === mention.to &&
        next.meaning.kind === 'words' &&
        next.meaning.classes.some((name) => name === 'venue' || name === 'house')
      const last = walled ? next : mention
      const before = inside[at - 1]
      if (reading.language.wordOrder === 'verb-medial') {
        const led = houseAfterPreposition(mention, last.to, reading)
        if (led !== null) return led
        continue
      }
      // "Tashqi ishlar vazirligiga chaqirildi"
      const called = last.suffix.case === 'dative' && sentence.classes.has('invite')
      if (last.suffix.case !== 'locative' && last.suffix.case !== 'in-adjective' && !called) continue
      const owner =
        before?.to === mention.from && before.meaning.kind === 'country' ? before.meaning.code : null
      return { country: owner, span: { from: mention.from, to: last.to } }
    }
  }
  return null
}
