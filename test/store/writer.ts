// A process that commits one row after the other until it is killed, for the tests: says each number once it stands.
import { holdDataDir } from '../../src/store/instance.ts'
import { inTransaction } from '../../src/store/db.ts'
import { openStore } from '../../src/store/open.ts'
import { writeState } from '../../src/store/state.ts'

const [, , dataDir = '', databaseUrl = null] = process.argv
await holdDataDir(dataDir, { title: 'test writer', onCommand: async () => 0 })
const store = await openStore({ databaseUrl, dataDir, clock: { now: () => new Date() } })
for (let number = 0; ; number++) {
  await inTransaction(store.db, (tx) => writeState(tx, `row-${number}`, number))
  console.log(number)
}
