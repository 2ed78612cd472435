// The operator's commands, in the order of the help.
import { acts } from './acts.ts'
import { demo } from './demo.ts'
import { digest } from './digest.ts'
import { doctor } from './doctor.ts'
import { evaluate } from './eval.ts'
import { explain } from './explain.ts'
import { exportMeetings } from './export.ts'
import { extract } from './extract.ts'
import type { CommandGroup, OperatorCommand } from './frame/command.ts'
import { ingest } from './ingest.ts'
import { sources } from './sources.ts'
import { start } from './start.ts'

export const COMMANDS: readonly (OperatorCommand | CommandGroup)[] = [
  start,
  demo,
  ingest,
  extract,
  explain,
  evaluate,
  sources,
  digest,
  exportMeetings,
  acts,
  doctor,
]
