// A phrase of a language with prepositions → the case that tells its part in the clause: the preposition's, else its own.
import { inflects, type Case, type Language, type WordClass } from '../../languages/language.ts'
import { classesOf, type Element } from './actor-state.ts'
import { shortensTitle } from './short-title.ts'

/** The likeliest case, and what else it may be. */
export interface PhraseCase {
  case: Case
  also?: readonly Case[]
}

/** All that a form may be. */
export function casesOf({ case: first, also }: PhraseCase): readonly Case[] {
  return [first, ...(also ?? [])]
}

const NONE: PhraseCase = { case: 'none' }

const CASES: readonly (readonly [WordClass, Case])[] = [
  ['with', 'with'],
  ['between', 'between'],
  ['by', 'by'],
  ['of', 'genitive'],
  ['from', 'from'],
  ['to', 'dative'],
  ['in', 'locative'],
]

/** The preposition's case; without one that of the word which the others agree with or hang on. */
export function caseAt(
  elements: readonly Element[],
  at: number,
  end: number,
  language: Language,
): PhraseCase {
  const told = prepositionBefore(elements, at, language)
  if (!inflects(language)) return told === null ? NONE : { case: told }
  const own = ownCase(elements, at, end)
  if (told === 'locative') return isDirection(own) ? { case: 'dative' } : { case: 'locative' }
  if (told !== null) return { case: told }
  // After a preposition of another kind ("для", "через") somebody does nothing.
  return isLed(elements, at) ? { case: 'ablative' } : own
}

/** "в Ташкент" leads there, "в Ташкенте" is there; names without forms are taken to be there. */
function isDirection(own: PhraseCase): boolean {
  const all = casesOf(own)
  return !all.includes('locative') && (all.includes('none') || all.includes('accusative'))
}

/** The case of the first word that is no adjective, with which the others agree. */
export function ownCase(elements: readonly Element[], at: number, end: number): PhraseCase {
  for (let index = at; index < Math.max(end, at + 1); index += 1) {
    const mention = elements[index]?.mention
    if (mention === null || mention === undefined) continue
    const { meaning, suffix } = mention
    const leads =
      (meaning.kind === 'country' || meaning.kind === 'group') &&
      meaning.form === 'adjective' &&
      index < end - 1
    if (
      leads ||
      meaning.kind === 'ordinal' ||
      (meaning.kind === 'words' && isLead(meaning.classes) && index < end - 1)
    )
      continue
    return suffix.also === undefined ? { case: suffix.case } : { case: suffix.case, also: suffix.also }
  }
  return NONE
}

function isLead(classes: readonly WordClass[]): boolean {
  return classes.some((name) => ['the', 'new', 'former', 'title', 'other'].includes(name))
}

function prepositionBefore(elements: readonly Element[], at: number, language: Language): Case | null {
  const classes = classesOf(elements[leadBefore(elements, at)])
  return CASES.find(([name]) => classes.includes(name))?.[1] ?? titledCase(elements, at, language)
}

/** "with Chairman of the European Council António Costa": a title that no list knows stands between. */
function titledCase(elements: readonly Element[], at: number, language: Language): Case | null {
  if (inflects(language) || elements[at]?.mention?.meaning.kind !== 'person') return null
  const classes = classesOf(elements[beforeTitle(elements, leadBefore(elements, at))])
  return CASES.find(([name]) => classes.includes(name))?.[1] ?? null
}

function isLed(elements: readonly Element[], at: number): boolean {
  return classesOf(elements[leadBefore(elements, at)]).includes('about')
}

function leadBefore(elements: readonly Element[], at: number): number {
  let index = at - 1
  while (
    index >= 0 &&
    (classesOf(elements[index]).some((name) => name === 'the' || name === 'new' || name === 'title') ||
      shortensTitle(elements, index))
  )
    index -= 1
  return index
}

function beforeTitle(elements: readonly Element[], start: number): number {
  for (let index = start; index >= Math.max(0, start - 6); index -= 1) {
    const element = elements[index]!
    const classes = classesOf(element)
    if (classes.includes('with') || classes.includes('by')) return index
    const title =
      element.mention === null ? element.token.capital : classes.includes('of') || classes.includes('the')
    if (!title) break
  }
  return start
}
