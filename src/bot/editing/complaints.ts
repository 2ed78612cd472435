// "Something is wrong" below a meeting's card → the question what, and a complaint for editors.
import type { Button, Document } from '../../../digests/document.ts'
import { headlineOf } from '../../../digests/headline-of.ts'
import { voiceOf } from '../../../digests/voice.ts'
import { wordings } from '../../../digests/wording/wordings.ts'
import type { Meeting } from '../../domain/meeting.ts'
import { complain } from '../../jobs/complain.ts'
import { ask, readAsking, stopAsking } from '../asking.ts'
import { loadShownIn } from '../../store/shown-digest.ts'
import { loadMeetings } from '../../store/meetings.ts'
import { namesIn } from '../gazetteer-index.ts'
import { inRows, message } from '../message.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import { shortLabel } from './short-label.ts'
import { chosenWrong, wrongOf } from './complaint-text.ts'

/** What is kept of a sentence; in UTF-16 units. */
const LONGEST = 500
const QUESTION = 'wrong'

export function wrongButton({ chat: { locale } }: Pick<Turn, 'chat'>, { id }: Pick<Meeting, 'id'>): Button {
  return { text: wordings[locale].somethingWrong, data: `meeting:wrong:${id}` }
}

/** Asks what is wrong, below the card. A sentence may answer it too, unless the first conversation is going on. */
export async function askWrong(turn: Turn, { id }: Pick<Meeting, 'id'>): Promise<void> {
  const { chat, ports } = turn
  const t = texts[chat.locale].editing
  if (chat.introduced)
    await ask(ports.store.db, chat.id, { command: 'meeting', question: `${QUESTION}.${id}` })
  const buttons = Object.entries(t.wrongs).map(([name, label]): Button => ({
    text: label,
    data: `meeting:is:${id}:${name}`,
  }))
  await turn.say(message([t.wrongAsk], inRows(buttons, 2)))
}

/** Buttons for more would be too many; whoever means another opens its card. */
const MOST_SHOWN = 40

/** `meeting:which`, below a digest: asks which of its meetings is meant. null where the digest is not known any more. */
export async function whichOfDigest(turn: Turn): Promise<Document | null> {
  const { ports, chat, pressedId } = turn
  const shown = pressedId === null ? [] : await loadShownIn(ports.store.db, chat.id, pressedId)
  const voice = voiceOf(chat.locale, { names: namesIn(chat.locale) })
  const buttons = (await loadMeetings(ports.store.db, shown.slice(0, MOST_SHOWN))).map(
    (meeting): Button[] => [
      { text: shortLabel(headlineOf(meeting, voice)), data: `meeting:wrong:${meeting.id}` },
    ],
  )
  return buttons.length === 0 ? null : message([texts[chat.locale].editing.wrongWhich], buttons)
}

/** `meeting:is:12:date`, or the question what else it is; null where the button was never ours. */
export async function chooseWrong(
  turn: Turn,
  { id }: Pick<Meeting, 'id'>,
  name: string,
): Promise<Document | null> {
  const wrong = wrongOf(name)
  if (wrong === null) return null
  // It tells an editor nothing without a word on what it is.
  if (wrong === 'else' && turn.chat.introduced) {
    await ask(turn.ports.store.db, turn.chat.id, { command: 'meeting', question: `${QUESTION}.${id}` })
    return message([texts[turn.chat.locale].editing.wrongElse, texts[turn.chat.locale].cancelHint()])
  }
  const pending = await readAsking(turn.ports.store.db, turn.chat.id)
  if (pending?.command === 'meeting') await stopAsking(turn.ports.store.db, turn.chat.id)
  return answered(turn, id, chosenWrong(wrong))
}

/** The meeting that a pending question is about; null for a question that is none of these. */
export function wrongMeeting(question: string): string | null {
  return /^wrong\.(\d+)$/.exec(question)?.[1] ?? null
}

/** A sentence in answer to the question. */
export async function writeWrong(
  turn: Turn,
  { id }: Pick<Meeting, 'id'>,
  sentence: string,
): Promise<Document> {
  await stopAsking(turn.ports.store.db, turn.chat.id)
  return answered(turn, id, sentence.trim().slice(0, LONGEST))
}

async function answered({ ports, chat }: Turn, meetingId: string, text: string): Promise<Document> {
  const { store, clock, config } = ports
  const outcome = await complain(
    { db: store.db, clock },
    { meetingId, chatId: chat.id, text, editors: config.editorIds },
  )
  if (outcome === 'thanks') ports.wake()
  const t = texts[chat.locale].editing
  return message([{ thanks: t.wrongThanks, already: t.wrongAlready, 'too-many': t.wrongTooMany }[outcome]])
}
