// A message that an editor forwarded or pasted → the document that it is, as far as Telegram tells where it is from.
import type { Message, MessageOrigin } from 'grammy/types'
import type { RawDocument } from '../../domain/article.ts'
import { localTime } from '../../schedule/local-time.ts'
import { blankDocument } from '../../sources/text.ts'

/** Whoever pastes an article sends more than a question has. In UTF-16 units. */
const LONG_TEXT = 300
const LONGEST_NAME = 60

/** The post, or null for a message that is none: a question, a name, a picture without words. */
export function postOf(message: Message, zone: string): RawDocument | null {
  const { forward_origin: origin } = message
  const text = (message.text ?? message.caption ?? '').trim()
  if (text === '' || (origin === undefined && text.length <= LONG_TEXT)) return null
  const [first = ''] = text.split('\n', 1)
  return { ...blankDocument(first.slice(0, LONGEST_NAME)), ...originOf(message, zone), text }
}

/**
 * What is known of where a message was first. Only a channel's day is taken for the day of publication: what a person
 * passes on may be older than the message.
 */
export function originOf(
  { forward_origin: origin }: Message,
  zone: string,
): Pick<RawDocument, 'publisher' | 'published' | 'url'> {
  const channel = origin === undefined ? null : channelOf(origin)
  if (channel === null) return { publisher: null, published: null, url: null }
  const { title, username, messageId, date } = channel
  return {
    publisher: title,
    published: localTime(new Date(date * 1000), zone).date,
    url: username === undefined || messageId === null ? null : `https://t.me/${username}/${messageId}`,
  }
}

interface Channel {
  title: string
  /** Private channels have none. */
  username: string | undefined
  messageId: number | null
  /** Unix time. */
  date: number
}

function channelOf(origin: MessageOrigin): Channel | null {
  const { date } = origin
  if (origin.type === 'channel') {
    const { title, username } = origin.chat
    return { title, username, messageId: origin.message_id, date }
  }
  if (origin.type === 'chat' && origin.sender_chat.type === 'channel') {
    const { title, username } = origin.sender_chat
    return { title, username, messageId: null, date }
  }
  return null
}
