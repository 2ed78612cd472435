// A country's name or adjective → whether an office, a delegation or a counterpart stands further on that it belongs to.
import type { WordClass } from '../../languages/language.ts'
import { classesAt, meaningAt, type State } from './actor-state.ts'
import { presidesElsewhere } from './presides-elsewhere.ts'

/** "başkanlığındaki üst düzey Türk heyeti": where the delegation stands that somebody leads, some words on. */
export function delegationAfter(state: State, start: number): number | null {
  for (let index = start; index < start + 5; index += 1) {
    const element = state.elements[index]
    if (element === undefined) return null
    if (classesAt(state, index).includes('delegation')) return index
    const { mention, token } = element
    if (mention === null && token.kind !== 'punct') continue
    if (mention?.meaning.kind === 'country' && mention.meaning.form === 'adjective') {
      state.current.country ??= mention.meaning.code
      continue
    }
    return null
  }
  return null
}

/** An adjective counts only before an office, a delegation or a counterpart, or before another such adjective. */
export function leadsToEnvoy(state: State, at: number): boolean {
  let adjectives = state.current.country === null && state.done.length === 0 ? 1 : 2
  for (let index = at; index < Math.min(at + 8, state.elements.length); index += 1) {
    const element = state.elements[index]!
    const meaning = element.mention?.meaning
    if (meaning === undefined) {
      if (/^\p{Ll}[\p{L}'-]*$/u.test(element.token.text) && index < at + 5) continue
      if (/^[,.–-]$/u.test(element.token.text) && (element.token.text !== '.' || isInitial(state, index)))
        continue
      return false
    }
    if (meaning.kind === 'office' || meaning.kind === 'person') return true
    if (meaning.kind === 'organization' && index > at) return true
    if (meaning.kind === 'country') {
      // "Ukrainian and U.S. delegations": a name may stand for an adjective right before who acts.
      const next = state.elements[index + 1]?.token.text === '.' ? index + 2 : index + 1
      if (meaning.form !== 'adjective' && !isActingWord(state, next)) return false
      adjectives += 1
      continue
    }
    // "Azerbaijani and Dutch foreign ministries"
    if (meaning.kind === 'institution' && adjectives >= 2 && state.language.wordOrder === 'verb-medial')
      return true
    if (
      meaning.kind === 'institution' ||
      meaning.kind === 'topic' ||
      meaning.kind === 'ordinal' ||
      meaning.kind === 'city'
    )
      continue
    if (meaning.kind === 'numeric' || meaning.kind === 'body' || meaning.kind === 'format')
      return adjectives >= 2
    if (meaning.kind !== 'words') return false
    // "Georgian–Armenian commission", "Turkish-Uzbek talks".
    const event = ['talks', 'session', 'summit', 'consultations'] as const
    if (adjectives >= 2 && event.some((name) => meaning.classes.includes(name))) return true
    if (index === at && officeOnBehalf(state, index) !== null) return true
    const strong = [
      'delegation',
      'delegations',
      'counterpart',
      'counterparts',
      'sides',
      'officials',
      'title',
    ] as const
    if (strong.some((name) => meaning.classes.includes(name))) return true
    // "кыргыз-тажик мамлекеттик чек арасы боюнча өкмөттүк делегациялар"
    const task = meaning.classes.includes('about') && meaningAt(state, index - 1) === 'topic'
    if (
      !task &&
      !meaning.classes.some((name) => ['and', 'deputy', 'acting', 'former', 'the', 'new'].includes(name))
    )
      return false
  }
  return false
}

/** The full stop of "U.S." */
function isInitial({ elements }: State, at: number): boolean {
  return elements[at - 1]?.token.text.length === 1
}

/** "Türk tarafından ise Bakan Yardımcısı X": where the office of the one stands who acts for the country before. */
export function officeOnBehalf(state: State, at: number): number | null {
  if (!classesAt(state, at).includes('on-behalf')) return null
  for (let index = at + 1; index <= at + 3; index += 1) {
    const element = state.elements[index]
    if (element === undefined) return null
    if (meaningAt(state, index) === 'office') return index
    // "Ресей тарапынан Денис Мантуров": named without an office, right behind.
    if (index === at + 1 && meaningAt(state, index) === 'person') return index
    if (element.mention === null ? !/^(?:,|\p{Ll}+)$/u.test(element.token.text) : index > at + 2) return null
  }
  return null
}

/** An office or a delegation; in English a name before it serves as an adjective. */
function isActingWord(state: State, at: number): boolean {
  if (state.language.wordOrder === 'verb-final') return false
  const classes = classesAt(state, at)
  return (
    meaningAt(state, at) === 'office' ||
    classes.includes('delegation') ||
    classes.includes('delegations') ||
    classes.includes('officials')
  )
}

const INSIDE_TITLE: readonly WordClass[] = ['and', 'new', 'house', 'about']

/**
 * Where the office or delegation stands that a country's name leads to over foreign words: "Turkish visiting Foreign
 * Minister", "Koreya Respublikasi savdo, sanoat va energetika vaziri", "Türkiye Büyük Millet Meclisi heyeti".
 */
export function headAfter(state: State, start: number): number | null {
  const most = state.language.wordOrder === 'verb-final' ? 6 : 2
  for (let index = start; index <= start + most; index += 1) {
    const element = state.elements[index]
    if (element === undefined) return null
    const meaning = element.mention?.meaning
    if (meaning === undefined) {
      if (element.token.kind === 'word' || (element.token.text === ',' && index > start)) continue
      // "Шинжаң-Уйгур автоном районунун делегациясы"
      if (element.token.text === '-' && !element.token.spaced && index > start) continue
      return null
    }
    if (meaning.kind === 'office') return presidesElsewhere(state, index) ? null : index
    if (meaning.kind === 'topic' || meaning.kind === 'institution') continue
    if (meaning.kind !== 'words') return null
    if (
      meaning.classes.some((name) => ['delegation', 'delegations', 'counterpart', 'officials'].includes(name))
    )
      return index
    // "Улуттук ассамблеясынын делегациясы": a house that is called by a common noun.
    const house: readonly WordClass[] =
      element.mention!.suffix.case === 'genitive' ? ['gathering', 'session'] : []
    const inside = [...INSIDE_TITLE, ...house].some((name) => meaning.classes.includes(name))
    if (!element.token.capital && !inside) return null
  }
  return null
}
