import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Update } from '@grammyjs/types'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openScene, refusal } from '../stand-in-for-test.ts'

interface Received {
  secret: string | undefined
  update: Update
}

/** A bot's web server that answers with `statuses` in order, then with 200. */
async function botServer(statuses: number[] = []) {
  const received: Received[] = []
  const waiting = new Set<() => void>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const update = JSON.parse(Buffer.concat(chunks).toString()) as Update
      received.push({
        secret: request.headers['x-telegram-bot-api-secret-token'] as string | undefined,
        update,
      })
      response.writeHead(statuses.shift() ?? 200).end()
      for (const look of waiting) look()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`
  const count = (wanted: number): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (received.length >= wanted) resolve()
      }
      waiting.add(look)
      look()
    })
  return { url, received, count }
}

describe('a webhook', () => {
  test('gets what waited and what happens, in order and with the secret', async () => {
    const { url, received, count } = await botServer()
    const { call, control, person } = await openScene()
    await call('setWebhook', { url, secret_token: 'S3cret_-' })
    control.say(person.id, 'one')
    await count(2)

    expect(received.map(({ update }) => update.message?.text)).toEqual(['/start', 'one'])
    expect(received.map(({ secret }) => secret)).toEqual(['S3cret_-', 'S3cret_-'])
  })

  test('is offered an update again until it takes it, and the next one only then', async () => {
    const { url, received, count } = await botServer([500, 302])
    const { call, control, person } = await openScene({ webhookRetryMs: 1 })
    await call('setWebhook', { url })
    control.say(person.id, 'one')
    await count(4)
    const info = await call('getWebhookInfo')

    expect(received.map(({ update }) => update.message?.text)).toEqual(['/start', '/start', '/start', 'one'])
    expect(info.result).toMatchObject({
      url,
      last_error_message: 'Wrong response from the webhook: 302 Found',
    })
  })

  test('that does not answer keeps its updates waiting', async () => {
    const { call, control } = await openScene()
    await call('setWebhook', { url: 'http://127.0.0.1:9/' })
    control.addPerson({ firstName: 'Elif' })

    expect((await call('getWebhookInfo')).result).toMatchObject({
      pending_update_count: 1,
      max_connections: 40,
    })
    expect(await call('deleteWebhook', { drop_pending_updates: true })).toMatchObject({ ok: true })
    expect((await call('getWebhookInfo')).result).toEqual({
      url: '',
      has_custom_certificate: false,
      pending_update_count: 0,
    })
  })

  test.each([
    [
      'outside this machine',
      { url: 'http://example.org/hook' },
      'bad webhook: the stand-in calls http addresses of this machine only',
    ],
    [
      'with a secret of other letters',
      { url: 'http://127.0.0.1:9/', secret_token: 'a b' },
      'secret token contains unallowed characters',
    ],
    [
      'with a secret of 257',
      { url: 'http://127.0.0.1:9/', secret_token: 'x'.repeat(257) },
      'secret token is too long',
    ],
    [
      'for types that are no list',
      { url: 'http://127.0.0.1:9/', allowed_updates: 'message' },
      'can\'t parse "allowed_updates" JSON object',
    ],
  ])('%s is refused', async (_, parameters, reason) => {
    const { call } = await openScene()

    expect(await call('setWebhook', parameters)).toEqual(refusal(400, `Bad Request: ${reason}`))
  })
})
