import { describe, expect, it } from 'vitest'
import { gazetteerNames } from '../../digests/gazetteer-names.ts'
import { headlineOf } from '../../digests/headline-of.ts'
import { voiceOf } from '../../digests/voice.ts'
import type { Meeting } from '../../src/domain/meeting.ts'
import type { ReportedPerson } from '../../src/domain/report.ts'
import { buildMeeting } from '../support/build-meeting.ts'

const voice = voiceOf('en', { names: gazetteerNames('en') })

function headline(overrides: Partial<Meeting>): string {
  return headlineOf(buildMeeting({ kind: 'reception', level: 'head-of-state', ...overrides }), voice)
}

function person(office: string, country: string): ReportedPerson {
  return { name: `${office} of ${country}`, office, country, organization: null }
}

describe('the headline of a reception', () => {
  const president = person('president', 'UZ')

  it('begins with the side of the person of the highest office', () => {
    expect(headline({ people: [person('foreign-minister', 'TR'), president] })).toBe(
      'Uzbekistan: president receives the foreign minister of Türkiye',
    )
  })

  it('begins with the host where one is told', () => {
    expect(headline({ host: 'TR', people: [president] })).toBe(
      'Türkiye: head of state receives the president of Uzbekistan',
    )
  })

  it('takes who is at home among people of equal office', () => {
    const people = [person('foreign-minister', 'UZ'), person('foreign-minister', 'TR')]
    expect(headline({ level: 'minister', people })).toBe(
      'Türkiye: foreign minister receives the foreign minister of Uzbekistan',
    )
  })

  it('tells of a delegation where nobody or several of it are named', () => {
    expect(headline({ people: [president] })).toBe('Uzbekistan: president receives a delegation of Türkiye')
    const two = [person('foreign-minister', 'TR'), person('defence-minister', 'TR')]
    expect(headline({ people: [president, ...two] })).toContain('a delegation of Türkiye')
  })

  it('counts the guests that it does not name', () => {
    expect(headline({ people: [president], countries: ['AZ', 'KG', 'KZ', 'TJ', 'TR', 'UZ'] })).toBe(
      'Uzbekistan: president receives delegations of Azerbaijan, Kazakhstan, Kyrgyzstan and 2 others',
    )
  })

  it('names all parties side by side where nobody can tell who received', () => {
    expect(headline({ level: 'minister', place: { city: null, country: null, venue: null } })).toBe(
      'Türkiye and Uzbekistan: reception at ministerial level',
    )
  })
})
