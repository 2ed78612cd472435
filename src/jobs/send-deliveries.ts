// digest → Telegram: hands messages over at a steady pace and settles each by Telegram's answer, never before it.
import { setTimeout as sleep } from 'node:timers/promises'
import { digestDocument } from '../../digests/digest-document.ts'
import { gazetteerNames } from '../../digests/gazetteer-names.ts'
import { renderRest } from '../../digests/render-messages.ts'
import type { Delivery } from '../domain/delivery.ts'
import { nextState } from '../schedule/next-state.ts'
import type { SendOutcome } from '../schedule/next-state.ts'
import { blockChat, migrateChatId } from '../store/chats.ts'
import { inTransaction } from '../store/db.ts'
import {
  claimDue,
  loadDeliveries,
  markFailed,
  markGone,
  markOwedAgain,
  markSent,
} from '../store/deliveries.ts'
import { loadDigest, replaceRest } from '../store/digests.ts'
import type { Store } from '../store/open.ts'

/** Sends one message and tells what Telegram answered; never throws. */
export type SendMessage = (delivery: Delivery) => Promise<SendOutcome>

export interface SendPorts {
  store: Pick<Store, 'db' | 'clock'>
  send: SendMessage
  /** Messages a second over all chats. */
  rate: number
  /** Stops between two messages; those in flight are awaited. */
  signal?: AbortSignal
  /** Told of each outcome that is not `sent`. */
  onTrouble?: (delivery: Delivery, outcome: SendOutcome) => void
}

export interface SentDeliveries {
  sent: number
  owed: number
  failed: number
  gone: number
}

/** At most this many answers are awaited at once: what a crash can repeat. */
const IN_FLIGHT = 8

/** Sends everything that is due now. Messages of one chat go one after the other, those of different chats side by side. */
export async function sendDeliveries(ports: SendPorts): Promise<SentDeliveries> {
  const { store, rate, signal } = ports
  const done: SentDeliveries = { sent: 0, owed: 0, failed: 0, gone: 0 }
  const pause = 1000 / rate
  for (;;) {
    if (signal?.aborted) return done
    const claimed = await claimDue(store.db, store.clock.now(), IN_FLIGHT)
    if (claimed.length === 0) return done
    await Promise.all(
      claimed.map(async (delivery, index) => {
        await sleep(index * pause)
        done[await sendOne(ports, delivery)]++
      }),
    )
    await sleep(pause)
  }
}

async function sendOne(
  { store: { db, clock }, send, onTrouble }: SendPorts,
  delivery: Delivery,
): Promise<keyof SentDeliveries> {
  const outcome = await send(delivery)
  if (outcome.kind !== 'sent') onTrouble?.(delivery, outcome)
  const { id, attempts, form, chatId } = delivery
  const next = nextState(outcome, { attempts, form, now: clock.now() })
  switch (next.state) {
    case 'sent':
      await markSent(db, id, next.messageId, clock.now())
      return 'sent'
    case 'owed':
      await markOwedAgain(db, id, next.notBefore, next.counts ? undefined : attempts - 1)
      return 'owed'
    case 'renamed':
      await inTransaction(db, async (tx) => migrateChatId(tx, delivery.telegramId, next.telegramId))
      await markOwedAgain(db, id, clock.now(), attempts - 1)
      return 'owed'
    case 'rerender':
      await rerender({ db, clock }, delivery)
      return 'owed'
    case 'gone':
      await markGone(db, id, next.reason)
      await inTransaction(db, async (tx) => blockChat(tx, chatId))
      return 'gone'
    case 'failed':
      await markFailed(db, id, next.reason)
      return 'failed'
  }
}

/** The server refuses the rich form: what has not been sent of the digest is split anew in the classic one. */
async function rerender({ db, clock }: Pick<Store, 'db' | 'clock'>, delivery: Delivery): Promise<void> {
  const digest = await loadDigest(db, delivery.digestId)
  if (digest === null) return
  const sent = (await loadDeliveries(db, digest.id)).filter(({ state }) => state === 'sent')
  const document = digestDocument(digest.content, digest.locale, { names: gazetteerNames(digest.locale) })
  if (document === null) return
  const payloads = renderRest(document, { sent: sent.length, before: delivery.form, form: 'classic' })
  await inTransaction(db, async (tx) =>
    replaceRest(tx, digest.id, { form: 'classic', payloads, now: clock.now() }),
  )
}
