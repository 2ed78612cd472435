import { describe, expect, it } from 'vitest'
import { askTelegram } from '../../src/net/ask-telegram.ts'
import { serve } from './serve.ts'

const TOKEN = '1234567890:AAabcdefghijklmnopqrstuvwxyz_0123456'

describe('asking Telegram who the bot is', () => {
  it('gives its name where the token is good', async () => {
    const root = await serve((request, response) => {
      const good = request.url === `/bot${TOKEN}/getMe`
      response.end(JSON.stringify(good ? { ok: true, result: { id: 1, username: 'elchi_bot' } } : {}))
    })

    expect(await askTelegram(root, TOKEN)).toEqual({ kind: 'ok', username: 'elchi_bot' })
  })

  it.each([401, 404])('is refused with %i where it is not', async (status) => {
    const root = await serve((_request, response) => void response.writeHead(status).end('{"ok":false}'))

    expect(await askTelegram(root, TOKEN)).toEqual({ kind: 'refused' })
  })

  it('notices a server that is something else', async () => {
    const root = await serve((_request, response) => void response.end('<html>welcome</html>'))

    expect(await askTelegram(root, TOKEN)).toEqual({ kind: 'strange', status: 200 })
  })

  it('waits only so long, and tells nothing of the token', async () => {
    const root = await serve(() => undefined)

    expect(await askTelegram(root, TOKEN, 30)).toEqual({ kind: 'unreachable', reason: 'no answer in time' })
  })
})
