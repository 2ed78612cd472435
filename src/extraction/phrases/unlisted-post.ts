// Words behind a country or an organisation → the post that no list names, right before its holder's name: "Jahon
// bankining Yevropa va Markaziy Osiyo boʻyicha vitse-prezidenti X", "AQSh Kongressi aʼzosi X".
import { inflects, type WordClass } from '../../languages/language.ts'
import { classesAt, isPlace, meaningAt, officeAt, take, type State } from './actor-state.ts'
import { isOfOffice } from './look-ahead.ts'

/** "EU enlargement officials": in English an organisation's name leads to its people as a country's does. */
export function isAnalytic({ current, language }: State): boolean {
  return current.organization !== null && language.wordOrder === 'verb-medial' && !inflects(language)
}

/** "dövlət katibi vəzifəsinə başlayandan sonra": the post is spoken of, and nobody who holds it. */
export function isPostItself(state: State, at: number): boolean {
  return classesAt(state, at + 1).includes('post-itself')
}

const LONGEST = 14
/** Words that titles hold and that otherwise speak of something else: "Majlisi raisi", "savdo vakolatxonasi rahbari". */
const INSIDE: readonly WordClass[] = [
  'and',
  'session',
  'venue',
  'about',
  'delegation',
  'deputy',
  'new',
  'capital',
  'house',
]

/** Where the post or the office stands that ends the title; null where what follows is no title. */
export function postAfter(state: State, start: number): number | null {
  const { current, language, separated } = state
  const open =
    !separated &&
    current.person === null &&
    (current.country !== null || current.organization !== null || isOfOffice(state))
  if (!open || language.words['head-of'] === undefined) return null
  if (current.office !== null && !isOfOffice(state)) return null
  // Countries inside a title are its task, and a word says so behind them.
  let task: 'none' | 'open' | 'told' = 'none'
  for (let index = start; index < start + LONGEST; index += 1) {
    const element = state.elements[index]
    if (element === undefined) return null
    const { mention, token } = element
    if (mention === null) {
      if (token.kind === 'word' || /^[«»"“”-]$/u.test(token.text)) continue
      return null
    }
    switch (mention.meaning.kind) {
      case 'office':
        // "MDH Ijroiya qoʻmitasi raisi": an organisation has such offices too.
        // "TIV Yevropa va Markaziy Osiyo departamenti direktori": the department's task stands before it.
        if (mention.meaning.id === 'director-of-department' && current.country !== null) return index
        // "TIV Yevropa va Markaziy Osiyo departamenti direktori": the department's task stands before it.
        if (mention.meaning.id === 'director-of-department' && current.country !== null) return index
        return task === 'told' || (task === 'none' && current.organization !== null) ? index : null
      case 'country':
      case 'group':
      case 'city':
      case 'organization':
        if (mention.suffix.case === 'in-adjective') continue
        if (isPlace(mention) || mention.suffix.case === 'dative') return null
        task = 'open'
        continue
      case 'topic':
      case 'institution':
      case 'body':
        continue
      case 'words':
        break
      default:
        return null
    }
    const classes = classesAt(state, index)
    if (classes.includes('head-of')) return task !== 'open' && holderAfter(state, index) ? index : null
    if (classes.includes('with') || !INSIDE.some((name) => classes.includes(name))) return null
    if (classes.includes('about')) task = 'told'
  }
  return null
}

/** A post's word, perhaps followed by another ("raisi oʻrinbosari"), and then a name. */
function holderAfter(state: State, at: number): boolean {
  for (let index = at + 1; index <= at + 3; index += 1) {
    if (meaningAt(state, index) === 'person') return true
    // "өкүлчүлүгүнүн башчысы, элчи X": another office of the same holder.
    const comma = state.elements[index]
    const also =
      comma?.mention === null && comma.token.text === ',' && meaningAt(state, index + 1) === 'office'
    if (also && state.language.wordOrder === 'verb-final') return meaningAt(state, index + 2) === 'person'
    const classes = classesAt(state, index)
    const goesOn =
      meaningAt(state, index) === 'ordinal' || classes.includes('head-of') || classes.includes('title')
    if (!goesOn) return false
  }
  return false
}

/** Takes in "its head", "the member": whoever is named next acts for the country or the organisation before. */
export function stepPost(state: State, at: number): number | null {
  const { current, separated } = state
  if (separated || current.person !== null) return null
  const country = current.country !== null && current.organization === null
  const { plural } = state.elements[at]!.mention!.suffix
  // The leaders of an organisation are its members'; its one head acts for it.
  if ((country || plural) && current.office === null && isRuler(state, at)) {
    current.office = { id: 'head-of-state', level: 'head-of-state', of: 'country' }
    current.plural = plural
    return take(state, at)
  }
  // "Президенттин инвестиция боюнча өкүлү X": who serves an office of the state at hand.
  if (!country && current.organization === null && !isOfOffice(state)) return null
  if (!holderAfter(state, at)) return null
  // "prezidenti vakili X", "vaziri maslahatchisi X": who serves the office named before.
  current.office = { id: 'agency-head', level: 'official', of: 'either' }
  return take(state, at)
}

/** "Rossiya rahbari", "АТЭС елдері басшылары": right behind the name of a country, an organisation or its states. */
function isRuler(state: State, at: number): boolean {
  const before = state.elements[at - 1]?.mention?.meaning
  // Who heads a house of parliament rules no country.
  if (before?.kind === 'country' && before.form === 'seat') return false
  return (
    classesAt(state, at).includes('ruler') &&
    (['country', 'organization'].includes(meaningAt(state, at - 1) ?? '') ||
      classesAt(state, at - 1).includes('officials')) &&
    officeAt(state, at) === null
  )
}

/** "өкүлчүлүгүнүн башчысы, элчи X", "президенти, шейх X": where the verb stands last, all is of whoever is named. */
export function goesOnInOffice(state: State, at: number): boolean {
  const { current, language } = state
  const open = current.office !== null && current.person === null && !current.plural
  const more = meaningAt(state, at + 1) === 'office' || classesAt(state, at + 1).includes('title')
  return language.wordOrder === 'verb-final' && open && more && meaningAt(state, at + 2) === 'person'
}
