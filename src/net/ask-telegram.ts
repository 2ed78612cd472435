// A token and the root of a Bot API server → who the bot is, or what is in the way.

export type TelegramAnswer =
  | { kind: 'ok'; username: string }
  /** The server knows no such bot. */
  | { kind: 'refused' }
  /** Something answers that is no Bot API server, or one that is in trouble. */
  | { kind: 'strange'; status: number }
  | { kind: 'unreachable'; reason: string }

/** Asks getMe. Never throws, and no part of the answer holds the token. */
export async function askTelegram(
  apiRoot: string,
  token: string,
  timeoutMs: number = 10_000,
): Promise<TelegramAnswer> {
  let response: Response
  try {
    const signal = AbortSignal.timeout(timeoutMs)
    response = await fetch(`${apiRoot}/bot${token}/getMe`, { signal, redirect: 'manual' })
  } catch (error) {
    return { kind: 'unreachable', reason: reasonOf(error) }
  }
  // Telegram answers 401 to a token it has revoked and 404 to one that never was.
  if (response.status === 401 || response.status === 404) {
    await response.body?.cancel()
    return { kind: 'refused' }
  }
  const username = await usernameIn(response)
  return username === null ? { kind: 'strange', status: response.status } : { kind: 'ok', username }
}

async function usernameIn(response: Response): Promise<string | null> {
  try {
    const body = (await response.json()) as { ok?: unknown; result?: { username?: unknown } } | null
    const username = body?.result?.username
    return body?.ok === true && typeof username === 'string' ? username : null
  } catch {
    // Not JSON, or cut off: either way no Bot API server's answer.
    return null
  }
}

/** The system's code (ECONNREFUSED, ENOTFOUND), which holds no address and no token. */
function reasonOf(error: unknown): string {
  const { name, cause } = error as { name?: string; cause?: { code?: unknown } }
  if (name === 'TimeoutError') return 'no answer in time'
  return typeof cause?.code === 'string' ? cause.code : 'no connection'
}
