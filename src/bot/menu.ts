// The list of commands → Telegram's menus: one a language for everybody, and one of their own for editors.
import { type Api, GrammyError } from 'grammy'
import type { BotCommand } from 'grammy/types'
import type { Config } from '../config.ts'
import type { Locale } from '../domain/vocabulary.ts'
import { findChat } from '../store/chats.ts'
import { allEditors } from '../store/editors.ts'
import { commandsFor } from './commands/index.ts'
import { roleOf, type Role, type RolePorts } from './role-of.ts'
import { texts } from './text/texts.ts'

/** What Telegram's language codes are shown; it has one code for both scripts of Uzbek. Others get the default. */
const LANGUAGES: readonly { code: '' | 'tr' | 'uz'; locale: Locale }[] = [
  { code: '', locale: 'en' },
  { code: 'tr', locale: 'tr' },
  { code: 'uz', locale: 'uz' },
]

/** The menu of people who may do so much, in a language. */
export function menuFor(role: Role, locale: Locale): BotCommand[] {
  return commandsFor(role).map(({ name }) => ({ command: name, description: texts[locale].commands[name] }))
}

export interface MenuPorts extends RolePorts {
  config: Pick<Config, 'editorIds' | 'defaultLanguage'>
}

/** Tells Telegram the commands and how the bot presents itself, for private chats, in each language. */
export async function registerCommands(api: Api, ports: MenuPorts): Promise<void> {
  for (const { code, locale } of LANGUAGES) {
    const language = code === '' ? {} : { language_code: code }
    const { description, shortDescription } = texts[locale]
    await api.setMyCommands(menuFor('reader', locale), {
      scope: { type: 'all_private_chats' },
      ...language,
    })
    await api.setMyDescription(description, language)
    await api.setMyShortDescription(shortDescription, language)
  }
  for (const editor of await allEditors(ports.store.db, ports.config.editorIds))
    await writeMenuOf(api, ports, editor)
}

/**
 * Writes somebody's menu anew, for what they may do now. Who has not written to the bot yet has no chat for a menu; it is
 * written when the first /start comes.
 */
export async function writeMenuOf(api: Api, ports: MenuPorts, telegramId: number): Promise<void> {
  const role = await roleOf(ports, telegramId)
  const chat = await findChat(ports.store.db, telegramId)
  const scope = { type: 'chat', chat_id: telegramId } as const
  try {
    if (role === 'reader' && chat === null) await api.deleteMyCommands({ scope })
    else await api.setMyCommands(menuFor(role, chat?.locale ?? ports.config.defaultLanguage), { scope })
  } catch (error) {
    if (!(error instanceof GrammyError && error.error_code === 400)) throw error
  }
}
