import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runElchi, temporaryFolder } from './run-elchi.ts'

const ARTICLE =
  'Turkish Foreign Minister Hakan Fidan met with Uzbek Foreign Minister Bakhtiyor Saidov in Ankara on Tuesday. ' +
  'The ministers discussed trade and transport between the two countries, and agreed to go on with their talks.\n'
const RECORDED = { date: '2026-01-20', city: 'Ankara', country: 'TR', countries: ['TR', 'UZ'] }

async function folderWith(documents: unknown[]): Promise<string> {
  const cwd = await temporaryFolder()
  await writeFile(join(cwd, 'a.txt'), ARTICLE)
  await writeFile(join(cwd, 'manifest.jsonl'), '{"file":"a.txt","published":"2026-01-21","url":null}\n')
  await writeFile(join(cwd, 'gold.json'), JSON.stringify({ documents }))
  return cwd
}

const EVAL = ['eval', '--gold', 'gold.json', '--manifest', 'manifest.jsonl']

describe('eval', () => {
  it('measures the reader by language', async () => {
    const cwd = await folderWith([{ file: 'a.txt', meetings: [RECORDED] }])
    const ran = await runElchi([...EVAL, '--json'], { cwd })

    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(ran.stdout)).toMatchObject({ en: { documents: 1, precision: 1, recall: 1, exact: 1 } })
  })

  it('tells each difference where it is asked to', async () => {
    const cwd = await folderWith([{ file: 'a.txt', meetings: [{ ...RECORDED, city: 'Bursa' }] }])
    const ran = await runElchi([...EVAL, '--differences'], { cwd })

    expect(ran.stdout).toContain('place: read Ankara TR, recorded Bursa TR')
    expect(ran.stdout).toMatch(/^all +1 +1 +100\.0/m)
  })

  it('measures the documents that were kept unread alone', async () => {
    const cwd = await folderWith([{ file: 'a.txt', meetings: [RECORDED], unread: true }])

    expect((await runElchi([...EVAL, '--only', 'unread'], { cwd })).code).toBe(0)
    expect(await runElchi([...EVAL, '--only', 'read'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no document of the gold file is of that part'),
    })
  })

  it.each([
    [['--only', 'both'], 'write read, unread, calibration'],
    [['--gold', 'nowhere.json'], 'nowhere.json'],
    [['--gold', 'a.txt'], 'it is not JSON'],
  ])('refuses %j in one line', async (args, told) => {
    const cwd = await folderWith([{ file: 'a.txt', meetings: [] }])
    const ran = await runElchi([...EVAL, ...args], { cwd })

    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain(told)
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})

describe('eval --groups', () => {
  it('tells how many tellings of one meeting are joined, and how many others with them', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'one.txt'), ARTICLE)
    await writeFile(join(cwd, 'two.txt'), `${ARTICLE}They also spoke of schools.\n`)
    const files = ['one.txt', 'two.txt']
    const entries = files.map((file) => ({ file, published: '2026-01-21', url: null, publisher: file }))
    await writeFile(
      join(cwd, 'manifest.jsonl'),
      entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
    )
    const tellings = files.map((file) => ({ file, pick: RECORDED }))
    await writeFile(join(cwd, 'groups.json'), JSON.stringify({ meetings: [{ id: 'a', tellings }] }))
    const args = ['eval', '--groups', 'groups.json', '--manifest', 'manifest.jsonl']

    const { code, stdout } = await runElchi([...args, '--json'], { cwd })

    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ pairs: 1, joined: 1, wrong: 0, precision: 1, recall: 1 })
    expect((await runElchi(args, { cwd })).stdout).toContain('precision 100.0, recall 100.0')
  })

  it('wants one of the two files', async () => {
    const ran = await runElchi(['eval', '--manifest', 'manifest.jsonl'])

    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('--gold FILE or --groups FILE') })
  })
})
