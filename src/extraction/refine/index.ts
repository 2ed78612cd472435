// The refiners in their order. Background is judged before dates are inherited, so that history lends none; levels come
// after members, since a session's rank is its members'.
import { attachDate } from './attach-date.ts'
import { attachOrganization } from './attach-organization.ts'
import { attachOutcomes } from './attach-outcomes.ts'
import { attachPlace } from './attach-place.ts'
import { attachVenue } from './attach-venue.ts'
import { attachTopics } from './attach-topics.ts'
import { countNext } from './count-next.ts'
import { dropUnfounded } from './drop-unfounded.ts'
import { expandMembers } from './expand-members.ts'
import { judgeBackground } from './judge-background.ts'
import { judgeKind } from './judge-kind.ts'
import { judgeLevel } from './judge-level.ts'
import type { Refiner } from './refiner.ts'

export const REFINERS: readonly Refiner[] = [
  judgeBackground,
  expandMembers,
  attachOrganization,
  attachPlace,
  attachVenue,
  attachDate,
  countNext,
  attachOutcomes,
  attachTopics,
  dropUnfounded,
  judgeLevel,
  judgeKind,
]
