// What a person sends beside plain text (a file, a caption, a forwarded post) → the content of a message.
import type { MessageOrigin } from '@grammyjs/types'
import { detectEntities } from './text/detect-entities.ts'
import type { Upload } from './read-call.ts'
import type { World } from './world.ts'

export interface SentFile extends Upload {
  /** Told in place of the bytes' own: a file that is larger than a test wants to hold. */
  size?: number
}

export interface SentContent {
  text?: string
  /** Below a document or a photo. */
  caption?: string
  document?: SentFile
  photo?: true
  /** Somebody's contact; without an id it is of nobody on Telegram. */
  contact?: { firstName: string; personId?: number }
  /** Where it was written first; the message is then a forwarded one. */
  origin?: MessageOrigin
  /** Documents and photos of one album are a message each, all with its name. */
  album?: string
}

const LONGEST_TEXT = 4096
const LONGEST_CAPTION = 1024

/** Throws Error for what Telegram's apps do not let a person send. */
export function sentContent(world: World, sent: SentContent): object {
  const { text, caption, document, photo, contact, origin, album } = sent
  if (text === undefined && document === undefined && photo === undefined && contact === undefined)
    throw new Error('A message has a text, a document, a photo or a contact')
  if (text !== undefined && (document !== undefined || photo !== undefined || caption !== undefined))
    throw new Error('The words of a document or a photo are its caption')
  if ((text ?? 'x').length > LONGEST_TEXT || text === '') throw new Error('A text has 1-4096 characters')
  if ((caption ?? '').length > LONGEST_CAPTION) throw new Error('A caption has up to 1024 characters')
  return {
    ...(origin && { forward_origin: origin }),
    ...(album !== undefined && { media_group_id: album }),
    ...(document && { document: documentOf(world, document) }),
    ...(photo && { photo: [photoOf(world)] }),
    ...(contact && { contact: contactOf(contact) }),
    ...worded('text', 'entities', text),
    ...worded('caption', 'caption_entities', caption),
  }
}

function worded(field: string, entitiesField: string, words: string | undefined): object {
  if (words === undefined) return {}
  const entities = detectEntities(words)
  return { [field]: words, ...(entities.length > 0 && { [entitiesField]: entities }) }
}

/** Keeps the file and describes it as messages do; bots' uploads and people's are told apart by nothing. */
export function documentOf(world: World, file: SentFile, id = newFileId(world)): object {
  world.files.set(id, file)
  return {
    file_id: id,
    file_unique_id: id.slice(4),
    file_name: file.name,
    mime_type: file.type || 'application/octet-stream',
    file_size: file.size ?? file.bytes.length,
  }
}

function contactOf({ firstName, personId }: NonNullable<SentContent['contact']>): object {
  const known = personId !== undefined && { user_id: personId }
  return { phone_number: '+998000000000', first_name: firstName, ...known }
}

function photoOf(world: World): object {
  const id = newFileId(world)
  const bytes = new Uint8Array([0xff, 0xd8, 0xff])
  world.files.set(id, { name: 'photo.jpg', type: 'image/jpeg', bytes })
  return { file_id: id, file_unique_id: id.slice(4), width: 90, height: 60, file_size: bytes.length }
}

function newFileId(world: World): string {
  return `BQACDEMO${String(world.files.size + 1).padStart(8, '0')}`
}
