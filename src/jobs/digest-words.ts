// A digest's content → its document, worded the same whenever it is rendered.
import { digestDocument } from '../../digests/digest-document.ts'
import type { Document } from '../../digests/document.ts'
import { gazetteerNames } from '../../digests/gazetteer-names.ts'
import type { DigestContent } from '../domain/digest.ts'
import type { Locale } from '../domain/vocabulary.ts'

/** The button under a digest that leaves meetings out leads to all of the last days. */
const MORE_DATA = 'recent'

/** The button by which a reader says that something in it is wrong. A preview is in no database, and has none. */
const WRONG_DATA = 'meeting:which'

/** null where there is nothing to say. `preview` says in the message that the real digest still comes. */
export function digestWords(content: DigestContent, locale: Locale, preview = false): Document | null {
  return digestDocument(content, locale, {
    names: gazetteerNames(locale),
    preview,
    moreData: MORE_DATA,
    ...(preview ? {} : { wrongData: WRONG_DATA }),
  })
}
