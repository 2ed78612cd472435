// The health that watchers read, and the port that the web part listens on.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parseConfig } from '../../src/config.ts'
import type { Db } from '../../src/store/db.ts'
import { createWebApp, type WebPorts } from '../../src/web/app.ts'
import { startWeb } from '../../src/web/start-web.ts'

const WELL: WebPorts = { askDatabase: () => Promise.resolve(true), sinceTick: () => 1500, webhook: null }

async function health(ports: Partial<WebPorts> = {}) {
  const response = await createWebApp({ ...WELL, ...ports }).request('/healthz')
  return { status: response.status, body: await response.json() }
}

describe('/healthz', () => {
  it('is well while the database answers and ticks come', async () => {
    expect(await health()).toEqual({
      status: 200,
      body: { status: 'ok', database: 'ok', secondsSinceTick: 2 },
    })
  })

  it('is well before the first tick', async () => {
    expect(await health({ sinceTick: () => null })).toMatchObject({ status: 200 })
  })

  it('is ill when the database does not answer', async () => {
    expect(await health({ askDatabase: () => Promise.resolve(false) })).toMatchObject({
      status: 503,
      body: { status: 'ill', database: 'unreachable' },
    })
  })

  it('is ill when no tick has ended for long', async () => {
    expect(await health({ sinceTick: () => 11 * 60_000 })).toMatchObject({
      status: 503,
      body: { status: 'ill', secondsSinceTick: 660 },
    })
  })
})

describe('the webhook', () => {
  it('is not there while updates are polled', async () => {
    const response = await createWebApp(WELL).request('/telegram', { method: 'POST', body: '{}' })

    expect(response.status).toBe(404)
  })
})

describe('the web part', () => {
  const idle = {
    store: { db: {} as Db },
    bot: { handleUpdate: () => Promise.resolve() },
    lastTick: () => null,
  }

  it('listens where the settings say, and tells where that is', async () => {
    const web = await startWeb(configFrom({ PORT: '0' }), idle)
    onTestFinished(() => web.close())

    expect(web.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    // The store of this test is none, so the database is unreachable: an answer all the same.
    expect((await fetch(`${web.url}/healthz`)).status).toBe(503)
  })

  it('says in one line what to do about a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    onTestFinished(() => void other.close())
    const { port } = other.address() as AddressInfo

    await expect(startWeb(configFrom({ PORT: String(port) }), idle)).rejects.toThrow(
      `127.0.0.1:${port} is taken by another program. Stop it, or set another PORT.`,
    )
  })
})

function configFrom(env: Record<string, string>) {
  const parsed = parseConfig(env)
  if (!parsed.ok) throw new Error('settings of the test are wrong')
  return parsed.config
}
