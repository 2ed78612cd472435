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

/** Listens on HOST and PORT. Rejects with the system's error where the port is taken. */
export async function startWeb(
  { host, port, updates, webhookUrl, webhookSecret }: Config,
  { store, bot, lastTick }: WebSettings,
): Promise<Web> {
  const isWebhook = updates === 'webhook' && webhookUrl !== null && webhookSecret !== null
  const app = createWebApp({
    askDatabase: () =>
      readState(store.db, 'health').then(
        () => true,
        () => false,
      ),
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
    server.once('error', reject)
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
