// grammY's context and a chat → the turn that commands are given: how their answers reach Telegram.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Context } from 'grammy'
import type { ReplyKeyboardMarkup, ReplyKeyboardRemove } from 'grammy/types'
import type { Document } from '../../digests/document.ts'
import { renderMessages, type MessagePayload } from '../../digests/render-messages.ts'
import type { Chat } from '../domain/subscription.ts'
import { downloadFile } from './download-file.ts'
import { menuFor, writeMenuOf } from './menu.ts'
import { message } from './message.ts'
import { isUnchanged, outcomeOf } from './outcome-of.ts'
import type { Role } from './role-of.ts'
import { editPayload, sendPayload } from './send-payload.ts'
import { texts } from './text/texts.ts'
import { troubleFields } from './trouble-fields.ts'
import type { BotPorts, InputKeyboard, Turn } from './turn.ts'

/** An answer waits for a flood limit no longer than this; a person has given up by then. */
const LONGEST_WAIT = 10
const WORKING_MS = 5000

/** @returns the turn, and `answerPress`, to be called in the end: it takes the waiting sign off a pressed button */
export function makeTurn(
  ctx: Context,
  { ports, chat, role }: { ports: BotPorts; chat: Chat; role: Role },
): { turn: Turn; answerPress: () => Promise<void> } {
  const { api } = ctx
  const scope = { type: 'chat', chat_id: chat.telegramId } as const
  let noticed: string | undefined

  /** A menu is a convenience: no answer waits for it. */
  function withoutMenu(error: unknown): void {
    ports.log.warn({ chatId: chat.id, ...troubleFields(error) }, 'the command menu was not written')
  }

  async function send(payload: MessagePayload, markup?: ReplyKeyboardMarkup | ReplyKeyboardRemove) {
    try {
      await sendPayload(api, chat.telegramId, payload, markup)
    } catch (error) {
      const outcome = outcomeOf(error)
      if (outcome.kind !== 'wait' || outcome.seconds > LONGEST_WAIT) throw error
      await sleep(outcome.seconds * 1000)
      await sendPayload(api, chat.telegramId, payload, markup)
    }
  }

  async function say(document: Document, keyboard?: InputKeyboard): Promise<void> {
    const markup = keyboard === undefined ? undefined : inputMarkup(keyboard, turn.chat)
    const payloads = renderMessages(document, turn.chat.form)
    for (const [index, payload] of payloads.entries()) {
      const own = index === payloads.length - 1 ? markup : undefined
      try {
        await send(payload, own)
      } catch (error) {
        if (payload.form !== 'rich' || outcomeOf(error).kind !== 'refused') throw error
        for (const classic of renderMessages(document, 'classic')) await send(classic, markup)
        return
      }
    }
  }

  /** Telegram takes the sign away after five seconds, or with the next message. */
  function showWorking(): () => void {
    const show = (): void => void api.sendChatAction(chat.telegramId, 'typing').catch(() => undefined)
    show()
    const timer = setInterval(show, WORKING_MS)
    return () => clearInterval(timer)
  }

  const turn: Turn = {
    ports,
    chat,
    personId: ctx.from?.id ?? chat.telegramId,
    role,
    languageCode: ctx.from?.language_code,
    username: ctx.me.username,
    now: ports.clock.now(),
    pressedId: ctx.callbackQuery?.message?.message_id ?? null,
    say,

    async sayRich(document) {
      try {
        for (const payload of renderMessages(document, 'rich')) await send(payload)
        return true
      } catch (error) {
        if (outcomeOf(error).kind === 'refused') return false
        throw error
      }
    },

    async sayRendered(payloads) {
      for (const payload of payloads) await send(payload)
    },

    async show(document) {
      const shown = ctx.callbackQuery?.message
      const [payload, ...more] = renderMessages(document, turn.chat.form)
      if (shown === undefined || payload === undefined || more.length > 0) return say(document)
      try {
        await editPayload(api, chat.telegramId, shown.message_id, payload)
      } catch (error) {
        if (isUnchanged(error)) return
        // Too old, deleted, or of a form that cannot become the other one.
        if (outcomeOf(error).kind !== 'refused') throw error
        await say(document)
      }
    },

    notice(text) {
      noticed = text
    },

    download: (fileId) => downloadFile(api, ports.config, fileId),

    later(work) {
      ports.later(chat.id, async () => {
        const end = showWorking()
        try {
          await work()
        } catch (error) {
          ports.log.error({ chatId: chat.id, ...troubleFields(error) }, 'a person got no answer')
          await say(message([texts[turn.chat.locale].sorry]))
        } finally {
          end()
        }
      })
    },

    async writeMenu() {
      await api.setMyCommands(menuFor(role, turn.chat.locale), { scope }).catch(withoutMenu)
    },

    async writeMenuOf(telegramId) {
      await writeMenuOf(api, ports, telegramId).catch(withoutMenu)
    },

    async nameOf(telegramId) {
      try {
        const { first_name: first, last_name: last } = await api.getChat(telegramId)
        return [first, last].filter(Boolean).join(' ') || null
      } catch {
        return null
      }
    },

    async removeMenu() {
      await api.deleteMyCommands({ scope }).catch(withoutMenu)
    },
  }

  async function answerPress(): Promise<void> {
    const id = ctx.callbackQuery?.id
    if (id === undefined) return
    try {
      await api.answerCallbackQuery(
        id,
        noticed === undefined ? {} : { text: noticed.slice(0, LONGEST_NOTICE) },
      )
    } catch (error) {
      // A press can be answered for some seconds only, and nobody waits for it any more.
      if (outcomeOf(error).kind !== 'refused') throw error
    }
  }

  return { turn, answerPress }
}

const LONGEST_NOTICE = 200

function inputMarkup(keyboard: InputKeyboard, { locale }: Chat): ReplyKeyboardMarkup | ReplyKeyboardRemove {
  if (keyboard === 'remove') return { remove_keyboard: true }
  const button = { text: texts[locale].shareLocation, request_location: true }
  return { keyboard: [[button]], resize_keyboard: true, one_time_keyboard: true }
}
