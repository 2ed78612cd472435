// The words after an office → whose it is, where it is posted and what it is about.
import { inflects } from '../../languages/language.ts'
import type { Mention } from '../mentions/mention.ts'
import { begin, classesAt, has, isPlace, meaningAt, officeAt, take, type State } from './actor-state.ts'
import { envoyAfter, governorAfter, isPosted } from './posted-envoys.ts'

/** "of Türkiye", "from the Organization of Turkic States". */
export function stepOwner(state: State, next: number): number | null {
  const { current } = state
  if (current.office === null && current.role === null && current.person === null) return null
  const at = classesAt(state, next).includes('the') ? next + 1 : next
  const kind = meaningAt(state, at)
  if (
    kind !== 'country' &&
    kind !== 'organization' &&
    kind !== 'group' &&
    !classesAt(state, at).includes('members')
  )
    return null
  const named = state.elements[at]?.mention?.meaning
  // "Speaker of the Milli Majlis of Azerbaijan": told once more.
  const again = named?.kind === 'country' && named.code === current.country && current.person === null
  if (current.country !== null && current.role === null) return again ? at + 1 : null
  state.owned = true
  return at
}

/** "his counterparts in Iran, Iraq and Kuwait": where each of several acts, and not where they met. */
export function leadsToTheirCountries(state: State, at: number): boolean {
  const { current, elements } = state
  if (current.role !== 'counterpart' || !current.plural || elements[at]?.token.key !== 'in') return false
  const joint = elements[at + 2]
  return (
    meaningAt(state, at + 1) === 'country' &&
    (joint?.token.text === ',' || classesAt(state, at + 2).includes('and'))
  )
}

/** "Ambassador to Poland": where somebody is posted; the post does nothing itself. */
export function stepPosting(state: State, next: number): number | null {
  const at = classesAt(state, next).includes('the') ? next + 1 : next
  const meaning = state.elements[at]?.mention?.meaning
  if (meaning?.kind === 'country') state.current.post = meaning.code
  if (meaning?.kind === 'country' && inflects(state.language)) {
    // "с послом Сербии в Беларуси": no place, though no name follows.
    state.current.to = state.elements[at]!.to
    state.end = at + 1
  }
  return meaning?.kind === 'country' || meaning?.kind === 'city' ? at + 1 : null
}

/** "Special Representative for Central Asia, X": what an envoy is sent about, before the name. */
export function stepTask(state: State, next: number): number | null {
  const { current } = state
  if (current.office === null || current.person !== null || current.plural || state.separated) return null
  if (inflects(state.language)) return holderAfterTask(state, next)
  const at = classesAt(state, next).includes('the') ? next + 1 : next
  const task = ['group', 'country', 'topic', 'organization'].includes(meaningAt(state, at) ?? '')
  const comma = state.elements[at + 1]?.token.text === ','
  if (!task) return null
  return meaningAt(state, at + (comma ? 2 : 1)) === 'person' ? at + 1 : null
}

/** A task has at most so many words and names. */
const LONGEST_TASK = 12

/** "представителем по Южному Кавказу и кризису в Грузии X": the holder's name behind what the envoy is sent about. */
function holderAfterTask({ elements, language }: State, next: number): number | null {
  for (let index = next; index < next + LONGEST_TASK; index += 1) {
    const element = elements[index]
    if (element === undefined) return null
    const { mention, token } = element
    if (mention === null) {
      if (token.kind !== 'word' || language.mayDescribe?.(token.key) !== true) return null
      continue
    }
    const { meaning } = mention
    if (meaning.kind === 'person') return index > next ? index : null
    if (meaning.kind === 'words') {
      if (!meaning.classes.some((name) => name === 'and' || name === 'in' || name === 'its-state'))
        return null
    } else if (!['topic', 'group', 'country', 'organization', 'city', 'institution'].includes(meaning.kind))
      return null
  }
  return null
}

/** Nothing was read yet but the country whose ministry it is. */
function standsAlone({ language, current, done, separated }: State): boolean {
  const bare = !has({ ...current, country: null })
  return language.wordOrder === 'verb-final' && done.length === 0 && bare && !separated
}

/** A ministry: it consults others, but its name is nobody who meets. */
export function stepMinistry(state: State, at: number): number | null {
  // "Tashqi ishlar vazirligida": where somebody is received; alone it is a phrase.
  if (isPlace(state.elements[at]!.mention!) && !inflects(state.language) && !standsAlone(state)) return null
  begin(
    state,
    state.current.person !== null || state.current.office !== null || (state.separated && has(state.current)),
  )
  state.current.role = 'ministry'
  state.current.plural =
    state.elements[at]!.mention!.suffix.plural || state.language.wordOrder === 'verb-medial'
  return take(state, at)
}

/** "Özbekistan’ın Ankara Büyükelçisi": the post, not the sender. "Стамбул шаарынын губернатору" acts for the city's country. */
export function stepCity(state: State, at: number, mention: Mention): number | null {
  const worded = classesAt(state, at + 1).includes('city-word')
  const last = worded ? state.elements[at + 1]!.mention! : mention
  if (last.suffix.case === 'in-adjective') return envoyAfter(state, worded ? at + 2 : at + 1)
  if (isPosted(officeAt(state, at + 1))) return at + 1
  const governor = state.language.wordOrder === 'verb-final' ? governorAfter(state.elements, at) : null
  if (governor === null || mention.meaning.kind !== 'city' || isPlace(mention)) return null
  const { current, separated } = state
  if (!separated && (current.person !== null || current.office !== null)) return null
  begin(state, separated && has(current))
  state.current.country ??= mention.meaning.country
  take(state, at)
  return governor
}
