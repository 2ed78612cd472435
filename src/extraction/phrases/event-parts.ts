// A phrase → whether it is a part of an event: its noun or name, or what counts or describes it.
import { hasClass, type Phrase } from './phrase.ts'

const NOUNS = ['call', 'consultations', 'summit', 'session', 'talks', 'gathering'] as const

export type Noun = (typeof NOUNS)[number]

/** Foreign words between the parts of an event's name: "second *official* meeting", "new *security* mechanism". */
export const LOOSE = 3

export function nounOf(phrase: Phrase): Noun | null {
  if (phrase.type !== 'words') return null
  return NOUNS.find((noun) => phrase.classes.includes(noun)) ?? null
}

export function isHead(phrase: Phrase): boolean {
  return phrase.type === 'event' || nounOf(phrase) !== null
}

export function isModifier(phrase: Phrase): boolean {
  return phrase.type === 'ordinal' || hasClass(phrase, 'informal', 'extraordinary', 'next', 'previous')
}

export function isQuote(phrase: Phrase | undefined): boolean {
  return phrase?.type === 'mark' && /^["“”«»'’‘()-]$/u.test(phrase.mark)
}
