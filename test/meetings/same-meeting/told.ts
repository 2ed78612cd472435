// What the cases of one meeting, of two and of a question have in common: their shape, places and people.
import type { ExtractedMeeting } from '../../../src/domain/report.ts'
import type { ReportArticle } from '../../../src/meetings/meeting-report.ts'
import { FIDAN, person } from '../build-report.ts'

export type Told = [Partial<ExtractedMeeting>, Partial<ReportArticle>?]
export type Case = [title: string, one: Told, other: Told]

export const ANKARA = { city: 'Ankara', country: 'TR', venue: null }
export const ISTANBUL = { city: 'Istanbul', country: 'TR', venue: null }
export const BAKU = { city: 'Baku', country: 'AZ', venue: null }
export const OTS_FIVE = ['AZ', 'KG', 'KZ', 'TR', 'UZ']
export const BAKAYEV = person('Alibek Bakayev', 'KZ', 'deputy-foreign-minister')
export const FOUR_PLUS_FOUR = { format: 'tr-uz-4plus4', ordinal: 1 }
export const OTS_MINISTERS: Partial<ExtractedMeeting> = {
  date: null,
  notAfter: '2026-03-08',
  place: ISTANBUL,
  kind: 'multilateral',
  countries: OTS_FIVE,
  organizations: ['OTS'],
  format: 'ots-council-of-foreign-ministers',
  informal: true,
  people: [FIDAN, BAKAYEV],
}
