// Annotated articles → tables of the features of every meeting read in them and whether it was right; no text of theirs.
//
//   node training/tabulate.ts --gold GOLD --manifest MANIFEST --name NAME
//
// Articles marked "unread" stay for the measure, but for those marked "calibrates" as well: no rule was written on them, so
// they tell how much the rules' own articles flatter the reader.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadManifest } from '../src/commands/frame/load-documents.ts'
import { parseGold } from '../src/evaluation/gold.ts'
import { isExact, judgeFields } from '../src/evaluation/judge-fields.ts'
import { matchMeetings } from '../src/evaluation/match-meetings.ts'
import { readDocument } from '../src/extraction/read-document.ts'
import type { Row } from './row.ts'

const { values } = parseArgs({
  options: { gold: { type: 'string' }, manifest: { type: 'string' }, name: { type: 'string' } },
})
if (values.gold === undefined || values.manifest === undefined || values.name === undefined)
  throw new Error('name --gold, --manifest and --name')

const gold = parseGold(readFileSync(values.gold, 'utf8'))
if (typeof gold === 'string') throw new Error(`${values.gold}: ${gold}`)
const recorded = new Map(
  gold
    .filter((document) => document.unread !== true || document.calibrates === true)
    .map((document) => [document.file, document]),
)

const rows: Row[] = []
for await (const item of loadManifest(values.manifest)) {
  const record = item.kind === 'document' ? recorded.get(item.document.name) : undefined
  if (item.kind !== 'document' || record === undefined) continue
  const result = readDocument(item.document)
  if (result.kind !== 'read') continue
  const { meetings } = result.extraction
  const { pairs } = matchMeetings(meetings, record.meetings)
  for (const [index, meeting] of meetings.entries()) {
    const pair = pairs.find((other) => other.read === meeting)
    // Meetings told beside the news are free where nobody recorded them: neither right nor wrong.
    if (pair === undefined && meeting.background !== null) continue
    rows.push({
      article: createHash('sha256').update(record.file).digest('hex').slice(0, 12),
      kept: record.unread === true,
      right: pair !== undefined && isExact(judgeFields(pair.read, pair.recorded)),
      features: result.trace.judgements[index]!.features.sort(),
    })
  }
}
const file = new URL(`tables/${values.name}.jsonl`, import.meta.url)
writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
console.log(`${rows.length} meetings, ${rows.filter(({ right }) => right).length} right`)
