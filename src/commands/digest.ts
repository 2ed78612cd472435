// A chat → the digests that it would get at an instant, as plain text; or, with --send, gets now.
import { digestDocument } from '../../digests/digest-document.ts'
import { gazetteerNames } from '../../digests/gazetteer-names.ts'
import { renderPlain } from '../../digests/render-plain.ts'
import type { Chat } from '../domain/subscription.ts'
import { composeDigest } from '../jobs/compose-digest.ts'
import { writeDigestNow } from '../jobs/write-digests.ts'
import { localTime } from '../schedule/local-time.ts'
import { listBriefs } from '../store/briefs.ts'
import { findChat, loadChat } from '../store/chats.ts'
import type { CommandContext, CommandInput, ExitCode, OperatorCommand, Running } from './frame/command.ts'
import { OperatorError } from './frame/operator-error.ts'
import { withStore } from './frame/with-store.ts'

export const digest: OperatorCommand = {
  name: 'digest',
  description: 'print the digests of a chat as of an instant, or send them now',
  configure(command) {
    command
      .requiredOption('--chat <id>', "the chat: Elchi's number of it, as in the log, or Telegram's id")
      .option('--at <instant>', 'as of this instant, such as 2026-03-11T08:00:00+05:00')
      .option('--send', 'send what is owed now; it counts as the digest of the day')
      .addHelpText(
        'after',
        `
Examples:
  npm run -s elchi -- digest --chat 12
  npm run -s elchi -- digest --chat 12 --at 2026-03-11T08:00:00+05:00
  npm run -s elchi -- digest --chat 12 --send

Printing moves nothing: the real digest still comes at its hour.`,
      )
  },
  run: runDigest,
}

async function runDigest(context: CommandContext, { options }: CommandInput): Promise<ExitCode> {
  const { chat: id, at, send = false } = options as { chat: string; at?: string; send?: boolean }
  if (send && at !== undefined)
    throw new OperatorError('a digest is sent for now and for no other instant: leave out --at or --send')
  const instant = at === undefined ? null : parseInstant(at)
  const argv = [
    'digest',
    '--chat',
    id,
    ...(at === undefined ? [] : ['--at', at]),
    ...(send ? ['--send'] : []),
  ]
  return withStore(context, { argv }, async (running) => {
    const { db } = running.store
    const telegramId = /^-?\d{1,15}$/.test(id) ? Number(id) : null
    const chat = (await loadChat(db, id)) ?? (telegramId === null ? null : await findChat(db, telegramId))
    if (chat === null) throw new OperatorError(`there is no chat ${id}; the log names chats by number`, 1)
    if (send) return sendNow(context, chat, running)
    return print(context, chat, running, instant ?? running.store.clock.now())
  })
}

function parseInstant(written: string): Date {
  const instant = new Date(written)
  if (Number.isNaN(instant.getTime()) || !/T.*(Z|[+-]\d{2}:?\d{2})$/i.test(written))
    throw new OperatorError(
      `--at is ${JSON.stringify(written)}; an instant has its offset, such as 2026-03-11T08:00:00+05:00`,
    )
  return instant
}

async function print(context: CommandContext, chat: Chat, { store }: Running, at: Date): Promise<ExitCode> {
  const localDate = localTime(at, chat.zone).date
  const briefs = await listBriefs(store.db, chat.id)
  if (briefs.length === 0) context.tell(`chat ${chat.id} has ordered no digest`)
  for (const brief of briefs) {
    const fromNumber = brief.lastNumber
    const { content } = await composeDigest(store.db, { brief, chat, localDate, fromNumber, asOf: at })
    const document = digestDocument(content, chat.locale, { names: gazetteerNames(chat.locale) })
    if (document === null) context.tell(`brief ${brief.id}: nothing new as of ${at.toISOString()}`)
    else context.out(renderPlain(document.blocks))
  }
  return 0
}

async function sendNow(context: CommandContext, chat: Chat, { store, wake }: Running): Promise<ExitCode> {
  const running = context.running !== null
  for (const brief of await listBriefs(store.db, chat.id)) {
    const outcome = await writeDigestNow(store, brief, chat)
    if (outcome === 'written')
      context.out(
        `brief ${brief.id}: ${running ? 'being sent' : 'stored; it goes out when the bot is running'}`,
      )
    else context.tell(`brief ${brief.id}: nothing new to send`)
  }
  wake()
  return 0
}
