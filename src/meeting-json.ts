// Meetings → the JSON that `extract --json` and `export` print, field by field in the published order.
import type { MeetingArticle, Meeting } from './domain/meeting.ts'
import type { Evidence, Extraction, ExtractedMeeting, MeetingFacts } from './domain/report.ts'
import { ploverOf } from './export/plover.ts'

/** One line of `extract --json`. */
export function extractionJson(file: string, extraction: Extraction): object {
  return {
    file,
    language: extraction.language,
    title: extraction.title,
    meetings: extraction.meetings.map(extractedMeetingJson),
  }
}

/** What a meeting on record rests on: how sure its surest report is, and the passages of all of them. */
interface Grounds {
  confidence: number
  evidence: readonly (Evidence & { articleId: string })[]
}

/**
 * One meeting of `export --format json`: the same shape, with its id, articles and PLOVER codes. `review`: it waits for an
 * editor. `evidence` has an `article` more: its place in `articles`, from 0, in whose text `start` and `end` count.
 */
export function meetingJson(meeting: Meeting, { confidence, evidence }: Grounds, review: boolean): object {
  const places = new Map(meeting.articles.map(({ articleId }, place) => [articleId, place]))
  return {
    id: meeting.id,
    ...factsJson(meeting),
    background: meeting.history ? 'history' : null,
    implied: meeting.implied,
    confidence,
    review,
    evidence: evidence.map((passage) => ({
      ...passageJson(passage),
      article: places.get(passage.articleId) ?? null,
    })),
    articles: meeting.articles.map(articleJson),
    plover: ploverOf(meeting),
  }
}

function extractedMeetingJson(meeting: ExtractedMeeting): object {
  return {
    ...factsJson(meeting),
    background: meeting.background,
    implied: meeting.implied,
    confidence: meeting.confidence,
    review: meeting.review,
    evidence: meeting.evidence.map(passageJson),
  }
}

function passageJson({ field, start, end, text }: Evidence): object {
  return { field, start, end, text }
}

function factsJson(facts: MeetingFacts): object {
  return {
    date: facts.date,
    datePrecision: facts.datePrecision,
    endDate: facts.endDate,
    notAfter: facts.notAfter,
    place: { city: facts.place.city, country: facts.place.country, venue: facts.place.venue },
    status: facts.status,
    mode: facts.mode,
    kind: facts.kind,
    level: facts.level,
    countries: facts.countries,
    organizations: facts.organizations,
    people: facts.people.map(({ name, office, country }) => ({ name, office, country })),
    host: facts.host,
    chair: facts.chair,
    format: facts.format,
    formatName: facts.formatName,
    ordinal: facts.ordinal,
    informal: facts.informal,
    topics: facts.topics,
    outcomes: facts.outcomes.map(({ type, title, language }) => ({ type, title, language })),
  }
}

function articleJson({ url, publisher, published, language }: MeetingArticle): object {
  return { url, publisher, published, language }
}
