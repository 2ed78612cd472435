// What a person wrote, sent or pressed → the command that answers it.
import type { Message } from 'grammy/types'
import { cities } from '../gazetteer/cities.ts'
import { parseZone } from '../lookup/parse-zone.ts'
import { readAsking, stopAsking } from './asking.ts'
import { COMMANDS, commandsFor } from './commands/index.ts'
import type { Answer, Command } from './commands/command.ts'
import { answerTyped } from './meeting-list.ts'
import { message } from './message.ts'
import { texts } from './text/texts.ts'
import type { Turn } from './turn.ts'

/** These answer beside the pending question; every other command leaves it behind. */
const BESIDE: ReadonlySet<string> = new Set(['help', 'cancel', 'start'])

/** `/name`, `/name@bot` and what follows; null for a text that is no command. */
export function readCommand(text: string): { name: string; typed: string } | null {
  const match = /^\/(?<name>\w+)(?:@\w+)?(?:\s+(?<typed>[\s\S]*))?$/.exec(text.trim())
  if (!match?.groups) return null
  const name = (match.groups['name'] ?? '').toLowerCase()
  const typed = (match.groups['typed'] ?? '').trim()
  const tapped = /^(?<command>[a-z]+)_(?<id>\d+)$/.exec(name)?.groups
  return tapped ? { name: tapped['command'] ?? '', typed: tapped['id'] ?? '' } : { name, typed }
}

/** A text: a command, the answer to a pending question, or else a name whose meetings are wanted. */
export async function hearText(turn: Turn, text: string): Promise<void> {
  const { db } = turn.ports.store
  const t = texts[turn.chat.locale]
  const written = readCommand(text)
  if (written !== null) {
    const command = usable(turn, written.name)
    if (command === null) return turn.say(message([t.unknownCommand()]))
    // The first conversation can be taken up again; other questions would catch what is typed later.
    const pending = await readAsking(db, turn.chat.id)
    if (!BESIDE.has(command.name) && pending !== null && pending.command !== 'start')
      await stopAsking(db, turn.chat.id)
    return command.run(turn, written.typed)
  }
  if (await answerPending(turn, { text })) return
  const isCity = 'zone' in parseZone(text, cities(), turn.chat.locale)
  await answerTyped(turn, 'recent', text, [isCity ? t.zoneHint() : t.lookupHint()])
}

/** A location answers the question of the time zone, and can mean nothing else. */
export async function hearLocation(turn: Turn, latitude: number, longitude: number): Promise<void> {
  const answer = { latitude, longitude }
  const pending = await readAsking(turn.ports.store.db, turn.chat.id)
  const isAsked = pending?.question === 'zone' || pending?.question === 'location'
  if (isAsked && (await answerPending(turn, answer))) return
  await find('settings')?.answer?.(turn, 'zone', answer)
}

/** Takes a message for the answer to an editor's question that takes whatever is sent; false where none is open. */
export async function hearWhole(turn: Turn, heard: Message): Promise<boolean> {
  const answer = wholeAnswer(heard)
  if (answer === null) return false
  const pending = await readAsking(turn.ports.store.db, turn.chat.id)
  const command = pending === null ? null : usable(turn, pending.command)
  if (pending === null || command?.hearsAll !== true || command.answer === undefined) return false
  await command.answer(turn, pending.question, answer)
  return true
}

function wholeAnswer({ text, contact, forward_origin: origin }: Message): Answer | null {
  if (contact !== undefined) return { personId: contact.user_id ?? null }
  if (origin === undefined) return text === undefined || text.startsWith('/') ? null : { text }
  if (origin.type === 'user') return { personId: origin.sender_user.is_bot ? null : origin.sender_user.id }
  return origin.type === 'hidden_user' ? { personId: null } : null
}

/** What the bot does not understand: a picture, a voice, a file. */
export async function hearOther(turn: Turn): Promise<void> {
  await turn.say(message([texts[turn.chat.locale].onlyText()]))
}

/** The data of a button is the name of its command and parts for it, divided by colons. */
export async function hearPress(turn: Turn, data: string): Promise<void> {
  const [name = '', ...parts] = data.split(':')
  const command = usable(turn, name)
  if (command?.press === undefined) return turn.notice(texts[turn.chat.locale].staleButton)
  await command.press(turn, parts)
}

async function answerPending(turn: Turn, answer: Answer): Promise<boolean> {
  const pending = await readAsking(turn.ports.store.db, turn.chat.id)
  const command = pending === null ? null : usable(turn, pending.command)
  if (pending === null || command?.answer === undefined) return false
  await command.answer(turn, pending.question, answer)
  return true
}

function usable(turn: Turn, name: string): Command | null {
  return commandsFor(turn.role).find((command) => command.name === name) ?? null
}

function find(name: string): Command | undefined {
  return COMMANDS.find((command) => command.name === name)
}
