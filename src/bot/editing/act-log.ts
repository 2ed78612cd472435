// The audit trail → a page of it: who did what and when, on which meeting, with a button for each that can be undone.
import { bold, command, text, type Button, type Document, type Inline } from '../../../digests/document.ts'
import { headlineOf } from '../../../digests/headline-of.ts'
import { voiceOf } from '../../../digests/voice.ts'
import type { Act } from '../../domain/review.ts'
import { listActs } from '../../store/acts.ts'
import { loadMeeting } from '../../store/meetings.ts'
import { namesIn } from '../gazetteer-index.ts'
import { inRows, message } from '../message.ts'
import { mayUse, type Role } from '../role-of.ts'
import { instantText } from '../sources/source-words.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import { actWords } from './act-words.ts'
import { nameOrNumber } from './name-or-number.ts'

const PAGE = 8

export interface LogQuery {
  /** Of this meeting alone; null: of all. */
  meetingId: string | null
  /** Older than this act; null: the latest. */
  before: string | null
}

/** `log:list:<meeting>:<act>`: an empty cell for what is not asked for. */
export function logData({ meetingId, before }: LogQuery): string {
  return `log:list:${meetingId ?? ''}:${before ?? ''}`
}

export async function actLog(turn: Turn, { meetingId, before }: LogQuery): Promise<Document> {
  const { db } = turn.ports.store
  const t = texts[turn.chat.locale]
  const found = await listActs(db, {
    ...(meetingId === null ? {} : { meetingId }),
    ...(before === null ? {} : { before }),
    limit: PAGE + 1,
  })
  const acts = found.slice(0, PAGE)
  if (acts.length === 0) return message([t.editing.noActs])
  const items: Inline[][] = []
  for (const act of acts) items.push(await actLine(turn, act))
  const undo = acts
    .filter((act) => canUndo(act, turn.role))
    .map(({ id }): Button => ({ text: t.editing.undoNumber(id), data: `log:undo:${id}` }))
  const more: Button = { text: t.showMore, data: logData({ meetingId, before: acts.at(-1)!.id }) }
  const headline = meetingId === null ? null : await headlineIn(turn, meetingId)
  const title = headline === null ? t.editing.logTitle : t.editing.logOf(headline)
  return {
    blocks: [
      { kind: 'title', inlines: [text(title)] },
      { kind: 'list', ordered: false, items },
    ],
    buttons: [...inRows(undo, 2), ...(found.length > PAGE ? [[more]] : [])],
  }
}

/** The way to what was done to a meeting; no row where nothing was. */
export async function logRows({ ports, chat }: Turn, meetingId: string): Promise<Button[][]> {
  if ((await listActs(ports.store.db, { meetingId, limit: 1 })).length === 0) return []
  const { logTitle } = texts[chat.locale].editing
  return [[{ text: logTitle, data: logData({ meetingId, before: null }) }]]
}

/** "12 · 20 January 2026, 14:30 · Dilnoza: mended: date · Türkiye and Uzbekistan /meeting_3 (taken back)". */
export async function actLine(turn: Turn, act: Act): Promise<Inline[]> {
  const { locale } = turn.chat
  const t = texts[locale].editing
  const who = act.telegramId === null ? t.nobody : await nameOrNumber(turn, act.telegramId)
  const { editor } = act.facts
  const person = typeof editor === 'number' ? await nameOrNumber(turn, editor) : t.nobody
  const headline = act.meetingId === null ? null : await headlineIn(turn, act.meetingId)
  return [
    text(`${act.id} · ${instantText(act.at, turn.chat)} · `),
    bold(who),
    text(`: ${actWords(act, person, locale)}`),
    ...(headline === null ? [] : [text(` · ${headline} `), command(`/meeting_${act.meetingId}`)]),
    ...(act.undoneAt === null ? [] : [text(` (${t.takenBack})`)]),
  ]
}

/** What was accepted has taken the place of what was read before, and cannot be told apart from it any more. */
export function canUndo({ kind, undoneAt }: Pick<Act, 'kind' | 'undoneAt'>, role: Role): boolean {
  if (undoneAt !== null || kind === 'accept') return false
  return mayUse(role, kind === 'appoint' || kind === 'dismiss' ? 'chiefs' : 'editors')
}

async function headlineIn({ ports, chat: { locale } }: Turn, meetingId: string): Promise<string | null> {
  const meeting = await loadMeeting(ports.store.db, meetingId)
  return meeting === null ? null : headlineOf(meeting, voiceOf(locale, { names: namesIn(locale) }))
}
