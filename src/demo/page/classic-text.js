// A message's text and entities → nodes. The entities alone decide what is shown how.
import { dateTimeText } from './dates.js'
import { element } from './element.js'

const PLAIN_TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
}
const BLOCKS = new Set(['blockquote', 'expandable_blockquote', 'pre'])

/** `chat` says what links and commands do; see chat.js. */
export function classicText(text, entities, chat) {
  const ordered = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length)
  return pieces(text, ordered, 0, text.length, chat)
}

function pieces(text, entities, start, end, chat) {
  const nodes = []
  let at = start
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index]
    if (entity.offset < at || entity.offset >= end) continue
    const stop = Math.min(end, entity.offset + entity.length)
    const inner = entities.slice(index + 1).filter(({ offset }) => offset < stop)
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset))
    nodes.push(
      wrapped(entity, text.slice(entity.offset, stop), pieces(text, inner, entity.offset, stop, chat), chat),
    )
    // A block ends its line by itself.
    at = BLOCKS.has(entity.type) && text[stop] === '\n' ? stop + 1 : stop
  }
  if (at < end) nodes.push(text.slice(at, end))
  return nodes
}

function wrapped(entity, own, children, chat) {
  const tag = PLAIN_TAGS[entity.type]
  if (tag) return element(tag, {}, ...children)
  switch (entity.type) {
    case 'expandable_blockquote':
      return expandable(children)
    case 'spoiler':
      return spoiler(children)
    case 'text_link':
      return link(entity.url, children, chat)
    case 'url':
      return link(/^[a-z]+:\/\//i.test(own) ? own : `http://${own}`, children, chat)
    case 'email':
      return link(`mailto:${own}`, children, chat)
    case 'bot_command':
      return command(own, children, chat)
    case 'date_time':
      return moment(entity.unix_time, entity.date_time_format, children, chat)
    default:
      return element('span', { class: 'tagged', 'data-entity': entity.type }, ...children)
  }
}

/** A link that asks first, as Telegram's apps do. */
export function link(url, children, chat) {
  const onclick = (event) => {
    event.preventDefault()
    chat.openLink(url)
  }
  return element(
    'a',
    { href: url, title: url, rel: 'noopener noreferrer', 'data-testid': 'link', onclick },
    ...children,
  )
}

/** Text that sends itself when pressed. */
export function command(text, children, chat) {
  return element(
    'button',
    { type: 'button', class: 'inline-command', onclick: () => chat.say(text) },
    ...children,
  )
}

/** Hidden until pressed. */
export function spoiler(children) {
  const hidden = element(
    'button',
    { type: 'button', class: 'spoiler', 'aria-label': 'Hidden text: press to show' },
    ...children,
  )
  const show = () => hidden.replaceWith(element('span', {}, ...hidden.childNodes))
  hidden.addEventListener('click', show, { once: true })
  return hidden
}

/** A quotation of which three lines show until it is pressed. */
export function expandable(children) {
  const quotation = element('blockquote', { class: 'expandable' }, ...children)
  const toggle = element('button', {
    type: 'button',
    class: 'expand',
    'aria-label': 'Show all',
    'aria-expanded': 'false',
  })
  toggle.addEventListener('click', () => {
    const open = quotation.classList.toggle('open')
    toggle.setAttribute('aria-expanded', String(open))
    toggle.setAttribute('aria-label', open ? 'Show less' : 'Show all')
  })
  quotation.append(toggle)
  return quotation
}

/** A date that each reader sees in their own way; an empty format keeps the bot's words. */
export function moment(unixTime, format, children, chat) {
  const attributes = { class: 'moment', datetime: new Date(unixTime * 1000).toISOString() }
  return format === ''
    ? element('time', attributes, ...children)
    : element('time', attributes, dateTimeText(unixTime, format, chat.now()))
}
