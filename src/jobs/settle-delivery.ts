// Telegram's answer to one message → the rows that say what became of it.
import { renderRest } from '../../digests/render-messages.ts'
import type { Delivery } from '../domain/delivery.ts'
import { nextState } from '../schedule/next-state.ts'
import type { SendOutcome } from '../schedule/next-state.ts'
import { blockChat, migrateChatId } from '../store/chats.ts'
import { inTransaction } from '../store/db.ts'
import type { Db } from '../store/db.ts'
import { holdBack, loadDeliveries, markFailed, markOwedAgain, markSent } from '../store/deliveries.ts'
import { loadDigest, replaceRest } from '../store/digests.ts'
import type { Store } from '../store/open.ts'
import { digestWords } from './digest-words.ts'

export type Settled = 'sent' | 'owed' | 'failed' | 'gone'

/** About one message a second is what Telegram takes in one chat. */
const CHAT_PAUSE = 1000

/** Stores what became of a message that was being sent; one transaction, and the second time it changes nothing. */
export async function settleDelivery(
  { db, clock }: Pick<Store, 'db' | 'clock'>,
  delivery: Delivery,
  outcome: SendOutcome,
): Promise<Settled> {
  const { id, chatId, attempts, form } = delivery
  const now = clock.now()
  const next = nextState(outcome, { attempts, form, now })
  return inTransaction(db, async (tx) => {
    switch (next.state) {
      case 'sent':
        await markSent(tx, id, next.messageId, now)
        await holdBack(tx, chatId, new Date(now.getTime() + CHAT_PAUSE))
        return 'sent'
      case 'owed':
        await markOwedAgain(tx, id, next.notBefore, next.counts ? undefined : attempts - 1)
        return 'owed'
      case 'renamed':
        await migrateChatId(tx, delivery.telegramId, next.telegramId)
        await markOwedAgain(tx, id, now, attempts - 1)
        return 'owed'
      case 'rerender':
        return rerenderRest(tx, delivery, next.form, now)
      case 'gone':
        await blockChat(tx, chatId, next.reason)
        return 'gone'
    }
    await markFailed(tx, id, next.reason)
    return 'failed'
  })
}

/** The server refuses this form: what has not been sent of the digest is split anew in another one. */
async function rerenderRest(
  tx: Db,
  { id, digestId, form: before }: Delivery,
  form: Delivery['form'],
  now: Date,
): Promise<Settled> {
  const digest = await loadDigest(tx, digestId)
  const deliveries = await loadDeliveries(tx, digestId)
  const refused = deliveries.find((delivery) => delivery.id === id && delivery.state === 'sending')
  // Forgotten meanwhile, or rendered anew already.
  if (digest === null || refused === undefined) return 'owed'
  const document = digestWords(digest.content, digest.locale)
  const sent = deliveries.filter(({ state }) => state === 'sent').length
  const payloads = document === null ? [] : renderRest(document, { sent, before, form })
  await replaceRest(tx, digestId, { form, payloads, now })
  return 'owed'
}
