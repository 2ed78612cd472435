// notice → Telegram: sends each editor what they are owed, one at a time, and settles it by Telegram's answer.
import { nextState } from '../schedule/next-state.ts'
import type { SendOutcome } from '../schedule/next-state.ts'
import { loadOwedNotices, markNoticeFailed, markNoticeSent, putOffNotice } from '../store/notices.ts'
import type { Notice } from '../store/notices.ts'
import type { Store } from '../store/open.ts'

/** Sends one notice and tells what Telegram answered; never throws. */
export type SendNotice = (notice: Notice) => Promise<SendOutcome>

export interface NoticePorts {
  store: Pick<Store, 'db' | 'clock'>
  send: SendNotice
  signal?: AbortSignal
  /** Told of each outcome that is not that it was sent. */
  onTrouble?: (notice: Notice, outcome: SendOutcome) => void
}

export interface SentNotices {
  sent: number
  failed: number
  /** The token is refused: nothing more was tried. */
  lockedOut: boolean
  /** When more is due, if any is known. */
  next: Date | null
}

const AT_ONCE = 100
/** About one message a second is what Telegram takes in one chat. */
const CHAT_PAUSE = 1000

/**
 * Sends each editor the oldest notice that is due; the rest of theirs waits for the next call, a second later. A notice
 * is settled only after Telegram's answer: a crash in between sends it once more. Never run it twice at once.
 */
export async function sendNotices(ports: NoticePorts): Promise<SentNotices> {
  const { store, send, signal, onTrouble } = ports
  const done: SentNotices = { sent: 0, failed: 0, lockedOut: false, next: null }
  const owed = await loadOwedNotices(store.db, store.clock.now(), AT_ONCE)
  const told = new Set<number>()
  for (const notice of owed) {
    if (signal?.aborted || done.lockedOut) break
    if (told.has(notice.telegramId)) continue
    told.add(notice.telegramId)
    const outcome = await send(notice)
    if (outcome.kind !== 'sent') onTrouble?.(notice, outcome)
    const others = owed.filter(({ id, telegramId }) => telegramId === notice.telegramId && id !== notice.id)
    await settle(store, { notice, outcome, others }, done)
  }
  return done
}

interface Answered {
  notice: Notice
  outcome: SendOutcome
  /** Owed to the same editor. */
  others: readonly Notice[]
}

async function settle(
  { db, clock }: NoticePorts['store'],
  { notice, outcome, others }: Answered,
  done: SentNotices,
): Promise<void> {
  const { id, attempts } = notice
  const now = clock.now()
  const next = nextState(outcome, { attempts: attempts + 1, form: 'classic', now })
  if (outcome.kind === 'locked-out') done.lockedOut = true
  if (next.state === 'sent') {
    await markNoticeSent(db, id, now)
    done.sent += 1
    if (others.length > 0) soonest(done, new Date(now.getTime() + CHAT_PAUSE))
    return
  }
  if (next.state === 'owed') {
    await putOffNotice(db, id, next.notBefore, next.counts ? attempts + 1 : attempts)
    // What holds up one message of a chat holds up them all.
    for (const other of others) await putOffNotice(db, other.id, next.notBefore, other.attempts)
    soonest(done, next.notBefore)
    return
  }
  await markNoticeFailed(db, id, 'reason' in next ? next.reason : next.state)
  done.failed += 1
  if (others.length > 0) soonest(done, now)
}

function soonest(done: SentNotices, at: Date): void {
  if (done.next === null || at < done.next) done.next = at
}
