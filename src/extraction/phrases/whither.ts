// A country in the dative behind a delegation or before an envoy → where they go, and not whose they are.
import type { Mention } from '../mentions/mention.ts'
import type { State } from './actor-state.ts'
import { envoyAfter } from './posted-envoys.ts'

/**
 * "heyətinin Türkiyəyə səfəri" ends the delegation's phrase: null. "Türkiyənin Azərbaycana yeni səfiri" goes on at the
 * envoy. undefined where the country may be somebody's own.
 */
export function whither(state: State, at: number, mention: Mention): number | null | undefined {
  if (state.language.wordOrder !== 'verb-final' || mention.suffix.case !== 'dative') return undefined
  const post = envoyAfter(state, at + 1)
  if (state.current.role === 'delegation') return post
  return state.current.country === null ? undefined : (post ?? undefined)
}
