// A meeting and its evidence → which quotations tell otherwise than the record, and whence an unquoted field is known.
import type { Meeting, Source } from '../src/domain/meeting.ts'
import type { EvidenceField } from '../src/domain/vocabulary.ts'
import { personRank } from './rank.ts'

/** earlier: the record has moved on since that article. otherwise: articles of one time disagree. */
export type Standing = 'agrees' | 'earlier' | 'otherwise'

/** What an unquoted field can be concluded from, the best first. */
const CONCLUDED_FROM: Partial<Record<EvidenceField, readonly EvidenceField[]>> = {
  date: ['meeting', 'status'],
  status: ['meeting', 'date'],
  kind: ['meeting', 'format', 'person'],
  mode: ['meeting', 'person'],
  level: ['person', 'format', 'meeting'],
  format: ['meeting'],
  ordinal: ['format', 'meeting'],
  informal: ['format', 'meeting'],
  chair: ['person'],
}

/**
 * The sources, and for each field that a card shows without one the newest sentence that it was concluded from, as
 * implied. Nothing is added where no sentence bears on it.
 */
export function withConcluded(meeting: Meeting, sources: readonly Source[]): Source[] {
  const newestFirst = sources.toSorted((one, other) => dayOf(other).localeCompare(dayOf(one)))
  const added = (Object.entries(CONCLUDED_FROM) as [EvidenceField, readonly EvidenceField[]][]).flatMap(
    ([field, from]): Source[] => {
      if (!isShown(meeting, field) || sources.some((source) => source.field === field)) return []
      const basis = from
        .map((other) =>
          newestFirst.find(
            (source) =>
              source.field === other &&
              bearsOn(source, field, meeting) &&
              standingOf(source, meeting, sources) === 'agrees',
          ),
        )
        .find((found) => found !== undefined)
      return basis === undefined ? [] : [{ ...basis, field, value: null, implied: true }]
    },
  )
  return [...sources, ...added]
}

/** Whether the record still has the value that a quotation was for; what cannot be compared agrees. */
export function standingOf(source: Source, meeting: Meeting, sources: readonly Source[]): Standing {
  if (agrees(source, meeting)) return 'agrees'
  const isOutdated = sources.some(
    (other) => other.field === source.field && dayOf(other) > dayOf(source) && agrees(other, meeting),
  )
  return isOutdated ? 'earlier' : 'otherwise'
}

function isShown(meeting: Meeting, field: EvidenceField): boolean {
  if (field === 'informal') return meeting.informal
  if (field === 'level' || field === 'format' || field === 'ordinal' || field === 'chair')
    return meeting[field] !== null
  return field !== 'date' || meeting.date !== null || meeting.notAfter !== null
}

/** A level is that of the highest person, a chair is one person; for all else any sentence will do. */
function bearsOn(source: Source, field: EvidenceField, meeting: Meeting): boolean {
  if (source.field !== 'person') return true
  if (field === 'chair') return source.value === meeting.chair
  if (field !== 'level') return true
  const person = meeting.people.find(({ name }) => name === source.value)
  return person !== undefined && personRank(person) === Math.min(...meeting.people.map(personRank))
}

function agrees({ field, value }: Source, meeting: Meeting): boolean {
  if (value === null) return true
  switch (field) {
    case 'date':
      return dateAgrees(value, meeting)
    case 'place': {
      const { city, country } = meeting.place
      return city === null || value === city || value === country
    }
    case 'country':
      return meeting.countries.includes(value)
    case 'organization':
      return meeting.organizations.includes(value)
    case 'status':
    case 'kind':
    case 'mode':
      return meeting[field] === value
    case 'level':
    case 'host':
    case 'format':
      return meeting[field] === null || meeting[field] === value
    case 'ordinal':
      return meeting.ordinal === null || String(meeting.ordinal) === value
    default:
      return true
  }
}

/** A month agrees with a day in it, and a day with a range around it. */
function dateAgrees(value: string, { date, endDate, notAfter }: Meeting): boolean {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(value)) return true
  if (date === null) return notAfter === null || value.slice(0, notAfter.length) <= notAfter
  if (value.startsWith(date) || date.startsWith(value)) return true
  return endDate !== null && date <= value && (value <= endDate || endDate.startsWith(value))
}

function dayOf({ article }: Source): string {
  return article.published ?? ''
}
