// Things that happen in chats → updates that the bot fetches by long polling or gets by webhook.
import type { Update } from '@grammyjs/types'
import { conflict } from './api-error.ts'
import { postUpdate } from './post-update.ts'

export type UpdateType = Exclude<keyof Update, 'update_id'>

export interface Webhook {
  url: string
  secretToken: string
  maxConnections: number
  lastError: { date: number; message: string } | null
}

export interface UpdateQueue {
  /** Queues an update if the bot asked for its type. */
  push(update: Omit<Update, 'update_id'>): void
  poll(request: PollRequest): Promise<Update[]>
  /** null goes back to polling. */
  setWebhook(webhook: Webhook | null): void
  webhook(): Webhook | null
  /** null restores the default: all but chat_member and reactions. */
  allow(types: readonly string[] | null): void
  allowed(): readonly string[] | null
  pending(): number
  drop(): void
  close(): void
}

export interface PollRequest {
  offset: number | undefined
  limit: number
  timeoutSeconds: number
  /** Ends the wait when the caller hangs up. */
  signal: AbortSignal | undefined
}

interface Waiting {
  settle(error?: Error): void
}

const NOT_BY_DEFAULT = new Set(['chat_member', 'message_reaction', 'message_reaction_count'])

/** `retryMs`: how long a webhook that failed is left alone. `unixNow`: for the date of its last error. */
export function updateQueue(options: { retryMs: number; unixNow: () => number }): UpdateQueue {
  let queue: Update[] = []
  let nextId = 700_000_001
  let allowedTypes: readonly string[] | null = null
  let waiting: Waiting | null = null
  let webhook: Webhook | null = null
  let delivering = false
  let closed = false
  const stop = new AbortController()

  function wanted(update: object): boolean {
    const type = Object.keys(update)[0]!
    return allowedTypes ? allowedTypes.includes(type) : !NOT_BY_DEFAULT.has(type)
  }

  function push(update: Omit<Update, 'update_id'>): void {
    if (!wanted(update)) return
    queue.push({ update_id: nextId++, ...update })
    waiting?.settle()
    void deliver()
  }

  async function poll({ offset, limit, timeoutSeconds, signal }: PollRequest): Promise<Update[]> {
    if (webhook) {
      throw conflict(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      )
    }
    waiting?.settle(
      conflict('terminated by other getUpdates request; make sure that only one bot instance is running'),
    )
    if (offset !== undefined && offset < 0) queue = queue.slice(offset)
    else if (offset !== undefined) queue = queue.filter((update) => update.update_id >= offset)
    if (queue.length === 0 && timeoutSeconds > 0 && !closed) await wait(timeoutSeconds, signal)
    return queue.slice(0, limit)
  }

  function wait(seconds: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => mine.settle(), seconds * 1000)
      const hangUp = (): void => mine.settle()
      const mine: Waiting = {
        settle(error) {
          clearTimeout(timer)
          signal?.removeEventListener('abort', hangUp)
          if (waiting === mine) waiting = null
          if (error) reject(error)
          else resolve()
        },
      }
      waiting = mine
      signal?.addEventListener('abort', hangUp, { once: true })
    })
  }

  /** One at a time and in order: an update that is not taken is offered again before the next one. */
  async function deliver(): Promise<void> {
    if (delivering) return
    delivering = true
    for (let next = due(); next; next = due()) {
      const { target, update } = next
      const failure = await postUpdate(target.url, target.secretToken, update, stop.signal)
      if (failure === null) {
        queue = queue.filter((other) => other !== update)
      } else {
        target.lastError = { date: options.unixNow(), message: failure }
        await pause(options.retryMs, stop.signal)
      }
    }
    delivering = false
  }

  function due(): { target: Webhook; update: Update } | null {
    const [update] = queue
    return webhook && update && !closed ? { target: webhook, update } : null
  }

  return {
    push,
    poll,
    setWebhook(next) {
      webhook = next
      waiting?.settle(conflict('terminated by setWebhook request'))
      void deliver()
    },
    webhook: () => webhook,
    allow: (types) => (allowedTypes = types && types.length > 0 ? types : null),
    allowed: () => allowedTypes,
    pending: () => queue.length,
    drop: () => (queue = []),
    close() {
      closed = true
      stop.abort()
      waiting?.settle()
    },
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })
}
