// The program's door in plain JavaScript: any Node gets through it far enough to be told that it is too old.
import * as module from 'node:module'

const OLDEST = 24

if (Number(process.versions.node.split('.')[0]) >= OLDEST) {
  // Some three hundred files without a build step: the second start finds them stripped and compiled.
  module.enableCompileCache()
  await import('./cli.ts')
} else {
  process.stderr.write(
    `elchi: Node ${process.versions.node} is too old; Elchi needs ${OLDEST}. Run it through npm, which brings its own` +
      ` (npm ci, then npm run -s elchi -- ${process.argv.slice(2).join(' ') || '--help'}), or install Node ${OLDEST}.\n`,
  )
  process.exitCode = 2
}
