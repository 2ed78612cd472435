// A row of the history → the meeting as a report tells it, and the page where a reader finds it told.
import type { ExtractedMeeting, Outcome } from '../domain/report.ts'
import { READING_LANGUAGES, type DatePrecision, type ReadingLanguage } from '../domain/vocabulary.ts'
import { formatById } from './formats.ts'
import { countriesOf, type PastMeeting } from './history.ts'

/**
 * The report that a row stands for. It is sure and told as past, announced sessions too: readers find it when they ask,
 * and no digest has it. There is no evidence: sentences of the page are not ours to keep, and its link is shown.
 */
export function tellPastMeeting(past: PastMeeting): ExtractedMeeting {
  const format = formatById(past.format)
  const { date, endDate, status, mode, kind, level, ordinal } = past
  const bodies = format?.organization == null ? [] : [format.organization]
  return {
    date,
    datePrecision: precisionOf(past),
    endDate,
    notAfter: null,
    place: { city: past.city, country: past.country, venue: null },
    status,
    mode,
    kind,
    level,
    countries: [...countriesOf(past)],
    organizations: [...new Set([...bodies, ...past.organizations])].sort(),
    people: [],
    host: null,
    chair: null,
    format: past.format,
    formatName: format?.names.en?.[0] ?? null,
    ordinal,
    informal: past.format.includes('informal'),
    topics: [],
    outcomes: outcomesOf(past),
    background: 'history',
    implied: [],
    confidence: 1,
    review: false,
    evidence: [],
  }
}

/** `github:owner/name:path@commit` → its page on GitHub; an address stays what it is. */
export function pageOf({ source }: Pick<PastMeeting, 'source'>): string {
  const file = /^github:([\w-]+\/[\w.-]+):([^@]+)(?:@(\w+))?$/.exec(source)
  if (file === null) return source
  const [, repository, path = '', commit = 'HEAD'] = file
  return `https://github.com/${repository}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`
}

function precisionOf({ date, endDate }: PastMeeting): DatePrecision {
  if (endDate !== null) return 'range'
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'
}

/** A title in a language that nobody here reads could be shown to nobody. */
function outcomesOf({ outcomes }: PastMeeting): Outcome[] {
  return outcomes.flatMap(({ type, title, language }) =>
    isRead(language) ? [{ type, title, language }] : [],
  )
}

function isRead(language: string): language is ReadingLanguage {
  return READING_LANGUAGES.some((known) => known === language)
}
