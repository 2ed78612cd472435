// A chat → its brief, made with the default hours when something is followed for the first time.
import type { Brief, Chat, Followed } from '../domain/subscription.ts'
import { createBrief, listBriefs, subscribe, unsubscribe } from '../store/briefs.ts'
import { currentNumber } from '../store/changes.ts'
import { inTransaction, type Db } from '../store/db.ts'
import { lockChat } from '../store/lock-chat.ts'
import type { Turn } from './turn.ts'

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]

/** The chat's brief, or null before it follows anything. The bot orders one a chat. */
export async function briefOf(db: Db, chat: Chat): Promise<Brief | null> {
  const [brief] = await listBriefs(db, chat.id)
  return brief ?? null
}

/** The chat's brief, made where there is none; two updates at once make one. */
export async function ensureBrief({ ports: { store, config }, chat, now }: Turn): Promise<Brief> {
  return inTransaction(store.db, async (tx) => {
    await lockChat(tx, chat.id)
    const lastNumber = await currentNumber(tx)
    return (
      (await briefOf(tx, chat)) ??
      createBrief(tx, {
        chatId: chat.id,
        at: config.digestAt,
        days: EVERY_DAY,
        followed: [],
        lastNumber,
        activeSince: now,
        now,
      })
    )
  })
}

/** Follows each; returns those that are new. */
export async function follow(turn: Turn, things: readonly Followed[]): Promise<Followed[]> {
  const brief = await ensureBrief(turn)
  const added: Followed[] = []
  for (const thing of things)
    if (await subscribe(turn.ports.store.db, brief.id, thing, turn.now)) added.push(thing)
  return added
}

/** Stops following each; returns those that were followed. */
export async function unfollow(turn: Turn, things: readonly Followed[]): Promise<Followed[]> {
  const { db } = turn.ports.store
  const brief = await briefOf(db, turn.chat)
  const dropped: Followed[] = []
  if (brief !== null)
    for (const thing of things) if (await unsubscribe(db, brief.id, thing)) dropped.push(thing)
  return dropped
}

/** What the chat follows, the first chosen first. */
export async function followedBy(turn: Turn): Promise<Followed[]> {
  return (await briefOf(turn.ports.store.db, turn.chat))?.followed ?? []
}
