// A person → what they may do here: the one place that decides who is an editor.
import type { Config } from '../config.ts'
import { isAppointed } from '../store/editors.ts'
import type { Store } from '../store/open.ts'

/** chief: named in EDITOR_IDS. editor: appointed by one of them. */
export type Role = 'reader' | 'editor' | 'chief'

export interface RolePorts {
  config: Pick<Config, 'editorIds'>
  store: Pick<Store, 'db'>
}

/** Asked anew at every update, so that a dismissal holds at once. */
export async function roleOf({ config, store }: RolePorts, telegramId: number): Promise<Role> {
  if (config.editorIds.includes(telegramId)) return 'chief'
  return (await isAppointed(store.db, telegramId)) ? 'editor' : 'reader'
}

/** Who may do what a command or notice is for. */
export function mayUse(role: Role, audience: 'everyone' | 'editors' | 'chiefs'): boolean {
  if (audience === 'everyone') return true
  return audience === 'editors' ? role !== 'reader' : role === 'chief'
}
