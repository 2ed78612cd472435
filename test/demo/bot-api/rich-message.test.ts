import type { RichBlock } from '@grammyjs/types'
import { describe, expect, test } from 'vitest'
import { readRichMessage } from '../../../src/demo/bot-api/rich/read-rich-message.ts'
import { openScene } from '../stand-in-for-test.ts'

function read(message: object): { blocks: readonly RichBlock[]; warnings: string[] } {
  const warnings: string[] = []
  const { blocks } = readRichMessage(message, true, (text) => warnings.push(text))
  return { blocks, warnings }
}

function paragraph(text: unknown): object {
  return { type: 'paragraph', text }
}

/** `levels` blocks, one inside the other, around a paragraph. */
function nested(levels: number): object {
  return levels === 0 ? paragraph('x') : { type: 'blockquote', blocks: [nested(levels - 1)] }
}

function bold(levels: number): unknown {
  return levels === 0 ? 'x' : { type: 'bold', text: bold(levels - 1) }
}

const cell = { text: 'x', align: 'left', valign: 'top' }

describe('rich messages that are refused', () => {
  test.each([
    ['nothing', {}, 'exactly one of the fields blocks, html and markdown must be used'],
    [
      'two forms at once',
      { blocks: [paragraph('x')], html: 'x' },
      'exactly one of the fields blocks, html and markdown must be used',
    ],
    ['no blocks', { blocks: [] }, 'rich message must be non-empty'],
    [
      '32,769 characters',
      { blocks: [paragraph('x'.repeat(32_768)), paragraph('ў')] },
      'rich message is too long',
    ],
  ])('%s', (_, message, reason) => {
    expect(() => read(message)).toThrow(`Bad Request: ${reason}`)
  })

  test.each<[string, object, string]>([
    ['an unknown block', { type: 'headline', text: 'x' }, 'blocks[0] is a block of unknown type "headline"'],
    ['a block without a type', { text: 'x' }, 'blocks[0].type is missing'],
    ['a block without its text', { type: 'paragraph' }, 'blocks[0].text is missing'],
    [
      'a heading of size 7',
      { type: 'heading', text: 'x', size: 7 },
      'blocks[0].size must be an integer between 1 and 6',
    ],
    [
      'an unknown piece of text',
      paragraph(['a', { type: 'strong', text: 'x' }]),
      'blocks[0].text[1] is a RichText of unknown type "strong"',
    ],
    ['a number as text', paragraph(5), 'blocks[0].text must be a RichText'],
    ['a link without an address', paragraph({ type: 'url', text: 'x' }), 'blocks[0].text.url is missing'],
    [
      'a link that is none',
      paragraph({ type: 'url', text: 'x', url: 'javascript:1' }),
      'blocks[0].text.url is no address: javascript:1',
    ],
    [
      'a wrong date format',
      paragraph({ type: 'date_time', text: 'x', unix_time: 1, date_time_format: 'tw' }),
      'blocks[0].text.date_time_format must match r|w?[dD]?[tT]?',
    ],
    [
      'a cell without alignment',
      { type: 'table', cells: [[{ text: 'x', valign: 'top' }]] },
      'blocks[0].cells[0][0].align is missing',
    ],
    [
      '21 columns',
      { type: 'table', cells: [[...Array.from({ length: 19 }, () => cell), { ...cell, colspan: 2 }]] },
      'blocks[0].cells[0] has more than 20 columns',
    ],
    ['an empty list', { type: 'list', items: [] }, 'blocks[0].items must be a non-empty Array'],
    ['an item that is only text', { type: 'list', items: ['x'] }, 'blocks[0].items[0] must be an Object'],
    ['details without a summary', { type: 'details', blocks: [] }, 'blocks[0].summary is missing'],
    [
      'a map of 10,001',
      { type: 'map', location: { latitude: 1, longitude: 1 }, zoom: 13, width: 9000, height: 1001 },
      'blocks[0] is more than 10000 wide and high in total',
    ],
    [
      'a map off the earth',
      { type: 'map', location: { latitude: 91, longitude: 1 }, zoom: 13, width: 100, height: 100 },
      'blocks[0].location.latitude must be a number between -90 and 90',
    ],
    [
      'nine buttons',
      { type: 'buttons', buttons: Array.from({ length: 9 }, () => ({ text: 'x', callback_data: 'x' })) },
      'blocks[0].buttons must have 1-8 buttons',
    ],
    [
      'bold on a button',
      { type: 'buttons', buttons: [{ text: { type: 'bold', text: 'x' }, callback_data: 'x' }] },
      "blocks[0].buttons[0].text can't contain bold",
    ],
    [
      'a link button in link style',
      { type: 'buttons', buttons: [{ text: 'x', url: 'https://mfa.uz', style: 'link' }] },
      'blocks[0].buttons[0].style "link" is allowed only for callback buttons',
    ],
    ['thinking', { type: 'thinking', text: 'x' }, 'blocks[0] of type "thinking" can be used only in drafts'],
  ])('%s', (_, block, reason) => {
    expect(() => read({ blocks: [block] })).toThrow(`Bad Request: can't parse rich message: ${reason}`)
  })

  test('more than 500 blocks, where items and rows count too', () => {
    const items = (count: number) => Array.from({ length: count }, () => ({ blocks: [paragraph('x')] }))

    expect(() => read({ blocks: [{ type: 'list', items: items(249) }, { type: 'divider' }] })).not.toThrow()
    expect(() => read({ blocks: [{ type: 'list', items: items(250) }] })).toThrow('beyond 500 blocks')
    expect(() =>
      read({ blocks: [{ type: 'table', cells: Array.from({ length: 500 }, () => [cell]) }] }),
    ).toThrow('beyond 500 blocks')
  })

  test('more than 16 levels of blocks and formatting', () => {
    expect(() => read({ blocks: [nested(15)] })).not.toThrow()
    expect(() => read({ blocks: [nested(16)] })).toThrow('more than 16 levels')
    expect(() => read({ blocks: [paragraph(bold(15))] })).not.toThrow()
    expect(() => read({ blocks: [paragraph(bold(16))] })).toThrow('more than 16 levels')
  })

  test('callback data of a button that is too long', () => {
    const buttons = [{ text: 'x', callback_data: 'x'.repeat(65) }]

    expect(() => read({ blocks: [{ type: 'buttons', buttons }] })).toThrow('BUTTON_DATA_INVALID')
  })
})

describe('rich messages that pass', () => {
  test('an unknown field and a link to nowhere are noted', () => {
    const { warnings } = read({
      blocks: [
        { ...paragraph({ type: 'reference_link', text: '1', reference_name: 'a' }), txt: 'x' },
        paragraph({ type: 'anchor_link', text: 'up', anchor_name: '' }),
      ],
    })

    expect(warnings).toEqual([
      'rich message: unknown field blocks[0].txt',
      'rich message: a link leads to "a", which is nowhere in it',
    ])
  })

  test('items get their labels', () => {
    const item = { blocks: [paragraph('x')] }
    const { blocks } = read({
      blocks: [
        {
          type: 'list',
          items: [
            item,
            { ...item, value: 4 },
            { ...item, value: 28, type: 'A' },
            { ...item, value: 9, type: 'i' },
          ],
        },
      ],
    })

    expect(blocks[0]).toMatchObject({
      items: [{ label: '•' }, { label: '4.' }, { label: 'AB.' }, { label: 'ix.' }],
    })
  })

  test('links, mentions and commands in outside text become such, across formatting and in every block', () => {
    const { blocks } = read({
      blocks: [
        paragraph(['ask @mfa', { type: 'bold', text: '_uz' }, ' now']),
        {
          type: 'details',
          summary: '/start',
          blocks: [{ type: 'list', items: [{ blocks: [paragraph('kun.uz')] }] }],
        },
      ],
    })

    expect(blocks[0]).toMatchObject({
      text: [
        ['ask ', { type: 'mention', text: '@mfa', username: 'mfa_uz' }],
        { type: 'bold', text: [{ type: 'mention', text: '_uz', username: 'mfa_uz' }] },
        ' now',
      ],
    })
    expect(blocks[1]).toMatchObject({
      summary: [{ type: 'bot_command', bot_command: '/start' }],
      blocks: [{ items: [{ blocks: [{ text: [{ type: 'url', url: 'http://kun.uz' }] }] }] }],
    })
  })

  test('nothing is looked for in code, in links, or when the message asks not to', () => {
    const closed = [
      paragraph({ type: 'code', text: '@mfa_uz' }),
      paragraph(['ask @', { type: 'code', text: 'mfa_uz' }]),
      paragraph({ type: 'url', text: 'kun.uz', url: 'https://kun.uz/' }),
    ]
    const open = [paragraph('@mfa_uz /start')]

    expect(read({ blocks: closed }).blocks).toEqual(closed)
    expect(read({ blocks: open, skip_entity_detection: true }).blocks).toEqual(open)
  })

  test('are sent, and edited into and out of', async () => {
    const { call, person, sent } = await openScene()
    const rich_message = { blocks: [paragraph('x')] }
    const { message_id } = await sent('Salom')
    const answer = await call('sendRichMessage', { chat_id: person.id, rich_message })
    const edited = await call('editMessageText', { chat_id: person.id, message_id, rich_message })
    const back = await call('editMessageText', { chat_id: person.id, message_id, text: 'Salom' })

    expect(answer).toMatchObject({ ok: true, result: { rich_message } })
    expect(edited).toMatchObject({ ok: true, result: { message_id, rich_message } })
    expect(back.result).not.toHaveProperty('rich_message')
  })
})
