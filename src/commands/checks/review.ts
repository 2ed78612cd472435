// The database → how many reports wait for an editor. Readers see nothing of them.
import { peekReview } from '../../store/open-embedded.ts'
import { countReportsInReview } from '../../store/reports.ts'
import { askDatabase } from './ask-database.ts'
import type { Check } from './check.ts'

export const review: Check = {
  name: 'Review',
  async examine({ parsed }) {
    if (!parsed.ok) return []
    const waiting = await askDatabase(parsed.config, {
      argv: ['doctor', '--waiting'],
      read: Number,
      onServer: countReportsInReview,
      inFolder: peekReview,
    })
    if (waiting === null) return []
    if (waiting === 0) return [{ state: 'ok', message: 'no report waits for an editor' }]
    const message = `${waiting} ${waiting === 1 ? 'report waits' : 'reports wait'} for an editor; readers see nothing of it until a later version brings the review queue`
    return [{ state: 'warning', message }]
  },
}
