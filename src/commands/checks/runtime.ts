// The running Node → whether it is new enough.
import type { Check } from './check.ts'

/** Runs TypeScript as it is and has the long-term support that the rest was tried with. */
const OLDEST_NODE = 24

export const runtime: Check = {
  name: 'Node',
  examine() {
    const { node } = process.versions
    if (Number(node.split('.')[0]) >= OLDEST_NODE) return [{ state: 'ok', message: node }]
    const message = `${node} is older than ${OLDEST_NODE}; run through npm (npm run -s elchi -- …), which brings its own`
    return [{ state: 'problem', message }]
  },
}
