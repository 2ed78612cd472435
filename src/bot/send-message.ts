// A stored message → Telegram, and what it answered.
import type { Api } from 'grammy'
import type { MessagePayload } from '../../digests/render-messages.ts'
import type { Delivery } from '../domain/delivery.ts'
import type { SendOutcome } from '../schedule/next-state.ts'
import { outcomeOf } from './outcome-of.ts'
import { sendPayload } from './send-payload.ts'

/** Sends one message of a digest. Never throws, and never waits out a flood limit: that is the delivery's matter. */
export async function sendMessage(
  api: Api,
  { telegramId, payload }: Pick<Delivery, 'telegramId' | 'payload'>,
): Promise<SendOutcome> {
  try {
    const messageId = await sendPayload(api, telegramId, payload as MessagePayload)
    return { kind: 'sent', messageId }
  } catch (error) {
    return outcomeOf(error)
  }
}
