import type { Message } from '@grammyjs/types'
import { describe, expect, test } from 'vitest'
import { openScene, refusal, request, START, TOKEN } from '../stand-in-for-test.ts'

describe('sendMessage', () => {
  test('answers with the message as people see it', async () => {
    const { sent, person, standIn } = await openScene()
    const message = await sent('  <b>Fourth</b> meeting ', {
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
    })

    expect(message).toEqual({
      message_id: 2,
      from: { id: standIn.bot.id, is_bot: true, first_name: 'Elchi', username: 'elchi_demo_bot' },
      chat: { id: person.id, type: 'private', first_name: 'Dilnoza' },
      date: START.getTime() / 1000,
      text: 'Fourth meeting',
      entities: [{ type: 'bold', offset: 0, length: 6 }],
      link_preview_options: { is_disabled: true },
    })
  })

  test.each([
    ['no chat', { chat_id: undefined }, 'chat_id is empty'],
    ['an unknown chat', { chat_id: 5 }, 'chat not found'],
    ['no text', { text: undefined }, 'message text is empty'],
    ['nothing but white space', { text: ' \n ' }, 'text must be non-empty'],
    ['nothing but markup', { text: '<b> </b>', parse_mode: 'HTML' }, 'text must be non-empty'],
    ['one unit too many', { text: 'x'.repeat(4097) }, 'message is too long'],
    ['a flag too many, of two units', { text: '😀'.repeat(2049) }, 'message is too long'],
    ['an unknown mode', { parse_mode: 'BBCode' }, 'unsupported parse_mode'],
    ['a reply to nothing', { reply_parameters: { message_id: 99 } }, 'message to be replied not found'],
    [
      'an entity beyond the end',
      { text: 'abc', entities: [{ type: 'bold', offset: 1, length: 3 }] },
      'entity beginning at UTF-16 offset 1 ends after the end of the text',
    ],
  ])('refuses %s', async (_, parameters, reason) => {
    const { send, control, person } = await openScene()

    expect(await send('Salom', parameters)).toEqual(refusal(400, `Bad Request: ${reason}`))
    expect(control.botMessages(person.id)).toEqual([])
  })

  test('counts UTF-16 units after the markup is gone', async () => {
    const { send } = await openScene()
    const text = `<a href="https://example.org/a">${'x'.repeat(4092)}</a>&lt;&gt;😀`

    expect(await send(text, { parse_mode: 'HTML' })).toMatchObject({ ok: true })
  })

  test('finds mentions, links and commands by itself, but not in links and code', async () => {
    const { sent } = await openScene()
    const text = '@mfa_uz <a href="https://example.org/">@mfa_uz kun.uz</a> <code>/start</code> <b>/help</b>'
    const message = await sent(text, { parse_mode: 'HTML' })

    expect(message.entities?.map(({ type, offset }) => [type, offset])).toEqual([
      ['mention', 0],
      ['text_link', 8],
      ['code', 23],
      ['bold', 30],
      ['bot_command', 30],
    ])
  })

  test('keeps a hundred stated entities and drops the rest, which is noted', async () => {
    const { sent, control } = await openScene()
    const message = await sent('<b>x</b> '.repeat(101), { parse_mode: 'HTML' })

    expect(message.entities).toHaveLength(100)
    expect(control.warnings()).toEqual(['sendMessage: 101 entities: Telegram keeps the first 100'])
  })

  test('a reply shows what it answers, and may do without it when it says so', async () => {
    const { sent } = await openScene()
    const answer = await sent('Salom', { reply_parameters: { message_id: 1 } })
    const orphan = await sent('Salom', {
      reply_parameters: { message_id: 99, allow_sending_without_reply: true },
    })

    expect(answer.reply_to_message).toMatchObject({ message_id: 1, text: '/start' })
    expect(orphan.reply_to_message).toBeUndefined()
  })
})

describe('whom a bot cannot write to', () => {
  test('somebody who never wrote to it', async () => {
    const { control, call } = await openScene()
    const stranger = control.addPerson({ firstName: 'Elif' })

    expect(await call('sendMessage', { chat_id: stranger.id, text: 'Salom' })).toEqual(
      refusal(403, "Forbidden: bot can't initiate conversation with a user"),
    )
  })

  test('somebody who blocked it, until they unblock it', async () => {
    const { control, person, send } = await openScene()
    control.block(person.id)
    const blocked = await send('Salom')
    control.unblock(person.id)

    expect(blocked).toEqual(refusal(403, 'Forbidden: bot was blocked by the user'))
    expect(await send('Salom')).toMatchObject({ ok: true })
  })

  test('an account that is gone', async () => {
    const { control, person, send } = await openScene()
    control.deactivate(person.id)

    expect(await send('Salom')).toEqual(refusal(403, 'Forbidden: user is deactivated'))
  })
})

describe('sendDocument', () => {
  async function upload(bytes: string, more: Record<string, string> = {}) {
    const { standIn, person, call } = await openScene()
    const body = new FormData()
    body.set('chat_id', String(person.id))
    body.set('document', 'attach://part7')
    body.set('part7', new Blob([bytes], { type: 'text/calendar' }), 'meetings.ics')
    for (const [name, value] of Object.entries(more)) body.set(name, value)
    const answer = await request(`${standIn.url}/bot${TOKEN}/sendDocument`, { method: 'POST', body })
    return { answer, person, call }
  }

  test('takes a file from any part of the form, and sends it again by its id', async () => {
    const { answer, person, call } = await upload('BEGIN:VCALENDAR', {
      caption: '<i>January</i>',
      parse_mode: 'HTML',
    })
    const { document, caption } = answer.result as Message
    const again = await call('sendDocument', { chat_id: person.id, document: document!.file_id })

    expect(document).toMatchObject({ file_name: 'meetings.ics', mime_type: 'text/calendar', file_size: 15 })
    expect(caption).toBe('January')
    expect((again.result as Message).document).toEqual(document)
  })

  test('refuses an empty file, a long caption and an unknown id', async () => {
    const empty = await upload('')
    const long = await upload('x', { caption: 'x'.repeat(1025) })
    const unknown = await empty.call('sendDocument', { chat_id: empty.person.id, document: 'BQAC' })

    expect(empty.answer).toEqual(refusal(400, 'Bad Request: file must be non-empty'))
    expect(long.answer).toEqual(refusal(400, 'Bad Request: message caption is too long'))
    expect(unknown).toEqual(refusal(400, 'Bad Request: wrong file identifier specified'))
  })
})
