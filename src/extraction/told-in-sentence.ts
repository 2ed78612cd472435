// A verb and the classes of its sentence → when what it tells happens, and whether that is off.
import type { Status } from '../domain/vocabulary.ts'
import type { Language, Tense, WordClass } from '../languages/language.ts'
import type { Phrase } from './phrases/phrase.ts'
import type { ReadSentence } from './reading.ts'

/** null where the phrase is no word, or its ending makes no verb of it. */
export function tenseOfWord(phrase: Phrase, sentence: ReadSentence, language: Language): Tense | null {
  if (phrase.type !== 'words') return null
  return language.readTense({ keys: sentence.keys, at: phrase.to - 1 - sentence.from, tail: phrase.tail })
}

/** "cancelled" goes before "postponed"; null where neither is told. */
export function statusTold(classes: ReadonlySet<WordClass>): Status | null {
  if (classes.has('cancel')) return 'cancelled'
  return classes.has('postpone') ? 'postponed' : null
}

/** "Төрага жакында Кореяга барат": nobody has met there yet. */
export function isVisitAhead(sentence: ReadSentence, language: Language): boolean {
  if (language.wordOrder !== 'verb-final') return false
  const tenses = sentence.phrases.flatMap((phrase) => {
    const visit =
      phrase.type === 'words' && phrase.classes.some((name) => name === 'travel' || name === 'visit')
    return visit ? (tenseOfWord(phrase, sentence, language) ?? []) : []
  })
  return tenses.length > 0 && tenses.every(({ time, reality }) => time === 'future' && reality === 'fact')
}
