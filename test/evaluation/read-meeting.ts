// A few facts → a whole meeting as the reader gives it.
import type { ExtractedMeeting } from '../../src/domain/report.ts'

/** The foreign ministers of Türkiye and Uzbekistan in Ankara on 20 January 2026, but for what is given. */
export function readMeeting(stated: Partial<ExtractedMeeting> = {}): ExtractedMeeting {
  return {
    date: '2026-01-20',
    datePrecision: 'day',
    endDate: null,
    notAfter: null,
    place: { city: 'Ankara', country: 'TR', venue: null },
    status: 'held',
    mode: 'in-person',
    kind: 'bilateral',
    level: 'minister',
    countries: ['TR', 'UZ'],
    organizations: [],
    people: [
      { name: 'Hakan Fidan', office: 'foreign-minister', country: 'TR', organization: null },
      { name: 'Bakhtiyor Saidov', office: 'foreign-minister', country: 'UZ', organization: null },
    ],
    host: 'TR',
    chair: null,
    format: null,
    formatName: null,
    ordinal: null,
    informal: false,
    topics: [],
    outcomes: [],
    background: null,
    implied: [],
    confidence: 0.9,
    review: false,
    evidence: [],
    ...stated,
  }
}
