// The demo: the whole program on this machine alone, with a chat page in the browser.
import { join } from 'node:path'
import { startDemo } from '../demo/start-demo.ts'
import { holdDataDir } from '../store/instance.ts'
import type { Log } from '../log.ts'
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

const WELCOME = [
  '',
  "Elchi's demo is running. Open this in a browser:  URL",
  '',
  '  Press Start, follow Uzbekistan and the OTS, choose an hour, and read the first digest.',
  '  Then press "Tomorrow morning" above the chat: news comes in overnight, and the next digest with it.',
  '  At the top right you can be somebody else, with another language. Nothing leaves this machine.',
  '  Alex is an editor: as Alex, send GAZETTE to the bot and add it as a source.',
  '',
  'Stop it with Ctrl-C.',
]

async function runDemo(context: CommandContext, { options }: CommandInput): Promise<ExitCode> {
  const port = Number(options['port'])
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new OperatorError(
      `--port is ${JSON.stringify(options['port'])}; it must be a whole number up to 65535`,
    )
  const dir = join(context.env['DATA_DIR']?.trim() || 'data', 'demo')
  const hold = await holdDataDir(dir, {
    title: 'elchi demo',
    onCommand: async (_request, reply) => {
      reply.stderr('this is a demo; commands work on the database of elchi start\n')
      return 1
    },
  })
  try {
    context.tell('Making a database and reading the sample articles: some ten seconds …')
    const running = await startDemo({ dir, port, log: quiet(context) }).catch((error: unknown) => {
      throw isPortTrouble(error)
        ? new OperatorError(
            `port ${port} cannot be had (${error.code}); choose another, or 0 for any free one: npm run demo -- --port 0`,
            1,
          )
        : error
    })
    for (const line of WELCOME)
      context.out(line.replace('URL', running.url).replace('GAZETTE', running.gazette))
    const failure = await Promise.race([untilSignal(), running.failed])
    context.tell(failure === null ? 'Stopping …' : 'The bot has ended by itself; stopping …')
    await running.close()
    if (failure !== null) throw failure
    return 0
  } finally {
    await hold.release()
  }
}

/** What goes on inside is no part of the show, unless somebody asks for it. */
function quiet({ env, log }: CommandContext): Log {
  return env['LOG_LEVEL'] === undefined ? log.child({}, { level: 'warn' }) : log
}

/** Taken, or not for this user. */
function isPortTrouble(error: unknown): error is NodeJS.ErrnoException {
  const { code } = error as NodeJS.ErrnoException
  return code === 'EADDRINUSE' || code === 'EACCES'
}
