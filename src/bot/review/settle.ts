// A button that decides something → the deed, where it still fits what is so now; then what was done, Undo and Next.
import { bold, type Button } from '../../../digests/document.ts'
import { headlineOf } from '../../../digests/headline-of.ts'
import { voiceOf } from '../../../digests/voice.ts'
import type { Meeting } from '../../domain/meeting.ts'
import type { Deed } from '../../domain/review.ts'
import { doDeed, undoDeed } from '../../jobs/do-deed.ts'
import { loadAct } from '../../store/acts.ts'
import { loadMeeting } from '../../store/meetings.ts'
import { canUndo } from '../editing/act-log.ts'
import { namesIn } from '../gazetteer-index.ts'
import { message, type Line } from '../message.ts'
import { texts, type Text } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import { cardOf } from './show-matter.ts'
import { reviewData, type Spot } from './spot.ts'

export type Done = keyof Text['review']['done']

/** By a button's verb: the deed on the meeting as it is now; null where it no longer fits. */
const DEEDS: Readonly<Partial<Record<string, (meeting: Meeting, otherId: string) => Deed | null>>> = {
  release: ({ id, withdrawn, number }) =>
    withdrawn || number > 0 ? null : { kind: 'release', meetingId: id },
  leave: ({ id, withdrawn, number, waits }) =>
    withdrawn || number === 0 || waits.length === 0 ? null : { kind: 'release', meetingId: id },
  refuse: ({ id, withdrawn, number }) =>
    withdrawn || number > 0 ? null : { kind: 'withdraw', meetingId: id },
  withdraw: ({ id, withdrawn, number }) =>
    withdrawn || number === 0 ? null : { kind: 'withdraw', meetingId: id },
  restore: ({ id, withdrawn }) => (withdrawn ? { kind: 'restore', meetingId: id } : null),
  same: ({ id, withdrawn, maybe }, otherId) =>
    withdrawn || !maybe.includes(otherId) ? null : { kind: 'join', meetingId: id, otherId },
  two: ({ id, withdrawn, maybe }, otherId) =>
    withdrawn || !maybe.includes(otherId) ? null : { kind: 'part', meetingId: id, otherId },
  close: ({ id }) => ({ kind: 'close', meetingId: id }),
}

export function isDeed(verb: string): verb is Done {
  return Object.hasOwn(DEEDS, verb) || verb === 'accept' || verb === 'pass-over'
}

/** Nothing is done to a record that is not as its card showed it: the card is shown anew instead. */
export async function settle(turn: Turn, verb: Done, spot: Spot, otherId: string): Promise<void> {
  const t = texts[turn.chat.locale].review
  const { matter } = spot
  if (matter.kind === 'reading') {
    const isOfReading = verb === 'accept' || verb === 'pass-over'
    if (!isOfReading) return turn.notice(texts[turn.chat.locale].staleButton)
    return perform(turn, spot, { kind: verb, reportId: matter.id }, verb)
  }
  const meeting = await loadMeeting(turn.ports.store.db, matter.id)
  if (meeting === null || meeting.id !== matter.id) return turn.show(await cardOf(turn, spot))
  const deed = DEEDS[verb]?.(meeting, otherId) ?? null
  if (deed === null) return turn.show(await cardOf(turn, spot, [t.settled]))
  await perform(turn, spot, deed, verb)
}

/** Does a deed and tells it; where it was refused, what is so now. */
export async function perform(
  turn: Turn,
  spot: Spot,
  deed: Deed,
  verb: Done,
  more: (meetingId: string | null) => Promise<Line[]> = () => Promise.resolve([]),
): Promise<void> {
  const t = texts[turn.chat.locale].review
  const outcome = await doDeed(storeOf(turn), turn.personId, deed)
  if (!outcome.ok) {
    const why = outcome.reason === 'unknown' ? t.cannot : t.settled
    return turn.show(await cardOf(turn, spot, [why]))
  }
  const { actId, meetingId } = outcome
  const lines = [...(await headlineLines(turn, meetingId)), t.done[verb], ...(await more(meetingId))]
  const act = await loadAct(turn.ports.store.db, actId)
  const undoable = act !== null && canUndo(act, turn.role) ? actId : null
  const isOpen = spot.matter.kind === 'complaint' && verb !== 'close'
  const close = { text: t.close, data: reviewData('close', spot) }
  await turn.show(message(lines, [...(isOpen ? [[close]] : []), ...afterwards(turn, spot, undoable)]))
}

/** Takes back what a button's message tells of. */
export async function takeBack(turn: Turn, spot: Spot, actId: string): Promise<void> {
  const t = texts[turn.chat.locale].review
  const act = /^\d{1,9}$/.test(actId) ? await loadAct(turn.ports.store.db, actId) : null
  if (act?.undoneAt != null) return turn.show(await cardOf(turn, spot, [t.undoneBefore]))
  if (act === null || !canUndo(act, turn.role)) return turn.notice(texts[turn.chat.locale].staleButton)
  const outcome = await undoDeed(storeOf(turn), turn.personId, actId)
  await turn.show(await cardOf(turn, spot, [outcome.ok ? t.undone : t.undoneBefore]))
}

/** What stands below the words that something was done; `actId` where it can be taken back. */
function afterwards({ chat: { locale } }: Turn, spot: Spot, actId: string | null): Button[][] {
  const t = texts[locale].review
  return [
    [
      ...(actId === null ? [] : [{ text: t.undo, data: reviewData('undo', spot, actId) }]),
      { text: t.card, data: reviewData('card', spot) },
    ],
    [
      spot.at === null
        ? { text: t.toReview, data: reviewData('at', { ...spot, at: 0 }) }
        : // What was only mended still waits, at its old place.
          { text: t.next, data: reviewData('next', spot) },
    ],
  ]
}

async function headlineLines(
  { ports: { store }, chat: { locale } }: Turn,
  id: string | null,
): Promise<Line[]> {
  const meeting = id === null ? null : await loadMeeting(store.db, id)
  if (meeting === null) return []
  return [[bold(headlineOf(meeting, voiceOf(locale, { names: namesIn(locale) })))]]
}

/** The store as deeds need it. */
export function storeOf({ ports: { store, clock } }: Turn): Parameters<typeof doDeed>[0] {
  return { db: store.db, clock }
}
