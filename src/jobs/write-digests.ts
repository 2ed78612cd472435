// meeting → digest: stores the digests that are due now, each once, with the messages that carry it.
import type { DigestContent } from '../domain/digest.ts'
import type { Brief, Chat } from '../domain/subscription.ts'
import type { CivilDate } from '../domain/vocabulary.ts'
import { due } from '../schedule/due.ts'
import { localTime } from '../schedule/local-time.ts'
import { loadActiveBriefs, loadBriefWithChat } from '../store/briefs.ts'
import { inTransaction } from '../store/db.ts'
import { loadDigest, loadOutdatedDigests, replaceUnsent, writeDigest } from '../store/digests.ts'
import type { Store } from '../store/open.ts'
import { composeDigest, loadNews } from './compose-digest.ts'
import type { News } from './compose-digest.ts'

export interface WrittenDigests {
  /** With messages. */
  written: number
  /** Due, and nothing to say. */
  empty: number
  /** Rendered anew, because what they show has changed before anything of them was sent. */
  renewed: number
}

/** The slot of a brief's daily digest. Others (a first digest, a weekly one) have names of their own. */
const DAILY = 'daily'

/**
 * Writes every digest that is due. What is due is decided from the database and `now` alone, so a missed tick, a late
 * one or two processes change nothing. One brief that fails keeps none of the others waiting.
 */
export async function writeDigests(
  { db, clock }: Pick<Store, 'db' | 'clock'>,
  onFailure: (briefId: string, error: unknown) => void,
): Promise<WrittenDigests> {
  const done: WrittenDigests = { written: 0, empty: 0, renewed: 0 }
  done.renewed = await renewOutdated({ db, clock }, onFailure)
  const now = clock.now()
  const owing = (await loadActiveBriefs(db)).flatMap(({ brief, chat }) => {
    try {
      const { owed } = due(brief, chat.zone, now)
      return owed === null ? [] : [{ brief, chat, localDate: owed.localDate }]
    } catch (error) {
      onFailure(brief.id, error)
      return []
    }
  })
  if (owing.length === 0) return done
  const news = await loadNews(db, Math.min(...owing.map(({ brief }) => brief.lastNumber)))
  for (const { brief, chat, localDate } of owing) {
    try {
      const outcome = await writeOne({ db, clock }, { brief, chat, localDate, slot: DAILY, news })
      if (outcome !== 'not-due') done[outcome]++
    } catch (error) {
      onFailure(brief.id, error)
    }
  }
  return done
}

/**
 * Writes what a brief is owed at this moment, whatever its hour; it counts as the digest of the local day. Where there
 * is nothing to say nothing moves: the digest of the day still comes.
 */
export async function writeDigestNow(
  store: Pick<Store, 'db' | 'clock'>,
  brief: Brief,
  chat: Chat,
): Promise<'written' | 'empty' | 'not-due'> {
  const now = store.clock.now()
  const today = localTime(now, chat.zone).date
  // After a move across the date line the last digest may be of tomorrow: days already told are not told again.
  const localDate = brief.lastLocalDate !== null && brief.lastLocalDate > today ? brief.lastLocalDate : today
  return writeOne(store, { brief, chat, localDate, slot: `now ${now.toISOString()}` })
}

async function writeOne(
  { db, clock }: Pick<Store, 'db' | 'clock'>,
  {
    brief,
    chat,
    localDate,
    slot,
    news,
  }: { brief: Brief; chat: Chat; localDate: CivilDate; slot: string; news?: News },
): Promise<'written' | 'empty' | 'not-due'> {
  const fromNumber = brief.lastNumber
  return inTransaction(db, async (tx) => {
    const composed = await composeDigest(tx, { brief, chat, localDate, fromNumber }, news)
    const isEmpty = composed.payloads.length === 0
    if (isEmpty && slot !== DAILY) return 'empty'
    const { outcome } = await writeDigest(tx, {
      ...composed,
      briefId: brief.id,
      localDate,
      slot,
      locale: chat.locale,
      form: chat.form,
      fromNumber,
      now: clock.now(),
    })
    // Changed or served meanwhile: the next tick sees it as it is.
    if (outcome !== 'written') return 'not-due'
    return isEmpty ? 'empty' : 'written'
  })
}

/** What a digest shows must be true when it is sent: those that nobody has seen yet are brought up to date. */
async function renewOutdated(
  { db, clock }: Pick<Store, 'db' | 'clock'>,
  onFailure: (briefId: string, error: unknown) => void,
): Promise<number> {
  let renewed = 0
  for (const { id, briefId, localDate, fromNumber } of await loadOutdatedDigests(db, DAILY)) {
    try {
      const found = await loadBriefWithChat(db, briefId)
      const digest = await loadDigest(db, id)
      if (found === null || digest === null) continue
      const { brief, chat } = found
      const awaitedSince = awaitedDay(digest.content)
      const isNew = await inTransaction(db, async (tx) =>
        replaceUnsent(tx, id, async (tx) => ({
          ...(await composeDigest(tx, { brief, chat, localDate, fromNumber, awaitedSince })),
          locale: chat.locale,
          form: chat.form,
          now: clock.now(),
        })),
      )
      if (isNew) renewed++
    } catch (error) {
      onFailure(briefId, error)
    }
  }
  return renewed
}

/** The first of the days that passed unconfirmed: the brief's own last day is this digest's by now. */
function awaitedDay({ items }: DigestContent): CivilDate | null {
  const days = items.filter(({ section }) => section === 'unconfirmed').map(({ meeting }) => meeting.latest)
  return days.sort()[0] ?? null
}
