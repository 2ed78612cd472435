// A database for a test of other things → one whose next start takes the table of past meetings for loaded.
import { HISTORY } from '../../src/gazetteer/history.ts'
import { hashOfHistory } from '../../src/jobs/seed-history.ts'
import type { Db } from '../../src/store/db.ts'
import { writeState } from '../../src/store/state.ts'

export async function skipHistory(db: Db): Promise<void> {
  await writeState(db, 'history', { hash: hashOfHistory(HISTORY()) })
}
