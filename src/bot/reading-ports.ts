// The bot's ports → what the jobs that fetch and read for editors are given.
import type { SubmitPorts } from '../jobs/submit-document.ts'
import type { TryPorts } from '../jobs/try-source.ts'
import type { BotPorts } from './turn.ts'

export function readingPorts({ store, clock, reading }: BotPorts): TryPorts & SubmitPorts {
  return { store: { db: store.db, clock }, politeFetch: reading.politeFetch, reader: reading.reader }
}
