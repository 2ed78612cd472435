// Settings → the running bot, until a signal ends it.
import { startApp } from '../app.ts'
import { BotRefused } from '../bot/keep-trying.ts'
import type { Config } from '../config.ts'
import { askTelegram } from '../net/ask-telegram.ts'
import { holdDataDir } from '../store/instance.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/open.ts'
import { countReview } from '../store/review.ts'
import { tallySources } from '../store/tally-sources.ts'
import { CannotListen } from '../web/start-web.ts'
import type { CommandContext, ExitCode, OperatorCommand, Running } from './frame/command.ts'
import { OperatorError } from './frame/operator-error.ts'
import { requireConfig } from './frame/require-config.ts'
import { telegramTrouble } from './frame/telegram-trouble.ts'
import { untilSignal } from './frame/until-signal.ts'
import { handedOn, MACHINE_CLOCK } from './frame/with-store.ts'

export const start: OperatorCommand = {
  name: 'start',
  description: 'run the bot: bring the database up to date, then answer people and send digests',
  configure(command) {
    command.addHelpText(
      'after',
      '\nSettings are read from .env and the environment; .env.example lists them.',
    )
  },
  run: runStart,
}

async function runStart(context: CommandContext): Promise<ExitCode> {
  const config = requireConfig(context, { token: true })
  let running: Running | null = null
  const hold = await holdDataDir(config.dataDir, {
    title: 'elchi start',
    onCommand: async (request, reply) => {
      const argv = handedOn(request)
      if (argv === null || running === null) {
        reply.stderr('Elchi is starting or ending; try again in a moment\n')
        return 1
      }
      const lines = {
        out: (line: string) => reply.stdout(`${line}\n`),
        tell: (line: string) => reply.stderr(`${line}\n`),
      }
      return context.perform(argv, lines, running)
    },
  })
  try {
    await introduce(context, config)
    const store = await openStore({
      databaseUrl: config.databaseUrl,
      dataDir: config.dataDir,
      clock: MACHINE_CLOCK,
    })
    const app = await startApp(config, {
      store,
      clock: MACHINE_CLOCK,
      log: context.log,
      version: context.version,
    }).catch(explain)
    running = app
    await tellWaiting(context, app.store)
    context.tell(await sourcesLine(app.store, config.pollMinutes))
    context.tell(`Elchi is running; the web part listens on ${app.url}. Stop it with Ctrl-C.`)
    const failure = await Promise.race([untilSignal(), app.failed])
    running = null
    await app.close()
    if (failure !== null) explain(failure)
    return 0
  } finally {
    await hold.release()
  }
}

/** A token that is refused ends the start before anything is begun. A network that is down does not: it comes back. */
async function introduce(context: CommandContext, { telegramApiRoot, botToken }: Config): Promise<void> {
  const answer = await askTelegram(telegramApiRoot, botToken ?? '')
  if (answer.kind === 'ok') return
  const trouble = telegramTrouble(telegramApiRoot, answer)
  if (answer.kind === 'refused') throw new OperatorError(trouble, 1)
  context.tell(`${trouble}. Elchi starts all the same and keeps trying.`)
}

async function tellWaiting(context: CommandContext, { db }: Store): Promise<void> {
  const matters = await countReview(db)
  if (matters > 0) context.log.info({ matters }, 'matters wait for an editor; /review in the bot shows them')
}

/** How much is read by itself. */
async function sourcesLine({ db }: Store, pollMinutes: number): Promise<string> {
  const { on, trial } = await tallySources(db)
  if (pollMinutes === 0) return 'POLL_MINUTES is 0: no source is visited by itself.'
  if (on + trial === 0) return 'No source is read; `elchi sources add ADDRESS` adds one.'
  const trying = trial === 0 ? '' : `, and ${trial} on trial are being tried`
  const every = pollMinutes === 1 ? 'every minute' : `every ${pollMinutes} minutes`
  return `${on} ${on === 1 ? 'source is' : 'sources are'} read ${every}${trying}.`
}

/** What the operator can mend is told as it is. */
function explain(error: unknown): never {
  if (error instanceof CannotListen || error instanceof BotRefused) throw new OperatorError(error.message, 1)
  throw error
}
