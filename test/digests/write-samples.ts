// Writes digests/samples anew: `node test/digests/write-samples.ts`, then review the difference.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { samples } from './samples.ts'

const folder = join(import.meta.dirname, '../../digests/samples')

for (const [name, text] of samples()) {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}
