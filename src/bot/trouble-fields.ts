// Any error → the fields of it that may stand in a log: codes and places, never texts, names, addresses or the token.
import { GrammyError, HttpError } from 'grammy'

/** grammY's errors carry the whole payload, and a database's its arguments: only what is known to be harmless is kept. */
export function troubleFields(error: unknown): Record<string, unknown> {
  if (error instanceof GrammyError) return { method: error.method, code: error.error_code }
  if (error instanceof HttpError) return { code: networkCode(error.error) }
  if (!(error instanceof Error)) return { code: 'unknown' }
  const { code } = error as { code?: unknown }
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim())
  return { error: error.name, ...(typeof code === 'string' ? { code } : {}), at }
}

function networkCode(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : 'network'
}
