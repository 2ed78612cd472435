// The version of everything that reads an article.

/** Names the rules and data that read a document: a new one means that articles may read differently. */
export const RULESET = '2026.11.5'
