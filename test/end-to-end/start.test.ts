// `elchi start` as an operator meets it: one process a folder, commands that reach it, and one clear line for each trouble.
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startTelegramStandIn } from '../../src/demo/bot-api/start-telegram-stand-in.ts'
import { movableClock } from '../../src/demo/clock.ts'
import { HISTORY } from '../../src/gazetteer/history.ts'
import { runElchi, temporaryFolder } from '../commands/run-elchi.ts'
import { createServerDatabase, onServer } from '../support/test-db.ts'
import { startElchi } from './elchi-process.ts'

const TOKEN = '4242:for-tests_only'
const CONSULTATIONS = join(import.meta.dirname, '../golden/en/consultations-in-the-perfect.txt')

async function installation() {
  const standIn = await startTelegramStandIn({ token: TOKEN, clock: movableClock(new Date()) })
  onTestFinished(() => standIn.close())
  const server = onServer ? await createServerDatabase() : null
  if (server !== null) onTestFinished(() => server.drop())
  const dataDir = await temporaryFolder()
  const settings: Record<string, string> = {
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: standIn.url,
    DATA_DIR: dataDir,
    PORT: '0',
    ...(server === null ? {} : { DATABASE_URL: server.url }),
  }
  const listening = () => standIn.control.until(() => standIn.control.calls('getUpdates').length > 0, 60_000)
  return { standIn, settings, dataDir, listening }
}

describe('elchi start', { timeout: 180_000 }, () => {
  it('has its folder to itself, and does what other commands are asked for', async () => {
    const { settings, dataDir, listening } = await installation()
    const elchi = startElchi(settings)
    await listening()

    const second = await runElchi(['start'], { env: settings })
    expect(second.code).toBe(1)
    expect(second.stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^elchi: .* is in use by elchi start \(process \d+, since .*\)/),
    ])
    expect(second.stderr).toContain(dataDir)

    const ingested = await runElchi(['ingest', CONSULTATIONS], { env: settings })
    expect(ingested).toMatchObject({ code: 0, stderr: '' })
    const [, id] = /created meeting (\d+)/.exec(ingested.stdout) ?? []
    const exported = await runElchi(['export'], { env: settings })
    // The table of past meetings is on record as well.
    const meetings = JSON.parse(exported.stdout) as { id: string }[]
    expect(meetings.find((meeting) => meeting.id === id)).toMatchObject({ countries: ['IN', 'KG'] })
    expect(meetings.length).toBeGreaterThan(HISTORY().length)
    const wrong = await runElchi(['digest', '--chat', '9'], { env: settings })
    expect(wrong).toMatchObject({ code: 1, stdout: '' })
    expect(wrong.stderr).toContain('there is no chat 9')
    const doctor = await runElchi(['doctor'], { env: settings })
    expect(doctor.stdout).toContain('is in use by elchi start')

    elchi.kill('SIGTERM')
    expect(await elchi.ended).toBe(0)
    const afterwards = await runElchi(['export'], { env: settings })
    expect(JSON.parse(afterwards.stdout)).toHaveLength(meetings.length)
  })

  it('ends with one line where Telegram refuses the token', async () => {
    const { settings } = await installation()
    const ran = await runElchi(['start'], {
      env: { ...settings, BOT_TOKEN: '4242:another_one' },
    })
    expect(ran.code).toBe(1)
    expect(ran.stdout).toBe('')
    expect(ran.stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^elchi: .* refuses the token; copy BOT_TOKEN again/),
    ])
    expect(ran.stderr).not.toContain('another_one')
  })

  it('ends with one line where the database does not answer', async () => {
    const { settings } = await installation()
    const closed = createServer()
    await new Promise<void>((done) => closed.listen(0, '127.0.0.1', done))
    const { port } = closed.address() as AddressInfo
    await new Promise((done) => closed.close(done))
    const url = `postgresql://elchi:secret@127.0.0.1:${port}/elchi`
    const ran = await runElchi(['start'], { env: { ...settings, DATABASE_URL: url } })
    expect(ran.code).toBe(1)
    expect(ran.stderr.trim().split('\n')).toEqual([
      expect.stringContaining(`The PostgreSQL server at 127.0.0.1:${port} does not answer`),
    ])
    expect(ran.stderr).not.toContain('secret')
  })

  it('ends with one line where its port is taken', async () => {
    const { settings } = await installation()
    const other = createServer()
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
    onTestFinished(() => void other.close())
    const { port } = other.address() as AddressInfo
    const ran = await runElchi(['start'], { env: { ...settings, PORT: String(port), LOG_LEVEL: 'silent' } })
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(
      new RegExp(`^elchi: 127.0.0.1:${port} is taken by another program.*PORT\\.\n$`),
    )
  })

  it('names every wrong setting before it begins', async () => {
    const ran = await runElchi(['start'], { env: { DIGEST_AT: '25:00', SEND_RATE: 'many' } })
    expect(ran.code).toBe(2)
    for (const key of ['BOT_TOKEN', 'DIGEST_AT', 'SEND_RATE']) expect(ran.stderr).toContain(key)
  })
})
