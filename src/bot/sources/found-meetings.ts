// Meetings that a text tells of → the lines that show them before anything of it is on record.
import { italic, paragraph, type Block } from '../../../digests/document.ts'
import { headLines } from '../../../digests/meeting-lines.ts'
import { voiceOf } from '../../../digests/voice.ts'
import type { ExtractedMeeting } from '../../domain/report.ts'
import type { Locale } from '../../domain/vocabulary.ts'
import { asMeeting } from '../as-meeting.ts'
import { namesIn } from '../gazetteer-index.ts'
import { texts } from '../text/texts.ts'

/** More would fill the chat; the rest is counted nowhere, since nothing is decided by it. */
const MOST = 10

/** The news first, then what is told beside it. */
export function foundMeetings(meetings: readonly ExtractedMeeting[], locale: Locale): Block[] {
  const voice = voiceOf(locale, { names: namesIn(locale), reference: () => null })
  return meetings.slice(0, MOST).map((meeting) => ({
    kind: 'item',
    blocks: [
      ...headLines(asMeeting(meeting, meeting.implied), voice),
      ...(meeting.review ? [paragraph(italic(texts[locale].reading.unsure))] : []),
    ],
  }))
}
