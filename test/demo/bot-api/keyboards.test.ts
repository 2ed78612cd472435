import { describe, expect, test } from 'vitest'
import { openScene, refusal } from '../stand-in-for-test.ts'

function rows(count: number, label = 'x'): object[][] {
  return Array.from({ length: count }, () => [{ text: label, callback_data: 'x' }])
}

describe('inline keyboards', () => {
  test.each([
    ['no object', 'up', 'can\'t parse "reply_markup" JSON object'],
    ['a list', [], 'object expected as reply markup'],
    [
      'rows that are none',
      { inline_keyboard: [{ text: 'x', callback_data: 'x' }] },
      'field "inline_keyboard" must be an Array of Arrays',
    ],
    [
      'a button without an action',
      { inline_keyboard: [[{ text: 'x' }]] },
      'text buttons are unallowed in the inline keyboard',
    ],
    [
      'a button without a label',
      { inline_keyboard: [[{ callback_data: 'x' }]] },
      "can't parse inline keyboard button: button.text is missing",
    ],
    [
      'an empty label',
      { inline_keyboard: [[{ text: ' ', callback_data: 'x' }]] },
      'inline keyboard button text must be non-empty',
    ],
    [
      'two actions',
      { inline_keyboard: [[{ text: 'x', callback_data: 'x', url: 'https://mfa.uz' }]] },
      "can't parse inline keyboard button: button must have exactly one action, has url and callback_data",
    ],
    ['empty data', { inline_keyboard: [[{ text: 'x', callback_data: '' }]] }, 'BUTTON_DATA_INVALID'],
    [
      '65 bytes of data in 33 letters',
      { inline_keyboard: [[{ text: 'x', callback_data: `${'ў'.repeat(32)}x` }]] },
      'BUTTON_DATA_INVALID',
    ],
    [
      'a link that leads nowhere',
      { inline_keyboard: [[{ text: 'x', url: 'http://localhost/x' }]] },
      "inline keyboard button URL 'http://localhost/x' is invalid: Wrong HTTP URL",
    ],
    [
      'an unknown style',
      { inline_keyboard: [[{ text: 'x', callback_data: 'x', style: 'red' }]] },
      "can't parse inline keyboard button: button.style must be one of danger, success, primary",
    ],
    ['101 buttons', { inline_keyboard: rows(101) }, 'reply markup is too long'],
  ])('%s is refused', async (_, reply_markup, reason) => {
    const { send } = await openScene()

    expect(await send('Salom', { reply_markup })).toEqual(refusal(400, `Bad Request: ${reason}`))
  })

  test('100 buttons, 64 bytes of data and empty rows pass; an unknown field is noted', async () => {
    const { sent, control } = await openScene()
    const data = 'ў'.repeat(32)
    const keyboard = [[], ...rows(99), [{ text: 'y', callback_data: data, color: 'red' }]]
    const message = await sent('Salom', { reply_markup: { inline_keyboard: keyboard } })

    expect(message.reply_markup?.inline_keyboard).toHaveLength(100)
    expect(message.reply_markup?.inline_keyboard.at(-1)).toEqual([{ text: 'y', callback_data: data }])
    expect(control.warnings()).toEqual(['sendMessage: inline keyboard button: unknown field button.color'])
  })

  test('an empty keyboard is none', async () => {
    const { sent } = await openScene()

    expect(await sent('Salom', { reply_markup: { inline_keyboard: [] } })).not.toHaveProperty('reply_markup')
  })
})

describe('reply keyboards', () => {
  test('are shown until they are taken away, and never stand in the message', async () => {
    const { sent, control, person } = await openScene()
    const shown: unknown[] = []
    control.subscribe((event) => event.type === 'keyboard' && shown.push(event.keyboard))
    const keyboard = [[{ text: 'Share', request_location: true }, 'Tashkent']]
    const message = await sent('Where?', { reply_markup: { keyboard, one_time_keyboard: true } })
    await sent('Thanks', { reply_markup: { remove_keyboard: true } })

    expect(message).not.toHaveProperty('reply_markup')
    expect(shown).toEqual([
      {
        keyboard: [[{ text: 'Share', request_location: true }, { text: 'Tashkent' }]],
        one_time_keyboard: true,
      },
      null,
    ])
    expect(person.id).toBe(message.chat.id)
  })

  test.each([
    ['an empty one', { keyboard: [] }, 'reply keyboard must have at least one button'],
    [
      'a long placeholder',
      { keyboard: [['x']], input_field_placeholder: 'x'.repeat(65) },
      "can't parse reply keyboard: reply_markup.input_field_placeholder must have 1-64 characters",
    ],
  ])('%s is refused', async (_, reply_markup, reason) => {
    const { send } = await openScene()

    expect(await send('Salom', { reply_markup })).toEqual(refusal(400, `Bad Request: ${reason}`))
  })

  test('a group is not asked where it is', async () => {
    const { control, person, call } = await openScene()
    const group = control.addGroup({ title: 'Desk', members: [person] })
    const reply_markup = { keyboard: [[{ text: 'Share', request_location: true }]] }

    expect(await call('sendMessage', { chat_id: group.id, text: 'Where?', reply_markup })).toEqual(
      refusal(400, 'Bad Request: location can be requested in private chats only'),
    )
  })
})
