// A comma after somebody in a verb-final sentence → whether the subject ends there or a list goes on.
import type { Mention } from '../mentions/mention.ts'
import { classesAt, isPlace, meaningAt, type State } from './actor-state.ts'
import { beginsActor, isOrganizationWord, leadsToAttendance } from './look-ahead.ts'

/**
 * In verb-final languages a comma parts the subject from what follows: "Erdoğan, Bakan Meredov’u kabul etti". It joins
 * a list only if "and" comes before the list's end and the list's end has no case of its own.
 */
export function endsSubject(state: State, at: number): boolean {
  const { current } = state
  // "Dışişleri Bakanlığı, A’nın büyükelçisini çağırdı": a ministry does as somebody does.
  const one = current.office !== null || current.role === 'ministry'
  const single = current.person !== null || (one && !current.plural)
  // "тышкы иштер министрлери A, B жана C": several holders of one office go on.
  const shared = current.person !== null && current.office !== null && current.plural
  if (state.language.wordOrder === 'verb-medial' || !single || shared || followsSubject(state)) return false
  // "Türkiye’den A, Azerbaycan’dan B katıldı".
  const from = state.elements[at + 1]?.mention
  if (from?.meaning.kind === 'country' && from.suffix.case === 'ablative' && leadsToAttendance(state, at + 2))
    return false
  let joined = false
  let last: Mention | null = null
  let index = at + 1
  for (; index < state.elements.length; index += 1) {
    const { mention, token } = state.elements[index]!
    if (mention === null) {
      // After "and X" a comma ends the list: "A, B ve C, Cumhurbaşkanı’na …".
      if ((token.text === ',' && !joined) || isOrganizationWord(state, index)) continue
      break
    }
    const { kind } = mention.meaning
    if (['country', 'organization', 'office', 'person', 'institution', 'city'].includes(kind)) {
      // After the list's last name another actor begins: "A, B va C Prezident Mirziyoyevga …".
      if (joined && kind !== 'person' && meaningAt(state, index - 1) === 'person') break
      last = mention
      if (isPlace(mention) && kind !== 'office') break
      continue
    }
    if (mention.meaning.kind !== 'words') break
    const { classes } = mention.meaning
    if (classes.includes('and') && beginsActor(state, index + 1) && !governsBare(state, index)) joined = true
    else if (
      !classes.some((name) =>
        ['title', 'acting', 'deputy', 'counterpart', 'delegation', 'head-of', 'and'].includes(name),
      )
    )
      break
  }
  const governed = classesAt(state, index).some((name) => name === 'with' || name === 'by')
  const after = classesAt(state, index - 1).some((name) => name === 'with')
  // "A, B, C, D катышты": those who attend need no "and" before the last, nor a name.
  const named = last?.meaning.kind === 'person' || last?.meaning.kind === 'office'
  const row = named && classesAt(state, index).includes('attend')
  return (
    (!joined && !row) ||
    governed ||
    after ||
    (last !== null && !['none', 'genitive'].includes(last.suffix.case))
  )
}

/** "Mirziyoyev ile Tacikistan’ın Hocent şehrinde": after a name "with" governs it, where a country of nobody follows. */
function governsBare(state: State, at: number): boolean {
  if (!classesAt(state, at).includes('with') || meaningAt(state, at + 1) !== 'country') return false
  const after = meaningAt(state, at + 2)
  return (
    meaningAt(state, at - 1) === 'person' &&
    after !== 'office' &&
    after !== 'institution' &&
    !classesAt(state, at + 2).some(
      (name) => name === 'between' || name === 'delegation' || name === 'officials',
    )
  )
}

/** "Prezident Mirziyoyev Vengriya elchisi A, Eron elchisi B va …": the subject stands before the group already. */
function followsSubject({ elements, done, current }: State): boolean {
  if (done.length > 0) return false
  const start = elements.findIndex((element) => element.from >= current.from)
  const before = elements[start - 1]?.mention
  // "Жапаровдун A, B жана C менен жолугушуусу": whose meeting it is stands before it in the genitive.
  if (before?.meaning.kind === 'person' && ['none', 'genitive'].includes(before.suffix.case)) return true
  // "Bakan Fidan, 17 Şubat’ta Ürdün Dışişleri Bakanı A, Mısır Dışişleri Bakanı B ve … ile": a day or a place between.
  for (let index = start - 1; index > Math.max(0, start - 9); index -= 1) {
    const element = elements[index]!
    if (element.token.text === ',' && element.mention === null) {
      const subject = elements[index - 1]?.mention
      return subject?.meaning.kind === 'person' && subject.suffix.case === 'none'
    }
    const { mention } = element
    if (mention !== null && mention.meaning.kind !== 'date' && !isPlace(mention)) return false
  }
  return false
}
