// A few facts → a whole meeting as the reader gives it.
import type { ExtractedMeeting } from '../../src/domain/report.ts'
import { buildMeeting, FIDAN, SAIDOV } from '../meetings/build-report.ts'

/** The foreign ministers of Türkiye and Uzbekistan in Ankara on 20 January 2026, but for what is given. */
export function readMeeting(stated: Partial<ExtractedMeeting> = {}): ExtractedMeeting {
  return buildMeeting({
    place: { city: 'Ankara', country: 'TR', venue: null },
    people: [FIDAN, SAIDOV],
    host: 'TR',
    ...stated,
  })
}
