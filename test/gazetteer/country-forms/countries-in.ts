// A text → the countries that the reader's scan finds in it.
import type { TableLanguage } from '../../../src/domain/vocabulary.ts'
import { loadLexicon } from '../../../src/extraction/load-world.ts'
import { scanMentions } from '../../../src/extraction/mentions/scan-mentions.ts'
import { splitSentences } from '../../../src/extraction/text/sentences.ts'
import { tokenise } from '../../../src/extraction/text/tokens.ts'
import { languageOf } from '../../../src/languages/index.ts'

/** Their codes, each time they are named. Adjectives alone name nobody; "our country" is no name. */
export function countriesIn(text: string, code: TableLanguage, adjectives = false): string[] {
  const language = languageOf(code)!
  const tokens = tokenise(text, language.tokens)
  const sentences = splitSentences(tokens, new Set(language.abbreviations))
  const mentions = scanMentions(tokens, sentences, loadLexicon(language))
  return mentions.flatMap(({ meaning }) => {
    if (meaning.kind !== 'country' || meaning.code === 'own') return []
    return adjectives || meaning.form !== 'adjective' ? meaning.code : []
  })
}
