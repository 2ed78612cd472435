// Settings → the web part, listening.
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { ElchiBot } from '../bot/bot.ts'
import type { Config } from '../config.ts'
import type { Store } from '../store/open.ts'
import { readState } from '../store/state.ts'
import { createWebApp } from './app.ts'

export interface WebSettings {
  store: Pick<Store, 'db'>
  bot: Pick<ElchiBot, 'handleUpdate'>
  /** When the last tick ended, on the machine's monotonic scale in ms; null before the first. */
  lastTick: () => number | null
}

export interface Web {
  url: string
  /** Takes no more requests and ends those that are open. */
  close(): Promise<void>
}

/** What only the operator can mend; the message says how. */
export class CannotListen extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'CannotListen'
  }
}

/** Listens on HOST and PORT. Rejects with CannotListen. */
export async function startWeb(
  { host, port, updates, webhookUrl, webhookSecret }: Config,
  { store, bot, lastTick }: WebSettings,
): Promise<Web> {
  const isWebhook = updates === 'webhook' && webhookUrl !== null && webhookSecret !== null
  const app = createWebApp({
    askDatabase: () => answers(store.db),
    sinceTick: () => {
      const last = lastTick()
      return last === null ? null : performance.now() - last
    },
    webhook: isWebhook
      ? { path: new URL(webhookUrl).pathname, secret: webhookSecret, handleUpdate: bot.handleUpdate }
      : null,
  })
  const server = serve({ fetch: app.fetch, hostname: host, port })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, host, port)))
  })
  const address = server.address() as AddressInfo
  const shown = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return {
    url: `http://${shown}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}

async function answers(db: Store['db']): Promise<boolean> {
  try {
    await readState(db, 'health')
    return true
  } catch {
    return false
  }
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): CannotListen {
  if (error.code === 'EADDRINUSE')
    return new CannotListen(`${host}:${port} is taken by another program. Stop it, or set another PORT.`)
  if (error.code === 'EACCES')
    return new CannotListen(`Listening on port ${port} is not allowed here. Set a PORT above 1023.`)
  return new CannotListen(
    `Cannot listen on ${host}:${port} (${error.code ?? 'unknown'}). Check HOST and PORT.`,
  )
}
