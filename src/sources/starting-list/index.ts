// The regions' tables → one list: what a new Elchi reads before anybody has told it of a source.
import { americas } from './americas.ts'
import { asiaAndPacific } from './asia-and-pacific.ts'
import { azerbaijan } from './azerbaijan.ts'
import { europe } from './europe.ts'
import { kazakhstan } from './kazakhstan.ts'
import { kyrgyzstan } from './kyrgyzstan.ts'
import { middleEastAndAfrica } from './middle-east-and-africa.ts'
import { organizations } from './organizations.ts'
import { russiaAndCaucasus } from './russia-and-caucasus.ts'
import type { StartingPublisher } from './starting-publisher.ts'
import { turkiye } from './turkiye.ts'
import { turkmenistanAndNeighbours } from './turkmenistan-and-neighbours.ts'
import { uzbekistan } from './uzbekistan.ts'

/** Every publisher of the starting list, with what is known of its sources. */
export const STARTING_LIST: readonly StartingPublisher[] = [
  ...turkiye,
  ...azerbaijan,
  ...kazakhstan,
  ...kyrgyzstan,
  ...uzbekistan,
  ...turkmenistanAndNeighbours,
  ...russiaAndCaucasus,
  ...europe,
  ...americas,
  ...middleEastAndAfrica,
  ...asiaAndPacific,
  ...organizations,
]
