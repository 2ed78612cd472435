// What a rule took for its subject → whether the sentence lets it be one.
import type { Language, WordClass } from '../languages/language.ts'
import { hasClass, isEnvoy, type Phrase } from './phrases/phrase.ts'

/** Somebody before the rule's first phrase could be the subject. */
export function namesSubject(phrases: readonly Phrase[], first: Phrase): boolean {
  return phrases.some(
    (phrase) =>
      phrase.type === 'actors' && phrase.to <= first.from && ['none', 'genitive'].includes(phrase.case),
  )
}

/** "Трамптын чакыруусу менен саммитке катышты": who invites is not told to do what the verb says. */
export function invites(phrase: Phrase | undefined, phrases: readonly Phrase[]): boolean {
  return ownsNext(phrase, 'invitation', phrases)
}

/** "Bnin rəhbərlik etdiyi heyətlə": who leads those who are met is on their side. */
export function leadsOthers(phrase: Phrase | undefined, phrases: readonly Phrase[]): boolean {
  return ownsNext(phrase, 'led-by', phrases)
}

function ownsNext(phrase: Phrase | undefined, name: WordClass, phrases: readonly Phrase[]): boolean {
  if (phrase?.type !== 'actors' || phrase.case !== 'genitive') return false
  const next = phrases[phrases.indexOf(phrase) + 1]
  return hasClass(next, name)
}

/** "Irak ziyaretimiz kapsamında": a country by which a visit is called does nothing. */
export function namesVisit(
  phrase: Phrase | undefined,
  phrases: readonly Phrase[],
  language: Language,
): boolean {
  if (phrase?.type !== 'actors' || phrase.case !== 'none' || phrase.actors.some(isEnvoy)) return false
  const next = phrases[phrases.indexOf(phrase) + 1]
  return language.wordOrder === 'verb-final' && hasClass(next, 'visit')
}
