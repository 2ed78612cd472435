// What a meeting is recorded as, or a report has of it → words for each field, to be compared and shown.
import { outcomeTexts } from '../../../digests/meeting-lines.ts'
import { personText } from '../../../digests/people-lines.ts'
import type { Voice } from '../../../digests/voice.ts'
import { whenText, whereTextInFull } from '../../../digests/when-and-where.ts'
import type { MeetingFacts } from '../../domain/report.ts'
import type { EvidenceField } from '../../domain/vocabulary.ts'
import { asMeeting } from '../as-meeting.ts'

/** The fields that an editor compares, in the order of a card. */
export const COMPARED = [
  'date',
  'place',
  'status',
  'level',
  'kind',
  'mode',
  'country',
  'organization',
  'person',
  'format',
  'ordinal',
  'informal',
  'host',
  'chair',
  'outcome',
] as const satisfies readonly EvidenceField[]
export type ComparedField = (typeof COMPARED)[number]

/** null: nothing is known of it. */
export type FactWords = Record<ComparedField, string | null>

/** Every field in the reader's words. */
export function factWords(facts: MeetingFacts, voice: Voice): FactWords {
  const { names, wording } = voice
  const { countries, organizations, people, format, formatName, ordinal, level, host, mode, kind } = facts
  const listed = (words: readonly string[]): string | null =>
    words.length === 0 ? null : words.toSorted(wording.compare).join(', ')
  return {
    date: facts.date === null && facts.notAfter === null ? null : whenText(facts, voice),
    place: whereTextInFull(asMeeting(facts), voice),
    status: wording.statuses[facts.status],
    level: level === null ? null : wording.levels[level],
    kind: wording.kinds[kind],
    mode: wording.modes[mode],
    country: listed(countries.map((code) => names.country(code))),
    organization: listed(organizations.map((code) => names.organization(code))),
    person: listed(people.map((person) => personText(person, voice))),
    format: format === null ? formatName : (names.format(format) ?? formatName ?? format),
    ordinal: ordinal === null ? null : wording.ordinal(ordinal),
    informal: facts.informal ? wording.informal : null,
    host:
      host === null ? null : organizations.includes(host) ? names.organization(host) : names.country(host),
    chair: facts.chair,
    outcome: listed(outcomeTexts(asMeeting(facts), voice)),
  }
}

/** The fields whose words differ, each with both. */
export function unlike(
  one: MeetingFacts,
  other: MeetingFacts,
  voice: Voice,
): { field: ComparedField; one: string | null; other: string | null }[] {
  const [left, right] = [factWords(one, voice), factWords(other, voice)]
  return COMPARED.filter((field) => left[field] !== right[field]).map((field) => ({
    field,
    one: left[field],
    other: right[field],
  }))
}
