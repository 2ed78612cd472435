import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { findingsOf } from '../../src/commands/checks/sources.ts'
import { historyOf } from '../../src/gazetteer/history.ts'
import { addSource } from '../../src/jobs/add-source.ts'
import { seedHistory } from '../../src/jobs/seed-history.ts'
import { holdDataDir } from '../../src/store/instance.ts'
import { openStore } from '../../src/store/open.ts'
import type { SourceTally } from '../../src/store/tally-sources.ts'
import { mergeReport } from '../../src/jobs/merge-reports.ts'
import { report } from '../jobs/tell.ts'
import { serve } from '../net/serve.ts'
import { NOW, openTestStore } from '../support/test-db.ts'
import { runOn } from './run-on.ts'
import { runElchi, temporaryFolder } from './run-elchi.ts'

const TOKEN = '1234567890:AAabcdefghijklmnopqrstuvwxyz_0123456'

/** Runs in a folder of its own; returns findings as `state matter: message`, spaces made one. */
async function findings(
  env: Record<string, string>,
  cwd?: string,
): Promise<{ code: number | null; lines: string[] }> {
  const ran = await runElchi(['doctor'], { cwd: cwd ?? (await temporaryFolder()), env })
  expect(ran.stderr).toBe('')
  return {
    code: ran.code,
    lines: ran.stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/ +/g, ' ')),
  }
}

/** A PostgreSQL server that refuses every login with this SQLSTATE; the port it listens on. */
async function serveRefusals(sqlState: string): Promise<number> {
  const fields = Buffer.from(`SFATAL\0C${sqlState}\0Mno\0\0`)
  const refusal = Buffer.alloc(5 + fields.length, 'E')
  refusal.writeInt32BE(4 + fields.length, 1)
  fields.copy(refusal, 5)
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => socket.end(refusal))
  })
  onTestFinished(() => void server.close())
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return (server.address() as AddressInfo).port
}

describe('doctor', () => {
  it('finds nothing wrong with a fresh folder and no settings, and makes nothing', async () => {
    const cwd = await temporaryFolder()

    const { code, lines } = await findings({}, cwd)

    expect(code).toBe(0)
    expect(lines).toEqual([
      expect.stringMatching(/^ok Node: 24\./),
      'ok Settings: every value can be used',
      `ok Data folder: ${join(cwd, 'data')} will be made at the first start`,
      'ok Database: embedded, in data',
      expect.stringMatching(/^warning Telegram: not asked: BOT_TOKEN is not set; ask @BotFather/),
    ])
  })

  it('lists every wrong setting and asks nobody with them', async () => {
    const { code, lines } = await findings({ PORT: 'x', ACCESS: 'y', BOT_TOKN: TOKEN })

    expect(code).toBe(1)
    expect(lines.filter((line) => line.includes(' Settings: '))).toEqual([
      expect.stringMatching(/^problem Settings: PORT: it is "x"/),
      expect.stringMatching(/^problem Settings: ACCESS: it is "y"/),
      expect.stringMatching(/^warning Settings: BOT_TOKN: .*BOT_TOKEN/),
    ])
    expect(lines).toContain('warning Telegram: not asked: mend the settings first')
  })

  it('names the bot that the token belongs to', async () => {
    const root = await serve(
      (_request, response) => void response.end('{"ok":true,"result":{"username":"elchi_bot"}}'),
    )

    const { code, lines } = await findings({ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: root })

    expect(code).toBe(0)
    expect(lines.at(-1)).toBe(`ok Telegram: @elchi_bot at ${new URL(root).host}`)
  })

  it('says what to do when Telegram refuses the token, and does not show it', async () => {
    const root = await serve((_request, response) => void response.writeHead(401).end('{"ok":false}'))

    const { code, lines } = await findings({ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: root })

    expect(code).toBe(1)
    expect(lines.at(-1)).toMatch(
      /^problem Telegram: .* refuses the token; copy BOT_TOKEN again from @BotFather/,
    )
    expect(lines.join('\n')).not.toContain(TOKEN)
  })

  it('finds that the database server is down, without its password', async () => {
    const { code, lines } = await findings({ DATABASE_URL: 'postgresql://elchi:hidden@127.0.0.1:1/elchi' })

    expect(code).toBe(1)
    expect(lines).toContain(
      'problem Database: The PostgreSQL server at 127.0.0.1:1 does not answer (ECONNREFUSED). Start it, or mend DATABASE_URL.',
    )
    expect(lines.join('\n')).not.toContain('hidden')
  })

  it.each([
    ['28P01', 'refused the user elchi. Check the name and password in DATABASE_URL.'],
    ['3D000', 'has no database news. Create it, or mend DATABASE_URL.'],
  ])('logs in to the server: what start would be refused with (%s) is a problem', async (code, line) => {
    const port = await serveRefusals(code)
    const url = `postgresql://elchi:hidden@127.0.0.1:${port}/news`

    const { code: exitCode, lines } = await findings({ DATABASE_URL: url })

    expect(exitCode).toBe(1)
    expect(lines).toContain(`problem Database: The PostgreSQL server at 127.0.0.1:${port} ${line}`)
    expect(lines.join('\n')).not.toContain('hidden')
  })

  it('finds a data folder that is a file', async () => {
    const cwd = await temporaryFolder()
    await writeFile(join(cwd, 'data'), '')

    const { code, lines } = await findings({}, cwd)

    expect(code).toBe(1)
    expect(lines).toContain(
      `problem Data folder: ${join(cwd, 'data')} cannot be used as data folder: a file is in its way; choose another DATA_DIR.`,
    )
  })

  // Only Linux has /proc, where making a folder fails in a way of its own.
  it.skipIf(process.platform !== 'linux')('finds a data folder that nobody can make', async () => {
    const { code, lines } = await findings({ DATA_DIR: '/proc/nope' })

    expect(code).toBe(1)
    expect(lines.find((line) => line.includes('Data folder'))).toMatch(
      /^problem Data folder: \/proc\/nope cannot be used as data folder: .*; choose another DATA_DIR/,
    )
  })

  it('finds a data folder that may not be written', async () => {
    const cwd = await temporaryFolder()
    await chmod(cwd, 0o755)
    await mkdir(join(cwd, 'data'), { mode: 0o555 })

    const ran = await runElchi(['doctor'], { cwd, bound: true })

    expect(ran.code).toBe(1)
    expect(ran.stdout).toMatch(/problem +Data folder: .* may not be written by this user; change its owner/)
  })

  it('names the process that holds the data folder', async () => {
    const cwd = await temporaryFolder()
    const hold = await holdDataDir(join(cwd, 'data'), { title: 'elchi start', onCommand: async () => 0 })
    onTestFinished(() => hold.release())

    const { code, lines } = await findings({}, cwd)

    expect(code).toBe(0)
    expect(lines.find((line) => line.includes('Data folder'))).toMatch(
      new RegExp(`^ok .*/data is in use by elchi start \\(process ${process.pid}, since [^ ]+\\)$`),
    )
  })

  it('tells how much waits for an editor', async () => {
    const cwd = await temporaryFolder()
    const store = await openStore({
      databaseUrl: null,
      dataDir: join(cwd, 'data'),
      clock: { now: () => NOW },
    })
    const [id = ''] = await report(store.db, [{ review: true }, {}])
    await mergeReport(store, id)
    await store.close()

    const { lines } = await findings({}, cwd)

    expect(lines).toContainEqual(expect.stringMatching(/^warning Review: 1 matter waits for an editor/))
  })

  it('asks the running Elchi for that number', async () => {
    const store = await openTestStore()
    onTestFinished(() => store.close())
    for (const id of await report(store.db, [{ review: true }, { review: true, date: '2026-01-10' }]))
      await mergeReport(store, id)
    expect(await runOn(store, ['doctor', '--waiting'])).toMatchObject({ code: 0, out: ['2'] })
  })

  it('tells how many past meetings are on record, also of a running Elchi', async () => {
    const cwd = await temporaryFolder()
    const store = await openStore({
      databaseUrl: null,
      dataDir: join(cwd, 'data'),
      clock: { now: () => NOW },
    })
    const history = [...historyOf('c5-plus-1'), ...historyOf('tr-uz-4plus4')]
    await seedHistory(store, history)
    const { code, out } = await runOn(store, ['doctor', '--history'])
    await store.close()

    expect({ code, tally: JSON.parse(out.join()) }).toEqual({
      code: 0,
      tally: { meetings: history.length, formats: 2 },
    })
    const said = `ok History: ${history.length} past meetings of 2 formats are on record`
    expect((await findings({}, cwd)).lines).toContainEqual(said)
  })

  it('tells how many sources are read, from a folder that nobody uses', async () => {
    const cwd = await temporaryFolder()
    const store = await openStore({
      databaseUrl: null,
      dataDir: join(cwd, 'data'),
      clock: { now: () => NOW },
    })
    await addSource(store, { kind: 'feed', address: 'https://a.example/rss', title: null })
    await store.close()

    expect((await findings({}, cwd)).lines).toContainEqual('ok Sources: 1 on')
    expect((await findings({ POLL_MINUTES: '0' }, cwd)).lines).toContainEqual(
      'ok Sources: POLL_MINUTES is 0, so none is visited by itself (1 on); set it to 10 to have them read',
    )
  })

  it('asks a running Elchi how many sources it reads', async () => {
    const store = await openTestStore()
    onTestFinished(() => store.close())
    await addSource(store, { kind: 'feed', address: 'https://a.example/rss', title: null })

    const { code, out } = await runOn(store, ['doctor', '--tally'])

    expect({ code, tally: JSON.parse(out.join()) }).toEqual({
      code: 0,
      tally: { on: 1, trial: 0, paused: 0, off: 0, trouble: 0, oldestSuccess: null, newestSuccess: null },
    })
  })
})

describe('what the doctor says of sources', () => {
  const NONE: SourceTally = {
    on: 0,
    trial: 0,
    paused: 0,
    off: 0,
    trouble: 0,
    oldestSuccess: null,
    newestSuccess: null,
  }
  const read = { oldestSuccess: '2026-02-01T04:00:00Z', newestSuccess: '2026-02-01T05:59:00Z' }

  it.each<[string, Partial<SourceTally>, number, string[]]>([
    ['none at all', {}, 10, ['warning there are none; `sources add`']],
    ['none, and none wanted', {}, 0, ['ok POLL_MINUTES is 0, so none is visited by itself (there are none)']],
    [
      'all off',
      { off: 4, paused: 1 },
      10,
      ['warning none is read: 1 paused, 4 off; `sources list` says why'],
    ],
    [
      'all well',
      { on: 3, trial: 2, ...read },
      10,
      ['ok 3 on, 2 on trial; each that was read was read since 2026-02-01 04:00Z'],
    ],
    [
      'some in trouble',
      { on: 3, trouble: 1, ...read },
      10,
      ['ok 3 on', 'warning 1 in trouble; `sources list --state trouble`'],
    ],
    [
      'none read for a day',
      { on: 3, trouble: 3, oldestSuccess: '2026-01-30T04:00:00Z', newestSuccess: '2026-01-31T05:00:00Z' },
      10,
      ['ok 3 on', 'warning none was read since 2026-01-31 05:00Z; see that Elchi is running'],
    ],
  ])('%s', (_, tally, pollMinutes, lines) => {
    const found = findingsOf({ ...NONE, ...tally }, pollMinutes, NOW)
    expect(found.map(({ state, message }) => `${state} ${message}`)).toEqual(
      lines.map((line) => expect.stringContaining(line)),
    )
  })
})
