// What stands further on in a sentence → whether the actor at hand goes on, ends, or another begins.
import { inflects, type WordClass } from '../../languages/language.ts'
import { shortensTitle } from './short-title.ts'
import { actsForAnother, envoyAfter, servesPerson } from './posted-envoys.ts'
import { classesAt, isPlace, meaningAt, officeAt, type State } from './actor-state.ts'
import { leadsToEnvoy } from './envoy-ahead.ts'
import { behindBrackets } from './read-brackets.ts'

/** "… prezidentining Afgʻoniston boʻyicha maxsus vakili": a topic between an actor and its office, and where it ends. */
export function topicEnd(state: State, at: number): number | null {
  const { current } = state
  const open =
    !state.separated &&
    current.person === null &&
    (current.country !== null || current.organization !== null || isOfOffice(state))
  if (!open) return null
  // "чек ара маселелери боюнча": a plain word may stand between.
  const plain = meaningAt(state, at) === 'topic' && state.elements[at + 1]?.mention === null
  const about = plain ? at + 2 : at + 1
  if (!classesAt(state, about).includes('about')) return null
  const head = about + 1
  const sent = classesAt(state, head).some((name) => name === 'delegation' || name === 'delegations')
  return officeAt(state, head) !== null || (sent && meaningAt(state, at) === 'topic') ? head : null
}

/** "Prezident Mirziyoyev Turkiya vazirini …": in verb-final languages the next actor without "and" is another phrase. */
export function beginsAnother(state: State, kind: string, at: number): boolean {
  const { current } = state
  if (state.language.wordOrder === 'verb-medial' || state.separated) return false
  // "Koreya delegatsiyasi Oʻzbekistonga keldi": a delegation closes its phrase, as a name does.
  const delegation =
    (current.role === 'delegation' || current.role === 'delegations') &&
    (current.country !== null || kind === 'country')
  if (kind === 'country' && current.role === 'ministry' && leadsToEnvoyOf(state, at)) return true
  const told = current.person !== null || (current.office !== null && !state.acting) || delegation
  // "Tomonlar Oʻzbekiston va Jahon banki …": the sides act, and are not of whoever is named next.
  const sides = current.role === 'sides' && current.country === null
  if (kind === 'country' || kind === 'organization' || kind === 'group') return told || sides
  // "Ресей елшісі Сыртқы істер министрлігіне шақырылды": whose office is told goes to a house.
  if (kind === 'institution' && current.office !== null && !isOfOffice(state)) return true
  if (kind === 'person' || kind === 'institution') return current.person !== null || actsForAnother(state, at)
  // "Genel Sekreter Büyükelçi Omuraliev" is one person; two other offices in a row are two.
  return (
    kind === 'office' &&
    !isOfOffice(state) &&
    !servesPerson(state, at) &&
    (current.person !== null ||
      (delegation && !isLedNext(state, at)) ||
      (current.office !== null && officeAt(state, at) !== 'ambassador'))
  )
}

/** "Tashqi ishlar vazirligi | Rossiyaning Varshavadagi elchisini": a ministry is not its guest's. */
function leadsToEnvoyOf(state: State, at: number): boolean {
  const posted = state.elements[at + 1]?.mention?.suffix.case === 'in-adjective'
  return state.last?.suffix.case === 'none' && envoyAfter(state, posted ? at + 2 : at + 1) !== null
}

/** "Yaponiya delegatsiyasi tashqi ishlar vaziri X boshchiligida": who leads the delegation before, a few words on. */
function isLedNext(state: State, start: number): boolean {
  for (let at = start; at < start + 4; at += 1) {
    if (classesAt(state, at).includes('led-by')) return true
    const kind = meaningAt(state, at)
    if (kind !== 'office' && kind !== 'person') return false
  }
  return false
}

/** "Kazakistan heyetine Bakan Yardımcısı …": a case ending closes a list of a verb-final language. */
export function closedByCase(state: State, at: number): boolean {
  if (state.language.wordOrder === 'verb-medial' || state.separated || state.last === null) return false
  // "Özbekistan’dan yetkililer": officials from there.
  if (
    state.last.suffix.case === 'ablative' &&
    (classesAt(state, at).includes('officials') || comesFrom(state, at))
  )
    return false
  // "tashkilotiga aʼzo davlatlar", "teşkilatına üye ülkeler".
  const members = behindBrackets(state, at)
  if (state.last.suffix.case === 'dative' && classesAt(state, members).includes('members')) return false
  return ['dative', 'accusative', 'ablative', 'locative', 'with'].includes(state.last.suffix.case)
}

/** "Türkiye’den Tarım Bakanı X katıldı": where those who attend come from. */
function comesFrom(state: State, at: number): boolean {
  const { current } = state
  const bare = current.country !== null && current.office === null && current.person === null
  return bare && leadsToAttendance(state, at)
}

/** An office, and further on the verb that its holder attends. */
export function leadsToAttendance(state: State, at: number): boolean {
  return (
    meaningAt(state, at) === 'office' &&
    state.elements.some((_, index) => index > at && classesAt(state, index).includes('attend'))
  )
}

/** "prezidentining maslahatchisi": after an office in the genitive stands who serves it. */
export function isOfOffice({ current, last, separated, language }: State): boolean {
  return (
    language.wordOrder === 'verb-final' &&
    !separated &&
    current.office !== null &&
    current.person === null &&
    last?.meaning.kind === 'office' &&
    last.suffix.case === 'genitive'
  )
}

/** "The head of Tatarstan, Rustam Minnikhanov, …": an office, and its holder between commas or at the end. */
export function namesOffice(state: State, at: number): boolean {
  const { current } = state
  const after = state.elements[at + 1]?.token.text ?? '.'
  const comma = state.elements[at - 1]?.token.text === ',' && (after === ',' || after === '.')
  return comma && current.office !== null && current.person === null && !current.plural
}

/** "NATO Karargâhı’nda", "the OTS Secretariat": a house, unless somebody of it follows. */
export function isVenue(state: State, at: number): boolean {
  return classesAt(state, at + 1).includes('venue') && officeAt(state, at + 2) === null
}

/** "the Speaker of the Moldovan *Parliament*": whose office it is, named with a capital. */
export function namesHouse({ language, current, owned, elements }: State, at: number): boolean {
  const element = elements[at]
  const free = owned || (inflects(language) && current.country === null)
  const open = free && current.office !== null && current.person === null
  if (language.wordOrder !== 'verb-medial' || !open || element === undefined) return false
  const { mention, token } = element
  if (mention?.meaning.kind === 'institution') return owned && !inflects(language)
  if (mention?.meaning.kind === 'words') return owned && mention.meaning.classes.includes('house')
  return mention === null && token.capital && language.notNames.includes(token.key)
}

export function namesPersonNext(state: State, at: number): boolean {
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

/** "elchi bilan Afgʻoniston masalasini": after a person "bilan" governs, unless "oʻrtasida" shows that it joins. */
export function isGoverned(state: State, next: number): boolean {
  const { current } = state
  if (current.person === null && current.office === null) return false
  if (meaningAt(state, next) !== 'country') return false
  const after = meaningAt(state, next + 1)
  return (
    after !== 'office' &&
    after !== 'institution' &&
    !classesAt(state, next + 1).some((name) =>
      ['between', 'delegation', 'counterpart', 'officials'].includes(name),
    )
  )
}

/** Right after the mark that closes it: «Талибан» өкілі. */
export function closesQuotedName({ elements }: State, at: number): boolean {
  const mark = /^[«»"“”„]$/u
  const kind = elements[at - 1]?.mention?.meaning.kind
  return (
    mark.test(elements[at]!.token.text) &&
    mark.test(elements[at - 2]?.token.text ?? '') &&
    (kind === 'country' || kind === 'organization')
  )
}

export function beginsActor(state: State, at: number): boolean {
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
  // "X ile NATO Karargâhı’nda görüştü": a house is nobody.
  if (meaning.kind === 'organization' && state.language.wordOrder === 'verb-final' && isVenue(state, at))
    return false
  if (meaning.kind === 'organization' || meaning.kind === 'group') return !isPlace(element.mention!)
  if (meaning.kind === 'institution') return true
  if (meaning.kind === 'office' || meaning.kind === 'person') return true
  if (meaning.kind !== 'words') return false
  if (meaning.classes.includes('the-organization')) return organizationOfficeAt(state, at + 1)
  if (
    meaning.classes.some((name) =>
      ['the', 'former', 'acting', 'title', 'other', 'deputy', 'new'].includes(name),
    )
  )
    return beginsActor(state, shortensTitle(state.elements, at + 1) ? at + 2 : at + 1)
  // "с президентом Сербии и главой ЕБРР"
  if (meaning.classes.includes('head-of') && inflects(state.language))
    return ['country', 'organization'].includes(meaningAt(state, at + 1) ?? '')
  return meaning.classes.some((name) =>
    ['delegation', 'delegations', 'counterpart', 'counterparts', 'members', 'officials'].includes(name),
  )
}

/** "the Organisation's Secretary General": a capitalised word before an office that only organisations have. */
export function isOrganizationWord(state: State, at: number): boolean {
  const element = state.elements[at]
  const next = state.elements[at + 1]?.mention?.meaning
  return (
    element?.mention === null &&
    element.token.kind === 'word' &&
    next?.kind === 'office' &&
    next.of === 'organization'
  )
}

export function organizationOfficeAt(state: State, at: number): boolean {
  const meaning = state.elements[at]?.mention?.meaning
  return meaning?.kind === 'office' && meaning.of === 'organization'
}

/** Another actor, and the word "between" right after it: "… Gürcüstanın xarici işlər naziri X arasında". */
export function leadsToBetween(state: State, at: number): boolean {
  if (!beginsActor(state, at)) return false
  for (let index = at; index < Math.min(at + 14, state.elements.length); index += 1) {
    const { mention, token } = state.elements[index]!
    if (mention === null) {
      if (token.kind !== 'word') return false
      continue
    }
    if (classesAt(state, index).includes('between')) return true
    const { kind } = mention.meaning
    const inside = kind === 'words' && classesAt(state, index).some((name) => WITHIN_ACTOR.includes(name))
    if (!inside && !['country', 'organization', 'office', 'person', 'institution', 'topic'].includes(kind))
      return false
  }
  return false
}

const WITHIN_ACTOR: readonly WordClass[] = ['title', 'acting', 'deputy', 'new', 'counterpart', 'delegation']

/** "Markaziy Osiyodagi besh davlat rahbarlari": how many of a group the word behind its place counts, and who they are. */
export function countWithin(state: State, at: number): number | null {
  const { elements, language } = state
  const within = elements[at]!.mention!.suffix.case === 'in-adjective'
  const counted = language.counts[elements[at + 1]?.token.key ?? '']
  return within && counted !== undefined && officeAt(state, at + 2) !== null ? counted : null
}
