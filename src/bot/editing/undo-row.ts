// An act → the row with the button that takes it back.
import type { Button } from '../../../digests/document.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'

/** For whatever an editor has just done: the press asks first. */
export function undoRow({ chat: { locale } }: Pick<Turn, 'chat'>, actId: string): Button[] {
  return [{ text: texts[locale].editing.undo, data: `log:undo:${actId}` }]
}
