// The scores of documents → a row of figures for each language and one for all.
import { FIELDS, type Field } from './judge-fields.ts'
import type { DocumentScore } from './score-document.ts'

/** Shares are 0 to 1, or null where there was nothing to measure. */
export interface Figures {
  documents: number
  meetings: number
  precision: number | null
  recall: number | null
  f1: number | null
  /** Matched meetings with date, place and countries all right. */
  exact: number | null
  mainFound: number | null
  /** Share of documents in which a country was read as a participant that was none. */
  falseCountry: number | null
  refusals: number
  refused: number | null
  trapsAvoided: number | null
  /** Share of the recorded meetings that would go to review. */
  reviewed: number | null
  /** Expected calibration error over ten bins of equal width. */
  calibrationError: number | null
  fields: Record<Field, number | null>
}

/** Figures by language in the order of first appearance, and `all` at the end. */
export function sumScores(scores: readonly DocumentScore[]): Map<string, Figures> {
  const figures = new Map<string, Figures>()
  for (const { language } of scores) {
    if (figures.has(language)) continue
    figures.set(language, figuresOf(scores.filter((score) => score.language === language)))
  }
  figures.set('all', figuresOf(scores))
  return figures
}

function figuresOf(scores: readonly DocumentScore[]): Figures {
  const sum = (of: (score: DocumentScore) => number): number =>
    scores.reduce((total, score) => total + of(score), 0)
  const precision = share(
    sum((score) => score.truePredictions),
    sum((score) => score.predictions),
  )
  const recall = share(
    sum((score) => score.found),
    sum((score) => score.recorded),
  )
  const withMain = scores.filter((score) => score.mainFound !== null)
  const refusals = scores.filter((score) => score.refused !== null)
  const recorded = sum((score) => score.recorded + score.reviewed)
  return {
    documents: scores.length,
    meetings: recorded,
    precision,
    recall,
    f1: precision === null || recall === null ? null : harmonic(precision, recall),
    exact: share(
      sum((score) => score.exact),
      sum((score) => score.matched),
    ),
    mainFound: share(withMain.filter((score) => score.mainFound === true).length, withMain.length),
    falseCountry: share(scores.filter((score) => score.falseCountry).length, scores.length),
    refusals: refusals.length,
    refused: share(refusals.filter((score) => score.refused === true).length, refusals.length),
    trapsAvoided: share(
      sum((score) => score.trapsAvoided),
      sum((score) => score.traps),
    ),
    reviewed: share(
      sum((score) => score.reviewed),
      recorded,
    ),
    calibrationError: calibrationError(scores.flatMap((score) => score.confidences)),
    fields: Object.fromEntries(
      FIELDS.map((field) => [
        field,
        share(
          sum((score) => score.fields[field].right),
          sum((score) => score.fields[field].stated),
        ),
      ]),
    ) as Figures['fields'],
  }
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

function harmonic(one: number, other: number): number {
  return one + other === 0 ? 0 : (2 * one * other) / (one + other)
}

const BINS = 10

/** Guo et al. 2017, "On Calibration of Modern Neural Networks": the mean gap between promise and truth, by bin. */
function calibrationError(confidences: DocumentScore['confidences']): number | null {
  if (confidences.length === 0) return null
  const bins = Map.groupBy(confidences, ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)))
  let error = 0
  for (const bin of bins.values()) {
    const promised = bin.reduce((total, { confidence }) => total + confidence, 0)
    const right = bin.filter((one) => one.right).length
    error += Math.abs(promised - right) / confidences.length
  }
  return error
}
