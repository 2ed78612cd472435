// Mentions in a row → a place: "in Ankara", "Azerbaijan's capital", "Özbekistan’ın başkenti Taşkent’te".
import type { CountryCode, OrganizationCode } from '../../domain/vocabulary.ts'
import { inflects, type Case, type Language } from '../../languages/language.ts'
import type { Meaning } from '../mentions/mention.ts'
import type { Phrase, PlaceName } from './phrase.ts'
import { classesOf, type Element } from './actor-state.ts'
import { caseAt } from './case-of-phrase.ts'
import { governorAfter, isPosted } from './posted-envoys.ts'

/** What the world tells of cities. */
export interface Seats {
  /** The English name of a country's capital. */
  capitalOf: (country: CountryCode) => string | null
  /** The city of an organisation's headquarters. */
  seatOf: (organization: OrganizationCode) => PlaceName | null
}

interface ReadPlace {
  phrase: Extract<Phrase, { type: 'place' }>
  end: number
}

/** Countries that are one city. */
const CITY_STATES: ReadonlySet<CountryCode> = new Set(['MC', 'SG', 'VA'])

export function readPlace(
  elements: readonly Element[],
  at: number,
  language: Language,
  seats: Seats,
): ReadPlace | null {
  return (
    readCapital(elements, at, language, seats) ??
    readCapitalOf(elements, at, language, seats.capitalOf) ??
    readOwned(elements, at, language, seats) ??
    readNamed(elements, at, language, seats) ??
    readHeadquarters(elements, at, language, seats) ??
    readUnlisted(elements, at, language) ??
    readUnlistedOf(elements, at, language)
  )
}

/** "in Banff, Canada": a place that no list knows, and its country. */
function readUnlisted(elements: readonly Element[], at: number, language: Language): ReadPlace | null {
  // Only English text gives a city as records name it.
  if (language.code !== 'en' || !classesOf(elements[at - 1]).includes('in')) return null
  let end = at
  while (end < at + 3 && isUnlistedName(elements[end])) end += 1
  const country = elements[end + 1]
  const meaning = meaningOf(country)
  if (end === at || elements[end]?.token.text !== ',' || country === undefined) return null
  if (meaning?.kind !== 'country' || meaning.form !== 'name') return null
  const city = elements
    .slice(at, end)
    .map((element) => element.token.text)
    .join(' ')
  const place = { city, country: meaning.code, venue: null }
  return {
    phrase: { type: 'place', place, case: 'locative', from: elements[at]!.from, to: country.to },
    end: end + 2,
  }
}

/** "Tojikistonning Boʻston shahrida": a town that no list knows, of a country in the genitive. */
function readUnlistedOf(elements: readonly Element[], at: number, language: Language): ReadPlace | null {
  const country = meaningOf(elements[at])
  if (language.wordOrder !== 'verb-final' || country?.kind !== 'country' || country.form === 'adjective')
    return null
  if (elements[at]!.mention!.suffix.case !== 'genitive') return null
  let end = at + 1
  while (end < at + 3 && isUnlistedName(elements[end])) end += 1
  const word = elements[end]
  if (end === at + 1 || word === undefined || !classesOf(word).includes('city-word')) return null
  const { case: found } = word.mention!.suffix
  if (found === 'none' || found === 'genitive') return null
  const place = { city: null, country: country.code, venue: null }
  return {
    phrase: { type: 'place', place, case: found, from: elements[at]!.from, to: word.to },
    end: end + 1,
  }
}

/** A capitalised word that is nothing else, or that was taken for somebody's name. */
function isUnlistedName(element: Element | undefined): boolean {
  if (element === undefined || !element.token.capital) return false
  return element.mention === null || element.mention.meaning.kind === 'person'
}

/** A country, the word capital, and perhaps the city's name. */
function readCapital(
  elements: readonly Element[],
  at: number,
  language: Language,
  { capitalOf }: Seats,
): ReadPlace | null {
  const country = meaningOf(elements[at])
  if (country?.kind !== 'country') return null
  const word = elements[at + 1]
  if (!classesOf(word).includes('capital')) return null
  const city = meaningOf(elements[at + 2])
  // Algiers and Tunis are named like their countries.
  const namesake = city?.kind === 'country' && city.code === country.code && city.form === 'name'
  const named = (city?.kind === 'city' && city.country === country.code) || namesake
  const worded = named && classesOf(elements[at + 3]).includes('city-word')
  const last = worded ? elements[at + 3]! : named ? elements[at + 2]! : word!
  const medial = inflects(language) ? caseAt(elements, at, at + 2, language).case : 'locative'
  const found = language.wordOrder === 'verb-medial' ? medial : last.mention!.suffix.case
  const name = city?.kind === 'city' && named ? city.name : capitalOf(country.code)
  return {
    phrase: {
      type: 'place',
      place: { city: name, country: country.code, venue: null },
      case: found,
      from: elements[at]!.from,
      to: last.to,
    },
    end: at + (worded ? 4 : named ? 3 : 2),
  }
}

/** "в столице Узбекистана Ташкенте": in languages with cases the country stands behind the word. */
function readCapitalOf(
  elements: readonly Element[],
  at: number,
  language: Language,
  capitalOf: Seats['capitalOf'],
): ReadPlace | null {
  const country = meaningOf(elements[at + 1])
  const word = inflects(language) && classesOf(elements[at]).includes('capital')
  if (!word || country?.kind !== 'country' || country.form === 'adjective') return null
  const city = meaningOf(elements[at + 2])
  const named = city?.kind === 'city' && city.country === country.code
  const last = elements[at + (named ? 2 : 1)]!
  const place = { city: named ? city.name : capitalOf(country.code), country: country.code, venue: null }
  return {
    phrase: {
      type: 'place',
      place,
      case: caseAt(elements, at, at + 1, language).case,
      from: elements[at]!.from,
      to: last.to,
    },
    end: at + (named ? 3 : 2),
  }
}

/** "Türkiyənin İstanbul şəhərində", "in Turkey's Ankara", "in east China's Qingdao": a city after its country in the genitive. */
function readOwned(
  elements: readonly Element[],
  at: number,
  language: Language,
  seats: Seats,
): ReadPlace | null {
  const [country, city] = [meaningOf(elements[at]), meaningOf(elements[at + 1])]
  if (country?.kind !== 'country' || city?.kind !== 'city') return null
  if (elements[at]!.mention!.suffix.case !== 'genitive' || city.country !== country.code) return null
  const place = readNamed(elements, at + 1, language, seats)
  if (place !== null && language.wordOrder === 'verb-medial' && !inflects(language)) {
    const before = elements[at - 1]
    const described = before?.mention === null && /^\p{Ll}/u.test(before.token.text) ? at - 1 : at
    const found = placeCase(elements, described, language)
    return { ...place, phrase: { ...place.phrase, case: found, from: elements[at]!.from } }
  }
  if (language.wordOrder === 'verb-medial') return null
  const stands = place !== null && place.phrase.case !== 'none' && place.phrase.case !== 'genitive'
  return stands ? { ...place, phrase: { ...place.phrase, from: elements[at]!.from } } : null
}

function readNamed(
  elements: readonly Element[],
  at: number,
  language: Language,
  { capitalOf }: Seats,
): ReadPlace | null {
  const element = elements[at]!
  const meaning = meaningOf(element)
  if (meaning?.kind !== 'city' && meaning?.kind !== 'country') return null
  const final = language.wordOrder === 'verb-final'
  // «Ала-Арча» резиденциясында: a closing quotation mark may stand between.
  const word = final && /^[”»"]$/u.test(elements[at + 1]?.token.text ?? '') ? at + 2 : at + 1
  const next = elements[word]
  const house = final && meaning.kind === 'country' && meaning.form === 'seat'
  const named = (meaning.kind === 'city' || house) && classesOf(next).includes('city-word')
  const airport = final && meaning.kind === 'city' ? airportAfter(elements, at + 1) : null
  const found = named && final ? next!.mention!.suffix.case : (airport ?? placeCase(elements, at, language))
  const end = named ? word + 1 : at + 1
  const span = { from: element.from, to: elements[end - 1]!.to }
  if (meaning.kind === 'city') {
    // "Ankara Büyükelçisi", "Moscow's foreign minister": read-actors passes over it.
    if (found !== 'locative' && meaningOf(elements[at + 1])?.kind === 'office') return null
    if (final && ['none', 'genitive'].includes(found) && governorAfter(elements, at) !== null) return null
    const place = { city: meaning.name, country: meaning.country, venue: null }
    return { phrase: { type: 'place', place, case: found, ...span }, end }
  }
  const seat = meaning.form === 'seat'
  const there = found === 'locative' || (final && (found === 'in-adjective' || (seat && found === 'dative')))
  if (!there || meaning.form === 'adjective') return null
  // "Türkiye’deki Özbekistan Büyükelçisi": where somebody is posted.
  if (found === 'in-adjective' && postedAt(elements, at + 1)) return null
  // "Ресейдегі әріптесі": whose counterpart he is.
  if (final && found === 'in-adjective' && classesOf(elements[at + 1]).includes('counterpart')) return null
  const office = meaningOf(elements[at + 1])?.kind === 'office'
  if (language.wordOrder === 'verb-medial' && !inflects(language) && office) return null
  const city = seat || CITY_STATES.has(meaning.code) ? capitalOf(meaning.code) : null
  const place = { city, country: meaning.code, venue: null }
  return { phrase: { type: 'place', place, case: found, ...span }, end }
}

/** "в штаб-квартире ООН": the house stands before whose it is; "в Женеве" behind it says which of several. */
function readHeadquartersOf(
  elements: readonly Element[],
  at: number,
  language: Language,
  seatOf: Seats['seatOf'],
): ReadPlace | null {
  const owner = elements[at + 1]
  const organization = meaningOf(owner)
  const house = classesOf(elements[at]).includes('headquarters') && organization?.kind === 'organization'
  if (!house || owner === undefined || caseAt(elements, at, at + 1, language).case !== 'locative') return null
  const elsewhere = [elements[at + 2], elements[at + 3]].some(
    (element) => meaningOf(element)?.kind === 'city',
  )
  const place = elsewhere ? null : seatOf(organization.code)
  if (place === null) return null
  return {
    phrase: { type: 'place', place, case: 'locative', from: elements[at]!.from, to: owner.to },
    end: at + 2,
  }
}

/** "NATO Karargâhı’nda", "BM Genel Merkezi’ndeki": the city of the organisation's house. */
function readHeadquarters(
  elements: readonly Element[],
  at: number,
  language: Language,
  { seatOf }: Seats,
): ReadPlace | null {
  if (inflects(language)) return readHeadquartersOf(elements, at, language, seatOf)
  const organization = meaningOf(elements[at])
  if (organization?.kind !== 'organization') return null
  const house = elements[at + 1]
  if (house === undefined || !classesOf(house).includes('headquarters')) return null
  const medial = language.wordOrder === 'verb-medial'
  // "at NATO headquarters in Brussels": the city is told.
  if (medial && meaningOf(elements[at + 3])?.kind === 'city') return null
  const found = medial ? placeCase(elements, at, language) : house.mention!.suffix.case
  const inside = found === 'locative' || found === 'in-adjective'
  const place = seatOf(organization.code)
  if (!inside || place === null) return null
  return {
    phrase: { type: 'place', place, case: 'locative', from: elements[at]!.from, to: house.to },
    end: at + 2,
  }
}

/** An ambassador's office some words on. */
function postedAt(elements: readonly Element[], start: number): boolean {
  return elements.slice(start, start + 4).some((element) => {
    const meaning = meaningOf(element)
    return meaning?.kind === 'office' && (meaning.level === 'ambassador' || isPosted(meaning.id))
  })
}

/** "in the Chinese port of Qingdao": where the words that say what kind of place it is begin. */
function beforeCityWord(elements: readonly Element[], at: number): number {
  const of = classesOf(elements[at - 1]).includes('of') ? at - 1 : at
  if (!classesOf(elements[of - 1]).some((name) => name === 'city-word' || name === 'capital')) return at
  let index = of - 1
  for (let step = 0; step < 2; step += 1) {
    const before = elements[index - 1]
    const described =
      before?.mention === null ? /^\p{L}/u.test(before.token.text) : meaningOf(before)?.kind === 'country'
    if (!described) break
    index -= 1
  }
  return index
}

function placeCase(elements: readonly Element[], at: number, language: Language): Case {
  if (language.wordOrder === 'verb-final') {
    const { meaning, suffix } = elements[at]!.mention!
    // "Külliye’deki kabulde": what is told of is at the seat.
    const seated = meaning.kind === 'country' && meaning.form === 'seat' && suffix.case === 'in-adjective'
    return seated ? 'locative' : suffix.case
  }
  const lead = beforeCityWord(elements, at)
  if (inflects(language)) return caseAt(elements, lead, at + 1, language).case
  let index = beforeVenue(elements, lead)
  while (index >= 0 && classesOf(elements[index]).includes('the')) index -= 1
  const seat = meaningOf(elements[at])
  const to = seat?.kind === 'country' && seat.form === 'seat' && classesOf(elements[index]).includes('to')
  return to || classesOf(elements[index]).includes('in') ? 'locative' : 'none'
}

/** How many words a house's name has before the comma and its city. */
const HOUSE_WORDS = 6

/** "at State House, Nairobi", "at the Serena Hotel Kabul": what stands before the house's name, else before the city. */
function beforeVenue(elements: readonly Element[], lead: number): number {
  const comma = elements[lead - 1]?.token.text === ',' && elements[lead - 1]?.mention === null
  let index = comma ? lead - 2 : lead - 1
  let house = false
  for (let step = 0; step < HOUSE_WORDS && index >= 0; step += 1) {
    const element = elements[index]!
    const classes = classesOf(element)
    if (classes.includes('in')) return house ? index : lead - 1
    const venue = classes.some((name) => name === 'venue' || name === 'house' || name === 'headquarters')
    house ||= venue || HOUSES.test(element.token.key)
    const named = element.mention === null ? element.token.capital : venue || classes.length > 0
    if (!named && !HOUSES.test(element.token.key)) break
    index -= 1
  }
  return lead - 1
}

/** Words for houses that no list of the language has. */
const HOUSES =
  /^(?:palace|hotel|house|residence|villa|castle|complex|office|centre|center|hall|lodge|state|mansion)$/u

function meaningOf(element: Element | undefined): Meaning | undefined {
  return element?.mention?.meaning
}

/** "Toshkent—Humo aeroportida": the case of the airport's word a few names on; null where there is none. */
function airportAfter(elements: readonly Element[], start: number): Case | null {
  for (let at = start; at < start + 5; at += 1) {
    const element = elements[at]
    if (element === undefined) return null
    if (classesOf(element).includes('airport')) return element.mention?.suffix.case ?? null
    if (element.mention !== null) return null
  }
  return null
}
