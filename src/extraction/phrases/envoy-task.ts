// A country before a special representative's office → whether it is what the envoy is sent for, and not who sent him.
import { meaningAt, officeAt, type State } from './actor-state.ts'
import { isPosted } from './posted-envoys.ts'

/**
 * "ABD’nin Suriye Özel Temsilcisi", "Ankara Büyükelçisi ve Suriye Özel Temsilcisi", "Trump’ın Suriye Özel Temsilcisi": behind
 * whoever sent the envoy the country that he is sent for.
 */
export function isTask(state: State, at: number): boolean {
  const { current, last, separated, language } = state
  if (language.wordOrder === 'verb-medial' || meaningAt(state, at) !== 'country') return false
  if (officeAt(state, at + 1) !== 'special-representative') return false
  if (state.elements[at]!.mention!.suffix.case !== 'none') return false
  const sent = last?.suffix.case === 'genitive' && !separated
  const open = current.person === null ? current.country !== null || current.organization !== null : sent
  return open && (sent || (separated && isPosted(current.office?.id ?? null)))
}
