// A database → what the ids of its meetings are unique in, the same for as long as the database lives.
import { randomUUID } from 'node:crypto'
import { tables, type Db } from './db.ts'
import { readState } from './state.ts'

const KEY = 'calendar-origin'

/** Stands in the UIDs of calendars (RFC 7986, 5.3: best a UUID). Made where it is first asked for; a copy of the database keeps it. */
export async function calendarOrigin(db: Db): Promise<string> {
  await tables(db).state.createMany({ data: { key: KEY, value: randomUUID() }, skipDuplicates: true })
  return String(await readState(db, KEY))
}
