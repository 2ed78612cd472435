// A document told in a sentence → its own name: nothing of the sentence around it.
import type { Claim, Span } from '../claim.ts'
import type { Reading } from '../reading.ts'
import { endOfDictionaryForm } from './dictionary-form.ts'
import { quotedTitle } from './quoted-title.ts'
import { titleAfterHead } from './title-after-head.ts'
import { titleBeforeHead } from './title-before-head.ts'

/** The tokens of the name, and the name: an exact part of the text, without its last word's case. */
export function titleOfDocument(
  document: Span,
  claim: Claim,
  reading: Reading,
): { span: Span; title: string } {
  const sentence = reading.sentences[claim.sentence]!
  const { tokens, language, article } = reading
  const quoted = quotedTitle(document, sentence, reading)
  const walk = language.wordOrder === 'verb-final' ? titleBeforeHead : titleAfterHead
  const span = quoted ?? walk(document, sentence, reading)
  const end = quoted === null ? endOfDictionaryForm(span, reading) : tokens[span.to - 1]!.end
  return { span, title: article.text.slice(tokens[span.from]!.start, end) }
}
