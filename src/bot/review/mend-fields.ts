// What of a meeting an editor can mend: chosen by a button or typed, how it is worded, and what a typed answer means.
import { code, type Inlines } from '../../../digests/document.ts'
import { voiceOf, type Voice } from '../../../digests/voice.ts'
import type { Meeting } from '../../domain/meeting.ts'
import type { MeetingFacts, ReportedPerson } from '../../domain/report.ts'
import { KINDS, LEVELS, MODES, STATUSES } from '../../domain/vocabulary.ts'
import { cities } from '../../gazetteer/cities.ts'
import { countries as allCountries } from '../../gazetteer/countries.ts'
import { formats } from '../../gazetteer/formats.ts'
import { once } from '../../gazetteer/once.ts'
import { organizations as allOrganizations } from '../../gazetteer/organizations.ts'
import { indexNames } from '../../lookup/name-index.ts'
import { parseDate } from '../../lookup/parse-date.ts'
import { parseFormat } from '../../lookup/parse-format.ts'
import { parsePeople } from '../../lookup/parse-people.ts'
import { parsePlace } from '../../lookup/parse-place.ts'
import { parseSides } from '../../lookup/parse-sides.ts'
import { localTime } from '../../schedule/local-time.ts'
import { namesIn } from '../gazetteer-index.ts'
import type { Line } from '../message.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import { factWords } from './fact-words.ts'

/** Chosen by buttons, with what there is to choose from; null: not known. */
export const CHOSEN = {
  status: STATUSES,
  level: [...LEVELS, null],
  kind: KINDS,
  mode: MODES,
} as const satisfies Record<string, readonly (string | null)[]>
export type ChosenField = keyof typeof CHOSEN

export const TYPED = ['date', 'place', 'sides', 'people', 'format'] as const
export type TypedField = (typeof TYPED)[number]

export type MendField = TypedField | ChosenField

/** In the order of the buttons. */
export const MEND_FIELDS: readonly MendField[] = [
  'date',
  'place',
  'status',
  'sides',
  'people',
  'level',
  'kind',
  'mode',
  'format',
]

export type MendedValues = Partial<MeetingFacts>

export function isTyped(field: string): field is TypedField {
  return (TYPED as readonly string[]).includes(field)
}

export function isChosen(field: string): field is ChosenField {
  return field in CHOSEN
}

export function fieldName(field: MendField, { locale, wording }: Voice): string {
  const t = texts[locale].review
  if (field === 'sides') return t.sides
  if (field === 'format') return t.formatAndNumber
  return wording.fields[field === 'people' ? 'person' : field]
}

/** What a field reads, in the editor's words. */
export function fieldWords(field: MendField, facts: MeetingFacts, voice: Voice): string {
  const words = factWords(facts, voice)
  if (field === 'people' && facts.people.length > 0)
    return facts.people.map((person) => wholePerson(person, voice)).join('; ')
  const parts =
    field === 'sides'
      ? [words.country, words.organization]
      : field === 'format'
        ? [words.format, words.ordinal]
        : [words[field === 'people' ? 'person' : field]]
  return parts.filter((part) => part !== null).join(', ') || texts[voice.locale].review.none
}

/** What is on record as it would be typed, to be copied and changed; none for what is short. */
export function typedLines(field: TypedField, facts: MeetingFacts, voice: Voice): Line[] {
  const { names } = voice
  if (field === 'sides') {
    const { countries, organizations } = facts
    return [[code([...countries.map(names.country), ...organizations.map(names.organization)].join(', '))]]
  }
  if (field !== 'people') return []
  return facts.people.map((person): Inlines => [code([person.name, ...titles(person, voice)].join(', '))])
}

/** "Hakan Fidan (foreign minister, Türkiye)": an editor sees what was made of each word. */
function wholePerson(person: ReportedPerson, voice: Voice): string {
  return voice.wording.person(person.name, titles(person, voice).join(', ') || null)
}

function titles({ office, country, organization }: ReportedPerson, { names }: Voice): string[] {
  return [
    ...(office === null ? [] : [names.office(office)]),
    ...(country === null ? [] : [names.country(country)]),
    ...(country !== null || organization === null ? [] : [names.organization(organization)]),
  ]
}

const sidesIndex = once(() =>
  indexNames({ countries: allCountries(), organizations: allOrganizations(), formats: [], people: [] }),
)
const formatIndex = once(() =>
  indexNames({ countries: [], organizations: [], formats: formats(), people: [] }),
)

/** A dash stands for nothing. */
const NOTHING = /^\s*[-–—−]\s*$/u
const LONGEST_QUOTE = 60

/** The values that a typed answer means, or what to say of it. */
export function readTyped(
  field: TypedField,
  typed: string,
  meeting: Meeting,
  turn: Turn,
): { values: MendedValues } | { sorry: Line[] } {
  const { locale } = turn.chat
  const read = READERS[field](typed, meeting, turn)
  if ('values' in read) return read
  const t = texts[locale].review
  const near = read.suggestions.length === 0 ? [] : [t.didYouMean(read.suggestions.join(', '))]
  return { sorry: [[...t.unread[field](shortened(read.unknown)), ...near], t.ask[field]()] }
}

type Read = { values: MendedValues } | { unknown: string; suggestions: string[] }

const READERS: Record<TypedField, (typed: string, meeting: Meeting, turn: Turn) => Read> = {
  date(typed, meeting, { now, chat }) {
    if (NOTHING.test(typed)) return { values: { date: null, endDate: null, datePrecision: 'unknown' } }
    const today = localTime(now, chat.zone).date
    const near = meeting.date ?? meeting.notAfter ?? meeting.articles[0]?.published ?? today
    const read = parseDate(typed, { today, near })
    return read === null ? { unknown: typed, suggestions: [] } : { values: { ...read, notAfter: null } }
  },

  place(typed, { place: now }, { chat: { locale } }) {
    if (NOTHING.test(typed)) return { values: { place: { city: null, country: null, venue: null } } }
    const names = namesIn(locale)
    const read = parsePlace(typed, { cities: cities(), index: sidesIndex(), locale })
    if ('unknown' in read) return read
    if ('several' in read) {
      const suggestions = read.several.map(
        ({ name, country }) => `${names.city(name)}, ${names.country(country)}`,
      )
      return { unknown: typed, suggestions }
    }
    const { place } = read
    const venue = place.venue ?? (place.city === now.city ? now.venue : null)
    return { values: { place: { ...place, venue } } }
  },

  sides(typed, meeting, { now, chat: { locale, zone } }) {
    const today = localTime(now, zone).date
    const read = parseSides(typed, meeting, { index: sidesIndex(), locale, today })
    return 'unknown' in read ? read : { values: read.sides }
  },

  people(typed, meeting, { chat: { locale } }) {
    if (NOTHING.test(typed)) return { values: { people: [] } }
    const read = parsePeople(typed, meeting.people, {
      index: sidesIndex(),
      locale,
      officeName: namesIn(locale).office,
    })
    return 'unknown' in read ? { ...read, suggestions: [] } : { values: withTheirSides(read, meeting) }
  },

  format(typed, meeting, { chat: { locale } }) {
    if (NOTHING.test(typed)) return { values: { format: null, formatName: null, ordinal: null } }
    const read = parseFormat(typed, meeting, { index: formatIndex(), locale })
    if ('unknown' in read) return read
    const { format, ordinal } = read
    return { values: format === meeting.format ? { ordinal } : { format, formatName: null, ordinal } }
  },
}

/** Whoever took part brings the country or organisation that they act for. */
function withTheirSides({ people }: Pick<MeetingFacts, 'people'>, meeting: Meeting): MendedValues {
  const countries = [...new Set([...meeting.countries, ...people.flatMap(({ country }) => country ?? [])])]
  const bodies = people.flatMap(({ country, organization }) => (country === null ? (organization ?? []) : []))
  const organizations = [...new Set([...meeting.organizations, ...bodies])]
  return {
    people,
    ...(countries.length > meeting.countries.length ? { countries: countries.sort() } : {}),
    ...(organizations.length > meeting.organizations.length ? { organizations: organizations.sort() } : {}),
  }
}

function shortened(typed: string): string {
  return typed.length > LONGEST_QUOTE ? `${typed.slice(0, LONGEST_QUOTE)}…` : typed
}

export function voiceFor({ chat: { locale } }: Turn): Voice {
  return voiceOf(locale, { names: namesIn(locale) })
}
