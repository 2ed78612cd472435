// PLOVER codes by the words of its manual, and nothing where those do not decide.
import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../src/domain/meeting.ts'
import type { ReportedPerson } from '../../src/domain/report.ts'
import { ploverOf } from '../../src/export/plover.ts'
import { buildMeeting } from '../support/build-meeting.ts'

function person(
  country: string | null,
  office: string | null,
  organization: string | null = null,
): ReportedPerson {
  return { name: `${country} ${office}`, office, country, organization }
}

const plover = (overrides: Partial<Meeting>) => ploverOf(buildMeeting(overrides))
const codes = (entities: readonly { code: string | null }[]) => entities.map(({ code }) => code)

describe('the event', () => {
  it.each([
    ['held', ['CONSULT'], 1],
    ['announced', ['AGREE'], 1],
    ['postponed', [], null],
    ['cancelled', [], null],
  ] as const)('of a meeting that is %s is %j', (status, event, quad_code) => {
    expect(plover({ status })).toMatchObject({ event, quad_code })
  })

  it('of a meeting that never was is none', () => {
    expect(plover({ withdrawn: true })).toMatchObject({ event: [], quad_code: null, mode: [] })
  })

  it('to come has no mode and no host: AGREE knows neither', () => {
    const announced = plover({ status: 'announced', host: 'TR' })
    expect(announced).toMatchObject({ mode: [], recipient: [] })
    expect(codes(announced.actor)).toEqual(['TUR', 'UZB'])
  })
})

const GUEST = person('UZ', 'foreign-minister')

describe('a visit', () => {
  it('has its guest as the actor and its host as the recipient', () => {
    const visit = plover({ host: 'TR', people: [GUEST] })
    expect(visit.mode).toEqual(['visit'])
    expect([codes(visit.actor), codes(visit.recipient)]).toEqual([['UZB'], ['TUR']])
  })

  it.each<[string, Partial<Meeting>]>([
    ['no host is on record', { host: null }],
    [
      'they met elsewhere than in the host’s country',
      { place: { city: 'New York', country: 'US', venue: null } },
    ],
    ['no place is on record', { place: { city: null, country: null, venue: null } }],
    ['they spoke by telephone', { mode: 'phone' }],
    ['three sides met', { countries: ['AZ', 'TR', 'UZ'] }],
    ['nobody of the guests is known', { people: [person('TR', 'foreign-minister')] }],
    ['no office of a guest is known', { people: [person('UZ', null)] }],
    ['the guest is an ambassador, who lives there', { people: [person('UZ', 'ambassador')] }],
  ])('is none where %s', (_, overrides) => {
    const { mode, recipient } = plover({ host: 'TR', people: [GUEST], ...overrides })
    expect(mode).not.toContain('visit')
    expect(recipient).toEqual([])
  })

  it('is one of the head of an organisation, too', () => {
    const visit = plover({
      host: 'TR',
      countries: ['TR'],
      organizations: ['UN'],
      people: [person(null, 'secretary-general', 'UN')],
    })
    expect(visit.mode).toEqual(['visit'])
    expect([codes(visit.actor), codes(visit.recipient)]).toEqual([['UNO'], ['TUR']])
  })
})

describe('the mode', () => {
  it.each<[string, Partial<Meeting>, string[]]>([
    ['two in their own countries, without a host on record', {}, []],
    [
      'two in a country of neither',
      { place: { city: 'Geneva', country: 'CH', venue: null } },
      ['third-party'],
    ],
    [
      'two whose host did not take part',
      { host: 'QA', place: { city: 'Doha', country: 'QA', venue: null } },
      ['third-party'],
    ],
    [
      'two with a host that is a side, elsewhere',
      { host: 'TR', place: { city: 'Geneva', country: 'CH', venue: null } },
      [],
    ],
    [
      'a state and an organisation at its seat',
      { countries: ['UZ'], organizations: ['UN'], place: { city: 'Geneva', country: 'CH', venue: null } },
      [],
    ],
    ['three sides', { countries: ['AZ', 'TR', 'UZ'] }, ['multilateral']],
    [
      'two sides in a session of an organisation',
      { format: 'ots-council-of-foreign-ministers' },
      ['multilateral'],
    ],
    ['a telephone call', { mode: 'phone', place: { city: null, country: null, venue: null } }, ['phone']],
    ['a video call of three', { mode: 'video', countries: ['AZ', 'TR', 'UZ'] }, ['multilateral', 'phone']],
    ['a hybrid session of three', { mode: 'hybrid', countries: ['AZ', 'TR', 'UZ'] }, ['multilateral']],
  ])('of %s', (_, overrides, mode) => {
    expect(plover(overrides).mode).toEqual(mode)
  })
})

describe('an entity', () => {
  it.each([
    ['TR', 'TUR'],
    ['XK', 'KOS'],
    ['PS', 'PSE'],
    ['HK', 'HKG'],
    ['GL', 'DNK'],
    ['MO', 'CHN'],
    ['TRNC', 'CYP'],
    ['EH', 'MAR'],
  ])('of the country %s has the code %s', (country, code) => {
    expect(codes(plover({ countries: [country, 'UZ'] }).actor)).toEqual([code, 'UZB'])
  })

  it.each([
    ['UN', 'UNO'],
    ['UNRCCA', 'UNO'],
    ['WHO', 'IGO'],
    ['EU', 'EUR'],
    ['European Commission', 'EUR'],
    ['OTS', 'IGO'],
    ['NATO', 'IGO'],
    ['ICRC', null],
    ['Nobody’s Club', null],
  ])('of the organisation %s has the code %s', (organization, code) => {
    expect(codes(plover({ countries: ['UZ'], organizations: [organization] }).actor)).toEqual(['UZB', code])
  })

  it('names itself, since IGO says nothing of which', () => {
    expect(plover({ countries: ['UZ'], organizations: ['OTS'] }).actor.map((one) => one.entity_name)).toEqual(
      ['Uzbekistan', 'Organization of Turkic States'],
    )
  })

  it.each([
    ['president', 'GOV'],
    ['acting-foreign-minister', 'GOV'],
    ['ambassador', 'GOV'],
    ['speaker', 'LEG'],
    ['chief-of-general-staff', 'MIL'],
    ['defence-minister', 'GOV'],
    ['intelligence-chief', 'SPY'],
    ['chief-justice', 'JUD'],
    ['first-lady', 'ELI'],
    ['attorney-general', null],
    ['delegation-head', null],
    ['no-such-office', null],
    [null, null],
  ])('whose one person is %s has the sector %s', (office, sector) => {
    expect(plover({ people: [person('TR', office)] }).actor[0]).toMatchObject({
      sector,
      other_sector_codes: [],
    })
  })

  it('of several sectors has the executive first', () => {
    const people = [
      person('TR', 'speaker'),
      person('TR', 'chief-of-general-staff'),
      person('TR', 'foreign-minister'),
    ]
    expect(plover({ people }).actor).toMatchObject([
      { sector: 'GOV', other_sector_codes: ['MIL', 'LEG'] },
      { sector: null, other_sector_codes: [] },
    ])
  })

  it('that is partially recognised says so beside its own sector', () => {
    const countries = ['TR', 'TRNC']
    expect(plover({ countries }).actor[1]).toMatchObject({ sector: 'PRE', other_sector_codes: [] })
    expect(plover({ countries, people: [person('TRNC', 'president')] }).actor[1]).toMatchObject({
      sector: 'GOV',
      other_sector_codes: ['PRE'],
    })
  })
})

describe('the context', () => {
  it.each<[string, Partial<Meeting>, string[]]>([
    ['of two states', {}, ['diplomatic']],
    ['of trade', { topics: ['trade'] }, ['economic', 'diplomatic']],
    [
      'of water and digital affairs',
      { topics: ['digital', 'water'] },
      ['diplomatic', 'environment', 'technology'],
    ],
    [
      'of what no context stands for',
      { topics: ['culture', 'energy', 'migration', 'security', 'transport'] },
      ['diplomatic'],
    ],
    ['of defence ministers', { people: [person('TR', 'defence-minister')] }, ['military', 'diplomatic']],
    ['of parliaments', { level: 'parliament' }, ['legislative', 'diplomatic']],
    ['of a minister and a speaker', { people: [person('UZ', 'speaker')] }, ['legislative', 'diplomatic']],
    ['of a state and the health organisation', { countries: ['UZ'], organizations: ['WHO'] }, ['health']],
    ['of a state and an organisation for all things', { countries: ['UZ'], organizations: ['OTS'] }, []],
    [
      'of an acting foreign minister and an organisation',
      { countries: ['UZ'], organizations: ['OTS'], people: [person('UZ', 'acting-foreign-minister')] },
      ['diplomatic'],
    ],
  ])('%s', (_, overrides, context) => {
    expect(plover(overrides).context).toEqual(context)
  })
})
