// Annotated articles → tables of the features of every meeting read in them and whether it was right; no text of theirs.
//
//   node training/tabulate.ts --gold GOLD --manifest MANIFEST --name NAME
//
// Articles marked "unread" stay for the measure, but for those marked "calibrates" as well: no rule was written on them, so
// they tell how much the rules' own articles flatter the reader.
import { isExact, judgeFields } from '../src/evaluation/judge-fields.ts'
import { matchMeetings } from '../src/evaluation/match-meetings.ts'
import { readDocument } from '../src/extraction/read-document.ts'
import { recordedArticles, tableOptions } from './recorded-articles.ts'
import type { Row } from './row.ts'
import { writeTable } from './table-files.ts'

const options = tableOptions()

const rows: Row[] = []
for await (const { document, meetings: recorded, row } of recordedArticles(options)) {
  const result = readDocument(document)
  if (result.kind !== 'read') continue
  const { meetings } = result.extraction
  const { pairs } = matchMeetings(meetings, recorded)
  for (const [index, meeting] of meetings.entries()) {
    const pair = pairs.find((other) => other.read === meeting)
    // Meetings told beside the news are free where nobody recorded them: neither right nor wrong.
    if (pair === undefined && meeting.background !== null) continue
    rows.push({
      ...row,
      right: pair !== undefined && isExact(judgeFields(pair.read, pair.recorded)),
      features: result.trace.judgements[index]!.features.sort(),
    })
  }
}
writeTable('tables', options.name, rows)
console.log(`${rows.length} meetings, ${rows.filter(({ right }) => right).length} right`)
