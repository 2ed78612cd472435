// The operator's commands, in the order of the help.
import { doctor } from './doctor.ts'
import { explain } from './explain.ts'
import { extract } from './extract.ts'
import type { OperatorCommand } from './frame/command.ts'

export const COMMANDS: readonly OperatorCommand[] = [extract, explain, doctor]
