// Drafts without a place → with the one that the text around them shows: the sentence before, the summit, the host's seat.
import { inflects, type Language } from '../../languages/language.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Reading, ReadSentence } from '../reading.ts'
import type { Draft } from './draft.ts'
import { lonePlace } from './lone-place.ts'
import { gatheredThere } from './place-of-gathering.ts'
import { VISIT_REACH, visited, visitedHere } from './place-of-visit.ts'
import { atHouse, cityWithin } from './place-within.ts'
import { marginsCity } from './place-of-margins.ts'
import { accreditedThere, hostedAtHome, openingCity, reportedHere } from './place-of-report.ts'
import type { Refiner } from './refiner.ts'

export const attachPlace: Refiner = {
  name: 'attach-place',
  refine(drafts, { reading, note }) {
    const placed: Draft[] = []
    for (const draft of drafts) {
      if (draft.mode === 'phone' || draft.mode === 'video') {
        placed.push({
          ...draft,
          city: null,
          country: null,
          evidence: draft.evidence.filter((row) => row.field !== 'place'),
        })
        continue
      }
      if (draft.city !== null) {
        placed.push(draft)
        continue
      }
      // "kicked off here": before any country that its sentence speaks of.
      const here = draft.country === null ? null : reportedHere(draft, reading)
      if (here !== null) {
        note(draft, 'changed', 'attach-place', here.why)
        const implied = new Set([...draft.implied, 'city', 'country'])
        placed.push({ ...draft, city: here.city, country: here.country, implied })
        continue
      }
      if (draft.country !== null) {
        placed.push(withCity(draft, reading, note))
        continue
      }
      const found =
        marginsCity(draft, reading) ??
        reportedHere(draft, reading) ??
        nearby(draft, reading) ??
        scene(draft, reading) ??
        visitedHere(draft, reading) ??
        gatheredThere(draft, reading) ??
        mainPlace(draft, placed, reading) ??
        dateline(draft, reading) ??
        accreditedThere(draft, reading) ??
        visited(draft, reading, VISIT_REACH) ??
        atHouse(draft, reading) ??
        openingCity(draft, reading) ??
        hostedAtHome(draft, reading) ??
        lonePlace(draft, reading)
      if (found === null) placed.push(draft)
      else {
        note(draft, 'changed', 'attach-place', found.why)
        const evidence =
          found.span === null
            ? []
            : [
                {
                  field: 'place' as const,
                  value: found.city ?? found.country,
                  span: found.span,
                  rule: 'attach-place',
                },
              ]
        const there: Draft = {
          ...draft,
          grounds: new Set([...draft.grounds, `place by ${found.by}`]),
          city: found.city,
          country: found.country,
          implied: new Set([...draft.implied, 'city', 'country']),
          evidence: [...draft.evidence, ...evidence],
        }
        placed.push(there.city === null ? withCity(there, reading, note) : there)
      }
    }
    return placed
  },
}

/** A meeting in a country → in the city of it that the text tells. */
function withCity(draft: Draft, reading: Reading, note: Parameters<Refiner['refine']>[1]['note']): Draft {
  const found = cityWithin(draft, reading)
  if (found === null) return draft
  note(draft, 'changed', 'attach-place', found.why)
  const row = { field: 'place' as const, value: found.city, span: found.span, rule: 'attach-place' }
  return {
    ...draft,
    city: found.city,
    implied: new Set([...draft.implied, 'city']),
    grounds: new Set([...draft.grounds, `city by ${found.by}`]),
    evidence: [...draft.evidence, row],
  }
}

export interface FoundPlace {
  city: string | null
  country: string
  span: { from: number; to: number } | null
  /** Which of the ways below. */
  by:
    | 'margins'
    | 'sentence beside'
    | 'scene'
    | 'meeting before'
    | 'visit'
    | 'dateline'
    | 'house'
    | 'lone place'
  why: string
}

/** A city told just before or after, in the same paragraph, where one of the participants is at home. */
function nearby(draft: Draft, reading: Reading): FoundPlace | null {
  const countries = new Set(draft.sides.map((side) => side.country))
  // Sessions of organisations are held where none of those named may be at home.
  const anywhere = draft.organization !== null
  const { cities, organizations } = reading.world
  const seats = new Set(draft.sides.map((side) => organizations.get(side.organization ?? '')?.seat ?? null))
  for (const claim of draft.claims) {
    const own = reading.sentences[claim.sentence]!
    for (const step of [0, -1, 1]) {
      const sentence = reading.sentences[claim.sentence + step]
      if (sentence === undefined || Math.abs(sentence.paragraph - own.paragraph) > 1) continue
      const apart = step === 1 && sentence.paragraph !== own.paragraph
      for (const [at, phrase] of sentence.phrases.entries()) {
        if (phrase.type !== 'place' || phrase.case !== 'locative' || phrase.place.city === null) continue
        const seated = seats.has(phrase.place.city) && cities.has(phrase.place.city)
        if (!anywhere && !seated && !countries.has(phrase.place.country)) continue
        if (apart && !isOfTheTalks(sentence.phrases, at)) continue
        if (step === 1 && isSpokenOf(sentence.phrases, at, reading.language)) continue
        if (step !== 0 && isOfAnother(sentence.phrases, at, reading.language)) continue
        return {
          ...phrase.place,
          span: { from: phrase.from, to: phrase.to },
          by: 'sentence beside',
          why: 'the sentence beside tells the city',
        }
      }
    }
  }
  return null
}

/** "Посол рассказал об открытии в Москве …": where what somebody speaks of was. */
function isSpokenOf(phrases: readonly Phrase[], at: number, language: Language): boolean {
  const tells = (phrase: Phrase): boolean => phrase.type === 'words' && phrase.classes.includes('tell')
  return inflects(language) && phrases.slice(0, at).some(tells)
}

/** "Бишкекте өтө турган … саммитке даярдык": where another event is, that stands behind its participle. */
function isOfAnother(phrases: readonly Phrase[], at: number, language: Language): boolean {
  if (language.wordOrder !== 'verb-final') return false
  const verb = phrases[at + 1]
  if (verb?.type !== 'words' || !verb.classes.includes('take-place')) return false
  return phrases.slice(at + 2, at + 8).some((phrase) => phrase.type === 'event')
}

/** A sentence before that sets the scene: "During his visit to Tashkent …", "on the sidelines of the summit in Gabala". */
function scene(draft: Draft, reading: Reading): FoundPlace | null {
  const own = reading.sentences[draft.claims[0]!.sentence]!
  const margins = draft.claims.some((claim) => claim.sidelines)
  // "On the summit's margins … The summit is under way in Tianjin."
  const after = margins ? [-1] : []
  for (const back of [1, 2, 3, 4, ...after]) {
    const sentence = reading.sentences[own.index - back]
    if (back < 0 && (sentence === undefined || !beginsWithGathering(sentence))) return null
    if (sentence === undefined) continue
    if (sentence.lookingBack) return null
    if (
      !sentence.classes.has('sidelines') &&
      !sentence.classes.has('visit') &&
      !sentence.classes.has('welcome') &&
      !tellsOfSeveral(sentence) &&
      !(margins && tellsOfGathering(sentence)) &&
      sentence.to - sentence.from > 5
    )
      continue
    for (const phrase of sentence.phrases) {
      if (phrase.type !== 'place' || phrase.place.city === null) continue
      const inside = sentence.classes.has('welcome') && phrase.case === 'in-adjective'
      if (phrase.case !== 'locative' && !inside) continue
      // Guests are welcomed by those whom they meet, and at an airport on their way there.
      const welcomed = sentence.classes.has('welcome') && !sentence.classes.has('sidelines')
      if (welcomed && !draft.sides.some((side) => side.country === phrase.place.country)) continue
      return {
        ...phrase.place,
        span: { from: phrase.from, to: phrase.to },
        by: 'scene',
        why: 'a sentence before sets the scene',
      }
    }
  }
  return null
}

function beginsWithGathering({ phrases }: ReadSentence): boolean {
  const [first] = phrases
  return first?.type === 'event' && ['gathering', 'summit', 'format'].includes(first.event.type)
}

/** "In Davos the President takes part in the forum. On its margins …": where the event is. */
function tellsOfGathering({ phrases }: ReadSentence): boolean {
  return phrases.some(
    (phrase) =>
      phrase.type === 'event' && ['gathering', 'summit', 'session', 'format'].includes(phrase.event.type),
  )
}

/** "In New York the President held several meetings": which ones, the next sentences tell. */
function tellsOfSeveral({ classes, phrases }: ReadSentence): boolean {
  const talks = phrases.some((phrase) => phrase.type === 'event' && phrase.event.type === 'talks')
  return classes.has('hold') && talks && !phrases.some((phrase) => 'case' in phrase && phrase.case === 'with')
}

/** On the margins of another meeting, or after it with some of the same people: that meeting's place. */
function mainPlace(draft: Draft, before: readonly Draft[], reading: Reading): FoundPlace | null {
  const main = before.findLast((other) => other.city !== null && other.background === null)
  if (main === undefined || draft.background !== null) return null
  const margins = draft.claims.some((claim) => claim.sidelines)
  const codes = new Set(main.sides.map((side) => side.country))
  const after = draft.claims.some((claim) => reading.sentences[claim.sentence]!.classes.has('afterwards'))
  const related =
    margins || after || draft.sides.every((side) => side.country === null || codes.has(side.country))
  if (!related) return null
  const span = main.evidence.findLast((row) => row.field === 'place')?.span ?? null
  return {
    city: main.city,
    country: main.country!,
    span,
    by: 'meeting before',
    why: `as meeting ${main.id + 1}`,
  }
}

/** "Külliye’deki görüşmede …": a new paragraph that begins with where the talks just told were. */
function isOfTheTalks(phrases: readonly Phrase[], at: number): boolean {
  if (phrases.slice(0, at).some((phrase) => phrase.type === 'actors')) return false
  const next = phrases
    .slice(at + 1, at + 7)
    .find((phrase) => phrase.type === 'actors' || phrase.type === 'event')
  return next?.type === 'event' && next.event.type === 'talks' && next.event.of.length === 0
}

/** A dateline is a place only where the receiving side is at home there. */
function dateline(draft: Draft, reading: Reading): FoundPlace | null {
  if (draft.receivers.length === 0) return null
  for (const name of reading.datelines) {
    const city = reading.world.cityNames.get(name.toLowerCase())
    if (city !== undefined && draft.receivers.some((side) => side.country === city.country)) {
      return {
        city: city.name,
        country: city.country,
        span: null,
        by: 'dateline',
        why: 'the dateline, where the host is at home',
      }
    }
  }
  return null
}
