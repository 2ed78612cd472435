// An update and a webhook's address → one HTTP POST on this machine, and what went wrong with it.
import { request } from 'node:http'
import type { Update } from '@grammyjs/types'

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Whether an address stays on this machine: the stand-in calls no other. */
export function isLoopback(address: string): boolean {
  return (
    URL.canParse(address) && new URL(address).protocol === 'http:' && LOOPBACK.has(new URL(address).hostname)
  )
}

/** Null when the webhook answered 2xx; otherwise the words for `last_error_message`. */
export function postUpdate(
  address: string,
  secretToken: string,
  update: Update,
  signal: AbortSignal,
): Promise<string | null> {
  const body = JSON.stringify(update)
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    ...(secretToken === '' ? {} : { 'x-telegram-bot-api-secret-token': secretToken }),
  }
  return new Promise((resolve) => {
    const call = request(address, { method: 'POST', headers, signal, agent: false }, (answer) => {
      answer.resume()
      const status = answer.statusCode ?? 0
      answer.on('close', () =>
        resolve(
          status >= 200 && status < 300
            ? null
            : `Wrong response from the webhook: ${status} ${answer.statusMessage}`,
        ),
      )
    })
    call.on('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'ECONNREFUSED' ? 'Connection refused' : 'Connection failed'),
    )
    call.end(body)
  })
}
