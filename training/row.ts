// One line of a table: a meeting that was read in some article.

export interface Row {
  /** Tells the articles apart and names none. */
  article: string
  /** No rule was written on its article. */
  kept: boolean
  /** Date, place and countries are as recorded. */
  right: boolean
  features: string[]
}

/** Of a table of completions: a claim that no meeting took, completed in one way. */
export interface CompletionRow extends Row {
  /** Whether a model learns from it. */
  teaches: boolean
}
