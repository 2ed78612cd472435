import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runElchi, temporaryFolder } from './run-elchi.ts'

const ARTICLE =
  'Turkish Foreign Minister Hakan Fidan met with Uzbek Foreign Minister Bakhtiyor Saidov in Ankara on Tuesday. ' +
  'The ministers discussed trade and transport between the two countries, and agreed to go on with their talks.\n'

describe('explain', () => {
  it('says what was read and by which rules', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'a.txt'), ARTICLE)

    const ran = await runElchi(['explain', 'a.txt', '--published', '2026-01-21'], { cwd })
    const [head, ...trace] = ran.stdout.trimEnd().split('\n')

    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(head).toBe('a.txt: en, 1 meetings')
    expect(trace.length).toBeGreaterThan(0)
  })

  it('tells of a file that is not there', async () => {
    expect(await runElchi(['explain', 'nowhere.txt'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'nowhere.txt: there is no such file; check the name\n',
    })
  })
})
