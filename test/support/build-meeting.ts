// A few facts → a whole meeting record, for tests that care about those facts alone.
import type { Meeting, MeetingArticle } from '../../src/domain/meeting.ts'
import type { CivilDate } from '../../src/domain/vocabulary.ts'

/** A held ministerial meeting of Türkiye and Uzbekistan in Ankara, but for what is given. */
export function buildMeeting(overrides: Partial<Meeting> = {}): Meeting {
  const date = overrides.date === undefined ? '2026-01-20' : overrides.date
  return {
    id: '1',
    date,
    datePrecision: precisionOf(date, overrides.endDate ?? null),
    endDate: null,
    notAfter: null,
    place: { city: 'Ankara', country: 'TR', venue: null },
    status: 'held',
    mode: 'in-person',
    kind: 'bilateral',
    level: 'minister',
    countries: ['TR', 'UZ'],
    organizations: [],
    people: [],
    host: null,
    chair: null,
    format: null,
    formatName: null,
    ordinal: null,
    informal: false,
    topics: [],
    outcomes: [],
    earliest: firstDay(date ?? overrides.notAfter ?? '2026-01-20'),
    latest: lastDay(overrides.endDate ?? date ?? overrides.notAfter ?? '2026-12-31'),
    history: false,
    withdrawn: false,
    implied: [],
    articles: [buildArticle()],
    voices: overrides.articles?.length ?? 1,
    conflicts: [],
    waits: [],
    maybe: [],
    number: 1,
    ...overrides,
  }
}

export function buildArticle(overrides: Partial<MeetingArticle> = {}): MeetingArticle {
  return {
    articleId: 'a1',
    url: 'https://news.example/ankara-talks',
    title: 'Talks in Ankara',
    publisher: 'Example News',
    published: '2026-01-20',
    language: 'en',
    ...overrides,
  }
}

function precisionOf(date: CivilDate | null, endDate: CivilDate | null): Meeting['datePrecision'] {
  if (date === null) return 'unknown'
  if (endDate !== null) return 'range'
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'
}

function firstDay(date: CivilDate): CivilDate {
  return `${date}${'-01-01'.slice(date.length === 4 ? 0 : 3)}`.slice(0, 10)
}

function lastDay(date: CivilDate): CivilDate {
  if (date.length === 10) return date
  const [year = 0, month = 12] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
