// A document → the meetings it reports: clean, recognise the language, scan, let rules propose and refiners decide.
import type { ArticleText, RawDocument } from '../domain/article.ts'
import type { Extraction } from '../domain/report.ts'
import type { CountryCode, ReadingLanguage } from '../domain/vocabulary.ts'
import { languageOf } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import type { Claim, Span } from './claim.ts'
import { loadLexicon, loadWorld } from './load-world.ts'
import type { World } from './mentions/world.ts'
import { proposeClaims } from './propose.ts'
import { readArticle } from './read-article.ts'
import type { Reading } from './reading.ts'
import type { Draft } from './refine/draft.ts'
import { gatherDrafts } from './refine/gather-drafts.ts'
import { REFINERS } from './refine/index.ts'
import { knowPeople } from './refine/know-people.ts'
import { placeClaims } from './refine/place-claims.ts'
import { cleanDocument } from './text/clean-document.ts'
import { recogniseLanguage } from './text/recognise-language.ts'
import type { Trace, TraceStep } from './trace.ts'
import { writeMeeting } from './write-meeting.ts'

/** Names the rules and data that read a document: a new one means that articles may read differently. */
export const RULESET = '2026.11.1'

export type ReadResult =
  | { kind: 'read'; extraction: Extraction; trace: Trace; article: ArticleText }
  | { kind: 'unsupported-language'; language: string }
  | { kind: 'empty' }

/**
 * Reads a document. Deterministic: the same document gives the same result under one ruleset. Offsets of evidence are
 * UTF-16 units of `extraction.text`, the cleaned text with the title as its first line.
 */
export function readDocument(raw: RawDocument): ReadResult {
  const cleaned = cleanDocument(raw)
  if (!/\p{L}/u.test(cleaned.text)) return { kind: 'empty' }
  const code = chooseLanguage(raw, cleaned.text)
  const language = typeof code === 'string' ? languageOf(code) : null
  if (typeof code !== 'string') return { kind: 'unsupported-language', language: code.other }
  if (language === null) return { kind: 'unsupported-language', language: code }
  const world = loadWorld()
  const article: ArticleText = {
    language: language.code,
    title: cleaned.title,
    text: cleaned.text,
    published: cleaned.published,
    publisher: raw.publisher,
    country: raw.country,
  }
  const home = homeOf(raw, language, cleaned.datelines, world)
  const reading = readArticle(article, {
    language,
    lexicon: loadLexicon(language),
    world,
    home,
    datelines: cleaned.datelines,
  })
  const { meetings, trace } = findMeetings(reading)
  return { kind: 'read', extraction: { language: language.code, title: article.title, text: article.text, meetings }, trace, article }
}

function findMeetings(reading: Reading): { meetings: Extraction['meetings']; trace: Trace } {
  const steps: TraceStep[] = []
  const step = (by: string, did: TraceStep['did'], subject: string, span: Span, why: string): void => {
    const start = reading.tokens[span.from]!.start
    const end = reading.tokens[span.to - 1]!.end
    steps.push({ by, did, subject, start, end, text: reading.article.text.slice(start, end), why })
  }
  const claims = placeClaims(proposeClaims(reading), reading)
  const noteClaim = (claim: Claim, did: TraceStep['did'], by: string, why: string): void =>
    step(by, did, `claim ${claim.id + 1}`, claim.span, `${claim.rule}${why === '' ? '' : `: ${why}`}`)
  const known = knowPeople(reading)
  let drafts = gatherDrafts(claims, reading, known, noteClaim)
  const note = (draft: Draft, did: TraceStep['did'], by: string, why: string): void =>
    step(by, did, `meeting ${draft.id + 1}`, draft.claims[0]!.span, why)
  for (const refiner of REFINERS) drafts = refiner.refine(drafts, { reading, known, note })
  const news = drafts.filter((draft) => draft.background === null)
  const beside = drafts.filter((draft) => draft.background !== null)
  const meetings = [...news, ...beside].map((draft) => writeMeeting(draft, reading, known))
  return { meetings, trace: { ruleset: RULESET, steps } }
}

function chooseLanguage(raw: RawDocument, text: string): ReadingLanguage | { other: string } {
  if (raw.language !== null) return raw.language
  const recognised = recogniseLanguage(text)
  if (recognised.kind === 'reading') return recognised.language
  return { other: recognised.kind === 'other' ? recognised.language : 'unknown' }
}

const HOMES: Readonly<Partial<Record<ReadingLanguage, CountryCode>>> = {
  tr: 'TR',
  az: 'AZ',
  uz: 'UZ',
  'uz-Cyrl': 'UZ',
  kk: 'KZ',
  ky: 'KG',
  ru: 'RU',
}

/** The country whose president is "the President": the publisher's, the address's, the dateline's, the language's. */
function homeOf(raw: RawDocument, language: Language, datelines: readonly string[], world: World): CountryCode | null {
  if (raw.country !== null) return raw.country
  const domain = /^https?:\/\/[^/]*\.([a-z]{2})(?:[:/]|$)/u.exec(raw.url ?? '')?.[1]?.toUpperCase()
  if (domain !== undefined && world.countries.has(domain)) return domain
  for (const name of datelines) {
    const city = [...world.cities.values()].find((row) => row.name.toLowerCase() === name.toLowerCase())
    if (city !== undefined) return city.country
  }
  return HOMES[language.code] ?? null
}
