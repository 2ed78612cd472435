import type { Update } from '@grammyjs/types'
import { describe, expect, test } from 'vitest'
import { openScene, refusal } from '../stand-in-for-test.ts'

const TOO_OLD = refusal(
  400,
  'Bad Request: query is too old and response timeout expired or query ID is invalid',
)

async function pressedScene() {
  const scene = await openScene()
  const { message_id } = await scene.sent('Salom', {
    reply_markup: {
      inline_keyboard: [
        [
          { text: 'More', callback_data: 'm:1' },
          { text: 'Site', url: 'https://mfa.uz' },
        ],
      ],
    },
  })
  const pressed = scene.control.press(scene.person.id, message_id, 'More')
  return { ...scene, message_id, pressed }
}

describe('a pressed button', () => {
  test('reaches the bot with its data, its message and who pressed it', async () => {
    const { call, message_id, person, pressed } = await pressedScene()
    const updates = (await call('getUpdates', { offset: -1 })).result as Update[]

    expect(updates[0]?.callback_query).toMatchObject({
      id: pressed.id,
      data: 'm:1',
      from: person,
      message: { message_id },
      chat_instance: expect.any(String),
    })
  })

  test('is answered once', async () => {
    const { call, pressed } = await pressedScene()
    const answer = { callback_query_id: pressed.id, text: 'Done', show_alert: true }

    expect(await call('answerCallbackQuery', answer)).toEqual({ ok: true, result: true })
    expect(await call('answerCallbackQuery', answer)).toEqual(TOO_OLD)
    expect(pressed.answer).toEqual({ text: 'Done', showAlert: true, url: '' })
  })

  test('cannot be answered when it is too old, or was never pressed', async () => {
    const { call, control, pressed } = await pressedScene()
    control.expireButtons()

    expect(await call('answerCallbackQuery', { callback_query_id: pressed.id })).toEqual(TOO_OLD)
    expect(await call('answerCallbackQuery', { callback_query_id: '1' })).toEqual(TOO_OLD)
  })

  test.each([
    ['a notice of 201 characters', { text: 'x'.repeat(201) }, 'MESSAGE_TOO_LONG'],
    ['a link to elsewhere', { url: 'https://mfa.uz' }, 'URL_INVALID'],
  ])('is not answered with %s', async (_, parameters, reason) => {
    const { call, pressed } = await pressedScene()

    expect(await call('answerCallbackQuery', { callback_query_id: pressed.id, ...parameters })).toEqual(
      refusal(400, `Bad Request: ${reason}`),
    )
  })

  test('stands in a rich message too', async () => {
    const { call, control, person } = await openScene()
    const text = ['Read ', { type: 'button', button: { text: 'on', callback_data: 'a' } }]
    const blocks = [
      { type: 'details', summary: 'x', blocks: [{ type: 'paragraph', text }] },
      { type: 'buttons', buttons: [{ text: 'Sources', callback_data: 'b' }] },
    ]
    await call('sendRichMessage', { chat_id: person.id, rich_message: { blocks } })
    control.press(person.id, 2, 'on')
    control.press(person.id, 2, 'Sources')
    const updates = (await call('getUpdates')).result as Update[]

    expect(updates.flatMap(({ callback_query }) => callback_query?.data ?? [])).toEqual(['a', 'b'])
  })

  test('cannot be one that is not there, or that opens a link', async () => {
    const { control, message_id, person } = await pressedScene()

    expect(() => control.press(person.id, message_id, 'Less')).toThrow('has no button "Less"')
    expect(() => control.press(person.id, message_id, 'Site')).toThrow('has no button "Site"')
    expect(() => control.press(person.id, 99, 'More')).toThrow('No message 99')
  })
})
