// Feature tables → the weights of the confidence. Prints how well they promise on articles held out from them.
//
//   npm run train
import { writeFileSync } from 'node:fs'
import { fitLogistic, predict, type Model } from './fit-logistic.ts'
import type { Row } from './row.ts'
import { readTables } from './table-files.ts'

/** Rarer features say more of single articles than of articles. */
const FEWEST = 12
/**
 * Strengths of the pull of every weight towards nothing; the one with the least held-out loss is taken. What the rules'
 * knowledge of an article flatters is pulled nowhere: it would be shared with articles that they do not know.
 */
const PENALTIES = [8, 16, 32, 64, 128]
/** At most this share of right meetings may wait for an editor; the issue's bar is 0.15. */
const MOST_WAITING = 0.12
const FOLDS = 10

const rows = readTables('tables')

const kept = rows.filter((row) => row.kept)

/**
 * The rules know the articles that they were written on, and are right there more often than elsewhere, most of all where
 * no rule read the meeting. These features carry that, and are left out of what is written: an article of tomorrow has none.
 */
const KNOWN = ['known to the rules', 'known to the rules, though none read it']
/** A completed claim, which no rule read as a whole. */
const WEIGHED = 'a side weighed'
const FREE = KNOWN.slice(0, 1)
const marked = rows.map((row): Row => {
  const loose = row.features.some((feature) => feature.startsWith('rule loose.') || feature === WEIGHED)
  return row.kept ? row : { ...row, features: [...row.features, KNOWN[0]!, ...(loose ? [KNOWN[1]!] : [])] }
})

const counts = new Map<string, number>()
for (const row of marked)
  for (const feature of row.features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
const names = [...counts]
  .filter(([, count]) => count >= FEWEST && count <= rows.length - FEWEST)
  .map(([name]) => name)
  .sort()

interface Promised {
  promise: number
  right: boolean
  /** Whether an editor sees it first, however sure the reader is. */
  waits: boolean
}

const [best] = PENALTIES.map((penalty) => ({ penalty, promised: heldOut(penalty) })).sort(
  (a, b) => loss(a.promised) - loss(b.promised),
)
const model = fitLogistic(marked, names, best!.penalty, FREE)
console.log(`${rows.length} meetings to learn from, ${names.length} features, penalty ${best!.penalty}`)
tell(`${kept.length} meetings of articles that the rules do not know, held out`, best!.promised)
const line = reviewLine(best!.promised)
console.log('chosen:')
tellLine(line, best!.promised)
write(model, line)

/** Every meeting of an article that the rules do not know, with the promise of a model that saw none of its article. */
function heldOut(strength: number): Promised[] {
  const placed = marked.map((row) => ({ row, fold: Number.parseInt(row.article.slice(0, 6), 16) % FOLDS }))
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = placed.filter((one) => one.fold !== fold).map(({ row }) => row)
    const fitted = fitLogistic(others, names, strength, FREE)
    return placed
      .filter((one) => one.fold === fold && one.row.kept)
      .map(({ row }) => ({
        promise: predict(fitted, row.features),
        right: row.right,
        waits: row.features.some(
          (feature) => feature === WEIGHED || feature.startsWith('rule loose.passage-'),
        ),
      }))
  }).flat()
}

function tell(what: string, all: readonly Promised[]): void {
  console.log(`${what}: loss ${loss(all).toFixed(3)}, calibration error ${calibration(all).toFixed(3)}`)
  for (const from of [0.3, 0.4, 0.5, 0.6, 0.7]) tellLine(from, all)
}

/** The highest line that leaves no more right meetings waiting than may wait; those that wait anyway count. */
function reviewLine(all: readonly Promised[]): number {
  const right = all.filter((one) => one.right)
  const promises = right.map(({ promise, waits }) => (waits ? 0 : promise)).sort((a, b) => a - b)
  const first = promises[Math.floor(right.length * MOST_WAITING)] ?? 0
  return Math.floor(first * 100) / 100
}

function tellLine(from: number, all: readonly Promised[]): void {
  const right = all.filter((one) => one.right).length
  const shown = all.filter(({ promise, waits }) => promise >= from && !waits)
  const found = shown.filter((one) => one.right).length
  console.log(
    `shown from ${from}: ${shown.length} (${((100 * found) / shown.length).toFixed(1)} % right), ` +
      `right ones that would wait: ${((100 * (right - found)) / right).toFixed(1)} %`,
  )
}

function loss(all: readonly Promised[]): number {
  const sum = all.reduce((total, one) => total - Math.log(one.right ? one.promise : 1 - one.promise), 0)
  return sum / all.length
}

function calibration(all: readonly Promised[]): number {
  const bins = Map.groupBy(all, ({ promise }) => Math.min(9, Math.floor(promise * 10)))
  return [...bins.values()].reduce((total, bin) => {
    const expected = bin.reduce((sum, { promise }) => sum + promise, 0)
    return total + Math.abs(expected - bin.filter((one) => one.right).length) / all.length
  }, 0)
}

function write(written: Model, reviewBelow: number): void {
  const lines = written.names
    .map((name, index) => ({ name, weight: Math.round(written.weights[index]! * 100) / 100 }))
    .filter(({ name, weight }) => weight !== 0 && !KNOWN.includes(name))
    .map(({ name, weight }) => `  ${/^[a-z]\w*$/u.test(name) ? name : `'${name}'`}: ${weight},`)
  writeFileSync(
    new URL('../src/extraction/confidence/weights.ts', import.meta.url),
    `// What each feature of a meeting adds to its log odds of being right. Written by \`npm run train\`; do not edit.

/** Below this a meeting goes to an editor instead of readers. */
export const REVIEW_BELOW = ${reviewBelow}

export const CONFIDENCE_BASE = ${Math.round(written.base * 100) / 100}

export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
}
`,
  )
}
