// The corpora of established feed parsers → a table of what is read of each here, beside what those parsers expect.
// node test/sources/corpora/compare.ts FOLDER [--differences]; each folder in FOLDER is one corpus.
import { FIELDS } from './corpus.ts'
import type { Corpus } from './corpus.ts'
import { judgeCase, readCase } from './judge.ts'
import type { Outcome, Verdict } from './judge.ts'
import { readCorpora } from './read-corpora.ts'

interface Judged {
  file: string
  refusedThere: boolean
  outcome: Outcome
  verdicts: Verdict[]
}

const [folder, option] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: node test/sources/corpora/compare.ts FOLDER [--differences]')
  process.exitCode = 2
} else {
  const all = readCorpora(folder).map((corpus) => ({ name: corpus.name, judged: judge(corpus) }))
  console.log(`| corpus | files | read | refused | crashed | ${FIELDS.join(' | ')} |`)
  console.log(`|${' --- |'.repeat(5 + FIELDS.length)}`)
  for (const { name, judged } of all) console.log(summary(name, judged))
  for (const { name, judged } of all) {
    console.log(`\n## ${name}`)
    tell(judged)
    if (option === '--differences') tellDifferences(judged)
  }
}

function judge(corpus: Corpus): Judged[] {
  return corpus.cases.map((each) => {
    const outcome = readCase(each)
    return {
      file: each.file,
      refusedThere: each.refused,
      outcome,
      verdicts: outcome.kind === 'read' ? judgeCase(each, outcome.listing) : [],
    }
  })
}

function ofKind(judged: readonly Judged[], kind: Outcome['kind']): Judged[] {
  return judged.filter(({ outcome }) => outcome.kind === kind)
}

function ofField(judged: readonly Judged[], field: (typeof FIELDS)[number]): Verdict[] {
  return judged.flatMap(({ verdicts }) => verdicts).filter(({ expectation }) => expectation.field === field)
}

/** A row: files by outcome, then of each field how many agree of how many that the other parser's tests name. */
function summary(name: string, judged: readonly Judged[]): string {
  const counts = (['read', 'refused', 'crashed'] as const).map((kind) => ofKind(judged, kind).length)
  const fields = FIELDS.map((field) => {
    const verdicts = ofField(judged, field)
    const agreeing = verdicts.filter(({ difference }) => difference === null).length
    return verdicts.length === 0 ? '–' : `${agreeing}/${verdicts.length}`
  })
  return `| ${[name, judged.length, ...counts, ...fields].join(' | ')} |`
}

/** Why files are refused and in what fields differ, most frequent first. */
function tell(judged: readonly Judged[]): void {
  for (const [why, count] of tally(ofKind(judged, 'refused').map(({ outcome }) => reasonOf(outcome))))
    console.log(`refused: ${count} × ${why}`)
  for (const field of FIELDS)
    for (const [how, count] of tally(ofField(judged, field).flatMap(({ difference }) => difference ?? [])))
      console.log(`${field}: ${count} × ${how}`)
}

function tellDifferences(judged: readonly Judged[]): void {
  for (const { file, outcome, verdicts, refusedThere } of judged) {
    if (outcome.kind !== 'read')
      console.log(`- ${file}: ${outcome.kind}${refusedThere ? ' (there too)' : ''}: ${outcome.why}`)
    for (const { expectation, found, difference } of verdicts)
      if (difference !== null)
        console.log(
          `- ${file}: ${expectation.field}[${expectation.entry}]: ${difference}: ${shown(expectation.value)} there, ${shown(found)} here`,
        )
  }
}

function reasonOf(outcome: Outcome): string {
  return outcome.kind === 'read' ? '' : `${outcome.code}: ${outcome.why.replace(/\(.*?\)/g, '(…)')}`
}

function tally(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}

function shown(value: string | number | null): string {
  return JSON.stringify(value)?.slice(0, 160) ?? 'nothing'
}
