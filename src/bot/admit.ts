// Who writes in a private chat → their chat, if they may use this bot; otherwise the one line that they get.
import type { Config } from '../config.ts'
import type { Chat } from '../domain/subscription.ts'
import { findChat, findOrCreateChat, forgetChat } from '../store/chats.ts'
import { inTransaction, type Db } from '../store/db.ts'
import { acceptInvite, isInvited } from '../store/invites.ts'
import { guessLanguage } from './language-choice.ts'
import { wakeChat } from './sleep-and-wake.ts'
import { texts } from './text/texts.ts'
import type { BotPorts } from './turn.ts'

export interface Newcomer {
  /** Telegram's id: in a private chat the chat's and the person's are one. */
  telegramId: number
  languageCode: string | undefined
  /** What stands after /start; null for anything else. */
  payload: string | null
  now: Date
}

export type Admission = { chat: Chat } | { refusal: string }

/** Deep links to meetings and to things to follow. */
const OTHER_LINKS = /^[mf]_/

/** Nothing is stored of people who may not use the bot. */
export async function admit(ports: BotPorts, newcomer: Newcomer): Promise<Admission> {
  const { config, store } = ports
  const { telegramId, languageCode, now } = newcomer
  const known = await findChat(store.db, telegramId)
  const { locale } = guessLanguage(languageCode, config.defaultLanguage)
  if (!(await isLetIn(config, store.db, telegramId, known))) {
    const code = newcomer.payload ?? ''
    const isInvitation = config.access === 'invite' && code !== '' && !OTHER_LINKS.test(code)
    if (!isInvitation) return { refusal: texts[known?.locale ?? locale].noAccess }
    const answer = await tryInvite(ports, newcomer)
    if (answer !== 'welcome') return { refusal: texts[known?.locale ?? locale].inviteAnswers[answer] }
  }
  const { chat } = await findOrCreateChat(store.db, {
    telegramId,
    locale,
    zone: config.defaultTimeZone,
    // Every app shows it; the rich form is asked for.
    form: 'classic',
    now,
  })
  return { chat: chat.state === 'blocked' ? await wakeChat(store.db, chat, now) : chat }
}

async function isLetIn({ access, editorIds }: Config, db: Db, telegramId: number, known: Chat | null) {
  if (access === 'open' || editorIds.includes(telegramId)) return true
  return access === 'invite' && known !== null && (await isInvited(db, known.id))
}

async function tryInvite({ config, store }: BotPorts, { telegramId, languageCode, payload, now }: Newcomer) {
  const { locale } = guessLanguage(languageCode, config.defaultLanguage)
  return inTransaction(store.db, async (tx) => {
    const made = { telegramId, locale, zone: config.defaultTimeZone, form: 'classic', now } as const
    const { chat, isNew } = await findOrCreateChat(tx, made)
    const answer = await acceptInvite(tx, { code: payload ?? '', chatId: chat.id, now })
    if (answer !== 'welcome' && isNew) await forgetChat(tx, chat.id)
    return answer
  })
}
