// The number of a process → its resident memory and processor time, as Linux counts them.
import { readFileSync } from 'node:fs'

export interface Usage {
  /** In MB of a million bytes. */
  resident: number
  /** Since it began, in seconds. */
  processor: number
}

/** Clock ticks a second: the same on every Linux that Node runs on. */
const TICKS = 100

/** null: it has ended. */
export function usageOf(pid: number | null): Usage | null {
  if (pid === null) return null
  try {
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
    // Behind the name in brackets, which may hold anything; the 14th and 15th field of all.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return {
      resident: (kilobytes * 1024) / 1e6,
      processor: (Number(fields[11]) + Number(fields[12])) / TICKS,
    }
  } catch {
    return null
  }
}
