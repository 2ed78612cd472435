// The rows of a meeting → its facts: the record, its participants, people, place, format and outcomes.
import type { Conflict, Meeting } from '../domain/meeting.ts'
import { countIndependent } from '../meetings/count-independent.ts'
import type { Prisma } from './generated/client.ts'
import { toMeetingArticle, WITH_ARTICLE } from './meeting-article.ts'

export const WHOLE_MEETING = {
  place: true,
  participants: { orderBy: { code: 'asc' } },
  attendances: { orderBy: { position: 'asc' } },
  outcomes: { orderBy: { position: 'asc' } },
  reports: {
    where: { state: 'placed' },
    orderBy: { id: 'asc' },
    include: { version: { include: WITH_ARTICLE } },
  },
} as const satisfies Prisma.MeetingInclude

export type MeetingRow = Prisma.MeetingGetPayload<{ include: typeof WHOLE_MEETING }>

/** A record's own row with its parts. */
export type FactsRow = Pick<
  MeetingRow,
  | 'id'
  | 'date'
  | 'datePrecision'
  | 'endDate'
  | 'notAfter'
  | 'status'
  | 'mode'
  | 'kind'
  | 'level'
  | 'host'
  | 'chair'
  | 'formatId'
  | 'formatName'
  | 'ordinal'
  | 'informal'
  | 'topics'
  | 'implied'
  | 'earliest'
  | 'latest'
  | 'history'
  | 'withdrawn'
  | 'waits'
  | 'maybe'
  | 'conflicts'
  | 'number'
> & {
  place: Pick<NonNullable<MeetingRow['place']>, 'city' | 'country' | 'venue'> | null
  participants: Pick<MeetingRow['participants'][number], 'kind' | 'code'>[]
  attendances: Pick<
    MeetingRow['attendances'][number],
    'name' | 'office' | 'country' | 'organization' | 'personId'
  >[]
  outcomes: Pick<MeetingRow['outcomes'][number], 'type' | 'title' | 'language'>[]
}

/** The meeting as readers can be told of it. */
export function toMeeting(row: MeetingRow): Meeting {
  const articles = new Map(row.reports.map(({ version }) => [version.article.id, toMeetingArticle(version)]))
  const voices = row.reports.map(({ version: { hash, article } }) => ({
    article: { textHash: hash, publisher: article.source.publisher },
  }))
  return { ...toFacts(row), articles: [...articles.values()], voices: countIndependent(voices) }
}

/** The same without its articles. */
export function toFacts(row: FactsRow): Omit<Meeting, 'articles' | 'voices'> {
  const codes = (kind: string) =>
    row.participants.filter((side) => side.kind === kind).map(({ code }) => code)
  return {
    id: String(row.id),
    date: row.date,
    datePrecision: row.datePrecision as Meeting['datePrecision'],
    endDate: row.endDate,
    notAfter: row.notAfter,
    place: {
      city: row.place?.city ?? null,
      country: row.place?.country ?? null,
      venue: row.place?.venue ?? null,
    },
    status: row.status as Meeting['status'],
    mode: row.mode as Meeting['mode'],
    kind: row.kind as Meeting['kind'],
    level: row.level as Meeting['level'],
    countries: codes('country'),
    organizations: codes('organization'),
    people: row.attendances.map(({ name, office, country, organization, personId }) => ({
      name,
      office,
      country,
      organization,
      personId: personId === null ? null : String(personId),
    })),
    host: row.host,
    chair: row.chair,
    format: row.formatId,
    formatName: row.formatName,
    ordinal: row.ordinal,
    informal: row.informal,
    topics: row.topics,
    outcomes: row.outcomes.map(({ type, title, language }) => ({
      type: type as Meeting['outcomes'][number]['type'],
      title,
      language: language as Meeting['outcomes'][number]['language'],
    })),
    earliest: row.earliest,
    latest: row.latest,
    history: row.history,
    withdrawn: row.withdrawn,
    implied: row.implied,
    waits: row.waits,
    maybe: row.maybe.map(String),
    conflicts: row.conflicts as unknown as Conflict[],
    number: row.number,
  }
}
