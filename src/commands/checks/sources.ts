// The database → how many sources are read, in trouble or off, and how lately; what to do where something is amiss.
import { peekSources } from '../../store/open-embedded.ts'
import { tallySources } from '../../store/tally-sources.ts'
import type { SourceTally } from '../../store/tally-sources.ts'
import { MACHINE_CLOCK } from '../frame/with-store.ts'
import { askDatabase } from './ask-database.ts'
import type { Check, Finding } from './check.ts'

/** Hosts fail one at a time; when none has answered for so long, the fault is on this side. */
const SILENT_MS = 24 * 3_600_000

export const sources: Check = {
  name: 'Sources',
  async examine({ parsed }) {
    if (!parsed.ok) return []
    const { config } = parsed
    const tally = await askDatabase(config, {
      argv: ['doctor', '--tally'],
      read: (answer) => JSON.parse(answer) as SourceTally,
      onServer: tallySources,
      inFolder: peekSources,
    })
    return tally === null ? [] : findingsOf(tally, config.pollMinutes, MACHINE_CLOCK.now())
  },
}

/** What is to be said of sources that are visited every `pollMinutes`; 0: never by themselves. */
export function findingsOf(tally: SourceTally, pollMinutes: number, now: Date): Finding[] {
  const counts = countsOf(tally)
  if (pollMinutes === 0) {
    const message = `POLL_MINUTES is 0, so none is visited by itself (${counts || 'there are none'}); set it to 10 to have them read`
    return [{ state: 'ok', message }]
  }
  if (counts === '')
    return [
      {
        state: 'warning',
        message: 'there are none; `sources add` or `sources import` gives Elchi something to read',
      },
    ]
  const { on, trial, trouble, oldestSuccess, newestSuccess } = tally
  if (on + trial === 0)
    return [
      {
        state: 'warning',
        message: `none is read: ${counts}; \`sources list\` says why, \`sources resume\` visits them again`,
      },
    ]
  const since = oldestSuccess === null ? '' : `; each that was read was read since ${minute(oldestSuccess)}`
  const findings: Finding[] = [{ state: 'ok', message: `${counts}${since}` }]
  if (newestSuccess !== null && now.getTime() - Date.parse(newestSuccess) > SILENT_MS)
    findings.push({
      state: 'warning',
      message: `none was read since ${minute(newestSuccess)}; see that Elchi is running and that its network lets it out`,
    })
  else if (trouble > 0)
    findings.push({
      state: 'warning',
      message: `${trouble} in trouble; \`sources list --state trouble\` says how, \`sources check\` tries them now`,
    })
  return findings
}

/** `312 on, 120 off`; empty where there are none. */
function countsOf({ on, trial, paused, off }: SourceTally): string {
  const named: [number, string][] = [
    [on, 'on'],
    [trial, 'on trial'],
    [paused, 'paused'],
    [off, 'off'],
  ]
  return named.flatMap(([count, name]) => (count === 0 ? [] : [`${count} ${name}`])).join(', ')
}

function minute(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')}Z`
}
