// One message on its way to Telegram.
import type { MessageForm } from './subscription.ts'

/** owed: not tried yet or to be tried again. sending: handed to Telegram, no answer known. */
export type DeliveryState = 'owed' | 'sending' | 'sent' | 'failed' | 'gone'

export interface Delivery {
  id: string
  digestId: string
  chatId: string
  telegramId: number
  /** 0, 1, … within the digest; sent in this order. */
  part: number
  form: MessageForm
  /** Ready to send: classic `{text}` in Telegram's HTML, rich `{blocks}`. */
  payload: unknown
  state: DeliveryState
  attempts: number
  /** Not before this instant. */
  notBefore: Date
  messageId: number | null
}
