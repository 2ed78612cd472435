// Joining a meeting with one whose number is typed: both are shown, and joined when the editor says that they are one.
import { heading } from '../../../digests/document.ts'
import { headLines } from '../../../digests/meeting-lines.ts'
import { loadMeeting } from '../../store/meetings.ts'
import { ask, stopAsking } from '../asking.ts'
import { message, paragraphs } from '../message.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import { differenceTable } from './difference-table.ts'
import { voiceFor } from './mend-fields.ts'
import { perform } from './settle.ts'
import { cardOf, decidable } from './show-matter.ts'
import { readSpot, reviewData, spotKey, type Spot } from './spot.ts'

/** With which one? In a message of its own: the card stays in sight. */
export async function askOther(turn: Turn, spot: Spot): Promise<void> {
  if ((await decidable(turn, spot)) === null) return
  const t = texts[turn.chat.locale]
  const question = ['join', spotKey(spot), spot.at ?? ''].join('.')
  await ask(turn.ports.store.db, turn.chat.id, { command: 'review', question })
  await turn.say(message([t.review.joinAsk(), t.cancelHint()]))
}

/** A number was typed. */
export async function hearOther(turn: Turn, question: string, typed: string): Promise<void> {
  const { db } = turn.ports.store
  const [, key, at] = question.split('.')
  const spot = readSpot(key, at)
  const meeting = spot === null ? null : await decidable(turn, spot)
  if (spot === null || meeting === null) return stopAsking(db, turn.chat.id)
  const t = texts[turn.chat.locale]
  const number = /^\s*[#№]?\s*(\d{1,10})\s*$/.exec(typed)?.[1]
  const other = number === undefined ? null : await loadMeeting(db, number)
  if (other === null || other.id === meeting.id || other.withdrawn)
    return turn.say(message([t.review.joinUnknown, t.review.joinAsk(), t.cancelHint()]))
  await stopAsking(db, turn.chat.id)
  const voice = voiceFor(turn)
  const heads = [t.review.this, t.review.other(other.id)] as const
  await turn.say({
    blocks: [
      heading(2, t.review.joinRight),
      ...headLines(meeting, voice),
      ...headLines(other, voice),
      ...paragraphs([`${t.review.unlike}:`]),
      ...differenceTable(meeting, other, { voice, heads, none: t.review.alike }),
    ],
    buttons: [
      [{ text: t.review.joinYes, data: reviewData('join', spot, other.id) }],
      [{ text: t.review.card, data: reviewData('card', spot) }],
    ],
  })
}

/** “Yes, one meeting”. */
export async function joinOther(turn: Turn, spot: Spot, [otherId = '']: readonly string[]): Promise<void> {
  const meeting = await decidable(turn, spot)
  if (meeting === null) return
  const other = readSpot(`m${otherId}`) === null ? null : await loadMeeting(turn.ports.store.db, otherId)
  if (other === null || other.id !== otherId || other.withdrawn)
    return turn.show(await cardOf(turn, spot, [texts[turn.chat.locale].review.settled]))
  await perform(turn, spot, { kind: 'join', meetingId: meeting.id, otherId }, 'same')
}
