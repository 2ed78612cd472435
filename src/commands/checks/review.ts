// The database → how much waits for an editor.
import { peekReview } from '../../store/open-embedded.ts'
import { countReview } from '../../store/review.ts'
import { askDatabase } from './ask-database.ts'
import type { Check } from './check.ts'

export const review: Check = {
  name: 'Review',
  async examine({ parsed }) {
    if (!parsed.ok) return []
    const waiting = await askDatabase(parsed.config, {
      argv: ['doctor', '--waiting'],
      read: Number,
      onServer: countReview,
      inFolder: peekReview,
    })
    if (waiting === null) return []
    if (waiting === 0) return [{ state: 'ok', message: 'nothing waits for an editor' }]
    const message = `${waiting} ${waiting === 1 ? 'matter waits' : 'matters wait'} for an editor; /review in the bot shows them`
    return [{ state: 'warning', message }]
  },
}
