import { describe, expect, test } from 'vitest'
import { openScene, refusal } from '../stand-in-for-test.ts'

const command = (name: string, description = 'Does it') => ({ command: name, description })

describe('the command menu', () => {
  test.each([
    ['no list', { commands: undefined }, "can't parse commands JSON object: expected an Array of BotCommand"],
    [
      '101 commands',
      { commands: Array.from({ length: 101 }, (_, n) => command(`c${n}`)) },
      'BOT_COMMANDS_TOO_MUCH',
    ],
    ['capitals', { commands: [command('Start')] }, 'BOT_COMMAND_INVALID'],
    ['a dash', { commands: [command('next-day')] }, 'BOT_COMMAND_INVALID'],
    ['33 letters', { commands: [command('x'.repeat(33))] }, 'BOT_COMMAND_INVALID'],
    ['no description', { commands: [command('start', ' ')] }, 'BOT_COMMAND_DESCRIPTION_INVALID'],
    [
      'a description of 257',
      { commands: [command('start', 'x'.repeat(257))] },
      'BOT_COMMAND_DESCRIPTION_INVALID',
    ],
    [
      'an unknown scope',
      { commands: [], scope: { type: 'all' } },
      "can't parse BotCommandScope: unsupported type specified",
    ],
    ['a scope of an unknown chat', { commands: [], scope: { type: 'chat', chat_id: 5 } }, 'chat not found'],
    [
      'a language of three letters',
      { commands: [], language_code: 'uzb' },
      'invalid language code specified',
    ],
  ])('with %s is refused', async (_, parameters, reason) => {
    const { call } = await openScene()

    expect(await call('setMyCommands', parameters)).toEqual(refusal(400, `Bad Request: ${reason}`))
  })

  test('is the narrowest that is set, in the language of the reader first', async () => {
    const { call, control, person } = await openScene()
    const seen = () => control.commands(person.id).map(({ command }) => command)
    const steps: string[][] = []
    for (const parameters of [
      { commands: [command('everywhere')] },
      { commands: [command('hamma_joyda')], language_code: 'uz' },
      { commands: [command('herkes')], language_code: 'tr' },
      { commands: [command('private')], scope: { type: 'all_private_chats' } },
      { commands: [command('here')], scope: { type: 'chat', chat_id: person.id } },
    ]) {
      await call('setMyCommands', parameters)
      steps.push(seen())
    }
    await call('deleteMyCommands', { scope: { type: 'chat', chat_id: person.id } })

    expect(steps.flat()).toEqual(['everywhere', 'hamma_joyda', 'hamma_joyda', 'private', 'here'])
    expect(seen()).toEqual(['private'])
    expect(await call('getMyCommands', { language_code: 'uz' })).toEqual({
      ok: true,
      result: [command('hamma_joyda')],
    })
    expect(await call('getMyCommands', { language_code: 'kk' })).toEqual({ ok: true, result: [] })
  })
})

describe("the bot's profile", () => {
  test('keeps texts by language and falls back to the common one', async () => {
    const { call } = await openScene()
    await call('setMyDescription', { description: 'Reads the news' })
    await call('setMyDescription', { description: 'Haberleri okur', language_code: 'tr' })

    expect(await call('getMyDescription', { language_code: 'tr' })).toMatchObject({
      result: { description: 'Haberleri okur' },
    })
    expect(await call('getMyDescription', { language_code: 'uz' })).toMatchObject({
      result: { description: 'Reads the news' },
    })
    expect(await call('getMyName')).toMatchObject({ result: { name: 'Elchi' } })
  })

  test.each([
    ['setMyName', { name: 'x'.repeat(65) }],
    ['setMyDescription', { description: 'x'.repeat(513) }],
    ['setMyShortDescription', { short_description: 'x'.repeat(121) }],
    ['setChatMenuButton', { menu_button: { type: 'menu' } }],
    ['sendChatAction', { action: 'thinking' }],
  ])('%s refuses what is too long or unknown', async (method, parameters) => {
    const { call } = await openScene()

    expect(await call(method, parameters)).toMatchObject({ ok: false, error_code: 400 })
  })

  test('close is refused in the first ten minutes', async () => {
    const { call, clock } = await openScene()
    const early = await call('close')
    clock.jumpTo(new Date('2026-01-21T13:10:00Z'))

    expect(early).toEqual(refusal(429, 'Too Many Requests: retry after 600', { retry_after: 600 }))
    expect(await call('close')).toEqual({ ok: true, result: true })
  })
})
