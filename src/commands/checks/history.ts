// The database → how many past meetings are known from the start.
import { peekHistory } from '../../store/open-embedded.ts'
import { tallyHistory, type HistoryTally } from '../../store/tally-history.ts'
import { askDatabase } from './ask-database.ts'
import type { Check } from './check.ts'

export const history: Check = {
  name: 'History',
  async examine({ parsed }) {
    if (!parsed.ok) return []
    const tally = await askDatabase(parsed.config, {
      argv: ['doctor', '--history'],
      read: (answer) => JSON.parse(answer) as HistoryTally,
      onServer: tallyHistory,
      inFolder: peekHistory,
    })
    if (tally === null) return []
    const { meetings, formats } = tally
    const message =
      meetings === 0
        ? 'no past meetings are on record; the next start brings them'
        : `${meetings} past meetings of ${formats} formats are on record`
    return [{ state: 'ok', message }]
  },
}
