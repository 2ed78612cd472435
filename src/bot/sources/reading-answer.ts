// What became of a document that is an article now → the meetings that it tells of, and what waits for an editor.
import type { Button, Document } from '../../../digests/document.ts'
import { headlineOf } from '../../../digests/headline-of.ts'
import { headLines } from '../../../digests/meeting-lines.ts'
import { voiceOf, type Voice } from '../../../digests/voice.ts'
import type { Merged } from '../../jobs/merge-reports.ts'
import type { ReadThrough } from '../../jobs/read-through.ts'
import type { Db } from '../../store/db.ts'
import { loadMeeting, loadMeetings } from '../../store/meetings.ts'
import { namesIn } from '../gazetteer-index.ts'
import { shortLabel } from '../editing/short-label.ts'
import { message, paragraphs } from '../message.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import { unreadText } from './unread-text.ts'

/** read: an article that was read once. released: what its sender said is public. */
export async function readingAnswer(
  { ports, chat: { locale } }: Turn,
  read: ReadThrough,
  how: 'read' | 'released',
): Promise<Document> {
  const t = texts[locale].reading
  if (read.kind !== 'read') return message([unreadText(read, locale)])
  const voice = voiceOf(locale, { names: namesIn(locale) })
  const ids = new Set(
    read.merged.flatMap((merged) =>
      isWaiting(merged) || !('meetingId' in merged) ? [] : [merged.meetingId],
    ),
  )
  const items = []
  for (const id of ids) {
    const meeting = await loadMeeting(ports.store.db, id)
    if (meeting !== null) items.push({ kind: 'item' as const, blocks: headLines(meeting, voice) })
  }
  const waiting = read.merged.filter(isWaiting).length
  const [some, none] = how === 'read' ? [t.readTells, t.readTellsNothing] : [t.released, t.releasedNothing]
  return {
    blocks: [
      ...(read.novelty === 'known' ? paragraphs([t.knownText]) : []),
      ...(items.length > 0 || waiting === 0 ? paragraphs([items.length > 0 ? some : none]) : []),
      ...items,
      ...(waiting > 0 ? paragraphs([t.waiting(String(waiting))]) : []),
    ],
    buttons: await waitingButtons(ports.store.db, read.merged, voice),
  }
}

/** A way to the card of each meeting that waits, where it can be released. */
async function waitingButtons(db: Db, merged: readonly Merged[], voice: Voice): Promise<Button[][]> {
  const ids = new Set(merged.flatMap((one) => (isWaiting(one) && 'meetingId' in one ? [one.meetingId] : [])))
  const meetings = await loadMeetings(db, [...ids].slice(0, MOST_BUTTONS))
  return meetings.map((meeting) => [
    { text: shortLabel(headlineOf(meeting, voice)), data: `review:card:m${meeting.id}:` },
  ])
}

const MOST_BUTTONS = 10

/** Readers are not told of it before an editor has looked. */
function isWaiting(merged: Merged): boolean {
  return merged.outcome === 'review' || ('waits' in merged && merged.waits.length > 0)
}
