// In languages whose words change inside, cases tell which words go together: here they end a group that others would join.
import { inflects, type Case } from '../../languages/language.ts'
import type { Mention } from '../mentions/mention.ts'
import { begin, classesAt, has, meaningAt, take, type State } from './actor-state.ts'
import { casesOf, ownCase } from './case-of-phrase.ts'

/** Whether the mention at hand stands in another case than the group, and so belongs to another part of the clause. */
export function disagrees(state: State, at: number, mention: Mention): boolean {
  if (!inflects(state.language) || state.end <= state.start) return false
  // "делегацию во главе с министром": who leads it has a case of his own.
  if (isLedBy(state, at)) return false
  const { meaning, suffix } = mention
  const own = casesOf(suffix)
  const { current, separated } = state
  switch (meaning.kind) {
    case 'office':
      return standsApart(state, own, separated)
    case 'words': {
      const role = meaning.classes.some((name) => ROLES.has(name))
      return role && standsApart(state, own, separated)
    }
    case 'country':
    case 'group':
    case 'organization': {
      if (meaning.form === 'adjective') return separated && !shares(groupCases(state), own)
      if (!separated)
        return (current.office ?? current.role ?? current.person) !== null && !own.includes('genitive')
      // "послы Австрии А, Бельгии Б и Чили В": each to his country.
      const several = [...state.done, current].some((actor) => actor.plural && actor.office !== null)
      if (several && own.includes('genitive')) return false
      return (
        !shares(groupCases(state), own) && !(state.last !== null && shares(casesOf(state.last.suffix), own))
      )
    }
    default:
      return false
  }
}

/** "во главе с новоназначенным послом". */
function isLedBy(state: State, at: number): boolean {
  let index = at - 1
  while (classesAt(state, index).some((name) => name === 'new' || name === 'the' || name === 'title'))
    index -= 1
  return classesAt(state, index).includes('led-by')
}

const ROLES: ReadonlySet<string> = new Set([
  'delegation',
  'delegations',
  'counterpart',
  'counterparts',
  'officials',
  'sides',
  'pronoun',
])

/** After "and" the case must be the group's; right behind an office only somebody's genitive may follow. */
function standsApart(state: State, own: readonly Case[], separated: boolean): boolean {
  const group = groupCases(state)
  if (separated) return !shares(group, own)
  const told = state.current.office !== null || state.current.role !== null || state.current.person !== null
  return told && !shares(group, own) && !own.includes('genitive')
}

function groupCases(state: State): readonly Case[] {
  return casesOf(ownCase(state.elements, state.start, state.end))
}

function shares(one: readonly Case[], other: readonly Case[]): boolean {
  return one.some((name) => other.includes(name))
}

/** "министр … Турции", "генеральный секретарь ОТГ": whose somebody is, in the genitive right behind. */
export function isOwnedBehind({ language, current, separated }: State): boolean {
  const open = current.organization === null && current.country === null && current.person === null
  return inflects(language) && !separated && open && (current.office !== null || current.role !== null)
}

/** "мэр Стамбула": who governs a city acts for its country. */
export function governsHere({ language, current, separated }: State, { suffix }: Mention): boolean {
  const open = current.country === null && current.person === null && !separated
  return (
    inflects(language) &&
    open &&
    current.office?.id === 'governor' &&
    (casesOf(suffix).includes('genitive') || suffix.also === undefined)
  )
}

/** How far behind an office a country may stand whose it is. */
const BEHIND = 8

/** "министр дорог и градостроительства Ирана": over words that no list knows, the country in the genitive. */
export function ownerBehind(state: State, at: number): number | null {
  const { language, current, elements, separated } = state
  const describes = language.mayDescribe
  const acts = current.office !== null || current.role === 'delegation'
  const open = acts && current.country === null && current.organization === null
  if (describes === undefined || separated || !open || current.person !== null) return null
  for (let index = at; index < at + BEHIND; index += 1) {
    const element = elements[index]
    if (element === undefined) return null
    const meaning = element.mention?.meaning
    if (meaning === undefined) {
      if (isTaskComma(state, at, index)) continue
      if (element.token.kind !== 'word' || !describes(element.token.key)) return null
      continue
    }
    const genitive = casesOf(element.mention!.suffix).includes('genitive')
    if (meaning.kind === 'country' && meaning.form !== 'adjective')
      return genitive && index > at ? index : null
    if (meaning.kind === 'topic' || meaning.kind === 'institution') continue
    if (meaning.kind !== 'words' || !meaning.classes.includes('and')) return null
    // "министр экономики и торговли ОАЭ", but "министр и Турция".
    const next = elements[index + 1]?.mention?.meaning.kind
    if (index === at && next !== undefined && next !== 'topic') return null
  }
  return null
}

/** "министр транспорта, связи и технологий Армении": a comma within an office's tasks, of which "and" brings the last. */
function isTaskComma({ elements, language }: State, at: number, comma: number): boolean {
  const describes = language.mayDescribe
  if (elements[comma]?.token.text !== ',' || describes === undefined) return false
  for (let index = comma + 1; index < comma + BEHIND; index += 1) {
    const element = elements[index]
    if (element === undefined) return false
    const { mention, token } = element
    if (mention === null && (token.text === ',' || (!token.capital && describes(token.key)))) continue
    if (mention?.meaning.kind === 'topic' && !token.capital) continue
    const and = mention?.meaning.kind === 'words' && mention.meaning.classes.includes('and')
    return and && index > comma + 1 && comma >= at
  }
  return false
}

/** "глава турецкого МИД": the country stands inside the office's name. */
export function stepHead(state: State, at: number): number | null {
  const country = state.elements[at + 1]?.mention?.meaning
  const house = state.elements[at + 2]?.mention?.meaning
  const owner = state.elements[at + 1]?.mention
  if (owner != null && casesOf(owner.suffix).includes('genitive')) {
    const of = owner.meaning
    if (of.kind === 'country' && of.form !== 'adjective') return headOf(state, at, 'head-of-state')
    if (of.kind === 'organization') return headOf(state, at, 'secretary-general')
  }
  if (country?.kind !== 'country' || country.form !== 'adjective' || house?.kind !== 'institution')
    return null
  const office = house.institution.headOffice
  if (office === null || meaningAt(state, at + 2) === null) return null
  begin(state, state.separated && has(state.current))
  state.current.country = country.code
  state.current.office = { id: office, level: 'minister', of: 'country' }
  state.current.plural = state.elements[at]!.mention!.suffix.plural
  take(state, at)
  return take(state, at + 2)
}

/** "глава КНР", "глава Белого дома", "глава ШОС". */
function headOf(state: State, at: number, id: 'head-of-state' | 'secretary-general'): number {
  begin(state, state.separated && has(state.current))
  state.current.office =
    id === 'head-of-state'
      ? { id, level: 'head-of-state', of: 'country' }
      : { id, level: 'organization-head', of: 'organization' }
  state.current.plural = state.elements[at]!.mention!.suffix.plural
  return take(state, at)
}

/** "с A и с B": the same preposition again before another of the same list. */
export function repeatsPreposition(state: State, at: number): boolean {
  const led = classesAt(state, state.start - 1).includes('with')
  return inflects(state.language) && led && classesAt(state, at).includes('with')
}
