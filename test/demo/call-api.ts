// A stand-in and a method → its answer over HTTP, in each of the ways a bot may call.
import type { TelegramStandIn } from '../../src/demo/bot-api/start-telegram-stand-in.ts'

export interface ApiAnswer {
  ok: boolean
  result?: unknown
  error_code?: number
  description?: string
  parameters?: { retry_after?: number; migrate_to_chat_id?: number }
}

/** POST with a JSON body. */
export function callApi(
  standIn: TelegramStandIn,
  method: string,
  parameters: object = {},
): Promise<ApiAnswer> {
  return request(`${standIn.url}/bot${standIn.token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  })
}

/** Any request; the body is always JSON in Telegram's answers. */
export async function request(url: string, init?: RequestInit): Promise<ApiAnswer> {
  const response = await fetch(url, init)
  const answer = (await response.json()) as ApiAnswer
  if (!answer.ok && answer.error_code !== response.status)
    throw new Error('The HTTP status differs from error_code')
  return answer
}
