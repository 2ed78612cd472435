// A meeting on record → the card that an editor decides from: what was read, the sentences that say it, what it may be the same as.
import {
  bold,
  command,
  heading,
  paragraph,
  text,
  type Block,
  type Button,
  type Document,
  type Inline,
} from '../../../digests/document.ts'
import { factRows, partyBlocks } from '../../../digests/meeting-document.ts'
import { headlineOf } from '../../../digests/headline-of.ts'
import { headLines, outcomeTexts } from '../../../digests/meeting-lines.ts'
import { outlet, outletsOf } from '../../../digests/outlet.ts'
import { meetingCommand, voiceOf, type Voice } from '../../../digests/voice.ts'
import type { Meeting } from '../../domain/meeting.ts'
import type { WaitReason } from '../../domain/review.ts'
import { loadMeetings } from '../../store/meetings.ts'
import { loadReportsOf } from '../../store/reports.ts'
import { listComplaints } from '../../store/review.ts'
import { namesIn } from '../gazetteer-index.ts'
import { logRows } from '../editing/act-log.ts'
import { complaintText } from '../editing/complaint-text.ts'
import { paragraphs, type Line } from '../message.ts'
import { texts } from '../text/texts.ts'
import type { ButtonRows, Turn } from '../turn.ts'
import { conflictLines } from './conflict-lines.ts'
import { differenceTable } from './difference-table.ts'
import { reportBlocks } from './report-blocks.ts'
import { reviewData, type Spot } from './spot.ts'
import { stepButtons } from './step-buttons.ts'

/** `lines` stand above it: what was done just now, or that it is so now. */
export async function meetingCard(
  turn: Turn,
  spot: Spot,
  meeting: Meeting,
  lines: readonly Line[] = [],
): Promise<Document> {
  const { db } = turn.ports.store
  const { locale } = turn.chat
  const voice = voiceOf(locale, { names: namesIn(locale) })
  const maybe = (await loadMeetings(db, meeting.maybe)).filter(({ id }) => id !== meeting.id)
  const { words, steps } = await stepButtons(turn, spot)
  return {
    blocks: [
      ...paragraphs(lines),
      ...words,
      { kind: 'title', inlines: [text(headlineOf(meeting, voice))] },
      paragraph(
        bold(texts[locale].review.seen[seenAs(meeting)]),
        text(' · '),
        command(meetingCommand(meeting)),
      ),
      ...waitBlocks(meeting, voice),
      ...complaintBlocks(await listComplaints(db, meeting.id), voice),
      { kind: 'table', header: [], rows: factRows(meeting, voice) },
      ...partyBlocks(meeting, voice),
      ...missingBlocks(meeting, voice),
      ...outcomeBlocks(meeting, voice),
      ...conflictBlocks(meeting, voice),
      ...reportBlocks(await loadReportsOf(db, meeting.id), voice),
      ...maybe.flatMap((other) => maybeBlocks(meeting, other, voice)),
    ],
    continued: voice.wording.continued,
    buttons: [
      ...buttonsFor(turn, spot, meeting),
      ...pairButtons(turn, spot, meeting, maybe),
      ...(await logRows(turn, meeting.id)),
      ...steps,
    ],
  }
}

/** What readers see of it. */
export function seenAs({ withdrawn, number }: Meeting): 'hidden' | 'released' | 'refused' | 'withdrawn' {
  if (withdrawn) return number > 0 ? 'withdrawn' : 'refused'
  return number > 0 ? 'released' : 'hidden'
}

function waitBlocks({ waits }: Meeting, { locale }: Voice): Block[] {
  const t = texts[locale].review
  if (waits.length === 0) return []
  const reasons = waits.map((reason) => t.reasons[reason as WaitReason] ?? reason)
  return [paragraph(bold(`${t.why}:`), text(` ${reasons.join(' ')}`))]
}

/** Nothing tells who wrote them. */
function complaintBlocks(complaints: readonly string[], { locale, wording }: Voice): Block[] {
  const t = texts[locale].review
  if (complaints.length === 0) return []
  const said = complaints.map((words): Block => {
    const inlines: Inline[] = [
      text(words.trim() === '' ? t.wordless : wording.quote(complaintText(words, locale))),
    ]
    return { kind: 'quote', inlines, credit: null }
  })
  return [heading(2, t.kinds.complaint), ...said]
}

/** A call has no place. */
function isSomewhere(mode: Meeting['mode']): boolean {
  return mode === 'in-person' || mode === 'hybrid'
}

/** What a reader would miss: whoever releases it should know. */
function missingBlocks(
  { date, place, mode, countries, organizations, people, level }: Meeting,
  voice: Voice,
): Block[] {
  const { fields } = voice.wording
  const missing = [
    ...(date === null ? [fields.date] : []),
    ...(isSomewhere(mode) && place.city === null && place.country === null ? [fields.place] : []),
    ...(countries.length + organizations.length < 2 ? [texts[voice.locale].review.sides] : []),
    ...(people.length === 0 ? [fields.person] : []),
    ...(level === null ? [fields.level] : []),
  ]
  if (missing.length === 0) return []
  return [paragraph(bold(`${texts[voice.locale].review.missing}:`), text(` ${missing.join(', ')}`))]
}

function outcomeBlocks(meeting: Meeting, voice: Voice): Block[] {
  if (meeting.outcomes.length === 0) return []
  const items = outcomeTexts(meeting, voice).map((line) => [text(line)])
  return [heading(2, voice.wording.outcomes), { kind: 'list', ordered: false, items }]
}

function conflictBlocks(meeting: Meeting, voice: Voice): Block[] {
  if (meeting.conflicts.length === 0) return []
  return [heading(2, texts[voice.locale].review.disagree), ...conflictLines(meeting, voice)]
}

function maybeBlocks(meeting: Meeting, other: Meeting, voice: Voice): Block[] {
  const t = texts[voice.locale].review
  const outlets = outletsOf(other.articles).flatMap((article, at) => [
    ...(at === 0 ? [] : [text('; ')]),
    ...outlet(article, voice),
  ])
  return [
    heading(2, t.maybe),
    ...headLines(other, voice),
    ...(outlets.length === 0 ? [] : [paragraph(...outlets)]),
    ...differenceTable(meeting, other, { voice, heads: [t.this, t.other(other.id)], none: t.alike }),
  ]
}

function buttonsFor(turn: Turn, spot: Spot, meeting: Meeting): ButtonRows {
  const t = texts[turn.chat.locale].review
  const button = (label: string, verb: string): Button => ({ text: label, data: reviewData(verb, spot) })
  const seen = seenAs(meeting)
  if (seen === 'withdrawn' || seen === 'refused')
    return [
      [button(t.restore, 'restore'), ...(spot.matter.kind === 'complaint' ? [button(t.close, 'close')] : [])],
    ]
  const withdraw = seen === 'hidden' ? button(t.refuse, 'refuse') : button(t.withdraw, 'withdraw')
  const decide =
    spot.matter.kind === 'complaint'
      ? [button(t.close, 'close'), withdraw]
      : seen === 'hidden'
        ? [button(t.release, 'release'), withdraw]
        : meeting.waits.length > 0
          ? [button(t.leave, 'leave'), withdraw]
          : [withdraw]
  const mend = [
    button(t.mend, 'mend'),
    ...(meeting.articles.length > 1 ? [button(t.split, 'split')] : []),
    button(t.join, 'with'),
  ]
  return [decide, mend]
}

/** A row for each that it may be the same as. */
function pairButtons(
  { chat: { locale } }: Turn,
  spot: Spot,
  { withdrawn }: Meeting,
  maybe: readonly Meeting[],
): ButtonRows {
  const t = texts[locale].review
  if (withdrawn) return []
  return maybe.map(({ id }) => [
    { text: t.same(id), data: reviewData('same', spot, id) },
    { text: t.two(id), data: reviewData('two', spot, id) },
    { text: t.open(id), data: reviewData('look', spot, id) },
  ])
}
