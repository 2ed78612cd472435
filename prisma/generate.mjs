// Writes Prisma's TypeScript client into src/store/generated. Runs after every install.
//
// Prisma's command looks for a native schema engine, which is downloaded from outside the npm registry, although
// generating a client never starts it. Naming any executable keeps it from asking the network.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const command = require.resolve('prisma/build/index.js')
const root = new URL('..', import.meta.url)

const { status, error } = spawnSync(
  process.execPath,
  [command, 'generate', '--config', 'prisma/prisma.config.ts'],
  {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  },
)
if (error) throw error
process.exit(status ?? 1)
