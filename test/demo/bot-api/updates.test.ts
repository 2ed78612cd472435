import type { Update } from '@grammyjs/types'
import { describe, expect, test, vi } from 'vitest'
import { updateQueue } from '../../../src/demo/bot-api/update-queue.ts'
import { openScene, refusal } from '../stand-in-for-test.ts'

const texts = (answer: { result?: unknown }) =>
  (answer.result as Update[]).map(({ message }) => message?.text)

describe('long polling', () => {
  test('gives updates again until a higher offset confirms them', async () => {
    const { call, control, person } = await openScene()
    control.say(person.id, 'one')
    const first = await call('getUpdates')
    const again = await call('getUpdates')
    const [start] = first.result as Update[]
    const after = await call('getUpdates', { offset: start!.update_id + 1 })

    expect(texts(first)).toEqual(['/start', 'one'])
    expect(again).toEqual(first)
    expect(texts(after)).toEqual(['one'])
  })

  test('waits for something to happen', async () => {
    const { call, control, person } = await openScene()
    await call('getUpdates', { offset: -1 })
    const [last] = (await call('getUpdates')).result as Update[]
    const waiting = call('getUpdates', { offset: last!.update_id + 1, timeout: 50 })
    await control.until(() => control.calls('getUpdates').length === 3)
    control.say(person.id, 'one')

    expect(texts(await waiting)).toEqual(['one'])
  })

  test('ends empty when its time is over', async () => {
    vi.useFakeTimers()
    const queue = updateQueue({ retryMs: 1000, unixNow: () => 0 })
    const waiting = queue.poll({ offset: undefined, limit: 100, timeoutSeconds: 30, signal: undefined })
    await vi.advanceTimersByTimeAsync(30_000)
    vi.useRealTimers()

    expect(await waiting).toEqual([])
  })

  test('ends when the bot hangs up, and loses nothing', async () => {
    const queue = updateQueue({ retryMs: 1000, unixNow: () => 0 })
    const line = new AbortController()
    const poll = { offset: undefined, limit: 100, timeoutSeconds: 50 }
    const waiting = queue.poll({ ...poll, signal: line.signal })
    line.abort()
    await waiting
    queue.push({ message: {} as NonNullable<Update['message']> })

    expect(await queue.poll({ ...poll, signal: undefined })).toHaveLength(1)
  })

  test('a second poller ends the first with a conflict', async () => {
    const { call, control, person } = await openScene()
    const [start] = (await call('getUpdates')).result as Update[]
    const offset = start!.update_id + 1
    const first = call('getUpdates', { offset, timeout: 50 })
    await control.until(() => control.calls('getUpdates').length === 2)
    const second = call('getUpdates', { offset, timeout: 50 })

    expect(await first).toEqual(
      refusal(
        409,
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      ),
    )
    control.say(person.id, 'one')
    expect(texts(await second)).toEqual(['one'])
  })

  test('does not go together with a webhook', async () => {
    const { call } = await openScene()
    await call('setWebhook', { url: 'http://127.0.0.1:9/' })

    expect(await call('getUpdates')).toMatchObject({ error_code: 409 })
    await call('deleteWebhook')
    expect(await call('getUpdates')).toMatchObject({ ok: true })
  })

  test('gives only the types that were asked for, then and later', async () => {
    const { call, control, person } = await openScene()
    await call('getUpdates', { allowed_updates: ['my_chat_member'], offset: -1 })
    control.say(person.id, 'not for the bot')
    control.block(person.id)
    const updates = (await call('getUpdates')).result as Update[]

    expect(updates.map((update) => Object.keys(update)[1])).toEqual(['message', 'my_chat_member'])
    expect(updates.at(-1)?.my_chat_member?.new_chat_member.status).toBe('kicked')
  })
})

describe('what people do', () => {
  test('a deep link becomes /start with its parameter, which the server marks as a command', async () => {
    const { call, control, person } = await openScene()
    control.open(person.id, 'inv_7-x')
    const updates = (await call('getUpdates', { offset: -1 })).result as Update[]

    expect(updates[0]?.message).toMatchObject({
      text: '/start inv_7-x',
      entities: [{ type: 'bot_command', offset: 0, length: 6 }],
      from: { language_code: 'uz' },
    })
    expect(() => control.open(person.id, 'a b')).toThrow('start parameter')
  })

  test('a location arrives as one', async () => {
    const { call, control, person } = await openScene()
    control.shareLocation(person.id, 41.31, 69.28)
    const updates = (await call('getUpdates', { offset: -1 })).result as Update[]

    expect(updates[0]?.message?.location).toEqual({ latitude: 41.31, longitude: 69.28 })
  })

  test('nobody writes to a bot that they blocked', async () => {
    const { control, person } = await openScene()
    control.block(person.id)

    expect(() => control.say(person.id, 'x')).toThrow('unblock')
  })
})
