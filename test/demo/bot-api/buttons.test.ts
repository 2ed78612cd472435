import type { Message } from '@grammyjs/types'
import { expect, test } from 'vitest'
import { buttonsOf, wordsOf } from '../../../src/demo/bot-api/buttons.ts'
import { openScene } from '../stand-in-for-test.ts'

const cell = (text: string) => ({ text, align: 'left', valign: 'top' })
const blocks = [
  { type: 'heading', size: 1, text: ['Meetings of ', { type: 'bold', text: '21 January' }] },
  { type: 'list', items: [{ blocks: [{ type: 'paragraph', text: 'Ankara' }] }] },
  {
    type: 'details',
    summary: 'Sources',
    blocks: [
      { type: 'table', cells: [[cell('Person'), cell('Office')]], caption: 'Who' },
      { type: 'blockquote', blocks: [{ type: 'paragraph', text: 'They met.' }], credit: 'An agency' },
      {
        type: 'paragraph',
        text: ['See ', { type: 'button', button: { text: 'all', callback_data: 'all' } }],
      },
    ],
  },
  { type: 'buttons', buttons: [{ text: 'Site', url: 'https://mfa.uz/' }] },
]

async function richMessage(): Promise<Message> {
  const { call, person } = await openScene()
  const reply_markup = { inline_keyboard: [[{ text: 'More', callback_data: 'more' }]] }
  return (await call('sendRichMessage', { chat_id: person.id, rich_message: { blocks }, reply_markup }))
    .result as Message
}

test('the buttons of a message are those in it and those under it, in reading order', async () => {
  expect(buttonsOf(await richMessage())).toEqual([
    { label: 'all', data: 'all' },
    { label: 'Site', url: 'https://mfa.uz/' },
    { label: 'More', data: 'more' },
  ])
})

test('the words of a rich message are all that a reader sees, a line a piece', async () => {
  expect(wordsOf(await richMessage()).split('\n')).toEqual([
    'Meetings of 21 January',
    'Ankara',
    'Sources',
    'Who',
    'Person',
    'Office',
    'They met.',
    'An agency',
    'See all',
    'Site',
  ])
})
