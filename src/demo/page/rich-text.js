// A RichText → nodes.
import { command, link, moment, spoiler } from './classic-text.js'
import { element } from './element.js'
import { actionButton } from './action-button.js'

const PLAIN_TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  subscript: 'sub',
  superscript: 'sup',
  marked: 'mark',
  code: 'code',
}

/** `chat` is the message's chat with `place(name)`, which makes names unique on the page. */
export function richText(text, chat) {
  if (text === undefined) return []
  if (typeof text === 'string') return [text]
  if (Array.isArray(text)) return text.flatMap((piece) => richText(piece, chat))
  return [piece(text, richText(text.text, chat), chat)]
}

function piece(text, children, chat) {
  const tag = PLAIN_TAGS[text.type]
  if (tag) return element(tag, {}, ...children)
  switch (text.type) {
    case 'spoiler':
      return spoiler(children)
    case 'date_time':
      return moment(text.unix_time, text.date_time_format, children, chat)
    case 'custom_emoji':
      return element('span', {}, text.alternative_text)
    case 'mathematical_expression':
      return element('code', { class: 'formula' }, text.expression)
    case 'url':
      return link(text.url, children, chat)
    case 'email_address':
      return link(`mailto:${text.email_address}`, children, chat)
    case 'phone_number':
      return link(`tel:${text.phone_number}`, children, chat)
    case 'bot_command':
      return command(text.bot_command, children, chat)
    case 'button':
      return actionButton(text.button, richText(text.button.text, chat), chat)
    case 'anchor':
      return element('span', { id: chat.place(text.name) })
    case 'reference':
      return element('span', { id: chat.place(text.name), class: 'reference', tabindex: '-1' }, ...children)
    case 'anchor_link':
      return jump(text.anchor_name, '', children, chat)
    case 'reference_link':
      return jump(text.reference_name, 'reference-link', children, chat)
    default:
      return element('span', { class: 'tagged', 'data-entity': text.type }, ...children)
  }
}

/** A link inside the message: its target is shown and lit up for a moment. An empty name leads to the top. */
function jump(name, className, children, chat) {
  const id = chat.place(name)
  const onclick = (event) => {
    event.preventDefault()
    const target = document.getElementById(id)
    for (let outer = target?.parentElement; outer; outer = outer.parentElement) {
      if (outer.tagName === 'DETAILS') outer.open = true
    }
    target?.scrollIntoView({ block: 'center', behavior: 'smooth' })
    target?.focus({ preventScroll: true })
    target?.classList.add('lit')
    target?.addEventListener('animationend', () => target.classList.remove('lit'), { once: true })
  }
  return element('a', { href: `#${id}`, class: className, onclick }, ...children)
}
