// The reader as a process of its own: takes a piece from its parent, reads it, sends back what was found.
import * as module from 'node:module'
import { Worker } from 'node:worker_threads'

module.enableCompileCache()

export interface Order {
  id: number
  what: 'listing' | 'feeds' | 'page' | 'clean' | 'meetings'
  given: unknown[]
}

export type Reply = { id: number; found: unknown } | { id: number; error: string }

// Ctrl-C reaches every process of the terminal: the parent decides when this one ends.
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => undefined)
process.on('disconnect', () => process.exit())

// A page that takes much keeps this thread from looking at anything: another one does.
const watch = new Worker(new URL('./watch-memory.ts', import.meta.url), {
  workerData: Number(process.argv[2]),
})
watch.unref()

const { reading } = await import('./reading.ts')

process.on('message', (order: Order) => void perform(order))
process.send?.({ ready: true })

async function perform({ id, what, given }: Order): Promise<void> {
  try {
    const read = reading[what] as (...given: unknown[]) => Promise<unknown>
    process.send?.({ id, found: await read(...given) } satisfies Reply)
  } catch (error) {
    process.send?.({ id, error: (error as Error).stack ?? String(error) } satisfies Reply)
  }
}
