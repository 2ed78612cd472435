// A text that other rules read otherwise than before → its card: field by field what was read, and what is read now.
import { bold, command, heading, italic, paragraph, text, type Document } from '../../../digests/document.ts'
import { factRows, partyBlocks } from '../../../digests/meeting-document.ts'
import { headlineOf } from '../../../digests/headline-of.ts'
import { meetingCommand, voiceOf } from '../../../digests/voice.ts'
import { supersededBy } from '../../jobs/merge-reports.ts'
import { loadMeeting } from '../../store/meetings.ts'
import { loadPlaceable } from '../../store/placing.ts'
import { loadReport } from '../../store/reports.ts'
import { namesIn } from '../gazetteer-index.ts'
import { message, paragraphs, type Line } from '../message.ts'
import { texts } from '../text/texts.ts'
import type { ButtonRows, Turn } from '../turn.ts'
import { differenceTable } from './difference-table.ts'
import { asMeeting } from '../as-meeting.ts'
import { reportLines } from './report-blocks.ts'
import { reviewData, type Spot } from './spot.ts'
import { stepButtons } from './step-buttons.ts'

export async function readingCard(turn: Turn, spot: Spot, lines: readonly Line[] = []): Promise<Document> {
  const { db } = turn.ports.store
  const { locale } = turn.chat
  const t = texts[locale].review
  const voice = voiceOf(locale, { names: namesIn(locale) })
  const { words, steps } = await stepButtons(turn, spot)
  const [report, placeable] = [await loadReport(db, spot.matter.id), await loadPlaceable(db, spot.matter.id)]
  if (report === null || placeable === null) return message([t.gone], steps)
  const older = await supersededBy(db, placeable)
  const current = older?.meetingId == null ? null : await loadMeeting(db, older.meetingId)
  const read = asMeeting(report.meeting)
  return {
    blocks: [
      ...paragraphs(report.state === 'review' || lines.length > 0 ? lines : [t.settled]),
      ...words,
      { kind: 'title', inlines: [text(headlineOf(current ?? read, voice))] },
      ...(current === null
        ? []
        : [
            paragraph(
              bold(t.seen[current.number > 0 ? 'released' : 'hidden']),
              text(' · '),
              command(meetingCommand(current)),
            ),
          ]),
      ...(older === null
        ? [
            paragraph(t.readNew),
            { kind: 'table' as const, header: [], rows: factRows(read, voice) },
            ...partyBlocks(read, voice),
          ]
        : differenceTable(older.meeting, report.meeting, {
            voice,
            heads: [t.before, t.now],
            none: t.readSame,
          })),
      heading(2, t.reports('1')),
      ...reportLines(report, voice),
      ...(report.state === 'review' ? [paragraph(italic(t.acceptFinal))] : []),
    ],
    continued: voice.wording.continued,
    buttons: [...(report.state === 'review' ? [decisions(turn, spot)] : []), ...steps],
  }
}

function decisions({ chat: { locale } }: Turn, spot: Spot): ButtonRows[number] {
  const t = texts[locale].review
  return [
    { text: t.accept, data: reviewData('accept', spot) },
    { text: t.passOver, data: reviewData('pass-over', spot) },
  ]
}
