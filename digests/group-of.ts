// A meeting and the things a chat follows → the one that names its group in a digest.
import type { Meeting } from '../src/domain/meeting.ts'
import type { ReportedPerson } from '../src/domain/report.ts'
import type { FormatId, OrganizationCode } from '../src/domain/vocabulary.ts'
import { formatById } from '../src/gazetteer/formats.ts'
import type { Followed, FollowedKind } from '../src/domain/subscription.ts'

/** What selection must know beyond the meeting itself. */
export interface FollowIndex {
  /** The code that a person is followed by: the id that the store keeps people under. */
  personCode: (person: ReportedPerson) => string
  /** The organisation that a format belongs to. */
  formatOrganization: (format: FormatId) => OrganizationCode | null
}

/** People are followed by the id of their record; one read just now has none yet and answers to the name. */
export const DEFAULT_INDEX: FollowIndex = {
  personCode: (person) => person.personId ?? person.name,
  formatOrganization: (format) => formatById(format)?.organization ?? null,
}

const MOST_SPECIFIC_FIRST: readonly FollowedKind[] = ['person', 'format', 'organization', 'country']

const ANSWERS: Record<FollowedKind, (meeting: Meeting, code: string, index: FollowIndex) => boolean> = {
  person: ({ people }, code, index) => people.some((person) => index.personCode(person) === code),
  format: ({ format }, code) => format === code,
  organization: ({ organizations, format }, code, index) =>
    organizations.includes(code) || (format !== null && index.formatOrganization(format) === code),
  country: ({ countries }, code) => countries.includes(code),
}

/**
 * The most specific thing followed that the meeting answers to; among equals the one followed first. Following a
 * country means that it takes part, not that it only lends its territory. null: the meeting is not followed.
 */
export function groupOf(
  meeting: Meeting,
  followed: readonly Followed[],
  index: FollowIndex = DEFAULT_INDEX,
): Followed | null {
  for (const kind of MOST_SPECIFIC_FIRST) {
    const found = followed.find((thing) => thing.kind === kind && ANSWERS[kind](meeting, thing.code, index))
    if (found !== undefined) return found
  }
  return null
}
