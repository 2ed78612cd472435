// What is read: the commands that list, add, check, change, import and export sources.
import type { CommandGroup } from './frame/command.ts'
import { add } from './sources/add.ts'
import { backfill } from './sources/backfill.ts'
import { pause, remove, resume } from './sources/change.ts'
import { check } from './sources/check.ts'
import { exportSources } from './sources/export.ts'
import { importSources } from './sources/import.ts'
import { list } from './sources/list.ts'

export const sources: CommandGroup = {
  name: 'sources',
  description: 'list, add, check and change what is read by itself; import and export the list',
  configure(command) {
    command.addHelpText(
      'after',
      `
Examples:
  npm run -s elchi -- sources add https://ministry.example/news
  npm run -s elchi -- sources check 12
  npm run -s elchi -- sources list --state trouble`,
    )
  },
  commands: [list, add, check, pause, resume, remove, backfill, importSources, exportSources],
}
