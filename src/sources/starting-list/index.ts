// The regions' tables → one list: what a new Elchi reads before anybody has told it of a source.
import { americas } from './americas.ts'
import { asia } from './asia.ts'
import { centralAsia } from './central-asia.ts'
import { europe } from './europe.ts'
import { middleEast } from './middle-east.ts'
import { organizations } from './organizations.ts'
import { russiaAndCaucasus } from './russia-and-caucasus.ts'
import { turkicStates } from './turkic-states.ts'
import type { StartingPublisher } from './starting-publisher.ts'

/** Every publisher of the starting list, with what is known of its sources. */
export const STARTING_LIST: readonly StartingPublisher[] = [
  ...turkicStates,
  ...centralAsia,
  ...russiaAndCaucasus,
  ...europe,
  ...americas,
  ...middleEast,
  ...asia,
  ...organizations,
]
