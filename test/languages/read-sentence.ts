// A sentence in a language → the meetings read of it, each as one line to compare.
import type { ExtractedMeeting } from '../../src/domain/report.ts'
import type { ReadingLanguage } from '../../src/domain/vocabulary.ts'
import { readDocument } from '../../src/extraction/read-document.ts'

export interface Telling {
  what: string
  /** The country of the publisher. */
  home?: string
  text: string
  /** As `viewMeeting` writes them. */
  meetings: readonly string[]
}

/** Thursday. */
const PUBLISHED = '2026-03-12'

/** Reads `text` as published on Thursday, 12 March 2026, by an outlet of `country`. */
export function readSentence(
  text: string,
  language: ReadingLanguage,
  country: string | null,
): ExtractedMeeting[] {
  const result = readDocument({
    name: 'sentence.txt',
    text,
    title: null,
    url: null,
    published: PUBLISHED,
    language,
    publisher: null,
    country,
  })
  if (result.kind !== 'read') throw new Error(`It was not read: ${result.kind}`)
  return [...result.extraction.meetings]
}

/** sides | people | day or days | city | status, mode, kind, level | number */
export function viewMeeting(meeting: ExtractedMeeting): string {
  const { countries, organizations, people, date, endDate, place, status, mode, kind, level, ordinal } =
    meeting
  const days = [date, endDate].filter((day) => day !== null).join('/')
  return [
    [...countries, ...organizations].join(' '),
    people
      .map((person) => person.name)
      .sort()
      .join(', ') || '-',
    days || '-',
    place.city ?? '-',
    [status, mode, kind, level ?? '-'].join(' '),
    ...(ordinal === null ? [] : [`no. ${ordinal}`]),
  ].join(' | ')
}
