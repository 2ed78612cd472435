// An article read into sentences of phrases: what rules and refiners look at.
import type { ArticleText } from '../domain/article.ts'
import type { CountryCode } from '../domain/vocabulary.ts'
import { inflects, type Language, type WordClass } from '../languages/language.ts'
import type { Mention } from './mentions/mention.ts'
import type { World } from './mentions/world.ts'
import type { ArticlePerson } from './people/scan-people.ts'
import type { Phrase } from './phrases/phrase.ts'
import type { Token } from './text/tokens.ts'

export interface ReadSentence {
  index: number
  /** Token range. */
  from: number
  to: number
  paragraph: number
  phrases: readonly Phrase[]
  keys: readonly string[]
  classes: ReadonlySet<WordClass>
  lookingBack: boolean
}

export interface Reading {
  article: ArticleText
  language: Language
  world: World
  tokens: readonly Token[]
  mentions: readonly Mention[]
  people: readonly ArticlePerson[]
  sentences: readonly ReadSentence[]
  /** The country whose "president" needs no name here. */
  home: CountryCode | null
  /** Cities of the datelines. */
  datelines: readonly string[]
}

/** "Интервью посла": an article that opens with a word for what somebody says or writes. */
export function isStatement({ sentences, language }: Reading): boolean {
  const [first] = sentences
  const opens = first?.phrases[0]
  return inflects(language) && opens?.type === 'words' && opens.classes.includes('refused')
}
