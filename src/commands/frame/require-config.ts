// The environment → settings for a command that needs them, or an error that lists every problem.
import { parseConfig } from '../../config.ts'
import type { Config } from '../../config.ts'
import type { CommandContext } from './command.ts'
import { OperatorError } from './operator-error.ts'

/** Throws an OperatorError that names every wrong setting; warnings are told and stop nothing. */
export function requireConfig(context: CommandContext, needs: { token: boolean }): Config {
  const parsed = parseConfig(context.env, needs)
  for (const { key, message } of parsed.warnings) context.tell(`${key}: ${message}`)
  if (parsed.ok) return parsed.config
  const list = parsed.problems.map(({ key, message }) => `  ${key}: ${message}`)
  throw new OperatorError(`the settings are wrong; mend them in .env or the environment:\n${list.join('\n')}`)
}
