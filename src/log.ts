// Events with fields → JSON lines on standard error, without secrets.
import { pino } from 'pino'
import type { DestinationStream, Logger } from 'pino'
import type { LogLevel } from './config.ts'
import { redact } from './redact.ts'

export type Log = Logger

/**
 * A logger: constant messages, fields beside them. Every finished line is redacted as a whole, so that a token inside
 * an error of some library does not get out either.
 *
 * @param secrets values that must not appear, besides all that look like tokens
 * @param destination where lines go; standard error if not given, so that standard output stays the command's
 */
export function createLog(
  level: LogLevel,
  secrets: readonly string[] = [],
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      hooks: { streamWrite: (line) => redact(line, secrets) },
    },
    destination,
  )
}
