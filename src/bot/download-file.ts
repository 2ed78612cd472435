// The id of a file that was sent to the bot → its bytes, from Telegram's file server.
import { GrammyError, type Api } from 'grammy'
import type { Config } from '../config.ts'
import { downloadTelegramFile } from '../net/download-telegram-file.ts'
import { FetchError } from '../net/fetch-error.ts'

/** null where the file is larger than what Telegram hands out to bots. Rejects with a FetchError, which does not hold the token. */
export async function downloadFile(
  api: Api,
  { telegramApiRoot, botToken }: Pick<Config, 'telegramApiRoot' | 'botToken'>,
  fileId: string,
): Promise<Uint8Array | null> {
  let filePath: string | undefined
  try {
    filePath = (await api.getFile(fileId)).file_path
  } catch (error) {
    if (error instanceof GrammyError && /file is too big/i.test(error.description)) return null
    throw noFile()
  }
  if (filePath === undefined) throw noFile()
  try {
    return await downloadTelegramFile({ apiRoot: telegramApiRoot, token: botToken ?? '', filePath })
  } catch (error) {
    if (error instanceof FetchError && error.failure === 'too-large') return null
    throw error
  }
}

function noFile(): FetchError {
  return new FetchError('missing', 'Telegram tells no path of the file; send it once more', {
    retryable: true,
  })
}
