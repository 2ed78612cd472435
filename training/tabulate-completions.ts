// Annotated articles → a table of every way to complete a claim that no meeting took, and whether such a meeting is recorded
// and was not read; no text of theirs.
//
//   node training/tabulate-completions.ts --gold GOLD --manifest MANIFEST --name NAME
//
// Articles marked "unread" stay for the measure, but for those marked "calibrates" as well.
import type { RecordedMeeting } from '../src/evaluation/gold.ts'
import { matchMeetings } from '../src/evaluation/match-meetings.ts'
import { cleanArticle } from '../src/extraction/clean-article.ts'
import { completionsOf, unrealIn } from '../src/extraction/complete/completions.ts'
import { readArticleText } from '../src/extraction/extract-article.ts'
import { placeClaims } from '../src/extraction/refine/place-claims.ts'
import { proposeClaims } from '../src/extraction/propose.ts'
import type { Claim } from '../src/extraction/claim.ts'
import type { Reading } from '../src/extraction/reading.ts'
import type { Draft } from '../src/extraction/refine/draft.ts'
import { gather } from '../src/extraction/refine/gather-drafts.ts'
import { REFINERS } from '../src/extraction/refine/index.ts'
import { knowPeople, type KnownPerson } from '../src/extraction/refine/know-people.ts'
import { writeMeeting } from '../src/extraction/write-meeting.ts'
import { recordedArticles, tableOptions } from './recorded-articles.ts'
import type { CompletionRow } from './row.ts'
import { writeTable } from './table-files.ts'

const options = tableOptions()

const silent = (): void => undefined

function refined(drafts: Draft[], reading: Reading, known: readonly KnownPerson[]): Draft[] {
  return REFINERS.reduce((before, { refine }) => refine(before, { reading, known, note: silent }), drafts)
}

function write(
  draft: Draft,
  reading: Reading,
  known: readonly KnownPerson[],
): ReturnType<typeof writeMeeting> {
  return writeMeeting(draft, 0.5, reading, known)
}

/** All sides that were read took part in one recorded meeting. */
function hasSides({ countries, organizations }: RecordedMeeting, draft: Draft): boolean {
  const took = new Set([...(countries ?? []), ...(organizations ?? [])])
  return draft.sides.every((side) => took.has(side.country ?? side.organization ?? ''))
}

const rows: CompletionRow[] = []
for await (const { document, meetings: recorded, row } of recordedArticles(options)) {
  const cleaned = cleanArticle(document)
  if (cleaned.kind !== 'clean') continue
  const reading = readArticleText(cleaned.article)
  const claims = placeClaims(proposeClaims(reading), reading)
  const known = knowPeople(reading, claims)
  const gathered = gather(claims, reading, known, silent)
  const meetings = gathered.drafts.length
  const { orphans } = gathered
  const unreal = unrealIn(claims)
  const read = refined(gathered.drafts, reading, known).map((draft) => write(draft, reading, known))
  const found = matchMeetings(read, recorded).pairs.length
  for (const orphan of orphans)
    for (const { claim, features } of completionsOf(orphan, { reading, known, meetings, unreal })) {
      const id = claims.length
      const one: Claim = { ...claim, id }
      const drafts = refined(gather([...claims, one], reading, known, silent).drafts, reading, known)
      const draft = drafts.find((other) => other.claims.some((told) => told.id === id))
      if (draft === undefined) continue
      const meeting = write(draft, reading, known)
      const { pairs } = matchMeetings([...read, meeting], recorded)
      const matched = pairs.some((pair) => pair.read === meeting) && pairs.length > found
      const told = recorded.some((other) => hasSides(other, draft))
      rows.push({
        ...row,
        right: matched,
        // What matches by chance, what was read already, and what nobody recorded beside the news teach nothing.
        teaches: matched === told && (matched || meeting.background === null),
        features: [...features].sort(),
      })
    }
}
writeTable('completions', options.name, rows)
console.log(`${rows.length} completions, ${rows.filter(({ right }) => right).length} right`)
