// A meeting and what a chat was told of it → the section of the digest where it belongs, if anywhere.
import type { DigestSection, ToldFacts } from '../src/domain/digest.ts'
import type { Meeting } from '../src/domain/meeting.ts'
import type { CivilDate } from '../src/domain/vocabulary.ts'
import { compareFacts } from './compare-facts.ts'
import { toldFacts } from './told-facts.ts'

/**
 * Never told: new, upcoming, or not confirmed when its announced day has passed without a report; history and what
 * was withdrawn stay out. Told: a correction if anything told was wrong, a development if something moved on, nothing
 * where all is as told.
 */
export function sectionOf(
  meeting: Meeting,
  before: ToldFacts | null,
  localDate: CivilDate,
): DigestSection | null {
  if (before === null)
    return meeting.history || meeting.withdrawn ? null : sectionOfUntold(meeting, localDate)
  const differences = compareFacts(before, toldFacts(meeting))
  if (differences.length === 0) return null
  return differences.some((difference) => difference.nature === 'correction') ? 'corrections' : 'developments'
}

/** For a chat that knows nothing of it. `localDate` is the reader's day. */
export function sectionOfUntold(meeting: Meeting, localDate: CivilDate): 'new' | 'upcoming' | 'unconfirmed' {
  if (meeting.status !== 'announced') return 'new'
  return meeting.date === null || meeting.latest >= localDate ? 'upcoming' : 'unconfirmed'
}
