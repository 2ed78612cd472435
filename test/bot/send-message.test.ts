// A digest's message on its way: what each of Telegram's answers means, by code and parameters before words.
import { GrammyError, HttpError } from 'grammy'
import { afterAll, describe, expect, it } from 'vitest'
import { DESCRIPTIONS, outcomeOf } from '../../src/bot/outcome-of.ts'
import { troubleFields } from '../../src/bot/trouble-fields.ts'
import { text } from '../../digests/document.ts'
import { renderMessages } from '../../digests/render-messages.ts'
import type { Delivery } from '../../src/domain/delivery.ts'
import type { MessageForm } from '../../src/domain/subscription.ts'
import { FAULTS } from '../../src/demo/bot-api/faults.ts'
import { closeScenes, openScene, plain, type Person } from './scene.ts'

afterAll(closeScenes)

const HOSTILE =
  'Call @everyone at https://evil.example, /forget #now $BTC <b>bold</b> &amp; +998901234567 a@b.example 4111 1111 1111 1111'

function delivery(person: Person, form: MessageForm): Delivery {
  const document = { blocks: [{ kind: 'paragraph' as const, inlines: [text(HOSTILE)] }], buttons: [] }
  return {
    id: '1',
    digestId: '1',
    chatId: '1',
    telegramId: person.user.id,
    part: 0,
    form,
    payload: renderMessages(document, form)[0],
    state: 'sending',
    attempts: 1,
    notBefore: new Date(0),
    messageId: null,
  }
}

function refusal(error_code: number, description: string, parameters = {}): GrammyError {
  return new GrammyError('x', { ok: false, error_code, description, parameters }, 'sendMessage', {
    text: 'secret query',
  })
}

describe('a message', () => {
  it.each(['classic', 'rich'] as const)(
    'in the %s form arrives with every letter and nothing active',
    async (form) => {
      const scene = await openScene()
      const person = await scene.introduced()
      const outcome = await scene.bot.sendMessage(delivery(person, form))
      const sent = person.last()

      expect(outcome).toEqual({ kind: 'sent', messageId: sent.message_id })
      expect(plain(person)).toBe(HOSTILE)
      expect(sent.entities ?? []).toEqual([])
      expect(JSON.stringify(sent.rich_message ?? '')).not.toMatch(
        /"type":"(url|mention|hashtag|bot_command)"/,
      )
      expect(scene.control.warnings()).toEqual([])
    },
  )

  it.each([
    ['a flood limit', FAULTS.flood(43_837), { kind: 'wait', seconds: 43_837 }],
    ['a block', FAULTS.blocked(), { kind: 'gone', reason: 'blocked' }],
    ['a server in trouble', FAULTS.badGateway(), { kind: 'unknown', reason: '502' }],
    ['a refusal', FAULTS.badRequest('RICH_MESSAGE_INVALID'), { kind: 'refused', reason: '400' }],
    ['a broken connection', { drop: 'after' } as const, { kind: 'unknown', reason: 'network' }],
  ])('that meets %s is told so and does not throw', async (_, effect, outcome) => {
    const scene = await openScene()
    const person = await scene.introduced()
    scene.control.inject({ method: 'sendRichMessage', effect })

    expect(await scene.bot.sendMessage(delivery(person, 'rich'))).toEqual(outcome)
  })

  it('to a group that became a supergroup is told the new id', async () => {
    const scene = await openScene()
    const person = await scene.introduced()
    const group = scene.control.addGroup({ title: 'Desk', members: [person.user] })
    const after = scene.control.upgradeGroup(group.id)
    const outcome = await scene.bot.sendMessage({ ...delivery(person, 'classic'), telegramId: group.id })

    expect(outcome).toEqual({ kind: 'migrated', telegramId: after.id })
  })
})

describe('an answer of Telegram', () => {
  it.each([
    [403, 'Forbidden: bot was blocked by the user', 'gone', 'blocked'],
    [403, 'Forbidden: user is deactivated', 'gone', 'deactivated'],
    [403, 'Forbidden: bot was kicked from the supergroup chat', 'gone', 'kicked'],
    [403, 'Forbidden: bot is not a member of the channel chat', 'gone', 'not-a-member'],
    [403, 'Forbidden: the group chat was deleted', 'gone', 'chat-deleted'],
    [403, "Forbidden: bot can't initiate conversation with a user", 'gone', 'not-started'],
    [403, 'Forbidden: CHAT_WRITE_FORBIDDEN', 'gone', 'no-rights'],
    [400, 'Bad Request: chat not found', 'gone', 'chat-not-found'],
    [400, 'Bad Request: USER_IS_BLOCKED', 'gone', 'blocked'],
    [400, 'Bad Request: INPUT_USER_DEACTIVATED', 'gone', 'deactivated'],
    [400, 'Bad Request: not enough rights to send text messages to the chat', 'gone', 'no-rights'],
    [400, 'Bad Request: TOPIC_CLOSED', 'gone', 'topic-closed'],
    [403, 'Forbidden: something new', 'gone', '403'],
    [400, 'Bad Request: something new', 'refused', '400'],
    [413, 'Request Entity Too Large', 'refused', '413'],
    [500, 'Internal Server Error', 'unknown', '500'],
    [401, 'Unauthorized', 'locked-out', '401'],
    [404, 'Not Found', 'locked-out', '404'],
    [404, 'Not Found: method not found', 'refused', 'unknown-method'],
    [409, 'Conflict', 'unknown', '409'],
  ])('%i %s means %s', (code, description, kind, reason) => {
    expect(outcomeOf(refusal(code, description))).toEqual({ kind, reason })
  })

  it('is read by its parameters before its words', () => {
    const words = 'Bad Request: chat not found'

    expect(outcomeOf(refusal(400, words, { migrate_to_chat_id: -100 }))).toEqual({
      kind: 'migrated',
      telegramId: -100,
    })
    expect(outcomeOf(refusal(429, words, { retry_after: 7 }))).toEqual({ kind: 'wait', seconds: 7 })
    expect(outcomeOf(refusal(429, words))).toEqual({ kind: 'wait', seconds: 5 })
  })

  it('has a line in the table that a test reads out', () => {
    expect(DESCRIPTIONS).toHaveLength(13)
  })
})

describe('what is logged of an error', () => {
  it('holds codes and places and nothing of the payload, the query or the token', () => {
    const http = new HttpError('Network request failed', new Error('https://api.telegram.org/bot42:TOKEN/x'))
    const store = Object.assign(new Error('Invalid: { text: "secret query" }'), { code: 'P2002' })
    const fields = [refusal(400, 'Bad Request: secret query'), http, store, 'secret query'].map(troubleFields)

    expect(fields[0]).toEqual({ method: 'sendMessage', code: 400 })
    expect(fields[1]).toEqual({ code: 'network' })
    expect(fields[2]).toMatchObject({ error: 'Error', code: 'P2002' })
    expect(JSON.stringify(fields)).not.toMatch(/secret|TOKEN/)
  })
})
