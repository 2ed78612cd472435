// What an editor types of a meeting, line by line → the facts, the address and the sentence; or which line cannot be read.
import type { MeetingFacts } from '../../domain/report.ts'
import { KINDS, LEVELS, type Kind, type Level, type Locale, type Mode } from '../../domain/vocabulary.ts'
import { wordings } from '../../../digests/wording/wordings.ts'
import { cities } from '../../gazetteer/cities.ts'
import { officeById } from '../../gazetteer/offices.ts'
import type { HandEntry } from '../../jobs/add-by-hand.ts'
import { foldName } from '../../lookup/fold-name.ts'
import { parseDate } from '../../lookup/parse-date.ts'
import { parsePeople } from '../../lookup/parse-people.ts'
import { parsePlace } from '../../lookup/parse-place.ts'
import { parseSides } from '../../lookup/parse-sides.ts'
import { daysOf } from '../../meetings/civil-date.ts'
import { nameIndex, namesIn } from '../gazetteer-index.ts'

/** In the order in which they are asked and written. */
export const ENTRY_STEPS = ['who', 'when', 'where', 'kind', 'source', 'sentence'] as const
export type EntryStep = (typeof ENTRY_STEPS)[number]

export interface EntryContext {
  locale: Locale
  /** The editor's day. */
  today: string
}

type Facts = Partial<MeetingFacts>
type Read = { facts: Facts } | { url: string } | { sentence: string | null }

/** Stands for what is not known. */
const NOT_KNOWN = /^[-–—]$/
const LONGEST_SENTENCE = 1000

/** What the lines say together; or the first of them that cannot be read. The sentence may have several lines. */
export function readEntry(
  lines: readonly string[],
  context: EntryContext,
): { entry: HandEntry } | { wrong: EntryStep } {
  const last = ENTRY_STEPS.length - 1
  const answers = [...lines.slice(0, last), lines.slice(last).join(' ')]
  let facts: Facts = {}
  let url: string | null = null
  let sentence: string | null = null
  for (const [at, step] of ENTRY_STEPS.entries()) {
    const read = readStep(step, answers[at] ?? '', context)
    if (read === null) return { wrong: step }
    if ('facts' in read) facts = { ...facts, ...read.facts }
    else if ('url' in read) url = read.url
    else sentence = read.sentence
  }
  if (url === null) return { wrong: 'source' }
  return { entry: { facts: whole(facts, context), url, sentence, language: context.locale } }
}

/** One answer; null where it cannot be read. */
export function readStep(step: EntryStep, typed: string, context: EntryContext): Read | null {
  return READERS[step](typed.trim(), context)
}

const READERS: Readonly<Record<EntryStep, (text: string, context: EntryContext) => Read | null>> = {
  who(text, { locale, today }) {
    const [sides = '', ...people] = text.split(';')
    const index = nameIndex()
    const read = parseSides(sides, { countries: [], organizations: [] }, { index, locale, today })
    if (!('sides' in read)) return null
    const officeName = namesIn(locale).office
    const named =
      people.join(';').trim() === ''
        ? { people: [] }
        : parsePeople(people.join(';'), [], { index, locale, officeName })
    if (!('people' in named)) return null
    const { countries, organizations } = read.sides
    if (countries.length + organizations.length < 2) return null
    return { facts: { countries, organizations, people: named.people, level: levelOf(named.people) } }
  },

  when(text, { today }) {
    const date = parseDate(text, { today, near: today })
    return date === null ? null : { facts: date }
  },

  where(text, { locale }) {
    if (NOT_KNOWN.test(text)) return { facts: {} }
    const mode = modeOf(text)
    if (mode !== null) return { facts: { mode } }
    const read = parsePlace(text, { cities: cities(), index: nameIndex(), locale })
    return 'place' in read ? { facts: { place: read.place } } : null
  },

  kind(text, { locale }) {
    const kind = kindOf(text, locale)
    return kind === null ? null : { facts: { kind } }
  },

  source(text) {
    const url = URL.parse(text)
    const isPublic = url !== null && /^https?:$/.test(url.protocol) && /\.\p{L}{2,}$/u.test(url.hostname)
    return isPublic && url.username === '' && text.length <= 2048 ? { url: text } : null
  },

  sentence(text) {
    if (text === '' || NOT_KNOWN.test(text)) return { sentence: null }
    return text.length > LONGEST_SENTENCE ? null : { sentence: text }
  },
}

/** A code, or its name in the editor's language. */
function kindOf(text: string, locale: Locale): Kind | null {
  const key = foldName(text)
  return KINDS.find((kind) => kind === text || foldName(wordings[locale].kinds[kind]) === key) ?? null
}

const CALLS: readonly (readonly [Mode, RegExp])[] = [
  ['phone', /^(phone|call|by phone|telefon|qongiroq)/],
  ['video', /^(video|online|onlayn|cevrim ?ici)/],
]

function modeOf(text: string): Mode | null {
  const key = foldName(text)
  return CALLS.find(([, pattern]) => pattern.test(key))?.[0] ?? null
}

/** The highest rank of those who are named; null where nobody is, or without an office. */
function levelOf(people: MeetingFacts['people']): Level | null {
  const levels = people.map(({ office }) => (office === null ? null : (officeById(office)?.level ?? null)))
  return LEVELS.find((level) => levels.includes(level)) ?? null
}

/** A meeting of days to come is announced. */
function whole(facts: Facts, { today }: EntryContext): MeetingFacts {
  const { date = null } = facts
  return {
    date: null,
    datePrecision: 'unknown',
    endDate: null,
    notAfter: null,
    place: { city: null, country: null, venue: null },
    status: date !== null && daysOf(date).first > today ? 'announced' : 'held',
    mode: 'in-person',
    kind: 'bilateral',
    level: null,
    countries: [],
    organizations: [],
    people: [],
    host: null,
    chair: null,
    format: null,
    formatName: null,
    ordinal: null,
    informal: false,
    topics: [],
    outcomes: [],
    ...facts,
  }
}
