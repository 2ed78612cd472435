// digest → Telegram: hands messages over at a steady pace and settles each by Telegram's answer, never before it.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Delivery } from '../domain/delivery.ts'
import type { SendOutcome } from '../schedule/next-state.ts'
import { claimDue } from '../store/deliveries.ts'
import type { Store } from '../store/open.ts'
import { settleDelivery } from './settle-delivery.ts'
import type { Settled } from './settle-delivery.ts'

/** Sends one message and tells what Telegram answered; never throws. */
export type SendMessage = (delivery: Delivery) => Promise<SendOutcome>

export interface SendPorts {
  store: Pick<Store, 'db' | 'clock'>
  send: SendMessage
  /** Messages a second over all chats. */
  rate: number
  /** The installation, where several send from one database. */
  sender?: string
  /** Stops between two messages; those in flight are awaited. */
  signal?: AbortSignal
  /** Told of each outcome that is the message's own trouble. */
  onTrouble?: (delivery: Delivery, outcome: SendOutcome) => void
  /** Told when an answer could not be stored; it is tried again. */
  onStoreTrouble?: (error: unknown) => void
  /** Waits, in ms. */
  wait?: (ms: number) => Promise<unknown>
}

export interface SentDeliveries extends Record<Settled, number> {
  /** The token is refused: nothing more was tried. */
  lockedOut: boolean
}

/** At most this many answers are awaited at once: what a crash can repeat. */
const IN_FLIGHT = 8

/**
 * Sends everything that is due now. Messages of one chat go one after the other, those of different chats side by side,
 * so that a slow answer or a chat that has to wait holds up nobody else.
 */
export async function sendDeliveries(ports: SendPorts): Promise<SentDeliveries> {
  const done: SentDeliveries = { sent: 0, owed: 0, failed: 0, gone: 0, lockedOut: false }
  for (;;) {
    const before = done.sent + done.owed + done.failed + done.gone
    const messages = duePaced(ports, () => done.lockedOut)
    const lanes = Array.from({ length: IN_FLIGHT }, async () => {
      for await (const delivery of messages) await sendOne(ports, delivery, done)
    })
    // All are awaited before an error goes on: what is in flight is never left behind.
    for (const lane of await Promise.allSettled(lanes)) if (lane.status === 'rejected') throw lane.reason
    // A message that went may have left the next of its chat due.
    if (done.sent + done.owed + done.failed + done.gone === before) return done
  }
}

/** What is due, each claimed when somebody is free to send it, at the pace of the rate. */
async function* duePaced(
  { store: { db, clock }, rate, sender, signal, wait = sleep }: SendPorts,
  isOver: () => boolean,
): AsyncGenerator<Delivery> {
  for (;;) {
    if (signal?.aborted || isOver()) return
    const [delivery] = await claimDue(db, clock.now(), 1, sender)
    if (delivery === undefined) return
    yield delivery
    await wait(1000 / rate)
  }
}

async function sendOne(ports: SendPorts, delivery: Delivery, done: SentDeliveries): Promise<void> {
  const { store, send, signal, onTrouble, onStoreTrouble, wait = sleep } = ports
  const outcome = await send(delivery)
  if (outcome.kind === 'locked-out') done.lockedOut = true
  else if (outcome.kind !== 'sent') onTrouble?.(delivery, outcome)
  const settled = await untilStored(() => settleDelivery(store, delivery, outcome), {
    signal,
    wait,
    onFailure: onStoreTrouble,
  })
  done[settled]++
}

/** 1 s, 2 s, 4 s … a minute, for a quarter of an hour: a message that Telegram has must not be sent again for a database that was away. */
const FIRST_WAIT = 1000
const LONGEST_WAIT = 60_000
const TRIES = 20

async function untilStored<T>(
  store: () => Promise<T>,
  {
    signal,
    wait,
    onFailure,
  }: {
    signal: AbortSignal | undefined
    wait: (ms: number) => Promise<unknown>
    onFailure: ((error: unknown) => void) | undefined
  },
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await store()
    } catch (error) {
      if (attempt === TRIES || signal?.aborted) throw error
      onFailure?.(error)
      await wait(Math.min(FIRST_WAIT * 2 ** (attempt - 1), LONGEST_WAIT))
    }
  }
}
