// A cleaned article → the meetings it reports: scan, let rules propose and refiners decide.
import type { ArticleText } from '../domain/article.ts'
import type { Extraction } from '../domain/report.ts'
import type { CountryCode, ReadingLanguage } from '../domain/vocabulary.ts'
import { languageOf } from '../languages/index.ts'
import type { Claim, Span } from './claim.ts'
import { featuresOf } from './confidence/features.ts'
import { judgeConfidence } from './confidence/judge-confidence.ts'
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
import { RULESET } from './ruleset.ts'
import type { Trace, TraceStep } from './trace.ts'
import { writeMeeting } from './write-meeting.ts'

/**
 * Reads an article as `cleanArticle` made it, at once or from the store. Deterministic under one ruleset. Offsets of
 * evidence are UTF-16 units of `article.text`.
 */
export function extractArticle(article: ArticleText): { extraction: Extraction; trace: Trace } {
  const reading = readArticleText(article)
  const { meetings, trace } = findMeetings(reading)
  const { title, text } = article
  return { extraction: { language: reading.language.code, title, text, meetings }, trace }
}

/** The article in its sentences and phrases, before any rule is tried. */
export function readArticleText(article: ArticleText): Reading {
  const language = languageOf(article.language)
  if (language === null) throw new Error(`There is no reader of ${article.language}.`)
  const world = loadWorld()
  return readArticle(article, {
    language,
    lexicon: loadLexicon(language),
    world,
    home: homeOf(article, world),
    datelines: article.datelines,
  })
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
  const known = knowPeople(reading, claims)
  let drafts = gatherDrafts(claims, reading, known, noteClaim)
  const note = (draft: Draft, did: TraceStep['did'], by: string, why: string): void =>
    step(by, did, `meeting ${draft.id + 1}`, draft.claims[0]!.span, why)
  for (const refiner of REFINERS) drafts = refiner.refine(drafts, { reading, known, note })
  const news = drafts.filter((draft) => draft.background === null)
  const beside = drafts.filter((draft) => draft.background !== null)
  const judged = [...news, ...beside].map((draft) => {
    const features = featuresOf(draft, drafts, reading)
    return { draft, features, ...judgeConfidence(features) }
  })
  const meetings = judged.map(({ draft, confidence }) => writeMeeting(draft, confidence, reading, known))
  const judgements = judged.map(({ draft, features, confidence, reasons }) => ({
    subject: `meeting ${draft.id + 1}`,
    features: [...features],
    confidence,
    reasons,
  }))
  return { meetings, trace: { ruleset: RULESET, steps, judgements } }
}

const HOMES: Readonly<Partial<Record<ReadingLanguage, CountryCode>>> = {
  tr: 'TR',
  az: 'AZ',
  uz: 'UZ',
  'uz-Cyrl': 'UZ',
  kk: 'KZ',
  ky: 'KG',
  ru: 'RU',
  tk: 'TM',
}

/** The country whose president is "the President": the publisher's, the dateline's, the language's. */
function homeOf({ country, datelines, language }: ArticleText, world: World): CountryCode | null {
  if (country !== null) return country
  for (const name of datelines) {
    const city = world.cityNames.get(name.toLowerCase())
    if (city !== undefined) return city.country
  }
  return HOMES[language] ?? null
}
