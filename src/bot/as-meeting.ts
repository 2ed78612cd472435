// Facts that are not on record → the same as if they were: for what words meetings.
import type { Meeting } from '../domain/meeting.ts'
import type { MeetingFacts } from '../domain/report.ts'

/** `implied`: what of them was concluded, where that is to be shown. */
export function asMeeting(facts: MeetingFacts, implied: readonly string[] = []): Meeting {
  return {
    ...facts,
    id: '0',
    number: 0,
    earliest: facts.date ?? '',
    latest: facts.endDate ?? facts.date ?? '',
    history: false,
    withdrawn: false,
    implied: [...implied],
    articles: [],
    voices: 0,
    conflicts: [],
    waits: [],
    maybe: [],
  }
}
