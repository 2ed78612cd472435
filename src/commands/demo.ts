// The demo: the whole program on this machine alone, with a chat page in the browser.
import { join } from 'node:path'
import { startDemo } from '../demo/start-demo.ts'
import { holdDataDir } from '../store/instance.ts'
import type { CommandContext, CommandInput, ExitCode, OperatorCommand } from './frame/command.ts'
import { OperatorError } from './frame/operator-error.ts'
import { untilSignal } from './frame/until-signal.ts'

export const demo: OperatorCommand = {
  name: 'demo',
  description: 'try the bot in the browser: no token, no network, sample articles',
  configure(command) {
    command
      .option('--port <port>', 'where the chat page listens, on 127.0.0.1', '8088')
      .addHelpText(
        'after',
        '\nIt keeps a folder of its own (demo, under DATA_DIR) that starts empty each time, and uses none of your settings.',
      )
  },
  run: runDemo,
}

async function runDemo(context: CommandContext, { options }: CommandInput): Promise<ExitCode> {
  const port = Number(options['port'])
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new OperatorError(
      `--port is ${JSON.stringify(options['port'])}; it must be a whole number up to 65535`,
    )
  const dir = join(context.env['DATA_DIR']?.trim() || 'data', 'demo')
  const hold = await holdDataDir(dir, {
    title: 'elchi demo',
    onCommand: async (_request, { stderr }) => {
      stderr('this is a demo; commands work on the database of elchi start\n')
      return 1
    },
  })
  try {
    context.tell('Reading the sample articles …')
    const running = await startDemo({ dir, port, log: context.log }).catch((error: unknown) => {
      throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
        ? new OperatorError(`port ${port} is taken; choose another: npm run demo -- --port 8089`, 1)
        : error
    })
    context.out(`Elchi's demo: open ${running.url} in a browser. Stop it with Ctrl-C.`)
    const failure = await Promise.race([untilSignal(), running.failed])
    await running.close()
    if (failure !== null) throw failure
    return 0
  } finally {
    await hold.release()
  }
}
