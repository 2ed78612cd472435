// Every Bot API method that the stand-in knows, by its name in small letters: Telegram takes names in any case.
import { callbackMethods } from './callbacks.ts'
import { chatMethods } from './chats.ts'
import { commandMethods } from './commands.ts'
import { editingMethods } from './editing.ts'
import { fileMethods } from './files.ts'
import type { Method } from './method.ts'
import { profileMethods } from './profile.ts'
import { sendingMethods } from './sending.ts'
import { updateMethods } from './updates.ts'

export const METHODS: ReadonlyMap<string, Method & { name: string }> = new Map(
  Object.entries({
    ...updateMethods,
    ...sendingMethods,
    ...editingMethods,
    ...callbackMethods,
    ...commandMethods,
    ...profileMethods,
    ...chatMethods,
    ...fileMethods,
  }).map(([name, method]) => [name.toLowerCase(), { name, ...method }]),
)
