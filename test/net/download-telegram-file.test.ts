import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { downloadTelegramFile } from '../../src/net/download-telegram-file.ts'
import type { TelegramFile } from '../../src/net/download-telegram-file.ts'
import type { FetchError } from '../../src/net/fetch-error.ts'
import { serve } from './serve.ts'

const TOKEN = '1234567890:AAabcdefghijklmnopqrstuvwxyz_0123456'

async function failure(file: Omit<TelegramFile, 'token'>): Promise<FetchError> {
  return downloadTelegramFile({ token: TOKEN, ...file }).then(
    () => {
      throw new Error('was downloaded')
    },
    (error: FetchError) => error,
  )
}

describe('a file of Telegram', () => {
  it('is downloaded from the server that the operator names, be it on this machine', async () => {
    let path: string | undefined
    const root = await serve((request, response) => {
      path = request.url
      response.end('%PDF-1.7')
    })
    const bytes = await downloadTelegramFile({
      apiRoot: root,
      token: TOKEN,
      filePath: 'documents/file 1.pdf',
    })

    expect(Buffer.from(bytes).toString()).toBe('%PDF-1.7')
    expect(path).toBe(`/file/bot${TOKEN}/documents/file%201.pdf`)
  })

  it.each([
    [404, 'missing', false],
    [401, 'status', false],
    [302, 'status', false],
    [429, 'status', true],
    [502, 'status', true],
  ] as const)(
    'that is answered with %i is an error "%s", worth another try: %s',
    async (status, told, retryable) => {
      const root = await serve((request, response) => {
        response.writeHead(status, { location: request.url }).end(request.url)
      })
      const error = await failure({ apiRoot: root, filePath: 'documents/1' })

      expect(error).toMatchObject({ failure: told, status, retryable })
      expect(inspect(error)).not.toContain(TOKEN)
    },
  )

  it('is at most so large', async () => {
    const root = await serve((_request, response) => void response.end('too much'))

    expect(await failure({ apiRoot: root, filePath: 'documents/1', maxBytes: 3 })).toMatchObject({
      failure: 'too-large',
    })
  })

  it('has its time', async () => {
    const root = await serve(() => undefined)
    const error = await failure({ apiRoot: root, filePath: 'documents/1', timeoutMs: 30 })

    expect(error).toMatchObject({ failure: 'timeout', retryable: true })
    expect(inspect(error)).not.toContain(TOKEN)
  })

  it('of a server that is not there is an error without the token', async () => {
    const error = await failure({ apiRoot: 'http://127.0.0.1:1', filePath: 'documents/1' })

    expect(error).toMatchObject({ failure: 'network', retryable: true })
    expect(inspect(error)).not.toContain(TOKEN)
  })

  it.each(['', '/var/lib/bot/1.pdf', '../../getMe', 'documents/../../x', 'documents//x'])(
    'whose path is "%s" is not asked for',
    async (filePath) => {
      const error = await failure({ apiRoot: 'http://127.0.0.1:1', filePath })

      expect(error).toMatchObject({ failure: 'address' })
      expect(inspect(error)).not.toContain(TOKEN)
    },
  )

  it('of no server at all is an error without the token', async () => {
    const error = await failure({ apiRoot: 'nonsense', filePath: 'documents/1' })

    expect(error).toMatchObject({ failure: 'address' })
    expect(inspect(error)).not.toContain(TOKEN)
  })
})
