import { describe, expect, it } from 'vitest'
import { compareFacts } from '../../digests/compare-facts.ts'
import { toldFacts } from '../../digests/told-facts.ts'
import type { Meeting } from '../../src/domain/meeting.ts'
import type { Outcome, ReportedPerson } from '../../src/domain/report.ts'
import { buildMeeting } from '../support/build-meeting.ts'

/** Field and nature of each difference between two states of one meeting. */
function differences(before: Partial<Meeting>, after: Partial<Meeting>): string[] {
  return compareFacts(toldFacts(buildMeeting(before)), toldFacts(buildMeeting(after))).map(
    ({ field, nature }) => `${field} ${nature}`,
  )
}

const person = (name: string): ReportedPerson => ({ name, office: null, country: 'TR', organization: null })
const outcome = (type: Outcome['type'], title = ''): Outcome => ({ type, title, language: 'en' })
const ISTANBUL = { city: 'Istanbul', country: 'TR', venue: null }

describe('nothing is told again', () => {
  it.each<[string, Partial<Meeting>, Partial<Meeting>]>([
    ['when nothing moved', {}, {}],
    [
      'of a better title of the same document',
      { outcomes: [outcome('plan', 'A plan')] },
      { outcomes: [outcome('plan', 'Action Plan 2026')] },
    ],
    [
      'of the same document under its title in another language',
      { outcomes: [outcome('plan', 'A plan')] },
      { outcomes: [outcome('plan', 'A plan'), { type: 'plan', title: 'Bir plan', language: 'tr' }] },
    ],
    [
      'of a surname that became a full name',
      { people: [person('Fidan')] },
      { people: [person('Hakan Fidan')] },
    ],
    ['of a format that became known', {}, { format: 'tr-uz-4plus4', ordinal: 1 }],
    ['of a venue', {}, { place: { city: 'Ankara', country: 'TR', venue: 'Presidential Complex' } }],
    [
      'of those expected who did not come',
      { status: 'announced', countries: ['KZ', 'TR', 'UZ'] },
      { status: 'announced' },
    ],
  ])('%s', (_, before, after) => {
    expect(differences(before, after)).toEqual([])
  })
})

describe('a development', () => {
  it.each<[string, Partial<Meeting>, Partial<Meeting>, string[]]>([
    ['is an announced meeting that was held', { status: 'announced' }, {}, ['status development']],
    [
      'is an announced meeting that was called off',
      { status: 'announced' },
      { status: 'cancelled' },
      ['status development'],
    ],
    [
      'is a planned day that was moved',
      { status: 'announced' },
      { status: 'announced', date: '2026-02-01' },
      ['date development'],
    ],
    [
      'is a planned place that was moved',
      { status: 'announced' },
      { status: 'announced', place: ISTANBUL },
      ['place development'],
    ],
    ['is a day that became known', { date: null, notAfter: '2026-01-21' }, {}, ['date development']],
    ['is a month narrowed to a day', { date: '2026-01' }, {}, ['date development']],
    [
      'is a city that became known',
      { place: { city: null, country: 'TR', venue: null } },
      {},
      ['place development'],
    ],
    ['is an outcome', {}, { outcomes: [outcome('joint-statement')] }, ['outcomes development']],
    [
      'is a second outcome of one type',
      { outcomes: [outcome('agreement')] },
      { outcomes: [outcome('agreement'), outcome('agreement')] },
      ['outcomes development'],
    ],
    ['is a participant', {}, { countries: ['KZ', 'TR', 'UZ'] }, ['countries development']],
    ['is a person', {}, { people: [person('Hakan Fidan')] }, ['people development']],
    ['is a higher level', { level: 'deputy-minister' }, {}, ['level development']],
  ])('%s', (_, before, after, expected) => {
    expect(differences(before, after)).toEqual(expected)
  })
})

describe('a correction', () => {
  it.each<[string, Partial<Meeting>, Partial<Meeting>, string[]]>([
    ['is another day of a held meeting', {}, { date: '2026-01-19' }, ['date correction']],
    [
      'is a day after the one by which it was said to be held',
      { date: null, notAfter: '2026-01-18' },
      {},
      ['date correction'],
    ],
    ['is another place of a held meeting', {}, { place: ISTANBUL }, ['place correction']],
    ['is another mode of a held meeting', {}, { mode: 'video' }, ['mode correction']],
    ['is a lower level', { level: 'head-of-state' }, {}, ['level correction']],
    ['is a participant who was not there', { countries: ['KZ', 'TR', 'UZ'] }, {}, ['countries correction']],
    ['is an outcome that there was not', { outcomes: [outcome('agreement')] }, {}, ['outcomes correction']],
    ['is another format', { format: 'c5plus1' }, { format: 'tr-uz-4plus4' }, ['format correction']],
    ['is a held meeting that was not held', {}, { status: 'cancelled' }, ['status correction']],
    [
      'is a withdrawal, whatever else moved',
      {},
      { withdrawn: true, date: '2026-02-02', place: ISTANBUL },
      ['withdrawn correction'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(differences(before, after)).toEqual(expected)
  })
})
