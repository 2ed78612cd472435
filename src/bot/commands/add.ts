// /add: a meeting from the address that tells of it, or by hand, in steps or in one message.
import { paragraph, text, type Document, type Inline } from '../../../digests/document.ts'
import { wordings } from '../../../digests/wording/wordings.ts'
import { KINDS } from '../../domain/vocabulary.ts'
import { addByHand } from '../../jobs/add-by-hand.ts'
import type { HandEntry } from '../../jobs/add-by-hand.ts'
import { localTime } from '../../schedule/local-time.ts'
import { ask, readAsking, stopAsking } from '../asking.ts'
import {
  ENTRY_STEPS,
  readEntry,
  readStep,
  type EntryContext,
  type EntryStep,
} from '../editing/entry-steps.ts'
import { undoRow } from '../editing/undo-row.ts'
import { inRows, message, paragraphs, type Line } from '../message.ts'
import { foundMeetings } from '../sources/found-meetings.ts'
import { lookAtAddress } from '../sources/look-at-address.ts'
import { addressIn } from '../submissions/sent-address.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import type { Command } from './command.ts'

/** The pending question holds the answers so far: `step`, or `sure` when all were given, then a line each. */
const STEP = 'step'
const SURE = 'sure'

export const add: Command = {
  name: 'add',
  for: 'editors',
  hearsAll: true,
  async run(turn, typed) {
    if (addressIn(typed) !== null) return lookAtAddress(turn, typed)
    const lines = typed.split('\n').map((line) => line.trim())
    if (lines.length > 1) return preview(turn, lines)
    const t = texts[turn.chat.locale].editing
    const order = ENTRY_STEPS.map((step): Inline[] => [text(t.steps[step])])
    await turn.say({
      blocks: [...paragraphs([t.addHow(), t.addLines]), { kind: 'list', ordered: true, items: order }],
      buttons: [[{ text: t.addByHand, data: 'add:hand' }]],
    })
  },
  async press(turn, [what = '', value = '']) {
    const t = texts[turn.chat.locale]
    if (what === 'hand') return askStep(turn, [])
    const pending = await readAsking(turn.ports.store.db, turn.chat.id)
    const lines = pending?.command === 'add' ? pending.question.split('\n') : []
    const [stage = '', ...answers] = lines
    if (what === 'kind' && stage === STEP) return takeAnswer(turn, answers, value)
    if (what !== 'yes' && what !== 'no') return turn.notice(t.staleButton)
    if (stage !== SURE) return turn.show(message([t.editing.addStale()]))
    await stopAsking(turn.ports.store.db, turn.chat.id)
    if (what === 'no') return turn.show(message([t.editing.addDropped]))
    const read = readEntry(answers, contextOf(turn))
    await turn.show('entry' in read ? await enter(turn, read.entry) : message([t.editing.addStale()]))
  },
  async answer(turn, question, answer) {
    const [stage, ...answers] = question.split('\n')
    if (stage === STEP) return takeAnswer(turn, answers, 'text' in answer ? answer.text : '')
    await preview(turn, answers)
  },
}

function contextOf({ chat, now }: Turn): EntryContext {
  return { locale: chat.locale, today: localTime(now, chat.zone).date }
}

function stepAfter(answers: readonly string[]): EntryStep | null {
  return ENTRY_STEPS[answers.length] ?? null
}

/** Takes an answer to the step that is asked, and asks for the next; what cannot be read is asked again. */
async function takeAnswer(turn: Turn, answers: readonly string[], typed: string): Promise<void> {
  const step = stepAfter(answers)
  if (step === null) return preview(turn, answers)
  const line = typed.replaceAll(/\s*\n\s*/g, ' ').trim()
  if (readStep(step, line, contextOf(turn)) === null) return askAgain(turn, step)
  const given = [...answers, line]
  await (stepAfter(given) === null ? preview(turn, given) : askStep(turn, given))
}

async function askStep(turn: Turn, answers: readonly string[]): Promise<void> {
  const step = stepAfter(answers)!
  const t = texts[turn.chat.locale].editing
  await ask(turn.ports.store.db, turn.chat.id, { command: 'add', question: [STEP, ...answers].join('\n') })
  const hint: Line[] = answers.length === 0 ? [t.stepHint()] : []
  await turn.say(message([t.steps[step], ...hint], kindButtons(turn, step)))
}

async function askAgain(turn: Turn, step: EntryStep): Promise<void> {
  const t = texts[turn.chat.locale].editing
  await turn.say(message([t.wrong[step], t.stepHint()], kindButtons(turn, step)))
}

function kindButtons({ chat: { locale } }: Turn, step: EntryStep) {
  if (step !== 'kind') return []
  const { kinds } = wordings[locale]
  return inRows(
    KINDS.map((kind) => ({ text: kinds[kind], data: `add:kind:${kind}` })),
    2,
  )
}

/** Shows what would be entered; a line that cannot be read is asked for. */
async function preview(turn: Turn, lines: readonly string[]): Promise<void> {
  const { db } = turn.ports.store
  const read = readEntry(lines, contextOf(turn))
  if ('wrong' in read) {
    const answers = lines.slice(0, ENTRY_STEPS.indexOf(read.wrong))
    await ask(db, turn.chat.id, { command: 'add', question: [STEP, ...answers].join('\n') })
    return askAgain(turn, read.wrong)
  }
  await ask(db, turn.chat.id, { command: 'add', question: [SURE, ...lines].join('\n') })
  await turn.say(previewOf(turn, read.entry))
}

function previewOf({ chat: { locale } }: Turn, { facts, url, sentence }: HandEntry): Document {
  const t = texts[locale].editing
  const meeting = { ...facts, background: null, implied: [], confidence: 1, review: false, evidence: [] }
  return {
    blocks: [
      ...paragraphs([t.addPreview]),
      ...foundMeetings([meeting], locale),
      ...(sentence === null ? [] : [paragraph(wordings[locale].quote(sentence))]),
      paragraph(url),
    ],
    buttons: [[{ text: t.addYes, data: 'add:yes' }], [{ text: t.addNo, data: 'add:no' }]],
  }
}

async function enter(turn: Turn, entry: HandEntry): Promise<Document> {
  const { store, clock, wake } = turn.ports
  const t = texts[turn.chat.locale].editing
  const entered = await addByHand({ db: store.db, clock }, turn.personId, entry)
  if (!entered.ok) return message([t.addedBefore])
  const { actId, meetingId, outcome, waits } = entered
  wake()
  const said = waits.length > 0 ? t.addedWaits : outcome === 'joined' ? t.addedTo : t.added
  return message([said], [[{ text: t.openCard, data: `review:card:m${meetingId}:` }], undoRow(turn, actId)])
}
