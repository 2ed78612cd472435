// The phrases behind an event's noun → where the event ends: "session *of the Council of Ministers of Defence*".
import { inflects, type Language } from '../../languages/language.ts'
import { isHead, isModifier, isQuote, LOOSE, nounOf } from './event-parts.ts'
import { hasClass, mayBeIn, sidesOf, type Phrase } from './phrase.ts'

/** Words of "Казахстан — Европейский союз". */
const LONGEST_PAIR = 4

/** Foreign words in what a commission is for, before whose it is. */
const LOOSE_TASK = 7

export function extendRight(phrases: readonly Phrase[], head: number, language: Language): number {
  let end = head + 1
  let loose = 0
  for (let at = head + 1; at < phrases.length; at += 1) {
    const phrase = phrases[at]!
    if (isHead(phrase)) {
      // English has its event nouns first: "session … of the summit"; a new one without "of" is another event.
      const belongs = inflects(language) && mayBeIn(phrase, ['genitive'])
      if (language.wordOrder === 'verb-medial' && (loose > 0 || inflects(language)) && !belongs) break
      end = at + 1
      loose = 0
    } else if (inflects(language) && phrase.type === 'actors' && ownsAfter(phrase)) {
      end = at + 1
      loose = 0
    } else if (isModifier(phrase)) {
      // "Bakanlar Toplantısı’nın altıncısı": the number stands after the name.
      if (phrase.type === 'ordinal' && at === head + 1 && isOwner(phrases[head]!, language)) end = at + 1
    } else if (inflects(language) && isBodyOn(phrases, at, head)) {
      end = at + 2
      at += 1
      loose = 0
    } else if (isOf(phrase, language)) {
      const owned = ownedAt(phrases, at + 1)
      if (owned === null) break
      end = owned
      at = owned - 1
      loose = 0
    } else if (isQuote(phrase)) continue
    else if ((phrase.type === 'text' || hasClass(phrase, 'for', 'trilateral')) && loose < 2) loose += 1
    else if (inflects(language) && isTask(phrase) && isSession(phrases[head]!) && loose < LOOSE_TASK)
      loose += 1
    else break
  }
  return end
}

/** "заседание Совета министров иностранных дел, Совета министров обороны и Комитета секретарей": one session of several. */
function isBodyOn(phrases: readonly Phrase[], at: number, head: number): boolean {
  const [first, mark, next] = [phrases[head]!, phrases[at]!, phrases[at + 1]]
  const joins = hasClass(mark, 'and') || (mark.type === 'mark' && mark.mark === ',')
  const bodies = [first, next].every((phrase) => phrase?.type === 'event' && phrase.event.body !== null)
  return joins && bodies && mayBeIn(next!, ['genitive'])
}

/** "of"; "заседание секретарей стран СНГ". */
function isOf(phrase: Phrase, language: Language): boolean {
  if (language.wordOrder !== 'verb-medial') return false
  return hasClass(phrase, 'of') || (inflects(language) && hasClass(phrase, 'its-state'))
}

/** "комиссия по делимитации границы": what a body is for, before whose it is. */
function isTask(phrase: Phrase): boolean {
  return phrase.type === 'topic' || phrase.type === 'text' || hasClass(phrase, 'and')
}

function isSession(phrase: Phrase): boolean {
  return nounOf(phrase) === 'session' || (phrase.type === 'event' && phrase.event.type === 'session')
}

/** "встреча министров иностранных дел Турции и Узбекистана", "саммит ОТГ": whose the event is, in the genitive after it. */
function ownsAfter(phrase: Extract<Phrase, { type: 'actors' }>): boolean {
  const { actors } = phrase
  // "Совет сотрудничества Азербайджан — ЕС": two of them named as they are.
  const bare = actors.every((actor) => actor.office === null && actor.person === null && actor.role === null)
  if (bare && actors.length === 2 && sidesOf(actors) === 2 && phrase.to <= phrase.from + LONGEST_PAIR)
    return true
  if (!mayBeIn(phrase, ['genitive'])) return false
  const [first] = actors
  if (actors.length === 1 && first!.person === null && (first!.organization ?? first!.group) !== null)
    return true
  return actors.some((actor) => actor.plural && (actor.office ?? actor.role) !== null) || sidesOf(actors) >= 2
}

function isOwner(phrase: Phrase, language: Language): boolean {
  return language.wordOrder === 'verb-final' && 'case' in phrase && phrase.case === 'genitive'
}

/** "of OTS interior ministers", "of a new “4+4” mechanism", "of the Council": where it ends. */
function ownedAt(phrases: readonly Phrase[], start: number): number | null {
  let loose = 0
  for (let at = start; at < phrases.length; at += 1) {
    const phrase = phrases[at]!
    if (phrase.type === 'actors' || isHead(phrase)) return at + 1
    if (hasClass(phrase, 'the') || isQuote(phrase) || isModifier(phrase)) continue
    if ((phrase.type !== 'text' && !hasClass(phrase, 'trilateral')) || loose >= LOOSE) return null
    loose += 1
  }
  return null
}
