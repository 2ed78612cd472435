import type { Message } from '@grammyjs/types'
import { describe, expect, test } from 'vitest'
import { openScene, refusal, START } from '../stand-in-for-test.ts'

const keyboard = { inline_keyboard: [[{ text: 'More', callback_data: 'more' }]] }

describe('editing', () => {
  test('replaces words and keyboard, and says when', async () => {
    const { call, clock, control, person, sent } = await openScene()
    const { message_id } = await sent('Salom', { reply_markup: keyboard })
    clock.jumpTo(new Date('2026-01-21T14:00:00Z'))
    const answer = await call('editMessageText', {
      chat_id: person.id,
      message_id,
      text: '<b>Xayr</b>',
      parse_mode: 'HTML',
    })

    expect(answer.result).toMatchObject({
      message_id,
      date: START.getTime() / 1000,
      edit_date: START.getTime() / 1000 + 3600,
      text: 'Xayr',
      entities: [{ type: 'bold' }],
    })
    expect(answer.result).not.toHaveProperty('reply_markup')
    expect(control.botMessages(person.id)).toEqual([answer.result])
  })

  test('is refused where nothing would change', async () => {
    const { call, person, sent } = await openScene()
    const { message_id } = await sent('Salom', { reply_markup: keyboard })
    const same = { chat_id: person.id, message_id, text: 'Salom', reply_markup: keyboard }
    const words =
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'

    expect(await call('editMessageText', same)).toEqual(refusal(400, words))
    expect(await call('editMessageReplyMarkup', { ...same, text: undefined })).toEqual(refusal(400, words))
  })

  test.each([
    ['without an identifier', {}, 'message identifier is not specified'],
    ['of a message that is not there', { message_id: 99 }, 'message to edit not found'],
    ["of a person's message", { message_id: 1 }, "message can't be edited"],
    [
      'with a reply keyboard',
      { message_id: 2, reply_markup: { keyboard: [['x']] } },
      'inline keyboard expected',
    ],
    [
      'with both kinds of content',
      { message_id: 2, rich_message: { blocks: [] } },
      'either text or rich_message can be specified',
    ],
    ['to nothing', { message_id: 2, text: '' }, 'message text is empty'],
  ])('%s is refused', async (_, parameters, reason) => {
    const { call, person, sent } = await openScene()
    await sent('Salom')

    expect(await call('editMessageText', { chat_id: person.id, text: 'Xayr', ...parameters })).toEqual(
      refusal(400, `Bad Request: ${reason}`),
    )
  })

  test('of the keyboard alone keeps the words', async () => {
    const { call, person, sent } = await openScene()
    const { message_id } = await sent('<i>Salom</i>', { parse_mode: 'HTML' })
    const target = { chat_id: person.id, message_id }
    const added = await call('editMessageReplyMarkup', { ...target, reply_markup: keyboard })
    const removed = await call('editMessageReplyMarkup', target)

    expect(added.result).toMatchObject({
      text: 'Salom',
      entities: [{ type: 'italic' }],
      reply_markup: keyboard,
    })
    expect(removed.result).not.toHaveProperty('reply_markup')
  })
})

describe('deleting', () => {
  test('takes a message from the chat once', async () => {
    const { call, control, person, sent } = await openScene()
    const { message_id } = await sent('Salom')
    const target = { chat_id: person.id, message_id }

    expect(await call('deleteMessage', target)).toEqual({ ok: true, result: true })
    expect(await call('deleteMessage', target)).toEqual(
      refusal(400, 'Bad Request: message to delete not found'),
    )
    expect(control.botMessages(person.id)).toEqual([])
  })

  test('is too late after 48 hours', async () => {
    const { call, clock, person, sent } = await openScene()
    const { message_id } = await sent('Salom')
    clock.jumpTo(new Date(START.getTime() + 48 * 3_600_000))

    expect(await call('deleteMessage', { chat_id: person.id, message_id })).toEqual(
      refusal(400, "Bad Request: message can't be deleted for everyone"),
    )
  })

  test('of several passes over those that are gone', async () => {
    const { call, control, person, sent } = await openScene()
    const { message_id } = await sent('Salom')
    const kept = await sent('Xayr')

    expect(await call('deleteMessages', { chat_id: person.id, message_ids: [message_id, 77] })).toMatchObject(
      { ok: true },
    )
    expect(control.botMessages(person.id)).toEqual([kept satisfies Message])
  })
})
