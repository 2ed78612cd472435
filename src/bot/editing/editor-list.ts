// Who is an editor → the list of them, with buttons to appoint and dismiss.
import { bold, text, type Document, type Inline } from '../../../digests/document.ts'
import { wordings } from '../../../digests/wording/wordings.ts'
import { localTime } from '../../schedule/local-time.ts'
import { listAppointed } from '../../store/editors.ts'
import { paragraphs } from '../message.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import { nameOrNumber } from './name-or-number.ts'

/** Buttons for more would be too many for a message. */
const MOST = 90

/** Those of the settings first: they stay whatever is pressed here. */
export async function editorList(turn: Turn): Promise<Document> {
  const { ports, chat } = turn
  const t = texts[chat.locale].editing
  const items: Inline[][] = []
  for (const id of ports.config.editorIds)
    items.push([bold(await nameOrNumber(turn, id)), text(` – ${t.byOperator}`)])
  const buttons = []
  for (const { telegramId, appointedBy, at } of (await listAppointed(ports.store.db)).slice(0, MOST)) {
    const name = await nameOrNumber(turn, telegramId)
    const by = appointedBy === null ? t.nobody : await nameOrNumber(turn, appointedBy)
    const day = wordings[chat.locale].date(localTime(at, chat.zone).date)
    items.push([bold(name), text(` – ${t.appointedOn(by, day)}`)])
    buttons.push([{ text: t.dismiss(name), data: `editors:dismiss:${telegramId}` }])
  }
  return {
    blocks: [
      { kind: 'title', inlines: [text(t.editorsTitle)] },
      { kind: 'list', ordered: false, items },
      ...paragraphs([t.editorsHint]),
    ],
    buttons: [...buttons, [{ text: t.appoint, data: 'editors:add' }]],
  }
}
