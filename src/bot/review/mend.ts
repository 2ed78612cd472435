// Mending a meeting: a field is chosen, its value chosen or typed, shown back, and stored when the editor says that it is right.
import { createHash } from 'node:crypto'
import type { Button } from '../../../digests/document.ts'
import type { Meeting } from '../../domain/meeting.ts'
import { parseYesNo } from '../../lookup/parse-yes-no.ts'
import { loadMeeting } from '../../store/meetings.ts'
import { ask, readAsking, stopAsking } from '../asking.ts'
import { inRows, message } from '../message.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import {
  CHOSEN,
  fieldName,
  fieldWords,
  isChosen,
  isTyped,
  MEND_FIELDS,
  readTyped,
  typedLines,
  voiceFor,
  type MendedValues,
  type TypedField,
} from './mend-fields.ts'
import { perform } from './settle.ts'
import { cardOf, decidable } from './show-matter.ts'
import { readSpot, reviewData, spotKey, type Spot } from './spot.ts'

/** What was understood of a typed answer, until the editor says that it is right. */
interface Proposal {
  values: MendedValues
  /** How the field read when it was shown: another editor may have mended it since. */
  was: string
}

/** Which field? In a message of its own: the card with its sentences stays in sight. */
export async function chooseField(turn: Turn, spot: Spot): Promise<void> {
  if ((await decidable(turn, spot)) === null) return
  const t = texts[turn.chat.locale].review
  const voice = voiceFor(turn)
  const fields = MEND_FIELDS.map((field) => ({
    text: fieldName(field, voice),
    data: reviewData('field', spot, field),
  }))
  await turn.say(message([t.mendWhat], [...inRows(fields, 2), [cardButton(turn, spot)]]))
}

/** Asks for the value: by buttons, or to be typed. */
export async function askValue(turn: Turn, spot: Spot, [field = '']: readonly string[]): Promise<void> {
  const meeting = await decidable(turn, spot)
  if (meeting === null) return
  const t = texts[turn.chat.locale].review
  const voice = voiceFor(turn)
  if (isTyped(field)) {
    await askTyped(turn, spot, field)
    const lines = [t.reads(fieldWords(field, meeting, voice)), ...typedLines(field, meeting, voice)]
    return turn.show(
      message([...lines, t.ask[field](), texts[turn.chat.locale].cancelHint()], [[cardButton(turn, spot)]]),
    )
  }
  if (!isChosen(field)) return turn.notice(texts[turn.chat.locale].staleButton)
  const choices = CHOSEN[field].map((value): Button => ({
    text: `${value === meeting[field] ? '• ' : ''}${fieldWords(field, { ...meeting, [field]: value }, voice)}`,
    data: reviewData('set', spot, field, value ?? NONE),
  }))
  await turn.show(
    message([t.choose(fieldName(field, voice))], [...inRows(choices, 2), [cardButton(turn, spot)]]),
  )
}

const NONE = 'none'

/** A value was chosen by a button. */
export async function setValue(
  turn: Turn,
  spot: Spot,
  [field = '', written = '']: readonly string[],
): Promise<void> {
  const meeting = await decidable(turn, spot)
  if (meeting === null) return
  const choices: readonly (string | null)[] = isChosen(field) ? CHOSEN[field] : []
  const value = written === NONE ? null : written
  if (!isChosen(field) || !choices.includes(value)) return turn.notice(texts[turn.chat.locale].staleButton)
  if (meeting[field] === value) return turn.notice(texts[turn.chat.locale].review.alreadySo)
  await mend(turn, spot, { [field]: value }, field)
}

/** Something was typed: a value, or yes or no to the one that was shown back. */
export async function hearValue(turn: Turn, question: string, typed: string): Promise<void> {
  const open = readQuestion(question)
  const meeting = open === null ? null : await decidable(turn, open.spot)
  if (open === null || meeting === null) return stopAsking(turn.ports.store.db, turn.chat.id)
  const { spot, field, proposal } = open
  const said = proposal === null ? null : parseYesNo(typed)
  if (said === 'yes' && proposal !== null) return store(turn, spot, field, proposal, meeting)
  const t = texts[turn.chat.locale]
  if (said === 'no') {
    await askTyped(turn, spot, field)
    return turn.say(message([t.review.ask[field](), t.cancelHint()], [[cardButton(turn, spot)]]))
  }
  const read = readTyped(field, typed, meeting, turn)
  if ('sorry' in read) return turn.say(message([...read.sorry, t.cancelHint()], [[cardButton(turn, spot)]]))
  await propose(turn, spot, field, read.values, meeting)
}

/** “Yes, store it”: of the value that was shown last, and no other. */
export async function storeValue(turn: Turn, spot: Spot, [mark = '']: readonly string[]): Promise<void> {
  const pending = await readAsking(turn.ports.store.db, turn.chat.id)
  const open = pending?.command === 'review' ? readQuestion(pending.question) : null
  const isSame = open !== null && spotKey(open.spot) === spotKey(spot) && markOf(open.proposal) === mark
  if (!isSame || open.proposal === null)
    return turn.show(await cardOf(turn, spot, [texts[turn.chat.locale].review.notOpen]))
  const meeting = await decidable(turn, spot)
  if (meeting !== null) await store(turn, spot, open.field, open.proposal, meeting)
}

async function propose(
  turn: Turn,
  spot: Spot,
  field: TypedField,
  values: MendedValues,
  meeting: Meeting,
  lines: readonly string[] = [],
): Promise<void> {
  const t = texts[turn.chat.locale].review
  const voice = voiceFor(turn)
  const [was, is] = [meeting, { ...meeting, ...values }].map((facts) => fieldWords(field, facts, voice))
  if (was === is) return turn.say(message([t.reads(was!), t.alreadySo], [[cardButton(turn, spot)]]))
  const proposal: Proposal = { values, was: was! }
  await askTyped(turn, spot, field, proposal)
  const besides =
    field !== 'sides' && ('countries' in values || 'organizations' in values)
      ? [`${t.sides}: ${fieldWords('sides', { ...meeting, ...values }, voice)}`]
      : []
  const yes = { text: t.yes, data: reviewData('store', spot, markOf(proposal)) }
  await turn.say(
    message(
      [...lines, t.reads(was!), ...besides, t.right(fieldName(field, voice), is!), t.writeAnew],
      [[yes], [cardButton(turn, spot)]],
    ),
  )
}

async function store(
  turn: Turn,
  spot: Spot,
  field: TypedField,
  { values, was }: Proposal,
  meeting: Meeting,
): Promise<void> {
  const t = texts[turn.chat.locale].review
  if (fieldWords(field, meeting, voiceFor(turn)) !== was)
    return propose(turn, spot, field, values, meeting, [t.changedMeanwhile])
  await stopAsking(turn.ports.store.db, turn.chat.id)
  await mend(turn, spot, values, field)
}

async function mend(
  turn: Turn,
  spot: Spot,
  values: MendedValues,
  field: Parameters<typeof fieldName>[0],
): Promise<void> {
  const deed = { kind: 'mend', meetingId: spot.matter.id, values } as const
  await perform(turn, spot, deed, 'mend', async (id) => {
    const mended = id === null ? null : await loadMeeting(turn.ports.store.db, id)
    const voice = voiceFor(turn)
    return mended === null ? [] : [`${fieldName(field, voice)}: ${fieldWords(field, mended, voice)}`]
  })
}

function cardButton({ chat: { locale } }: Turn, spot: Spot): Button {
  return { text: texts[locale].review.card, data: reviewData('card', spot) }
}

async function askTyped(turn: Turn, spot: Spot, field: TypedField, proposal?: Proposal): Promise<void> {
  const parts = ['mend', spotKey(spot), spot.at ?? '', field, ...(proposal ? [JSON.stringify(proposal)] : [])]
  await ask(turn.ports.store.db, turn.chat.id, { command: 'review', question: parts.join('.') })
}

interface OpenQuestion {
  spot: Spot
  field: TypedField
  proposal: Proposal | null
}

/** Reads back what `askTyped` stored; null for what an older version did. */
function readQuestion(question: string): OpenQuestion | null {
  const [, key, at, field = '', ...json] = question.split('.')
  const spot = readSpot(key, at)
  if (spot === null || !isTyped(field)) return null
  const proposal = json.length === 0 ? null : (JSON.parse(json.join('.')) as Proposal)
  return { spot, field, proposal }
}

/** Short enough for a button, and another for another value. */
function markOf(proposal: Proposal | null): string {
  return createHash('sha256').update(JSON.stringify(proposal)).digest('hex').slice(0, 10)
}
