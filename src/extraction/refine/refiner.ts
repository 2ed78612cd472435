// A refiner: drafts in, better drafts out.
import type { Reading } from '../reading.ts'
import type { Draft } from './draft.ts'
import type { KnownPerson } from './know-people.ts'

export interface RefineContext {
  reading: Reading
  known: readonly KnownPerson[]
  note: (draft: Draft, did: 'dropped' | 'joined' | 'changed', by: string, why: string) => void
}

export interface Refiner {
  /** kebab-case verb phrase: what `explain` prints. */
  name: string
  refine: (drafts: readonly Draft[], context: RefineContext) => Draft[]
}
