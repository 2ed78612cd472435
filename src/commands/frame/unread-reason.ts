// The outcome of a reading that gave nothing → what the operator is told of it.
import type { ReadResult } from '../../extraction/read-document.ts'
import { LANGUAGES } from '../../languages/index.ts'

/** Why a document was not read, and what to do. Without the document's name. */
export function unreadReason(outcome: Exclude<ReadResult, { kind: 'read' }>): string {
  if (outcome.kind === 'empty') return "nothing is left of it but menus and notices; pass the article's text"
  const read = LANGUAGES.map(({ code }) => code).join(', ')
  if (outcome.language === 'unknown')
    return `its language cannot be told; name it in a manifest if it is one that is read (${read})`
  if (outcome.language === 'other-script') return `its letters are of no language that is read (${read})`
  return `its language, ${languageName(outcome.language)}, is not one that is read (${read})`
}

/** `German (de)` */
function languageName(code: string): string {
  return `${new Intl.DisplayNames('en', { type: 'language' }).of(code)} (${code})`
}
