import { describe, expect, test } from 'vitest'
import { FAULTS } from '../../../src/demo/bot-api/faults.ts'
import { DOCUMENTED_LIMITS } from '../../../src/demo/bot-api/flood-limits.ts'
import { openScene, refusal } from '../stand-in-for-test.ts'

describe('faults that a test orders', () => {
  test('meet the next calls to their method and chat, as often as ordered', async () => {
    const { call, control, person, send } = await openScene()
    control.inject({ method: 'sendMessage', chatId: person.id, times: 2, effect: FAULTS.flood(46_800) })
    const others = [await call('getMe'), await call('sendMessage', { chat_id: 5, text: 'x' })]
    const mine = [await send('x'), await send('x'), await send('x')]

    expect(others.map(({ error_code }) => error_code)).toEqual([undefined, 400])
    expect(mine.map(({ parameters }) => parameters?.retry_after)).toEqual([46_800, 46_800, undefined])
    expect(mine.map(({ ok }) => ok)).toEqual([false, false, true])
    expect(control.botMessages(person.id)).toHaveLength(1)
  })

  test.each([
    [FAULTS.blocked(), refusal(403, 'Forbidden: bot was blocked by the user')],
    [
      FAULTS.badRequest('need administrator rights in the chat'),
      refusal(400, 'Bad Request: need administrator rights in the chat'),
    ],
    [FAULTS.broken(), refusal(500, 'Internal Server Error')],
    [FAULTS.badGateway(), refusal(502, 'Bad Gateway')],
  ])('answer as Telegram does: %o', async (effect, answer) => {
    const { control, send } = await openScene()
    control.inject({ effect })

    expect(await send('x')).toEqual(answer)
  })

  test.each([
    ['before', 0],
    ['after', 1],
  ] as const)('a connection dropped %s the work leaves %i messages', async (drop, messages) => {
    const { control, person, send } = await openScene()
    control.inject({ method: 'sendMessage', effect: { drop } })

    await expect(send('x')).rejects.toThrow('fetch failed')
    expect(control.botMessages(person.id)).toHaveLength(messages)
    expect(control.calls('sendMessage')).toMatchObject([{ answer: null }])
  })

  test('a held call goes on when it is let go', async () => {
    const { control, person, send } = await openScene()
    const gate = Promise.withResolvers<void>()
    control.inject({ method: 'sendMessage', effect: { delay: gate.promise } })
    const held = send('x')
    await control.until(() => control.calls('sendMessage').length === 1)
    const before = control.botMessages(person.id).length
    gate.resolve()

    expect(await held).toMatchObject({ ok: true })
    expect(before).toBe(0)
  })

  test('are forgotten on demand', async () => {
    const { control, send } = await openScene()
    control.inject({ effect: FAULTS.broken() })
    control.clearFaults()

    expect(await send('x')).toMatchObject({ ok: true })
  })
})

describe('flood limits', () => {
  test('are not enforced unless asked for', async () => {
    const { send } = await openScene()
    const answers = await Promise.all(Array.from({ length: 35 }, () => send('x')))

    expect(answers.every(({ ok }) => ok)).toBe(true)
  })

  test('let one message a second into a chat, and a refused one uses nothing up', async () => {
    const { clock, send } = await openScene({ limits: DOCUMENTED_LIMITS })
    const first = [await send('x'), await send('x'), await send('')]
    clock.jumpTo(new Date(clock.now().getTime() + 1000))

    expect(first.map(({ error_code }) => error_code)).toEqual([undefined, 429, 400])
    expect(first[1]).toEqual(refusal(429, 'Too Many Requests: retry after 1', { retry_after: 1 }))
    expect(await send('x')).toMatchObject({ ok: true })
  })

  test('let twenty messages a minute into a group', async () => {
    const { call, clock, control, person } = await openScene({ limits: DOCUMENTED_LIMITS })
    const group = control.addGroup({ title: 'Desk', members: [person] })
    const send = () => call('sendMessage', { chat_id: group.id, text: 'x' })
    for (let sent = 0; sent < 20; sent++) {
      clock.jumpTo(new Date(clock.now().getTime() + 1000))
      expect(await send()).toMatchObject({ ok: true })
    }

    expect(await send()).toMatchObject({ error_code: 429, parameters: { retry_after: 41 } })
    clock.jumpTo(new Date(clock.now().getTime() + 41_000))
    expect(await send()).toMatchObject({ ok: true })
  })

  test('let thirty messages a second out over all chats', async () => {
    const { call, control } = await openScene({ limits: DOCUMENTED_LIMITS })
    const everybody = Array.from({ length: 31 }, (_, index) => control.addPerson({ firstName: `P${index}` }))
    for (const { id } of everybody) control.open(id)
    const answers = []
    for (const { id } of everybody) answers.push(await call('sendMessage', { chat_id: id, text: 'x' }))

    expect(answers.filter(({ ok }) => ok)).toHaveLength(30)
    expect(answers.at(-1)).toMatchObject({ error_code: 429 })
  })
})
