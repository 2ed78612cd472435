// The shape of a command: its name, what runs it, and what its buttons and questions lead to.
import type { Text } from '../text/en.ts'
import type { Turn } from '../turn.ts'

export type CommandName = keyof Text['commands']

/** What a person sent in answer to a question. */
export type Answer =
  | { text: string }
  | { latitude: number; longitude: number }
  /** Somebody's contact, or a message of theirs that was forwarded; null where Telegram does not tell who they are. */
  | { personId: number | null }

export interface Command {
  /** Without the slash. */
  name: CommandName
  /** Whose menu and /help it stands in: it does not run for others. Chiefs are the editors of EDITOR_IDS. */
  for: 'everyone' | 'editors' | 'chiefs'
  /** Its questions are answered by whatever is sent: an editor's address, post or long text is not read as such. */
  hearsAll?: true
  /** `typed`: what stands after the command, trimmed; empty for the bare command. */
  run(turn: Turn, typed: string): Promise<void>
  /** A button of it was pressed: the parts of its data after the command's name. */
  press?(turn: Turn, parts: readonly string[]): Promise<void>
  /** Its pending question was answered. */
  answer?(turn: Turn, question: string, answer: Answer): Promise<void>
}
