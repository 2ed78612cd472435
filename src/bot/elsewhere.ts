// Groups and channels → one line that the bot works in private chats, and then silence.
import type { Context } from 'grammy'
import { renderMessages } from '../../digests/render-messages.ts'
import { migrateChatId } from '../store/chats.ts'
import { inTransaction } from '../store/db.ts'
import { deleteState, readState, writeState } from '../store/state.ts'
import { guessLanguage } from './language-choice.ts'
import { message } from './message.ts'
import { sendPayload } from './send-payload.ts'
import { texts } from './text/texts.ts'
import type { BotPorts } from './turn.ts'

/** Answers anything that happens outside private chats. */
export async function hearElsewhere(ctx: Context, { config, store }: BotPorts): Promise<void> {
  const { chat, message: heard } = ctx
  if (chat === undefined) return
  const renamed = heard?.migrate_to_chat_id ?? null
  if (renamed !== null) return rename(store, chat.id, renamed)
  if (heard?.migrate_from_chat_id !== undefined) return rename(store, heard.migrate_from_chat_id, chat.id)
  const status = ctx.myChatMember?.new_chat_member.status
  if (status === 'left' || status === 'kicked') return deleteState(store.db, keyOf(chat.id))
  if ((await readState(store.db, keyOf(chat.id))) !== null) return
  // Remembered first: to be silent by mistake is better than to repeat it.
  await writeState(store.db, keyOf(chat.id), { spoken: true })
  const t = texts[guessLanguage(ctx.from?.language_code, config.defaultLanguage).locale]
  const button = { text: t.openPrivate, url: `https://t.me/${ctx.me.username}` }
  const [payload] = renderMessages(message([t.privateOnly], [[button]]), 'classic')
  if (payload !== undefined) await sendPayload(ctx.api, chat.id, payload)
}

/** A group that became a supergroup has heard its line, and keeps whatever it had. */
async function rename(store: BotPorts['store'], from: number, to: number): Promise<void> {
  await writeState(store.db, keyOf(to), { spoken: true })
  await deleteState(store.db, keyOf(from))
  await inTransaction(store.db, async (tx) => migrateChatId(tx, from, to))
}

function keyOf(telegramId: number): string {
  return `elsewhere/${telegramId}`
}
