// Who writes in a private chat → their chat, if they may use this bot; otherwise the one line that they get.
import type { Config } from '../config.ts'
import { acceptAppointment } from '../jobs/appoint-editor.ts'
import type { Chat } from '../domain/subscription.ts'
import { findChat, findOrCreateChat, forgetChat } from '../store/chats.ts'
import { inTransaction, type Db } from '../store/db.ts'
import { acceptInvite, isInvited } from '../store/invites.ts'
import { guessLanguage } from './language-choice.ts'
import { roleOf } from './role-of.ts'
import type { Role } from './role-of.ts'
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

export type Admission = { chat: Chat; role: Role } | { refusal: string }

/** Deep links to meetings, to things to follow, and to the office of an editor. */
const OTHER_LINKS = /^[mfe]_/
const APPOINTMENT = /^e_/

/** Nothing is stored of people who may not use the bot. */
export async function admit(ports: BotPorts, newcomer: Newcomer): Promise<Admission> {
  const { config, store } = ports
  const { telegramId, languageCode, now } = newcomer
  const known = await findChat(store.db, telegramId)
  const { locale } = guessLanguage(languageCode, config.defaultLanguage)
  const role = await arrivingAs(ports, newcomer)
  if (role === 'reader' && !(await isLetIn(config, store.db, known))) {
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
  return { chat: chat.state === 'blocked' ? await wakeChat(store.db, chat, now) : chat, role }
}

/** Whoever comes by a link that appoints is an editor from its opening on. */
async function arrivingAs(ports: BotPorts, { telegramId, payload }: Newcomer): Promise<Role> {
  const role = await roleOf(ports, telegramId)
  if (role !== 'reader' || payload === null || !APPOINTMENT.test(payload)) return role
  const { config, store, clock } = ports
  const link = { code: payload, telegramId, chiefs: config.editorIds }
  return (await acceptAppointment({ db: store.db, clock }, link)) ? 'editor' : role
}

async function isLetIn({ access }: Config, db: Db, known: Chat | null): Promise<boolean> {
  if (access === 'open') return true
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
