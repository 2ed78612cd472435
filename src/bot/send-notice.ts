// A notice that an editor is owed → Telegram, in the editor's language and form, and what it answered.
import type { Api } from 'grammy'
import { renderMessages } from '../../digests/render-messages.ts'
import type { Chat } from '../domain/subscription.ts'
import type { SendOutcome } from '../schedule/next-state.ts'
import { findChat } from '../store/chats.ts'
import { loadMeeting } from '../store/meetings.ts'
import type { Notice } from '../store/notices.ts'
import { complaintNotice } from './editing/complaint-notice.ts'
import { outcomeOf } from './outcome-of.ts'
import { roleOf } from './role-of.ts'
import { sendPayload } from './send-payload.ts'
import { noticeDocument } from './sources/notice-document.ts'
import type { BotPorts } from './turn.ts'

/**
 * Sends it as one message; an editor whose language is not known is told in the default one, and who is no editor any more
 * is not told. Never throws.
 */
export async function sendNotice(
  api: Api,
  { config, store }: Pick<BotPorts, 'config' | 'store'>,
  notice: Notice,
): Promise<SendOutcome> {
  try {
    if ((await roleOf({ config, store }, notice.telegramId)) === 'reader')
      return { kind: 'refused', reason: 'no-editor' }
    const chat: Addressee = (await findChat(store.db, notice.telegramId)) ?? {
      locale: config.defaultLanguage,
      zone: config.defaultTimeZone,
      form: 'classic',
    }
    const outcome = await sendIn(api, store, notice, chat)
    const again = outcome.kind === 'refused' && chat.form === 'rich'
    return again ? await sendIn(api, store, notice, { ...chat, form: 'classic' }) : outcome
  } catch {
    // The database is away: the notice is owed as before.
    return { kind: 'unknown', reason: 'store' }
  }
}

type Addressee = Pick<Chat, 'locale' | 'zone' | 'form'>

async function sendIn(
  api: Api,
  { db }: BotPorts['store'],
  notice: Notice,
  chat: Addressee,
): Promise<SendOutcome> {
  const meetingId = notice.kind === 'complaint' ? String(notice.facts['meetingId']) : null
  const meeting = meetingId === null ? null : await loadMeeting(db, meetingId)
  const document =
    meeting === null ? noticeDocument(notice, chat, chat.form) : complaintNotice(meeting, chat.locale)
  const [payload] = document === null ? [] : renderMessages(document, chat.form)
  if (payload === undefined) return { kind: 'refused', reason: 'unknown-kind' }
  try {
    return { kind: 'sent', messageId: await sendPayload(api, notice.telegramId, payload) }
  } catch (error) {
    return outcomeOf(error)
  }
}
