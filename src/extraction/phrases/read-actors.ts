// Mentions in a row → one group of actors: "the foreign ministers of Türkiye, Azerbaijan and Georgia".
import { inflects, type Language } from '../../languages/language.ts'
import type { Mention } from '../mentions/mention.ts'
import {
  begin,
  classesAt,
  emptyActor,
  has,
  isPlace,
  meaningAt,
  push,
  take,
  type Element,
  type State,
} from './actor-state.ts'
import { disagrees, governsHere, isOwnedBehind, ownerBehind } from './agreement.ts'
import {
  beginsActor,
  beginsAnother,
  closedByCase,
  closesQuotedName,
  countWithin,
  isOfOffice,
  isOrganizationWord,
  isVenue,
  leadsToBetween,
  namesHouse,
  namesOffice,
  namesPersonNext,
  organizationOfficeAt,
  topicEnd,
} from './look-ahead.ts'
import { headAfter, leadsToEnvoy } from './envoy-ahead.ts'
import { taskEnd } from './envoy-task.ts'
import { role, stepWords } from './read-actor-words.ts'
import { monarchAfter } from './monarch.ts'
import { namesPeople } from './names-people.ts'
import { behindBrackets, closing } from './read-brackets.ts'
import { shortensTitle } from './short-title.ts'
import { apposition, isInitialism, namesHolderOf, separate } from './separate-actors.ts'
import { stepCity, stepMinistry } from './read-owner.ts'
import { endsSubject } from './ends-subject.ts'
import type { Actor } from './phrase.ts'
import { envoyAfter, hasCounterpart, leadsToMember, servesPerson } from './posted-envoys.ts'
import { shareOffices } from './share-offices.ts'
import { whither } from './whither.ts'
import { goesOnInOffice, isAnalytic, isPostItself, postAfter } from './unlisted-post.ts'

export interface ActorGroup {
  actors: Actor[]
  /** Element after the last. */
  end: number
  /** The mention that carries the group's case. */
  last: Mention
}

/** Reads the longest group of actors that begins at an element; null if none begins there. */
export function readActors(
  elements: readonly Element[],
  start: number,
  language: Language,
): ActorGroup | null {
  const state: State = {
    elements,
    language,
    start,
    done: [],
    current: emptyActor(elements[start]?.from ?? 0),
    last: null,
    end: start,
    separated: false,
    owned: false,
    former: false,
    acting: false,
    apposed: false,
    opposed: false,
    counted: null,
  }
  for (let at = start; at < elements.length;) {
    const next = step(state, at)
    if (next === null) break
    at = next
  }
  push(state)
  if (state.last === null || state.done.length === 0) return null
  return { actors: shareOffices(state.done), end: state.end, last: state.last }
}

/** Takes in the element at `at`; returns where to go on, or null where the group ends. */
function step(state: State, at: number): number | null {
  const element = state.elements[at]!
  const { mention } = element
  // "Bayramovla Fidan arasında": before "between" a name in "with" joins.
  if (!state.separated && state.last?.suffix.case === 'with' && leadsToBetween(state, at)) {
    state.separated = true
    state.opposed = true
  }
  if (closedByCase(state, at) || state.current.role === 'pronoun') return null
  if (mention === null) return stepToken(state, at)
  const { meaning } = mention
  const task = taskEnd(state, at)
  if (task !== null || disagrees(state, at, mention)) return task
  const topic = topicEnd(state, at) ?? postAfter(state, at)
  if (topic !== null && topic > at) return topic
  if (beginsAnother(state, meaning.kind, at)) return null
  switch (meaning.kind) {
    case 'country':
      return stepCountry(state, at, mention)
    case 'group':
      if (isPlace(mention) && countWithin(state, at) === null) return null
      begin(
        state,
        state.current.country !== null || state.current.group !== null || state.current.person !== null,
      )
      state.current.group = meaning.members
      state.current.counted ??= state.language.counts[element.token.key] ?? null
      return take(state, at)
    case 'organization':
      if (isPlace(mention) || (!has(state.current) && isVenue(state, at))) return null
      begin(
        state,
        has(state.current) && !(state.owned && state.current.person === null) && !isOwnedBehind(state),
      )
      state.current.organization ??= meaning.code
      return take(state, at)
    case 'institution':
      // "Foreign Ministry spokesman": transparent before an office. Ministries consult each other, but do not meet.
      if (meaningAt(state, behindBrackets(state, at + 1)) === 'office') return behindBrackets(state, at + 1)
      if (namesHouse(state, at)) return at + 1
      // "официальный представитель МИД": whose office it is.
      if (isOwnedBehind({ ...state, current: { ...state.current, country: null } })) return take(state, at)
      return stepMinistry(state, at)
    case 'city':
      if (governsHere(state, mention)) {
        state.current.country = meaning.country
        return take(state, at)
      }
      return stepCity(state, at, mention)
    case 'topic':
      return state.current.country !== null && !has({ ...state.current, country: null }) && !state.separated
        ? headAfter(state, at)
        : null
    case 'office':
      return isPostItself(state, at) ? null : stepOffice(state, at, mention)
    case 'person':
      begin(
        state,
        state.current.person !== null || (state.separated && has(state.current) && !namesOffice(state, at)),
      )
      state.current.person = meaning.person
      return take(state, at)
    case 'ordinal':
      // "BM 77. Genel Kurul Başkanı".
      if (state.current.organization !== null && state.current.office === null && !state.separated)
        return organizationOfficeAt(state, at + 1) ? at + 1 : null
      // "Qirol Abdulla II".
      return state.current.person !== null && !state.separated && /^[IVX]+$/u.test(element.token.text)
        ? extend(state, at)
        : monarchAfter(state, at)
    case 'words':
      return stepWords(state, at, meaning.classes)
    default:
      return null
  }
}

/** Belongs to the actor and tells nothing of it. */
function extend(state: State, at: number): number {
  state.current.to = state.elements[at]!.to
  state.end = at + 1
  return at + 1
}

function stepCountry(state: State, at: number, mention: Mention): number | null {
  if (mention.meaning.kind !== 'country') return null
  const { form, code } = mention.meaning
  if (isPlace(mention)) {
    if (hasCounterpart(state, at)) return ((state.current.country = code), take(state, at))
    // "Turkiyaning Oʻzbekistondagi elchisi", "Hindistanın ölkəmizdə səfiri": where the envoy is posted.
    const post = state.language.wordOrder === 'verb-final' ? envoyAfter(state, at + 1) : null
    return state.current.country !== null || state.current.organization !== null ? post : null
  }
  if (classesAt(state, at + 1).includes('capital') || namesPeople(state, mention)) return null
  const sent = whither(state, at, mention)
  if (sent !== undefined) return sent
  const seat = form === 'seat'
  if (seat && state.language.wordOrder === 'verb-medial' && classesAt(state, at - 1).includes('to'))
    return null
  if (seat && !state.separated && !has(state.current) && !leadsToMember(state, at + 1)) return null
  const { current } = state
  const taken = current.country !== null || current.group !== null
  // A country after a person belongs to the next one, but for "Fidan of Türkiye".
  const anew = taken || (current.person !== null && !state.owned) || (state.separated && has(current))
  begin(state, anew && !(state.apposed && !taken))
  if (
    form === 'adjective' &&
    !(state.owned && (state.current.role === 'delegation' || namesHouse(state, at + 1))) &&
    !leadsToEnvoy(state, at + 1)
  )
    return null
  state.current.country = code
  return take(state, at)
}

function stepOffice(state: State, at: number, mention: Mention): number | null {
  if (mention.meaning.kind !== 'office') return null
  const { id, level, of, plural } = mention.meaning
  if (id === 'delegation-head' && (plural || mention.suffix.plural))
    return role(state, at, 'delegations', true)
  const { current } = state
  if (servesPerson(state, at)) {
    current.sender = current.person
    current.person = null
    current.office = { id, level, of }
    return take(state, at)
  }
  if (isOfOffice(state)) {
    current.office = { id, level, of }
    current.plural = plural || mention.suffix.plural
    return take(state, at)
  }
  if (current.office !== null && current.person === null && !current.plural) {
    // Two offices of one person: "Deputy Prime Minister – Foreign Minister", "Secretary General Ambassador X".
    const several = state.separated && (plural || !namesPersonNext(state, at))
    if (!several || !state.separated) {
      if (!state.separated || (current.country === null && current.organization === null))
        return take(state, at)
    }
  }
  const apposition =
    state.separated && current.person !== null && current.office === null && !namesPersonNext(state, at)
  begin(
    state,
    !apposition &&
      !state.apposed &&
      (current.office !== null || (current.person !== null && state.separated)),
  )
  if (state.current.organization === null) state.current.country ??= mention.meaning.country ?? null
  state.current.office = { id: state.acting ? `acting-${id}` : id, level, of }
  state.acting = false
  state.current.plural = plural || mention.suffix.plural
  if (state.former) state.current.former = true
  state.former = false
  return take(state, at)
}

function stepToken(state: State, at: number): number | null {
  const { token } = state.elements[at]!
  if (token.text === ',' && goesOnInOffice(state, at)) return at + 1
  // "делегацию, возглавляемую министром".
  const led = inflects(state.language) && classesAt(state, at + 1).includes('led-by')
  if (token.text === ',' && led && state.current.role === 'delegation') return at + 1
  const owner = ownerBehind(state, at)
  if (owner !== null) return owner
  if (token.text === ',' || token.text === ';')
    return endsSubject(state, at) ? null : (apposition(state, at) ?? separate(state, at, at + 1))
  if (token.text === '.' && shortensTitle(state.elements, at)) return at + 1
  if (token.text === '.' && has(state.current) && isInitialism(state, at)) return at + 1
  if (/^[-–—]$/u.test(token.text)) {
    if (namesHolderOf(state, at + 1)) return at + 1
    // "Türkiye–Uzbekistan" joins; so does "member states – Azerbaijan, …".
    return beginsActor(state, at + 1) && has(state.current) ? separate(state, at, at + 1) : null
  }
  if (token.text === '(') return closing(state, at)
  if (closesQuotedName(state, at)) return at + 1
  if (isOrganizationWord(state, at) && (state.separated || !has(state.current))) return at + 1
  if (
    token.kind === 'number' &&
    token.value !== null &&
    token.value >= 2 &&
    token.value <= 60 &&
    !has(state.current)
  ) {
    state.counted = token.value
    return beginsActor(state, at + 1) ? at + 1 : null
  }
  const counted = state.language.counts[token.key]
  if (counted !== undefined && beginsActor(state, at + 1)) {
    state.counted = counted
    return at + 1
  }
  // "Turkish visiting Foreign Minister": up to two words between a country and the office.
  const bare =
    (state.current.country !== null || state.current.group !== null || isAnalytic(state)) &&
    state.current.office === null &&
    state.current.person === null
  const final = state.language.wordOrder === 'verb-final'
  if (!state.separated && namesHouse(state, at)) return at + 1
  const post = postAfter(state, at)
  if (post !== null) return post
  if (bare && token.kind === 'word' && (final || !token.capital) && !state.separated)
    return headAfter(state, at)
  return null
}
