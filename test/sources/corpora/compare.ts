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
  for (const corpus of readCorpora(folder)) tell(corpus, option === '--differences')
}

function tell(corpus: Corpus, withDifferences: boolean): void {
  const judged = corpus.cases.map((each): Judged => {
    const outcome = readCase(each)
    return {
      file: each.file,
      refusedThere: each.refused,
      outcome,
      verdicts: outcome.kind === 'read' ? judgeCase(each, outcome.listing) : [],
    }
  })
  const of = (kind: Outcome['kind']) => judged.filter(({ outcome }) => outcome.kind === kind)
  console.log(`\n## ${corpus.name}\n`)
  console.log(
    `${judged.length} files: ${of('read').length} read, ${of('refused').length} refused, ${of('crashed').length} crashed`,
  )
  for (const [why, count] of tally(of('refused').map(({ outcome }) => reasonOf(outcome))))
    console.log(`  refused ${count} × ${why}`)
  const verdicts = judged.flatMap((each) => each.verdicts)
  if (verdicts.length > 0)
    console.log('\n| field | expected | agree | differ, and how |\n| --- | --- | --- | --- |')
  for (const field of FIELDS) {
    const own = verdicts.filter(({ expectation }) => expectation.field === field)
    if (own.length === 0) continue
    const differing = own.filter(({ difference }) => difference !== null)
    const how = tally(differing.map(({ difference }) => difference!)).map(([why, count]) => `${count} ${why}`)
    console.log(`| ${field} | ${own.length} | ${own.length - differing.length} | ${how.join('; ')} |`)
  }
  if (withDifferences) tellDifferences(judged)
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
