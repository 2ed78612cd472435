// What the jobs between a source and its articles are given.
import type { PoliteFetch } from '../net/polite-fetch.ts'
import type { Reader } from '../reader/reading.ts'
import type { Store } from '../store/open.ts'
import type { Queue } from '../store/queue.ts'

export interface ReadingPorts {
  store: Pick<Store, 'db' | 'clock'>
  queue: Pick<Queue, 'send'>
  politeFetch: PoliteFetch
  reader: Reader
  /** How often each source is visited. In ms. */
  intervalMs: number
  /** Telegram's ids of those who are told when a source is in trouble. */
  editors: readonly number[]
}
