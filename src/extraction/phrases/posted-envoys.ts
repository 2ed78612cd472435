// Offices whose holders are sent by somebody: where they stand behind the place of their post, or whoever sent them.
import { classesAt, has, officeAt, type Element, type State } from './actor-state.ts'

const POSTED = new Set([
  'ambassador',
  'consul-general',
  'charge-daffaires',
  'permanent-representative',
  'minister-counsellor',
])

/** Whether an office is one whose holder is sent somewhere. */
export function isPosted(office: string | null): boolean {
  return office !== null && POSTED.has(office)
}

/** "Oʻzbekistondagi yangi tayinlangan elchisi": where the ambassador's office stands, some words on. */
export function envoyAfter(state: State, at: number): number | null {
  for (let index = at; index < at + 4; index += 1) {
    if (isPosted(officeAt(state, index))) return index
    const known = classesAt(state, index).some((name) => name === 'new' || name === 'title')
    if (state.elements[index]?.mention !== null && !known) return null
  }
  return null
}

const SERVING = new Set([
  'special-representative',
  'presidential-adviser',
  'national-security-adviser',
  'chief-of-staff',
  'permanent-representative',
])

/** "Трамптың арнаулы өкілі": after a name in the genitive stands who serves its bearer. */
export function servesPerson({ current, last, separated, language, elements }: State, at: number): boolean {
  const meaning = elements[at]?.mention?.meaning
  return (
    language.wordOrder === 'verb-final' &&
    !separated &&
    current.person !== null &&
    last?.meaning.kind === 'person' &&
    last.suffix.case === 'genitive' &&
    meaning?.kind === 'office' &&
    SERVING.has(meaning.id)
  )
}

/** "Ресейдегі әріптесімен": a counterpart who is of the place before. */
export function hasCounterpart(state: State, at: number): boolean {
  return !has(state.current) && classesAt(state, at + 1).includes('counterpart')
}

/** "X-тің басшылығымен делегация": behind a name in the genitive a word for a leadership tells who leads. */
export function leadsDelegation({ current, last }: State): boolean {
  return current.person !== null && last?.suffix.case === 'genitive'
}

/** Words between a city and whoever governs it: "Анкара шаарынын Чанкая муниципалитетинин мэри". */
const DISTRICT = 3

/** "Стамбул шаарынын губернатору", "İstanbul Valisi": behind a city the office that governs it, where one follows. */
export function governorAfter(elements: readonly Element[], at: number): number | null {
  for (let index = at + 1; index <= at + DISTRICT + 1; index += 1) {
    const mention = elements[index]?.mention
    if (mention === undefined) return null
    if (mention === null) {
      if (elements[index]!.token.kind === 'word') continue
      return null
    }
    const { meaning, suffix } = mention
    if (meaning.kind === 'office') return meaning.id === 'governor' ? index : null
    const city = meaning.kind === 'words' && meaning.classes.includes('city-word')
    if (!city || !['none', 'genitive'].includes(suffix.case)) return null
  }
  return null
}

/** "TBMM heyeti", "TBMM Dışişleri Komisyonu Başkanı": right behind a house whose people these are, or who rules from it. */
export function leadsToMember(state: State, at: number): boolean {
  const classes = classesAt(state, at)
  if (classes.includes('ruler')) return true
  const meaning = state.elements[at]?.mention?.meaning
  const member = meaning?.kind === 'office' && meaning.level === 'parliament'
  return state.language.wordOrder === 'verb-final' && (member || classes.includes('delegation'))
}

/** "Казакстандын президенти Садыр Жапаров менен жолукту": who is known to act for another country holds no office of this one. */
export function actsForAnother({ current, separated, language, elements }: State, at: number): boolean {
  const { office, country } = current
  const meaning = elements[at]?.mention?.meaning
  if (language.wordOrder === 'verb-medial' || separated || office === null || country === null) return false
  if (current.person !== null || current.plural || office.of !== 'country') return false
  if (meaning?.kind !== 'person') return false
  const { written, country: known } = meaning.person
  const sure = written.includes(' ') || office.level === 'head-of-state'
  return sure && known !== undefined && known !== country
}
