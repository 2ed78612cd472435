// The language that a person's Telegram speaks → the one we begin with, and the question where it leaves a doubt.
import type { Document } from '../../digests/document.ts'
import { LOCALES, type Locale } from '../domain/vocabulary.ts'
import { updateChat } from '../store/chats.ts'
import { inRows, message } from './message.ts'
import { texts } from './text/texts.ts'
import type { ButtonRows, Turn } from './turn.ts'

/** script: Telegram does not tell in which letters Uzbek is to be written. other: it speaks a language that we do not. */
export type LanguageGuess = { locale: Locale; doubt: 'none' | 'script' | 'other' }

/** @param code an IETF tag as Telegram gives it: `uz`, `tr`, `en-GB`; undefined where it gives none */
export function guessLanguage(code: string | undefined, fallback: Locale): LanguageGuess {
  const [language, script] = (code ?? '').toLowerCase().split('-')
  if (language === 'uz') return { locale: script === 'cyrl' ? 'uz-Cyrl' : 'uz', doubt: 'script' }
  const locale = LOCALES.find((one) => one === language)
  return locale === undefined ? { locale: fallback, doubt: 'other' } : { locale, doubt: 'none' }
}

/** Each in its own language: who does not read the present one finds the way. */
export function languageButtons(command: string, locales: readonly Locale[] = LOCALES): ButtonRows {
  const buttons = locales.map((locale) => ({
    text: texts[locale].languageName,
    data: `${command}:language:${locale}`,
  }))
  return inRows(buttons, 2)
}

/** The first question, in the words of both scripts or of our fallback language. */
export function languageQuestion(command: string, { locale, doubt }: LanguageGuess): Document {
  if (doubt !== 'script')
    return message([texts[locale].welcome, texts[locale].chooseLanguage], languageButtons(command))
  const both = ['uz', 'uz-Cyrl'] as const
  const others = LOCALES.filter((one) => !both.some((uzbek) => uzbek === one))
  return message(
    [
      texts.uz.welcome,
      texts['uz-Cyrl'].welcome,
      `${texts.uz.languageName}? ${texts['uz-Cyrl'].languageName}?`,
    ],
    [...languageButtons(command, both), ...languageButtons(command, others)],
  )
}

export function localeOf(name: string | undefined): Locale | null {
  return LOCALES.find((locale) => locale === name) ?? null
}

/** Stores the language and writes the command menu of the chat in it. */
export async function setLanguage(turn: Turn, locale: Locale): Promise<void> {
  turn.chat = (await updateChat(turn.ports.store.db, turn.chat.id, { locale })) ?? turn.chat
  await turn.writeMenu()
}
