// A message → its bubble: words, time, and the buttons under it.
import { actionButton } from './action-button.js'
import { classicText } from './classic-text.js'
import { clockTime } from './dates.js'
import { element } from './element.js'
import { mapFigure, richBlocks } from './rich-blocks.js'

/** `chat` is what the page does for messages: say, press, openLink, notify, now. */
export function messageElement(message, chat) {
  const fromBot = message.from?.is_bot === true
  const id = message.message_id
  const own = {
    ...chat,
    press: (data, button) => chat.press(id, data, button),
    place: (name) => `m${id}-${name}`,
  }
  const time = clockTime(message.date)
  const from = fromBot ? message.from.first_name : 'You'
  return element(
    'article',
    {
      class: `message ${fromBot ? 'from-bot' : 'from-person'} ${message.rich_message ? 'rich' : ''}`,
      id: `m${id}-`,
      'data-testid': 'message',
      'data-message-id': id,
      'data-from': fromBot ? 'bot' : 'person',
      'data-kind': kindOf(message),
      'aria-label': `${from}, ${time}`,
    },
    element(
      'div',
      { class: 'bubble' },
      ...content(message, own),
      element('span', { class: 'stamp' }, message.edit_date ? `edited ${time}` : time),
    ),
    keyboard(message.reply_markup?.inline_keyboard, own),
  )
}

function kindOf(message) {
  return ['rich_message', 'location', 'document', 'text'].find((kind) => kind in message) ?? 'other'
}

function content(message, chat) {
  const reply = message.reply_to_message
  const quoted = reply
    ? [element('p', { class: 'replied' }, (reply.text ?? reply.caption ?? 'Message').slice(0, 120))]
    : []
  return [...quoted, ...body(message, chat)]
}

function body(message, chat) {
  if (message.rich_message) {
    const { blocks, is_rtl: rtl } = message.rich_message
    return [element('div', { class: 'blocks', dir: rtl ? 'rtl' : 'auto' }, ...richBlocks(blocks, chat))]
  }
  if (message.location) return [mapFigure(message.location)]
  if (message.document) {
    const { file_name: name, file_size: size } = message.document
    return [
      element('p', { class: 'document' }, element('strong', {}, name), element('small', {}, `${size} bytes`)),
      ...(message.caption ? [words(message.caption, message.caption_entities, chat)] : []),
    ]
  }
  return [words(message.text ?? '', message.entities, chat)]
}

function words(text, entities, chat) {
  return element('div', { class: 'words', dir: 'auto' }, ...classicText(text, entities ?? [], chat))
}

function keyboard(rows, chat) {
  if (!rows) return null
  return element(
    'div',
    { class: 'inline-keyboard', role: 'group', 'aria-label': 'Buttons' },
    ...rows.map((row) =>
      element(
        'div',
        { class: 'inline-row' },
        ...row.map((button) => actionButton(button, [button.text], chat)),
      ),
    ),
  )
}
