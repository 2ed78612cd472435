// /editors: those named in the settings see who else is an editor, appoint and dismiss.
import { randomBytes } from 'node:crypto'
import { code, link } from '../../../digests/document.ts'
import { wordings } from '../../../digests/wording/wordings.ts'
import { appointEditor, dismissEditor } from '../../jobs/appoint-editor.ts'
import { localTime } from '../../schedule/local-time.ts'
import { offerAppointment, revokeAppointment } from '../../store/editors.ts'
import { ask, stopAsking } from '../asking.ts'
import { editorList } from '../editing/editor-list.ts'
import { nameOrNumber } from '../editing/name-or-number.ts'
import { undoRow } from '../editing/undo-row.ts'
import { message, type Line } from '../message.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import type { Answer, Command } from './command.ts'

const DAY = 86_400_000

export const editors: Command = {
  name: 'editors',
  for: 'chiefs',
  hearsAll: true,
  async run(turn) {
    await turn.say(await editorList(turn))
  },
  async press(turn, [what = '', value = '']) {
    const press = PRESSES[what]
    if (press === undefined) return turn.notice(texts[turn.chat.locale].staleButton)
    await press(turn, value)
  },
  async answer(turn, _question, answer) {
    const person = personIn(answer)
    const t = texts[turn.chat.locale]
    if (person === 'unknown') return turn.say(message([t.editing.whoIsThat, t.cancelHint()]))
    if (person === null) return turn.say(message([t.editing.notANumber, t.cancelHint()]))
    await stopAsking(turn.ports.store.db, turn.chat.id)
    await appoint(turn, person)
  },
}

/** Telegram's numbers of people are positive and, for years to come, shorter than this. */
const NUMBER = /^\d{1,15}$/

function personIn(answer: Answer): number | 'unknown' | null {
  if ('personId' in answer) return answer.personId ?? 'unknown'
  const written = 'text' in answer ? answer.text.trim() : ''
  return NUMBER.test(written) && Number(written) > 0 ? Number(written) : null
}

/** By the second part of a button's data. */
const PRESSES: Readonly<Record<string, (turn: Turn, value: string) => Promise<void>>> = {
  async list(turn) {
    await stopAsking(turn.ports.store.db, turn.chat.id)
    await turn.show(await editorList(turn))
  },

  async add(turn) {
    const t = texts[turn.chat.locale].editing
    await ask(turn.ports.store.db, turn.chat.id, { command: 'editors', question: 'who' })
    await turn.show(message([t.appointAsk], [[{ text: t.makeLink, data: 'editors:link' }], backRow(turn)]))
  },

  async link(turn) {
    const { chat, now, ports, personId } = turn
    const t = texts[chat.locale].editing
    await stopAsking(ports.store.db, chat.id)
    // A deep link of its own kind: `m_…` leads to meetings, `f_…` to things to follow, `i…` are invitations.
    const secret = `e_${randomBytes(18).toString('base64url')}`
    const until = new Date(now.getTime() + DAY)
    await offerAppointment(ports.store.db, secret, { by: personId, until })
    const url = `https://t.me/${turn.username}?start=${secret}`
    const day = wordings[chat.locale].date(localTime(until, chat.zone).date)
    const lines: Line[] = [t.linkReady(day), [code(url)], [link(url, t.openLink)]]
    await turn.show(message(lines, [[{ text: t.revokeLink, data: `editors:revoke:${secret}` }]]))
  },

  async revoke(turn, secret) {
    await revokeAppointment(turn.ports.store.db, secret)
    await turn.show(message([texts[turn.chat.locale].editing.linkRevoked], [backRow(turn)]))
  },

  async dismiss(turn, id) {
    const t = texts[turn.chat.locale].editing
    const name = await nameOrNumber(turn, Number(id))
    const yes = { text: t.dismissYes, data: `editors:drop:${id}` }
    await turn.show(message([t.dismissAsk(name)], [[yes], backRow(turn)]))
  },

  async drop(turn, id) {
    const { ports, personId } = turn
    const telegramId = NUMBER.test(id) ? Number(id) : 0
    const actId = await dismissEditor({ db: ports.store.db, clock: ports.clock }, personId, telegramId)
    if (actId === null) return turn.show(await editorList(turn))
    await turn.writeMenuOf(telegramId)
    const said = texts[turn.chat.locale].editing.dismissed(await nameOrNumber(turn, telegramId))
    await turn.show(message([said], [undoRow(turn, actId), backRow(turn)]))
  },
}

async function appoint(turn: Turn, telegramId: number): Promise<void> {
  const { config, store, clock } = turn.ports
  const t = texts[turn.chat.locale].editing
  const named = config.editorIds.includes(telegramId)
  const actId = named ? null : await appointEditor({ db: store.db, clock }, turn.personId, telegramId)
  const name = await nameOrNumber(turn, telegramId)
  if (actId === null) return turn.say(message([t.editorAlready(name)], [backRow(turn)]))
  turn.ports.wake()
  await turn.writeMenuOf(telegramId)
  await turn.say(message([t.appointed(name)], [undoRow(turn, actId), backRow(turn)]))
}

function backRow({ chat: { locale } }: Turn) {
  return [{ text: texts[locale].editing.toEditors, data: 'editors:list' }]
}
