// The shape of a command: its name, what runs it, and what its buttons and questions lead to.
import type { Text } from '../text/en.ts'
import type { Turn } from '../turn.ts'

export type CommandName = keyof Text['commands']

/** What a person sent in answer to a question. */
export type Answer = { text: string } | { latitude: number; longitude: number }

export interface Command {
  /** Without the slash. */
  name: CommandName
  /** Whose menu and /help it stands in. Editors' commands do not run for others. */
  for: 'everyone' | 'editors'
  /** `typed`: what stands after the command, trimmed; empty for the bare command. */
  run(turn: Turn, typed: string): Promise<void>
  /** A button of it was pressed: the parts of its data after the command's name. */
  press?(turn: Turn, parts: readonly string[]): Promise<void>
  /** Its pending question was answered. */
  answer?(turn: Turn, question: string, answer: Answer): Promise<void>
}
