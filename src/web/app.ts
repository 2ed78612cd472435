// The web part's routes: health for whoever watches the program, and the webhook that Telegram calls.
import { createHash, timingSafeEqual } from 'node:crypto'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'

export interface WebPorts {
  /** Whether the database answers. */
  askDatabase: () => Promise<boolean>
  /** How long ago the last tick ended, in ms; null before the first. */
  sinceTick: () => number | null
  /** null: updates are polled. */
  webhook: { path: string; secret: string; handleUpdate: (update: unknown) => Promise<void> } | null
}

/** Ticks come every minute; one that sends for long may take some. */
const LATE = 10 * 60_000
/** The largest update is a message of some kilobytes. */
const LARGEST_UPDATE = 1024 * 1024

export function createWebApp({ askDatabase, sinceTick, webhook }: WebPorts): Hono {
  const app = new Hono()

  app.get('/healthz', async (context) => {
    const database = await askDatabase()
    const since = sinceTick()
    const onTime = since === null || since < LATE
    const well = database && onTime
    return context.json(
      {
        status: well ? 'ok' : 'ill',
        database: database ? 'ok' : 'unreachable',
        secondsSinceTick: since === null ? null : Math.round(since / 1000),
      },
      well ? 200 : 503,
    )
  })

  if (webhook !== null) {
    const { path, secret, handleUpdate } = webhook
    app.post(
      path,
      async (context, next) => {
        const given = context.req.header('x-telegram-bot-api-secret-token') ?? ''
        if (!isEqual(given, secret)) return context.text('Unauthorized', 401)
        await next()
        return undefined
      },
      bodyLimit({ maxSize: LARGEST_UPDATE, onError: (context) => context.text('Too large', 413) }),
      async (context) => {
        const update = await context.req.json<unknown>().catch(() => null)
        if (update === null) return context.text('Not JSON', 400)
        // Answered when it has been dealt with: what a crash interrupts comes again.
        await handleUpdate(update)
        return context.body(null, 200)
      },
    )
  }
  return app
}

/** In a time that does not tell how much of it was right. */
function isEqual(given: string, secret: string): boolean {
  const [one, other] = [given, secret].map((text) => createHash('sha256').update(text).digest())
  return one !== undefined && other !== undefined && timingSafeEqual(one, other)
}
