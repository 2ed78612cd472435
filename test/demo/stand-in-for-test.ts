// Options → a running stand-in with one person in it, and calls to it as a bot would make them.
import { onTestFinished } from 'vitest'
import type { Message, User } from '@grammyjs/types'
import {
  type StandInOptions,
  type TelegramStandIn,
  startTelegramStandIn,
} from '../../src/demo/bot-api/start-telegram-stand-in.ts'
import { type MovableClock, movableClock } from '../../src/demo/clock.ts'

export interface ApiAnswer {
  ok: boolean
  result?: unknown
  error_code?: number
  description?: string
  parameters?: { retry_after?: number; migrate_to_chat_id?: number }
}

export interface Scene {
  standIn: TelegramStandIn
  control: TelegramStandIn['control']
  clock: MovableClock
  /** Has already said /start. */
  person: User
  call: (method: string, parameters?: object) => Promise<ApiAnswer>
  /** sendMessage to the person. */
  send: (text: string, more?: object) => Promise<ApiAnswer>
  /** The same, as the message that was sent. */
  sent: (text: string, more?: object) => Promise<Message>
}

export const TOKEN = '4242:for-tests_only'
export const START = new Date('2026-01-21T13:00:00Z')

/** Ends with the test. The clock stands still unless it is moved. */
export async function openScene(options: Partial<StandInOptions> = {}): Promise<Scene> {
  const clock = movableClock(START, () => 0)
  const standIn = await startTelegramStandIn({ token: TOKEN, clock, ...options })
  onTestFinished(() => standIn.close())
  const { control } = standIn
  const person = control.addPerson({ firstName: 'Dilnoza', languageCode: 'uz' })
  control.open(person.id)

  const call = (method: string, parameters: object = {}): Promise<ApiAnswer> =>
    request(`${standIn.url}/bot${TOKEN}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(parameters),
    })
  const send = (text: string, more: object = {}): Promise<ApiAnswer> =>
    call('sendMessage', { chat_id: person.id, text, ...more })
  async function sent(text: string, more: object = {}): Promise<Message> {
    const answer = await send(text, more)
    if (!answer.ok) throw new Error(answer.description)
    return answer.result as Message
  }
  return { standIn, control, clock, person, call, send, sent }
}

/** Any request to the Bot API: the answer is always JSON, and its code is the HTTP status. */
export async function request(url: string, init?: RequestInit): Promise<ApiAnswer> {
  const response = await fetch(url, init)
  const answer = (await response.json()) as ApiAnswer
  if (!answer.ok && answer.error_code !== response.status)
    throw new Error('HTTP status and error_code differ')
  return answer
}

export function refusal(error_code: number, description: string, parameters?: object): object {
  return { ok: false, error_code, description, ...(parameters ? { parameters } : {}) }
}
