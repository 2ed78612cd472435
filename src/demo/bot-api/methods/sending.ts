// sendMessage, sendRichMessage, sendLocation, sendDocument → messages in a chat.
import { ApiError, badRequest } from '../api-error.ts'
import { readRichMessage } from '../rich/read-rich-message.ts'
import {
  type Fields,
  type ShapeContext,
  isObject,
  optional,
  readFields,
  readText,
  readTrue,
} from '../shape.ts'
import { documentOf } from '../sent-content.ts'
import { formatText } from '../text/format-text.ts'
import type { FormattedText } from '../text/parse-html.ts'
import type { Method, MethodContext, MethodGroup } from './method.ts'
import { post, SENDING, SENDING_ACCEPTED } from './post.ts'
import { roomToSendTo } from './room.ts'

/** Limits in UTF-16 units, after the markup is gone. */
const LONGEST_TEXT = 4096
const LONGEST_CAPTION = 1024
const LARGEST_FILE = 50 * 1024 * 1024

const LINK_PREVIEW: Fields<ShapeContext> = {
  is_disabled: optional(readTrue),
  url: optional(readText),
  prefer_small_media: optional(readTrue),
  prefer_large_media: optional(readTrue),
  show_above_text: optional(readTrue),
}

export const TEXT_PARAMETERS = ['text', 'parse_mode', 'entities', 'link_preview_options'] as const

/** Text, entities and link preview of sendMessage and editMessageText. */
export function textContent({ args, warn }: MethodContext): object {
  if (args.text('text') === '') throw badRequest('message text is empty')
  const { text, entities } = formatText(
    { text: args.text('text'), parseMode: args.text('parse_mode'), entities: args.json('entities') },
    warn,
  )
  if (text === '') throw badRequest('text must be non-empty')
  if (text.length > LONGEST_TEXT) throw badRequest('message is too long')
  const preview = args.json('link_preview_options')
  return {
    ...formatted({ text, entities }, 'text', 'entities'),
    ...(isObject(preview)
      ? {
          link_preview_options: readFields(preview, 'link_preview_options', LINK_PREVIEW, {
            what: 'link preview options',
            warn,
          }),
        }
      : {}),
  }
}

function formatted({ text, entities }: FormattedText, textField: string, entityField: string): object {
  return { [textField]: text, ...(entities.length > 0 ? { [entityField]: entities } : {}) }
}

function sendMessage(context: MethodContext): unknown {
  const room = roomToSendTo(context)
  return post(context, room, textContent(context))
}

function sendRichMessage(context: MethodContext): unknown {
  const { args, warn } = context
  const room = roomToSendTo(context)
  const given = args.json('rich_message') ?? missing('rich_message')
  return post(context, room, { rich_message: readRichMessage(given, room.chat.type === 'private', warn) })
}

function missing(name: string): never {
  throw badRequest(`parameter "${name}" is required`)
}

function sendLocation(context: MethodContext): unknown {
  const room = roomToSendTo(context)
  const latitude = context.args.number('latitude') ?? missing('latitude')
  const longitude = context.args.number('longitude') ?? missing('longitude')
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) throw badRequest('wrong location specified')
  return post(context, room, { location: { latitude, longitude } })
}

function sendDocument(context: MethodContext): unknown {
  const { world, args, warn } = context
  const room = roomToSendTo(context, 'documents')
  const upload = args.upload('document')
  const fileId = args.text('document')
  if (!upload && !world.files.has(fileId)) {
    throw badRequest(
      fileId === '' ? 'there is no document in the request' : 'wrong file identifier specified',
    )
  }
  const file = upload ?? world.files.get(fileId)!
  if (file.bytes.length === 0) throw badRequest('file must be non-empty')
  if (file.bytes.length > LARGEST_FILE) throw new ApiError(413, 'Request Entity Too Large')
  const caption = formatText(
    {
      text: args.text('caption'),
      parseMode: args.text('parse_mode'),
      entities: args.json('caption_entities'),
    },
    warn,
  )
  if (caption.text.length > LONGEST_CAPTION) throw badRequest('message caption is too long')
  return post(context, room, {
    document: upload ? documentOf(world, upload) : documentOf(world, file, fileId),
    ...(caption.text === '' ? {} : formatted(caption, 'caption', 'caption_entities')),
  })
}

function sending(parameters: readonly string[], run: Method['run']): Method {
  return { parameters: [...SENDING, ...parameters], accepted: SENDING_ACCEPTED, run }
}

export const sendingMethods: MethodGroup = {
  sendMessage: sending(TEXT_PARAMETERS, sendMessage),
  sendRichMessage: sending(['rich_message'], sendRichMessage),
  sendLocation: sending(['latitude', 'longitude', 'horizontal_accuracy'], sendLocation),
  sendDocument: sending(
    ['document', 'caption', 'parse_mode', 'caption_entities', 'disable_content_type_detection'],
    sendDocument,
  ),
}
