// Work that takes longer than an update may → done in the background, of one chat in turns, and awaited when the bot ends.
import type { Log } from '../log.ts'
import { inTurns } from './in-turns.ts'
import { troubleFields } from './trouble-fields.ts'
import type { BotPorts } from './turn.ts'

/** `settled` resolves when nothing is under way any more. */
export function workLater(log: Log): { later: BotPorts['later']; settled: () => Promise<void> } {
  const turns = inTurns()
  const underWay = new Set<Promise<void>>()
  return {
    later(key, work) {
      const mine: Promise<void> = turns(key, work)
        .catch((error: unknown) => log.error(troubleFields(error), 'work in the background failed'))
        .finally(() => underWay.delete(mine))
      underWay.add(mine)
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }
}
