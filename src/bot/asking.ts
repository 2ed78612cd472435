// The question that a chat has been asked and not answered yet: stored, so that a restart forgets none.
import type { Db } from '../store/db.ts'
import { deleteState, readState, writeState } from '../store/state.ts'
import type { CommandName } from './commands/command.ts'

export interface Asking {
  /** Whose question it is. */
  command: CommandName
  question: string
}

export async function ask(db: Db, chatId: string, { command, question }: Asking): Promise<void> {
  await writeState(db, keyOf(chatId), { command, question })
}

/** null where nothing is being asked, or where what was stored is of an older version. */
export async function readAsking(db: Db, chatId: string): Promise<Asking | null> {
  const stored = await readState(db, keyOf(chatId))
  if (typeof stored !== 'object' || stored === null) return null
  const { command, question } = stored as Partial<Asking>
  return typeof command === 'string' && typeof question === 'string' ? { command, question } : null
}

export async function stopAsking(db: Db, chatId: string): Promise<void> {
  await deleteState(db, keyOf(chatId))
}

function keyOf(chatId: string): string {
  return `asking/${chatId}`
}
