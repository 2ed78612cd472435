// The phrases before an event's noun → whether they tell whose event it is.
import type { Language } from '../../languages/language.ts'
import { isAttributiveLocative, isGenitive } from '../../languages/word-endings.ts'
import type { Token } from '../text/tokens.ts'
import { sidesOf, type Phrase } from './phrase.ts'

/** "Əməkdaşlıq Şurasının iclası": a session right behind the genitive of a body that no list knows. */
export function isOfBody(before: Phrase | undefined, head: Phrase, tokens: readonly Token[]): boolean {
  if (before?.type !== 'text' || head.type !== 'words' || !head.classes.includes('session')) return false
  return isGenitive(tokens[before.to - 1]!.key)
}

/** "Кыргызстан менен Россиянын", "Oʻzbekiston va Turkiyaning", "КМШнын", "Japonya-Türkiye". */
export function isPairOfOwners(
  phrase: Extract<Phrase, { type: 'actors' }>,
  tokens: readonly Token[],
): boolean {
  const bare = phrase.actors.every((actor) => actor.person === null && actor.office === null)
  const joined = tokens.slice(phrase.from, phrase.to).some(({ text }) => /^[-–]$/u.test(text))
  const [only] = phrase.actors
  const own = phrase.actors.length === 1 && only!.organization !== null && only!.country === null
  const several = sidesOf(phrase.actors) >= 2
  return bare && (phrase.case === 'genitive' ? own || several : phrase.case === 'none' && joined && several)
}

/** "A bilan B oʻrtasidagi", "A ile B arasındaki": between whom the event is. */
export function isBetween(phrase: Extract<Phrase, { type: 'actors' }>, tokens: readonly Token[]): boolean {
  const adjective = isAttributiveLocative(tokens[phrase.to - 1]!.key)
  return phrase.case === 'between' && adjective && sidesOf(phrase.actors) >= 2
}

/** "ШЫҰ-ға мүше мемлекеттер басшыларының кеңесі": the dative goes with "member". */
export function isOfMembers(
  phrase: Extract<Phrase, { type: 'actors' }>,
  language: Language,
  tokens: readonly Token[],
): boolean {
  const [only] = phrase.actors
  if (phrase.case !== 'dative' || phrase.actors.length !== 1 || only?.organization == null) return false
  const next = tokens[phrase.to]?.key
  return language.words.members?.some((words) => words.split(/[ -]/u)[0] === next) ?? false
}
