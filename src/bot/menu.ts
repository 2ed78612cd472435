// The list of commands → Telegram's menus: one a language for everybody, and one of their own for editors.
import { type Api, GrammyError } from 'grammy'
import type { BotCommand } from 'grammy/types'
import type { Config } from '../config.ts'
import type { Locale } from '../domain/vocabulary.ts'
import { commandsFor } from './commands/index.ts'
import { texts } from './text/texts.ts'

/** What Telegram's language codes are shown; it has one code for both scripts of Uzbek. Others get the default. */
const LANGUAGES: readonly { code: '' | 'tr' | 'uz'; locale: Locale }[] = [
  { code: '', locale: 'en' },
  { code: 'tr', locale: 'tr' },
  { code: 'uz', locale: 'uz' },
]

/** The menu of a person in a language; null for anybody. */
export function menuFor(
  personId: number | null,
  locale: Locale,
  config: Pick<Config, 'editorIds'>,
): BotCommand[] {
  return commandsFor(personId, config).map(({ name }) => ({
    command: name,
    description: texts[locale].commands[name],
  }))
}

/** Tells Telegram the commands and how the bot presents itself, for private chats, in each language. */
export async function registerCommands(api: Api, config: Pick<Config, 'editorIds' | 'defaultLanguage'>) {
  for (const { code, locale } of LANGUAGES) {
    const language = code === '' ? {} : { language_code: code }
    const { description, shortDescription } = texts[locale]
    await api.setMyCommands(menuFor(null, locale, config), {
      scope: { type: 'all_private_chats' },
      ...language,
    })
    await api.setMyDescription(description, language)
    await api.setMyShortDescription(shortDescription, language)
  }
  for (const chatId of config.editorIds) await registerEditor(api, config, chatId)
}

/** An editor who has not written to the bot yet has no chat for a menu; it is written when the first /start comes. */
async function registerEditor(
  api: Api,
  config: Pick<Config, 'editorIds' | 'defaultLanguage'>,
  chatId: number,
): Promise<void> {
  try {
    const commands = menuFor(chatId, config.defaultLanguage, config)
    await api.setMyCommands(commands, { scope: { type: 'chat', chat_id: chatId } })
  } catch (error) {
    if (!(error instanceof GrammyError && error.error_code === 400)) throw error
  }
}
