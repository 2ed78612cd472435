// A process that holds the data folder it is given, for the tests: says `held`, or why not.
import { holdDataDir } from '../../src/store/instance.ts'

const [, , dir = ''] = process.argv
try {
  await holdDataDir(dir, {
    title: 'test holder',
    onCommand: async (request, reply) => {
      if (request === 'fail') throw new Error('no such chat')
      if (request === 'end') process.kill(process.pid, 'SIGKILL')
      reply.stdout(`${JSON.stringify(request)}\n`)
      reply.stderr('done\n')
      return 3
    },
  })
  console.log('held')
} catch (error) {
  console.log(error instanceof Error ? error.message : error)
}
