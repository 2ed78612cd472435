// A document that an editor sends → its text, fetched from Telegram; or why there is none.
import type { Message } from 'grammy/types'
import type { RawDocument } from '../../domain/article.ts'
import { ofReader, refusal } from '../../jobs/try-source.ts'
import type { Refusal } from '../../jobs/try-source.ts'
import { MAX_TELEGRAM_FILE_BYTES } from '../../net/download-telegram-file.ts'
import { FetchError } from '../../net/fetch-error.ts'
import type { Turn } from '../turn.ts'
import { originOf } from './sent-post.ts'

/** Films, records and pictures: no need to fetch them to know that there is no text in them. */
const WORDLESS = /^(video|audio|image)\//

type File = NonNullable<Message['document']>

/** The file of a message that may hold words; null where it has none. */
export function fileOf({ document }: Message): File | null {
  return document === undefined || WORDLESS.test(document.mime_type ?? '') ? null : document
}

/** too-big: Telegram does not hand it out. no-file: not just now. */
export type FileRead =
  | { ok: true; document: RawDocument }
  | Refusal
  | { ok: false; code: 'too-big' | 'no-file' }

/** Rejects only for our own mistakes. */
export async function readFile(turn: Turn, message: Message, file: File): Promise<FileRead> {
  if ((file.file_size ?? 0) > MAX_TELEGRAM_FILE_BYTES) return { ok: false, code: 'too-big' }
  const { zone } = turn.chat
  const name = file.file_name ?? file.file_unique_id
  let bytes
  try {
    bytes = await turn.download(file.file_id)
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    return { ok: false, code: 'no-file' }
  }
  if (bytes === null) return { ok: false, code: 'too-big' }
  try {
    const page = await turn.ports.reading.reader.page(bytes, { name, zone }, originOf(message, zone))
    if (!page.ok) return refusal(page.problem.message, page.problem.code)
    const [only, ...more] = page.documents
    if (only === undefined || more.length > 0) return refusal('a list of several articles', 'form')
    return { ok: true, document: { ...only.document, name } }
  } catch (error) {
    return ofReader(error)
  }
}
