import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { CommandContext, OperatorCommand } from '../../src/commands/frame/command.ts'
import { OperatorError } from '../../src/commands/frame/operator-error.ts'
import { runCommandLine } from '../../src/commands/frame/run-command-line.ts'
import { COMMANDS } from '../../src/commands/index.ts'
import { createLog } from '../../src/log.ts'
import { runElchi, temporaryFolder } from './run-elchi.ts'

function contextOf(lines: string[], logged: string[] = []): CommandContext {
  return {
    env: {},
    version: '0.0.0',
    out: (line) => void lines.push(line),
    tell: (line) => void lines.push(`told ${line}`),
    log: createLog('debug', [], { write: (line) => void logged.push(line) }),
    perform: async () => 0,
    running: null,
  }
}

function commandThat(run: OperatorCommand['run']): OperatorCommand {
  return { name: 'try', description: 'tries', configure: () => undefined, run }
}

describe('the commands', () => {
  it('are exactly the files of their folder', async () => {
    const folder = fileURLToPath(new URL('../../src/commands', import.meta.url))
    const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile())
    const names = files.map(({ name }) => name.replace(/\.ts$/, '')).filter((name) => name !== 'index')

    expect(COMMANDS.map(({ name }) => name).sort()).toEqual(names.sort())
  })

  it('are each told by --help', async () => {
    const ran = await runElchi(['--help'])

    expect(ran).toMatchObject({ code: 0, stderr: '' })
    for (const { name, description } of COMMANDS) {
      expect(ran.stdout).toContain(name)
      expect(ran.stdout.replace(/\s+/g, ' ')).toContain(description)
    }
  })

  it.each(COMMANDS.map(({ name }) => name))('%s has help of its own', async (name) => {
    const ran = await runElchi([name, '--help'])

    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toContain(`elchi ${name}`)
  })
})

describe('wrong usage', () => {
  it.each([
    [['extrakt'], /unknown command 'extrakt'[\s\S]*Did you mean extract/],
    [['extract', '--jsn', 'a.txt'], /unknown option '--jsn'[\s\S]*Did you mean --json/],
    [['explain'], /say what to explain: a file, or --meeting ID/],
    [['extract', '--json'], /name the files to read, or a manifest/],
    [['extract', 'a.txt', '--manifest', 'b'], /either files or a manifest/],
    [['explain', 'a.txt', '--published', 'today'], /write a day like 2026-01-20/],
  ])('%j is told without a trace, with exit code 2', async (args, told) => {
    const ran = await runElchi(args)

    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toMatch(told)
    expect(ran.stderr).not.toMatch(/\n\s+at /)
  })
})

describe('a failure', () => {
  it('that nobody foresaw is one line, and its detail is for the log', async () => {
    const lines: string[] = []
    const logged: string[] = []
    const command = commandThat(async () => {
      throw new Error('first\nsecond')
    })

    const code = await runCommandLine(['try'], [command], contextOf(lines, logged))

    expect(code).toBe(1)
    expect(lines).toEqual(['told elchi: first (unexpected; LOG_LEVEL=debug shows the detail)'])
    expect(logged[0]).toContain('command-line.test.ts')
  })

  it('of the operator is told as it is, with its own exit code', async () => {
    const lines: string[] = []
    const command = commandThat(async () => {
      throw new OperatorError('name a chat', 2)
    })

    expect(await runCommandLine(['try'], [command], contextOf(lines))).toBe(2)
    expect(lines).toEqual(['told elchi: name a chat'])
  })
})

describe('.env', () => {
  it('is read from the working folder, and the environment wins over it', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, '.env'), 'PORT=99999\nDIGEST_AT=late\n')

    const ran = await runElchi(['doctor'], { cwd, env: { DIGEST_AT: '07:30' } })

    expect(ran.stdout).toContain('PORT: it is "99999"')
    expect(ran.stdout).not.toContain('DIGEST_AT')
  })

  it('that is a folder is told', async () => {
    const cwd = await temporaryFolder()
    await mkdir(join(cwd, '.env'))

    const ran = await runElchi(['doctor'], { cwd })

    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toMatch(/^elchi: \.env cannot be read \(\w+\); check that it is a file/)
  })
})

describe('a Node that is too old', () => {
  it('is told so before any TypeScript is read', async () => {
    const old = 'data:text/javascript,Object.defineProperty(process.versions, "node", { value: "20.20.2" })'
    const entry = fileURLToPath(new URL('../../src/elchi.mjs', import.meta.url))

    const ran = await runElchi(['extract', 'a.txt'], { entry, nodeFlags: ['--import', old] })

    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toMatch(/^elchi: Node 20\.20\.2 is too old; Elchi needs 24\. Run it through npm/)
  })
})
