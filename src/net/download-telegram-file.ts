// A file that somebody has sent to the bot → its bytes.
import { FetchError } from './fetch-error.ts'
import { guardedLookup } from './guarded-lookup.ts'
import { requestOnce } from './request-once.ts'
import type { Answer } from './request-once.ts'

/** What Telegram's own servers hand out to bots at most. */
export const MAX_TELEGRAM_FILE_BYTES = 20 * 1024 * 1024

export interface TelegramFile {
  /** The operator's setting, so it may stand in a private network. */
  apiRoot: string
  token: string
  /** As getFile told it. */
  filePath: string
  maxBytes?: number
  timeoutMs?: number
  signal?: AbortSignal
}

const TIMEOUT_MS = 60_000

/** Throws a FetchError whose message and cause hold neither the token nor an address that has it. */
export async function downloadTelegramFile(file: TelegramFile): Promise<Uint8Array> {
  const url = addressOf(file)
  const answer = await ask(url, file)
  if (answer.status === 200) return answer.bytes
  const retryable = answer.status >= 500 || answer.status === 429
  throw new FetchError(
    answer.status === 404 ? 'missing' : 'status',
    `${url.host} answered ${answer.status} for a file; ${retryable ? 'try again later' : 'send it once more'}`,
    { status: answer.status, retryable },
  )
}

async function ask(url: URL, file: TelegramFile): Promise<Answer> {
  const timeoutMs = file.timeoutMs ?? TIMEOUT_MS
  return requestOnce(
    url,
    {},
    {
      connectMs: timeoutMs,
      headMs: timeoutMs,
      wholeMs: timeoutMs,
      maxBytes: file.maxBytes ?? MAX_TELEGRAM_FILE_BYTES,
      truncate: false,
      lookup: guardedLookup(() => true),
      signal: file.signal,
    },
  )
}

/** A Bot API server in local mode tells a path of its own disk instead, which is not served. */
function addressOf({ apiRoot, token, filePath }: TelegramFile): URL {
  const path = filePath.split('/').map(encodeURIComponent).join('/')
  const isRelative = filePath !== '' && !filePath.split('/').some((part) => ['', '.', '..'].includes(part))
  const url = isRelative ? URL.parse(`${apiRoot}/file/bot${token}/${path}`) : null
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new FetchError(
      'address',
      'Telegram told no path of the file that can be fetched; a Bot API server of yours must run without --local',
    )
  return url
}
