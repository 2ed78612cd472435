import { defineConfig } from 'vitest/config'

// One list of tests, three runs of it: `npm test` needs nothing but npm; `npm run test:server` repeats what touches the
// database on a PostgreSQL server (TEST_DATABASE_URL); `npm run test:browser` drives the demo in Chromium (CHROMIUM_PATH).
const suites: Record<string, { include: string[]; exclude?: string[] }> = {
  default: { include: ['test/**/*.test.ts'], exclude: ['test/browser/**'] },
  server: { include: ['test/store/**/*.test.ts', 'test/jobs/**/*.test.ts', 'test/end-to-end/**/*.test.ts'] },
  browser: { include: ['test/browser/**/*.test.ts'] },
}

export default defineConfig(({ mode }) => ({
  test: {
    ...(suites[mode] ?? suites['default']),
    // Two cores and databases inside the process: more workers only wait for each other.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TZ: 'UTC' },
  },
}))
