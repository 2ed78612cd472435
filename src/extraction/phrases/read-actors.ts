// Mentions in a row → one group of actors: "the foreign ministers of Türkiye, Azerbaijan and Georgia".
import type { Language, WordClass } from '../../languages/language.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Token } from '../text/tokens.ts'
import { shareOffices } from './share-offices.ts'
import type { Actor } from './phrase.ts'

/** A mention, or a token that belongs to none. */
export interface Element {
  mention: Mention | null
  token: Token
  from: number
  to: number
}

export interface ActorGroup {
  actors: Actor[]
  /** Element after the last. */
  end: number
  /** The mention that carries the group's case. */
  last: Mention
}

interface State {
  elements: readonly Element[]
  language: Language
  done: Actor[]
  current: Actor
  last: Mention | null
  /** Element after the last one that belongs. */
  end: number
  /** A comma, "and" or hyphen stands before what comes next. */
  separated: boolean
  /** "of" or "from" stands before what comes next. */
  owned: boolean
  former: boolean
  acting: boolean
  /** "Fidan, the Foreign Minister of Türkiye,": what follows tells who the person is. */
  apposed: boolean
  counted: number | null
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
    done: [],
    current: emptyActor(elements[start]?.from ?? 0),
    last: null,
    end: start,
    separated: false,
    owned: false,
    former: false,
    acting: false,
    apposed: false,
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
  if (closedByCase(state, at) || state.current.role === 'pronoun') return null
  if (mention === null) return stepToken(state, at)
  const { meaning } = mention
  const topic = topicEnd(state, at)
  if (topic !== null) return topic
  if (beginsAnother(state, meaning.kind, at)) return null
  switch (meaning.kind) {
    case 'country':
      return stepCountry(state, at, mention)
    case 'group':
      if (isPlace(mention)) return null
      begin(
        state,
        state.current.country !== null || state.current.group !== null || state.current.person !== null,
      )
      state.current.group = meaning.members
      return take(state, at)
    case 'organization':
      if (isPlace(mention)) return null
      begin(state, has(state.current) && !(state.owned && state.current.person === null))
      state.current.organization ??= meaning.code
      return take(state, at)
    case 'institution':
      // "Foreign Ministry spokesman": transparent before an office. Ministries consult each other, but do not meet.
      if (meaningAt(state, at + 1) === 'office') return at + 1
      return stepMinistry(state, at)
    case 'city':
      // "Özbekistan’ın Ankara Büyükelçisi": the post, not the sender.
      return meaningAt(state, at + 1) === 'office' && officeAt(state, at + 1) === 'ambassador' ? at + 1 : null
    case 'topic':
      return state.current.country !== null && !has({ ...state.current, country: null }) && !state.separated
        ? headAfter(state, at)
        : null
    case 'office':
      return stepOffice(state, at, mention)
    case 'person':
      begin(
        state,
        state.current.person !== null || (state.separated && has(state.current) && !namesOffice(state, at)),
      )
      state.current.person = meaning.person
      return take(state, at)
    case 'words':
      return stepWords(state, at, meaning.classes)
    default:
      return null
  }
}

/** "… prezidentining Afgʻoniston boʻyicha maxsus vakili": a topic between an actor and its office, and where it ends. */
function topicEnd(state: State, at: number): number | null {
  const { current } = state
  const open = !state.separated && current.person === null && (current.country !== null || current.organization !== null)
  return open && classesAt(state, at + 1).includes('about') && officeAt(state, at + 2) !== null ? at + 2 : null
}

/** "Prezident Mirziyoyev Turkiya vazirini …": in verb-final languages the next actor without "and" is another phrase. */
function beginsAnother(state: State, kind: string, at: number): boolean {
  const { current } = state
  if (state.language.wordOrder === 'verb-medial' || state.separated) return false
  const told = current.person !== null || (current.office !== null && !state.acting)
  if (kind === 'country' || kind === 'organization' || kind === 'group') return told
  if (kind === 'person') return current.person !== null
  // "Genel Sekreter Büyükelçi Omuraliev" is one person; two other offices in a row are two.
  return (
    kind === 'office' &&
    !isOfOffice(state) &&
    (current.person !== null || (current.office !== null && officeAt(state, at) !== 'ambassador'))
  )
}

/** "Kazakistan heyetine Bakan Yardımcısı …": a case ending closes a list of a verb-final language. */
function closedByCase(state: State, at: number): boolean {
  if (state.language.wordOrder === 'verb-medial' || state.separated || state.last === null) return false
  // "Özbekistan’dan yetkililer": officials from there.
  if (state.last.suffix.case === 'ablative' && classesAt(state, at).includes('officials')) return false
  return ['dative', 'accusative', 'ablative', 'locative', 'with'].includes(state.last.suffix.case)
}

function stepCountry(state: State, at: number, mention: Mention): number | null {
  if (mention.meaning.kind !== 'country') return null
  const { form, code } = mention.meaning
  if (isPlace(mention)) {
    // "Turkiyaning Oʻzbekistondagi elchisi": where the envoy is posted.
    const post = mention.suffix.case === 'in-adjective' ? ambassadorAfter(state, at + 1) : null
    return state.current.country !== null ? post : null
  }
  if (classesAt(state, at + 1).includes('capital')) return null
  if (
    form === 'seat' &&
    state.language.wordOrder === 'verb-medial' &&
    classesAt(state, at - 1).includes('to')
  )
    return null
  if (form === 'seat' && !state.separated && !has(state.current)) return null
  const { current } = state
  const taken = current.country !== null || current.group !== null
  // A country after a person belongs to the next one, but for "Fidan of Türkiye".
  const anew = taken || (current.person !== null && !state.owned) || (state.separated && has(current))
  begin(state, anew && !(state.apposed && !taken))
  if (
    form === 'adjective' &&
    !(state.owned && state.current.role === 'delegation') &&
    !leadsToEnvoy(state, at + 1)
  )
    return null
  state.current.country = code
  return take(state, at)
}

/** "Oʻzbekistondagi yangi tayinlangan elchisi": where the ambassador's office stands, some words on. */
function ambassadorAfter(state: State, at: number): number | null {
  for (let index = at; index < at + 4; index += 1) {
    if (officeAt(state, index) === 'ambassador') return index
    if (state.elements[index]?.mention !== null) return null
  }
  return null
}

/** An adjective counts only before an office, a delegation or a counterpart, or before another such adjective. */
function leadsToEnvoy(state: State, at: number): boolean {
  let adjectives = state.current.country === null && state.done.length === 0 ? 1 : 2
  for (let index = at; index < Math.min(at + 8, state.elements.length); index += 1) {
    const element = state.elements[index]!
    const meaning = element.mention?.meaning
    if (meaning === undefined) {
      if (/^\p{Ll}[\p{L}'-]*$/u.test(element.token.text) && index < at + 5) continue
      if (element.token.text === ',' || element.token.text === '-' || element.token.text === '–') continue
      return false
    }
    if (meaning.kind === 'office' || meaning.kind === 'person') return true
    if (meaning.kind === 'organization' && index > at) return true
    if (meaning.kind === 'country') {
      if (meaning.form !== 'adjective') return false
      adjectives += 1
      continue
    }
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
    if (!meaning.classes.some((name) => ['and', 'deputy', 'acting', 'former', 'the'].includes(name)))
      return false
  }
  return false
}

function stepOffice(state: State, at: number, mention: Mention): number | null {
  if (mention.meaning.kind !== 'office') return null
  const { id, level, of, plural } = mention.meaning
  if (id === 'delegation-head' && (plural || mention.suffix.plural))
    return role(state, at, 'delegations', true)
  const { current } = state
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
  state.current.office = { id: state.acting ? `acting-${id}` : id, level, of }
  state.acting = false
  state.current.plural = plural || mention.suffix.plural
  if (state.former) state.current.former = true
  state.former = false
  return take(state, at)
}

/** "prezidentining maslahatchisi": after an office in the genitive stands who serves it. */
function isOfOffice({ current, last, separated, language }: State): boolean {
  return (
    language.wordOrder === 'verb-final' &&
    !separated &&
    current.office !== null &&
    current.person === null &&
    last?.meaning.kind === 'office' &&
    last.suffix.case === 'genitive'
  )
}

/** "The head of Tatarstan, Rustam Minnikhanov, …": an office, and its holder between commas. */
function namesOffice(state: State, at: number): boolean {
  const { current } = state
  const comma = state.elements[at - 1]?.token.text === ',' && state.elements[at + 1]?.token.text === ','
  return comma && current.office !== null && current.person === null && !current.plural
}

function namesPersonNext(state: State, at: number): boolean {
  for (let index = at + 1; index < Math.min(at + 6, state.elements.length); index += 1) {
    const meaning = state.elements[index]!.mention?.meaning
    if (meaning?.kind === 'person') return true
    if (meaning === undefined) return false
    if (!['country', 'organization', 'office'].includes(meaning.kind) && meaning.kind !== 'words')
      return false
    if (
      meaning.kind === 'words' &&
      !meaning.classes.some((name) => ['of', 'the', 'title', 'to', 'in'].includes(name))
    ) {
      return false
    }
  }
  return false
}

/** "acting Foreign Minister", "Dışişleri Bakanı vekili". */
function stepActing(state: State, at: number): number | null {
  const { office, person } = state.current
  if (office !== null && person === null && !office.id.startsWith('acting-')) {
    state.current.office = { ...office, id: `acting-${office.id}` }
    return take(state, at)
  }
  state.acting = true
  return at + 1
}

function stepMinistry(state: State, at: number): number | null {
  if (isPlace(state.elements[at]!.mention!)) return null
  begin(
    state,
    state.current.person !== null || state.current.office !== null || (state.separated && has(state.current)),
  )
  state.current.role = 'ministry'
  state.current.plural =
    state.elements[at]!.mention!.suffix.plural || state.language.wordOrder === 'verb-medial'
  return take(state, at)
}

function stepWords(state: State, at: number, classes: readonly WordClass[]): number | null {
  const is = (name: WordClass): boolean => classes.includes(name)
  const next = at + 1
  if (is('and')) return is('with') && isGoverned(state, next) ? null : separate(state, at, next)
  if (is('former')) {
    state.former = true
    return next
  }
  if (is('acting')) return stepActing(state, at)
  if (is('title')) return next
  // "BMT mintaqaviy markazi rahbari X": its head acts for the organisation.
  if (is('head-of'))
    return state.current.organization !== null && state.current.person === null && meaningAt(state, next) === 'person' ? next : null
  if (is('deputy')) return officeAt(state, next) === null ? null : next
  if (is('the')) {
    const possessive = !state.separated && has(state.current) && !state.owned
    return possessive ? null : next
  }
  if (is('the-organization')) return organizationOfficeAt(state, next) ? next : null
  if (is('counterpart') || is('counterparts')) return role(state, at, 'counterpart', is('counterparts'))
  if (is('delegation')) return role(state, at, 'delegation', false)
  if (is('delegations')) return role(state, at, 'delegations', true)
  if (is('members'))
    return state.language.wordOrder === 'verb-final' && meaningAt(state, next) === 'country'
      ? next
      : role(state, at, 'members', true)
  if (
    is('other') &&
    (classesAt(state, next).includes('delegations') ||
      classesAt(state, next).includes('officials') ||
      officeAt(state, next) === 'delegation-head')
  )
    return next
  if (is('lead') && state.current.role === 'delegation' && classesAt(state, next).includes('by'))
    return at + 2
  if (is('led-by') && classesAt(state, next).some((name) => name === 'delegation')) return next
  if ((is('of') || is('from')) && state.language.wordOrder === 'verb-medial') return own(state, next)
  if ((is('to') || is('in')) && state.current.office?.id === 'ambassador') return stepPost(state, next)
  if (is('sides') && !has(state.current)) return role(state, at, 'sides', true)
  if (is('officials')) return role(state, at, 'officials', true)
  if (is('group-pronoun') && !has(state.current)) return role(state, at, 'pronoun', true)
  if (is('pronoun') && !has(state.current)) return role(state, at, 'pronoun', false)
  return null
}

/** "elchi bilan Afgʻoniston masalasini": after a person "bilan" governs, unless "oʻrtasida" shows that it joins. */
function isGoverned(state: State, next: number): boolean {
  const { current } = state
  if (current.person === null && current.office === null) return false
  if (meaningAt(state, next) !== 'country') return false
  const after = meaningAt(state, next + 1)
  return after !== 'office' && after !== 'institution' && !classesAt(state, next + 1).some((name) => ['between', 'delegation', 'counterpart', 'officials'].includes(name))
}

/** "of Türkiye", "from the Organization of Turkic States". */
function own(state: State, next: number): number | null {
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
  if (current.country !== null && current.role === null) return null
  state.owned = true
  return at
}

function stepPost(state: State, next: number): number | null {
  const at = classesAt(state, next).includes('the') ? next + 1 : next
  const kind = meaningAt(state, at)
  return kind === 'country' || kind === 'city' ? at + 1 : null
}

function role(state: State, at: number, name: NonNullable<Actor['role']>, plural: boolean): number | null {
  const after = state.current.person !== null && !state.separated
  if (after && state.language.wordOrder === 'verb-final' && name !== 'delegation') return null
  begin(state, state.current.person !== null && name !== 'delegation')
  state.current.role = name
  state.current.plural = state.current.plural || plural
  return take(state, at)
}

function stepToken(state: State, at: number): number | null {
  const { token } = state.elements[at]!
  if (token.text === ',')
    return endsSubject(state, at) ? null : (apposition(state, at) ?? separate(state, at, at + 1))
  if (/^[-–—]$/u.test(token.text)) {
    // "Türkiye–Uzbekistan" joins; so does "member states – Azerbaijan, …".
    return beginsActor(state, at + 1) && has(state.current) ? separate(state, at, at + 1) : null
  }
  if (token.text === '(') return closing(state, at)
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
    (state.current.country !== null || state.current.group !== null) &&
    state.current.office === null &&
    state.current.person === null
  const final = state.language.wordOrder === 'verb-final'
  if (bare && token.kind === 'word' && (final || !token.capital) && !state.separated)
    return headAfter(state, at)
  return null
}

/**
 * Where the office or delegation stands that a country's name leads to over foreign words: "Turkish visiting Foreign
 * Minister", "Koreya Respublikasi savdo, sanoat va energetika vaziri", "Türkiye Büyük Millet Meclisi heyeti".
 */
function headAfter(state: State, start: number): number | null {
  const most = state.language.wordOrder === 'verb-final' ? 6 : 2
  for (let index = start; index <= start + most; index += 1) {
    const element = state.elements[index]
    if (element === undefined) return null
    const meaning = element.mention?.meaning
    if (meaning === undefined) {
      if (element.token.kind === 'word' || (element.token.text === ',' && index > start)) continue
      return null
    }
    if (meaning.kind === 'office') return index
    if (meaning.kind === 'topic' || meaning.kind === 'institution') continue
    if (meaning.kind !== 'words') return null
    if (meaning.classes.some((name) => ['delegation', 'counterpart', 'officials'].includes(name)))
      return index
    if (!element.token.capital && !meaning.classes.includes('and')) return null
  }
  return null
}

/**
 * In verb-final languages a comma parts the subject from what follows: "Erdoğan, Bakan Meredov’u kabul etti". It joins
 * a list only if "and" comes before the list's end and the list's end has no case of its own.
 */
function endsSubject(state: State, at: number): boolean {
  const { current } = state
  const single = current.person !== null || (current.office !== null && !current.plural)
  if (state.language.wordOrder === 'verb-medial' || !single) return false
  let joined = false
  let last: Mention | null = null
  let index = at + 1
  for (; index < state.elements.length; index += 1) {
    const { mention, token } = state.elements[index]!
    if (mention === null) {
      if (token.text === ',' || isOrganizationWord(state, index)) continue
      break
    }
    const { kind } = mention.meaning
    if (['country', 'organization', 'office', 'person', 'institution', 'city'].includes(kind)) {
      last = mention
      if (isPlace(mention) && kind !== 'office') break
      continue
    }
    if (mention.meaning.kind !== 'words') break
    const { classes } = mention.meaning
    if (classes.includes('and') && beginsActor(state, index + 1)) joined = true
    else if (
      !classes.some((name) =>
        ['title', 'acting', 'deputy', 'counterpart', 'delegation', 'and'].includes(name),
      )
    )
      break
  }
  const governed = classesAt(state, index).some((name) => name === 'with' || name === 'by')
  const after = classesAt(state, index - 1).some((name) => name === 'with')
  return !joined || governed || after || (last !== null && !['none', 'genitive'].includes(last.suffix.case))
}

/** After a name and a comma an office that is nobody else's; its own comma closes it. */
function apposition(state: State, at: number): number | null {
  const { current } = state
  if (state.apposed) {
    state.apposed = false
    return null
  }
  if (state.language.wordOrder !== 'verb-medial' || current.person === null || current.office !== null)
    return null
  for (let index = at + 1; index < Math.min(at + 8, state.elements.length); index += 1) {
    const meaning = state.elements[index]!.mention?.meaning
    if (meaning?.kind === 'office') {
      if (namesPersonNext(state, index)) return null
      state.apposed = true
      return at + 1
    }
    const leads =
      meaning?.kind === 'country' ||
      meaning?.kind === 'organization' ||
      (meaning?.kind === 'words' &&
        meaning.classes.some((name) => ['the', 'acting', 'deputy', 'former'].includes(name)))
    if (!leads) return null
  }
  return null
}

function closing(state: State, at: number): number | null {
  for (let index = at + 1; index < Math.min(at + 7, state.elements.length); index += 1) {
    if (state.elements[index]!.token.text === ')') return index + 1
  }
  return null
}

function separate(state: State, at: number, next: number): number | null {
  if (!has(state.current) && state.done.length === 0) return null
  let after = classesAt(state, next).includes('and') ? next + 1 : next
  // ", shuningdek, …", "ve ayrıca …"
  if (after > at && state.elements[after]?.token.text === ',' && state.elements[after]?.mention === null)
    after += 1
  if (classesAt(state, after).includes('and')) after += 1
  if (!beginsActor(state, after)) return null
  state.separated = true
  state.owned = state.owned && isBareCountry(state.current)
  return after
}

function isBareCountry(actor: Actor): boolean {
  return actor.country !== null && actor.person === null
}

function beginsActor(state: State, at: number): boolean {
  const element = state.elements[at]
  const meaning = element?.mention?.meaning
  if (element === undefined) return false
  if (meaning === undefined) {
    return (
      isOrganizationWord(state, at) ||
      (state.language.counts[element.token.key] !== undefined && beginsActor(state, at + 1))
    )
  }
  if (meaning.kind === 'country') {
    if (isPlace(element.mention!) || classesAt(state, at + 1).includes('capital')) return false
    return meaning.form !== 'adjective' || leadsToEnvoy(state, at + 1)
  }
  if (meaning.kind === 'organization' || meaning.kind === 'group') return !isPlace(element.mention!)
  if (meaning.kind === 'institution') return true
  if (meaning.kind === 'office' || meaning.kind === 'person') return true
  if (meaning.kind !== 'words') return false
  if (meaning.classes.includes('the-organization')) return organizationOfficeAt(state, at + 1)
  if (meaning.classes.some((name) => ['the', 'former', 'acting', 'title', 'other', 'deputy'].includes(name)))
    return beginsActor(state, at + 1)
  return meaning.classes.some((name) =>
    ['delegation', 'delegations', 'counterpart', 'counterparts', 'members', 'officials'].includes(name),
  )
}

/** "the Organisation's Secretary General": a capitalised word before an office that only organisations have. */
function isOrganizationWord(state: State, at: number): boolean {
  const element = state.elements[at]
  const next = state.elements[at + 1]?.mention?.meaning
  return (
    element?.mention === null &&
    element.token.kind === 'word' &&
    next?.kind === 'office' &&
    next.of === 'organization'
  )
}

function organizationOfficeAt(state: State, at: number): boolean {
  const meaning = state.elements[at]?.mention?.meaning
  return meaning?.kind === 'office' && meaning.of === 'organization'
}

function begin(state: State, anew: boolean): void {
  if (anew) push(state)
  state.separated = false
  if (state.counted !== null) {
    state.current.counted = state.counted
    state.counted = null
  }
}

function take(state: State, at: number): number {
  const element = state.elements[at]!
  if (state.current.from > element.from || !has(state.current)) state.current.from = element.from
  state.current.to = element.to
  state.last = element.mention
  state.end = at + 1
  state.separated = false
  return at + 1
}

function push(state: State): void {
  if (has(state.current)) state.done.push(state.current)
  const at = state.elements[state.end]?.from ?? state.current.to
  state.current = emptyActor(at)
  state.owned = false
  state.apposed = false
}

function has(actor: Actor): boolean {
  return (
    actor.country !== null ||
    actor.organization !== null ||
    actor.group !== null ||
    actor.office !== null ||
    actor.person !== null ||
    actor.role !== null
  )
}

function isPlace(mention: Mention): boolean {
  return mention.suffix.case === 'locative' || mention.suffix.case === 'in-adjective'
}

function meaningAt(state: State, at: number): string | null {
  return state.elements[at]?.mention?.meaning.kind ?? null
}

function officeAt(state: State, at: number): string | null {
  const meaning = state.elements[at]?.mention?.meaning
  return meaning?.kind === 'office' ? meaning.id : null
}

function classesAt(state: State, at: number): readonly WordClass[] {
  const meaning = state.elements[at]?.mention?.meaning
  return meaning?.kind === 'words' ? meaning.classes : []
}

function emptyActor(at: number): Actor {
  return {
    country: null,
    organization: null,
    group: null,
    counted: null,
    office: null,
    person: null,
    plural: false,
    role: null,
    former: false,
    from: at,
    to: at,
  }
}
