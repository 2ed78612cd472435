// Tables of completions → the weights by which claims that no meeting took are completed. Prints how often the likeliest of
// each article is right where the model saw nothing of it.
//
//   node training/train-completions.ts
import { writeFileSync } from 'node:fs'
import { fitLogistic, oddsOf } from './fit-logistic.ts'
import { readTables } from './table-files.ts'

/** Rarer features say more of single articles than of articles. */
const FEWEST = 5
/** The pull of every weight towards nothing. */
const PENALTY = 3
const FOLDS = 20
/** Of what an editor is shown so many are to be right, on articles known to the rules and others together. */
const LEAST_RIGHT = 0.7
/** Fewer tell nothing of a line. */
const LEAST_SHOWN = 15

const rows = readTables('completions')

/** On articles that the rules know, what they left is rather none: a feature of its own, which is not written. */
const KNOWN = 'known to the rules'
const articles = Map.groupBy(rows, ({ article }) => article)
const marked = rows.map((row) => ({
  ...row,
  features: row.kept ? row.features : [...row.features, KNOWN],
  // An article with many ways to complete a claim counts for more than one with few, and not for as many articles.
  weight: row.teaches ? 1 / Math.sqrt(articles.get(row.article)!.length) : 0,
}))

const counts = new Map<string, number>()
for (const { features } of marked)
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
const names = [...counts]
  .filter(([, count]) => count >= FEWEST && count <= rows.length - FEWEST)
  .map(([name]) => name)
  .sort()

const foldOf = (article: string): number => Number.parseInt(article.slice(0, 6), 16) % FOLDS
const weighed = Array.from({ length: FOLDS }, (_, fold) => {
  const model = fitLogistic(
    marked.filter(({ article }) => foldOf(article) !== fold),
    names,
    PENALTY,
  )
  return marked
    .filter(({ article }) => foldOf(article) === fold)
    .map((row) => ({ ...row, odds: oddsOf(model, row.features) }))
}).flat()
const likeliest = [...Map.groupBy(weighed, ({ article }) => article).values()]
  .map((all) => all.reduce((best, one) => (one.odds > best.odds ? one : best)))
  .sort((a, b) => b.odds - a.odds)

console.log(`${rows.length} completions of ${articles.size} articles, ${names.length} features`)
for (const from of [1, 0.5, 0.25, 0, -0.5, -1]) tell(from)
const line = lowestLine()
console.log('chosen:')
tell(line)
write()

/** The lowest line above which enough are right. */
function lowestLine(): number {
  let lowest = Number.POSITIVE_INFINITY
  for (const [index, { odds }] of likeliest.entries()) {
    const shown = likeliest.slice(0, index + 1)
    const right = shown.filter((one) => one.right).length
    if (shown.length >= LEAST_SHOWN && right / shown.length >= LEAST_RIGHT) lowest = odds
  }
  return Math.ceil(lowest * 100) / 100
}

function tell(from: number): void {
  for (const kept of [false, true]) {
    const shown = likeliest.filter((one) => one.kept === kept && one.odds >= from)
    const right = shown.filter((one) => one.right).length
    const which = kept ? 'do not know' : 'know'
    console.log(`from ${from}, articles that the rules ${which}: ${shown.length} completed, ${right} right`)
  }
}

function write(): void {
  const model = fitLogistic(marked, names, PENALTY)
  const lines = model.names
    .map((name, index) => ({ name, weight: Math.round(model.weights[index]! * 100) / 100 }))
    .filter(({ name, weight }) => weight !== 0 && name !== KNOWN)
    .map(({ name, weight }) => `  ${/^[a-z]\w*$/u.test(name) ? name : `'${name}'`}: ${weight},`)
  writeFileSync(
    new URL('../src/extraction/complete/weights.ts', import.meta.url),
    `// What each feature of a completed claim adds to its log odds. Written by \`node training/train-completions.ts\`; do not edit.

/** Log odds from which a claim is completed. */
export const COMPLETE_FROM = ${line}

export const COMPLETION_BASE = ${Math.round(model.base * 100) / 100}

export const COMPLETION_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
}
`,
  )
}
