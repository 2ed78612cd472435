// A country before a special representative's office → where that office stands, if the country is what the envoy is sent for
// and not who sent him.
import { classesAt, meaningAt, officeAt, type State } from './actor-state.ts'
import { isPosted } from './posted-envoys.ts'

/**
 * "ABD’nin Suriye Özel Temsilcisi", "Ankara Büyükelçisi ve Suriye Özel Temsilcisi", "Trump’ın Suriye Özel Temsilcisi": behind
 * whoever sent the envoy the country that he is sent for. "Səfiri və Suriya üzrə xüsusi nümayəndəsi": a word may say so.
 */
export function taskEnd(state: State, at: number): number | null {
  const { current, last, separated, language } = state
  if (language.wordOrder === 'verb-medial' || meaningAt(state, at) !== 'country') return null
  const office = classesAt(state, at + 1).includes('about') ? at + 2 : at + 1
  if (officeAt(state, office) !== 'special-representative') return null
  if (state.elements[at]!.mention!.suffix.case !== 'none') return null
  const sent = last?.suffix.case === 'genitive' && !separated
  const open = current.person === null ? current.country !== null || current.organization !== null : sent
  return open && (sent || (separated && isPosted(current.office?.id ?? null))) ? office : null
}
