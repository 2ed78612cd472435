// What a reader chose or wrote of a meeting ⇄ how it is stored, and its words in an editor's language.
import type { Locale } from '../../domain/vocabulary.ts'
import { texts } from '../text/texts.ts'
import type { EditingText } from '../text/editing/en.ts'

export type Wrong = keyof EditingText['wrongs']

/** No sentence that anybody writes begins so. */
const CHOSEN = ':'

/** A choice as it is stored. */
export function chosenWrong(wrong: Wrong): string {
  return `${CHOSEN}${wrong}`
}

export function wrongOf(name: string): Wrong | null {
  return name in texts.en.editing.wrongs ? (name as Wrong) : null
}

/** A sentence as it was written; a choice in the editor's words. */
export function complaintText(stored: string, locale: Locale): string {
  const wrong = stored.startsWith(CHOSEN) ? wrongOf(stored.slice(CHOSEN.length)) : null
  return wrong === null ? stored : texts[locale].editing.wrongs[wrong]
}
