// The outcome of a reading that gave nothing → the line that the operator is shown.
import { READING_LANGUAGES } from '../../domain/vocabulary.ts'
import type { DocumentReading } from '../../extraction/read-document.ts'

/** Why the document `name` was not read, and what to do. */
export function notReadLine(name: string, reading: Exclude<DocumentReading, { kind: 'read' }>): string {
  if (reading.kind === 'empty')
    return `${name}: nothing is left of it but menus and notices; pass the article's text`
  const languages = READING_LANGUAGES.join(', ')
  return `${name}: its language is not one that is read (${languages}); name it in a manifest if it is one of these`
}
