// What the bot says in English. This file sets the type: every other language says exactly the same things.
import type { DigestSection } from '../../../src/domain/digest.ts'
import type {
  EvidenceField,
  Kind,
  Level,
  Mode,
  OfficeId,
  OutcomeType,
  Status,
} from '../../../src/domain/vocabulary.ts'
import { icuOrder } from '../alphabet.ts'
import { joinWith } from '../join.ts'
import { plural } from '../plural.ts'
import { dates } from './dates.ts'
import { headline, ordinal } from './headline.ts'

export const en = {
  ...dates,
  compare: icuOrder('en'),
  headline,
  ordinal,
  join: (names: readonly string[]): string => joinWith('and', names),
  /** Around words of a source. */
  quote: (text: string): string => `“${text}”`,

  digestTitle: (day: string): string => `Diplomatic meetings · ${day}`,
  previewNote: 'A preview: your next digest still comes at its hour.',
  sections: {
    new: 'New meetings',
    upcoming: 'Upcoming',
    unconfirmed: 'Not confirmed',
    developments: 'Developments',
    corrections: 'Corrections',
  } satisfies Record<DigestSection, string>,
  unconfirmedNote: 'The announced day has passed, and no report that the meeting took place has been found.',
  correctionsNote: 'What we told you earlier was not right. We regret the error.',
  noLongerFollowed: 'No longer followed',
  more: (n: number): string =>
    plural('en', n, { one: (n) => `and ${n} more meeting`, other: (n) => `and ${n} more meetings` }),
  /** After a heading that a later part of a long message repeats. */
  continued: '(continued)',
  showMore: 'Show the rest',
  somethingWrong: 'Something is wrong',

  onOrBefore: (date: string): string => `on or before ${date}`,
  reportedOnOrBefore: (date: string): string => `reported on ${date}, held on or before that day`,
  reportedOn: (date: string): string => `reported on ${date}`,
  dateOpen: 'date to be announced',
  dateUnknown: 'date not stated',

  tookPart: 'Took part',
  expected: 'Expected',
  outcomes: 'Outcomes',
  /** `independent`: fewer where some print what others wrote. */
  sources: (n: number, independent: number): string => {
    if (independent < n) return `Sources (${n} articles, ${independent} independent)`
    return plural('en', n, { one: () => 'Source', other: (n) => `Sources (${n})` })
  },
  unnamedSource: 'source without a name',
  implied: 'implied',
  impliedNote: 'Implied: concluded from the text rather than written in it.',
  /** Of a quotation that has another value than the record. */
  standings: { earlier: 'earlier', otherwise: 'says otherwise' },
  /** What follows is the values and who tells each. */
  disagreements: {
    date: 'Sources disagree on the date',
    place: 'Sources disagree on the place',
    ordinal: 'Sources disagree on the number of the meeting',
    sides: 'Named by some sources, but not counted among the participants',
  },
  /** After a date or a place, where there is no room for more. */
  disputed: 'sources differ',
  person: (name: string, office: string | null): string => (office === null ? name : `${name} (${office})`),

  statuses: {
    announced: 'announced',
    held: 'held',
    postponed: 'postponed',
    cancelled: 'cancelled',
  } satisfies Record<Status, string>,
  statusMoved: (before: Status, after: Status): string =>
    STATUS_MOVES[`${before} ${after}`] ?? `Was ${STATUS_WAS[before]}, now ${STATUS_IS[after]}.`,
  changed: (label: string, before: string | null, after: string): string =>
    before === null ? `${label}: ${after}.` : `${label}: ${after} (earlier: ${before}).`,
  added: (label: string, names: string): string => `${label}, newly reported: ${names}.`,
  toldWrongly: (label: string, before: string, after: string | null): string =>
    after === null
      ? `${label}: we told you ${before}; this has not been borne out.`
      : `${label}: we told you ${before}; it is ${after}.`,
  namedWrongly: (label: string, names: string): string => `${label}: ${names} should not have been named.`,
  withdrawn: 'We told you of this meeting. It has since been established that no such meeting took place.',
  recordWithdrawn: 'This record has been withdrawn: no such meeting took place.',
  reinstated: 'We had withdrawn this meeting. The record stands after all.',

  kinds: {
    reception: 'reception',
    consultations: 'consultations',
    summit: 'summit',
    multilateral: 'multilateral meeting',
    bilateral: 'bilateral meeting',
  } satisfies Record<Kind, string>,
  levels: {
    'head-of-state': 'heads of state',
    'head-of-government': 'heads of government',
    minister: 'ministers',
    'deputy-minister': 'deputy ministers',
    'organization-head': 'heads of international organisations',
    parliament: 'parliaments',
    ambassador: 'ambassadors',
    official: 'senior officials',
  } satisfies Record<Level, string>,
  modes: {
    'in-person': 'in person',
    phone: 'by telephone',
    video: 'by video link',
    hybrid: 'in person and by video link',
  } satisfies Record<Mode, string>,
  outcomeTypes: {
    'joint-statement': 'joint statement',
    declaration: 'declaration',
    regulation: 'regulation',
    concept: 'concept',
    memorandum: 'memorandum',
    agreement: 'agreement',
    decision: 'decision',
    plan: 'plan',
    proposal: 'proposal',
    'next-meeting': 'next meeting',
  } satisfies Record<OutcomeType, string>,
  headOfState: 'head of state',
  acting: (office: string): string => `acting ${office}`,
  /** Where the gazetteer's first name of an office is too narrow, or spelled otherwise than we spell. */
  offices: {
    'defence-minister': 'defence minister',
    'deputy-defence-minister': 'deputy defence minister',
    'labour-minister': 'labour minister',
    'president-of-organization': 'president',
    'vice-president-of-organization': 'vice president',
    'chairman-of-organization': 'chairman',
    'chairperson-of-commission': 'chairperson of the commission',
    administrator: 'administrator',
    'eu-special-representative': 'special representative',
  } as Partial<Record<OfficeId, string>>,
  officePlurals: {
    'defence-minister': 'defence ministers',
    'deputy-defence-minister': 'deputy defence ministers',
    'labour-minister': 'labour ministers',
  } as Partial<Record<OfficeId, string>>,
  topics: {
    trade: 'trade and investment',
    transport: 'transport',
    energy: 'energy',
    security: 'security and defence',
    water: 'water and climate',
    digital: 'digital affairs',
    culture: 'culture and education',
    migration: 'migration and borders',
  },
  fields: {
    meeting: 'Meeting',
    date: 'Date',
    place: 'Place',
    venue: 'Venue',
    status: 'Status',
    mode: 'Form',
    kind: 'Kind',
    level: 'Level',
    country: 'Countries',
    organization: 'Organisations',
    person: 'Persons',
    host: 'Host',
    chair: 'Chair',
    format: 'Format',
    ordinal: 'Number',
    informal: 'Character',
    topic: 'Topics',
    outcome: 'Outcomes',
  } satisfies Record<EvidenceField, string>,
  informal: 'informal',
  formatAsNamed: 'Format as named in the source',

  recentTitle: (name: string | null): string =>
    name === null ? 'Recent meetings' : `Recent meetings · ${name}`,
  upcomingTitle: (name: string | null): string =>
    name === null ? 'Upcoming meetings' : `Upcoming meetings · ${name}`,
  nothingRecent: 'No meetings have been recorded.',
  nothingUpcoming: 'No upcoming meetings have been announced.',
  openHint: 'Tap a number to open the record with its sources.',
}

export type Wording = typeof en

/** Where the two words side by side would not say what happened. */
const STATUS_MOVES: Partial<Record<`${Status} ${Status}`, string>> = {
  'postponed announced': 'A new date has been set.',
  'cancelled announced': 'Was cancelled; it is to take place after all.',
  'held announced': 'Was reported as held; it is still to take place.',
  'held postponed': 'Was reported as held; it has been postponed.',
  'held cancelled': 'Was reported as held; it has been cancelled.',
}

const STATUS_WAS: Record<Status, string> = {
  announced: 'announced',
  held: 'reported as held',
  postponed: 'postponed',
  cancelled: 'cancelled',
}

const STATUS_IS: Record<Status, string> = {
  announced: 'announced',
  held: 'held',
  postponed: 'postponed',
  cancelled: 'cancelled',
}
