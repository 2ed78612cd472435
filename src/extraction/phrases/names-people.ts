// A country's mention → whether it tells of people from there and not of the state.
import { inflects } from '../../languages/language.ts'
import type { Mention } from '../mentions/mention.ts'
import type { State } from './actor-state.ts'

/** "Palestinians stepped up negotiations": they are no party. Where adjectives have a plural it tells nothing. */
export function namesPeople({ language }: State, { meaning, suffix }: Mention): boolean {
  return meaning.kind === 'country' && meaning.form === 'adjective' && suffix.plural && !inflects(language)
}
