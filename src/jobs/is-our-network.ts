// What was visited of late → whether it is our own network that fails, so that no source or article is blamed.
import type { Db } from '../store/db.ts'
import { isCutOff } from '../store/visits.ts'

/** Nothing answered for so long, of so many: then it is our own network. */
const CUT_OFF = { ms: 3_600_000, intervals: 2, several: 3 }

/** Whether nothing at all could be reached of late; `intervalMs` lies between two visits of one source. */
export function isOurNetwork(db: Db, now: Date, intervalMs: number): Promise<boolean> {
  const window = Math.max(CUT_OFF.ms, CUT_OFF.intervals * intervalMs)
  return isCutOff(db, new Date(now.getTime() - window), CUT_OFF.several)
}
