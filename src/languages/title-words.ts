// What a language has around a document's title: which words lie outside of it, and which hold it together.

/** Words by which the title of a document is told from its sentence; all are folded on use. */
export interface TitleWords {
  /** With which no title begins or ends: "a", "bir". */
  determiners: readonly string[]
  /** Phrases of when and how, and words that begin a clause: they lie outside of a title. */
  borders: readonly string[]
  /** Verb-final languages: bare nouns and pronouns that act. */
  doers: readonly string[]
  /** Adpositions between a document and what it is about. */
  links: readonly string[]
  /** A folded word that governs cases before it, or in English one that makes a noun: "düzenleyen", "tuzish". */
  governs: RegExp
  /** A folded word in a case that a verb asks for, or in English a participle. */
  governed: RegExp
  /** A folded verb that ends a clause before "and" or a comma would. */
  finite: RegExp
  /** A folded noun whose possessive binds the bare noun before it. */
  possessed: RegExp
  /** A folded accusative that looks like a possessive: tr "kararı". null where none does. */
  bareAccusative: RegExp | null
}
