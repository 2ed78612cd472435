// An address → a feed on the list, of which a test states only what it is about.
import type { Db } from '../../src/store/db.ts'
import { addVisited } from '../../src/store/sources.ts'
import type { NewVisited } from '../../src/store/sources.ts'
import { NOW } from './test-db.ts'

/** A feed of nobody, named as its address, that is on and due now. */
export function newFeed(address: string, stated: Partial<NewVisited> = {}): NewVisited {
  return {
    publisherId: null,
    kind: 'feed',
    address,
    name: address,
    language: null,
    zone: null,
    rule: null,
    state: 'on',
    nextAt: NOW,
    ...stated,
  }
}

/** Adds such a feed, at `now`; its id. */
export async function addFeed(
  db: Db,
  address: string,
  stated: Partial<NewVisited> = {},
  now: Date = NOW,
): Promise<string> {
  return (await addVisited(db, newFeed(address, stated), now)).id
}
