// A thread beside the reader: ends the process once it holds more memory than it may, whatever is being read just then.
import { workerData } from 'node:worker_threads'
import { OUT_OF_MEMORY } from './out-of-memory.ts'

/** A bomb grows by some 100 MB in this time. */
const EVERY_MS = 100

const maxBytes = (workerData as number) * 1024 * 1024

// V8's own limit counts its heap alone; what is unpacked into buffers stands beside it.
setInterval(() => {
  if (process.memoryUsage.rss() > maxBytes) process.kill(process.pid, OUT_OF_MEMORY)
}, EVERY_MS)
