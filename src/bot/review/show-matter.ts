// A matter that waits, or one that is opened from elsewhere → its card, or what became of it.
import type { Document } from '../../../digests/document.ts'
import type { Meeting } from '../../domain/meeting.ts'
import { loadMeeting } from '../../store/meetings.ts'
import { message, type Line } from '../message.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import { meetingCard } from './meeting-card.ts'
import { readingCard } from './reading-card.ts'
import type { Spot } from './spot.ts'
import { matterAt, placeOf, stepButtons } from './step-buttons.ts'

/** The card of the matter at a place of the list, or that nothing waits. */
export async function cardAt(turn: Turn, at: number, lines: readonly Line[] = []): Promise<Document> {
  const spot = await matterAt(turn, at)
  if (spot === null) return message([...lines, texts[turn.chat.locale].review.nothingWaits])
  return cardOf(turn, spot, lines)
}

/** The card of the matter that stands so many places after this one; of what is there now where this one waits no more. */
export async function cardBeside(turn: Turn, spot: Spot, step: -1 | 1): Promise<Document> {
  const place = await placeOf(turn, spot)
  return cardAt(turn, place === null ? (spot.at ?? 0) : place + step)
}

/** A matter's card as things are now. */
export async function cardOf(turn: Turn, spot: Spot, lines: readonly Line[] = []): Promise<Document> {
  if (spot.matter.kind === 'reading') return readingCard(turn, spot, lines)
  const meeting = await loadMeeting(turn.ports.store.db, spot.matter.id)
  if (meeting === null) return goneCard(turn, spot)
  return cardOfMeeting(turn, spot, meeting, lines)
}

async function cardOfMeeting(
  turn: Turn,
  spot: Spot,
  meeting: Meeting,
  lines: readonly Line[],
): Promise<Document> {
  if (meeting.id === spot.matter.id) return meetingCard(turn, spot, meeting, lines)
  const t = texts[turn.chat.locale].review
  const there: Spot = { ...spot, matter: { kind: 'meeting', id: meeting.id } }
  return meetingCard(turn, there, meeting, lines.length > 0 ? lines : [t.joinedAway])
}

async function goneCard(turn: Turn, spot: Spot): Promise<Document> {
  const { steps } = await stepButtons(turn, spot)
  return message([texts[turn.chat.locale].review.gone], steps)
}

/**
 * The meeting of a button, where something can be decided of it: it is there, and not withdrawn. Otherwise null, and what
 * is so now has been told.
 */
export async function decidable(turn: Turn, spot: Spot): Promise<Meeting | null> {
  const isMeeting = spot.matter.kind !== 'reading'
  const meeting = isMeeting ? await loadMeeting(turn.ports.store.db, spot.matter.id) : null
  const isThere = meeting !== null && meeting.id === spot.matter.id
  if (isThere && !meeting.withdrawn) return meeting
  await turn.show(await cardOf(turn, spot, isThere ? [texts[turn.chat.locale].review.settled] : []))
  return null
}
