// What stands further on in a sentence → whether the actor at hand goes on, ends, or another begins.
import { inflects, type WordClass } from '../../languages/language.ts'
import { shortensTitle } from './short-title.ts'
import { actsForAnother, envoyAfter, servesPerson } from './posted-envoys.ts'
import { classesAt, isPlace, meaningAt, officeAt, type State } from './actor-state.ts'
import { behindBrackets } from './read-brackets.ts'
import { presidesElsewhere } from './presides-elsewhere.ts'

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
