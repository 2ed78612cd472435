// What a document's reading is worth, and the figures over many.
import { describe, expect, it } from 'vitest'
import { parseGold, type RecordedDocument } from '../../src/evaluation/gold.ts'
import { scoreDocument } from '../../src/evaluation/score-document.ts'
import { sumScores } from '../../src/evaluation/sum-scores.ts'
import { readMeeting } from './read-meeting.ts'

const RECORD: RecordedDocument = {
  file: 'a.txt',
  meetings: [{ date: '2026-01-20', city: 'Ankara', country: 'TR', countries: ['TR', 'UZ'] }],
  notParticipants: ['RU'],
}
const REFUSAL: RecordedDocument = { file: 'b.txt', meetings: [] }

function figures(read: Parameters<typeof scoreDocument>[0], record = RECORD) {
  return sumScores([scoreDocument(read, record, 'en')]).get('all')!
}

describe('a document', () => {
  it('read as recorded is exact', () => {
    expect(figures([readMeeting()])).toMatchObject({
      precision: 1,
      recall: 1,
      exact: 1,
      trapsAvoided: 1,
      falseCountry: 0,
    })
  })

  it('with a country too many is found, not exact, and names a false country', () => {
    expect(figures([readMeeting({ countries: ['RU', 'TR', 'UZ'] })])).toMatchObject({
      recall: 1,
      exact: 0,
      falseCountry: 1,
      trapsAvoided: 0,
    })
  })

  it('whose meeting would go to review counts neither as found nor as missed', () => {
    expect(figures([readMeeting({ review: true, confidence: 0.3 })])).toMatchObject({
      precision: null,
      recall: null,
      reviewed: 1,
    })
  })

  it('without a meeting is refused where nothing was read, or only what an editor sees first', () => {
    expect(figures([], REFUSAL).refused).toBe(1)
    expect(figures([readMeeting({ review: true })], REFUSAL).refused).toBe(1)
    expect(figures([readMeeting()], REFUSAL)).toMatchObject({ refused: 0, precision: 0, falseCountry: 1 })
  })

  it('may tell of more meetings beside its news than are on record', () => {
    const beside = readMeeting({
      date: '2025-05-05',
      countries: ['AZ', 'GE'],
      people: [],
      background: 'history',
      place: { city: 'Tbilisi', country: 'GE', venue: null },
    })
    expect(figures([readMeeting(), beside]).precision).toBe(1)
  })
})

describe('figures', () => {
  it('are told for each language and for all', () => {
    const scores = [scoreDocument([readMeeting()], RECORD, 'en'), scoreDocument([], RECORD, 'tr')]
    const sums = sumScores(scores)
    expect([...sums.keys()]).toEqual(['en', 'tr', 'all'])
    expect(sums.get('tr')?.recall).toBe(0)
    expect(sums.get('all')?.recall).toBe(0.5)
  })

  it('find no error in a promise that is kept, and the whole gap in one that is not', () => {
    expect(figures([readMeeting({ confidence: 0.9 })]).calibrationError).toBeCloseTo(0.1)
    expect(figures([readMeeting({ confidence: 0.9, countries: ['TR'] })]).calibrationError).toBeCloseTo(0.9)
  })
})

describe('a gold file', () => {
  it.each([
    ['no JSON', 'it is not JSON'],
    ['{"documents":[]}', 'documents: '],
    ['{"documents":[{"file":"a.txt"}]}', 'documents.0.meetings: '],
  ])('%s is refused with what is wrong', (text, told) => {
    expect(parseGold(text)).toContain(told)
    expect(parseGold(text)).toContain('it has the form')
  })
})
