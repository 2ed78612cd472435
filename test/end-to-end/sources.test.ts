// Sources and a running Elchi: commands are handed to it, and what they decided outlives it however it ends.
import { describe, expect, it, onTestFinished } from 'vitest'
import { startTelegramStandIn } from '../../src/demo/bot-api/start-telegram-stand-in.ts'
import { movableClock } from '../../src/demo/clock.ts'
import { runElchi, temporaryFolder } from '../commands/run-elchi.ts'
import { rss, startOutlet, talks } from '../jobs/outlet.ts'
import { createServerDatabase, onServer } from '../support/test-db.ts'
import { startElchi } from './elchi-process.ts'

const TOKEN = '4242:for-tests_only'

describe('elchi sources', { timeout: 180_000 }, () => {
  it('is done by the running Elchi, and what it added is there after a crash', async () => {
    const standIn = await startTelegramStandIn({ token: TOKEN, clock: movableClock(new Date()) })
    onTestFinished(() => standIn.close())
    const server = onServer ? await createServerDatabase() : null
    if (server !== null) onTestFinished(() => server.drop())
    const outlet = await startOutlet()
    onTestFinished(() => outlet.close())
    outlet.pages.set(
      '/rss',
      rss([{ link: outlet.url('/news/1'), date: new Date().toISOString().slice(0, 10) }]),
    )
    outlet.pages.set('/news/1', talks('Tashkent'))
    const settings = {
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: standIn.url,
      DATA_DIR: await temporaryFolder(),
      ALLOW_PRIVATE_SOURCES: 'true',
      POLL_MINUTES: '0',
      ...(server === null ? {} : { DATABASE_URL: server.url }),
    }
    const before = await runElchi(['sources', 'list'], { env: settings })
    expect(before).toMatchObject({ code: 0, stdout: '' })
    expect(before.stderr).toContain('there are no sources yet')

    const elchi = startElchi(settings)
    await standIn.control.until(() => standIn.control.calls('getUpdates').length > 0, 60_000)
    const added = await runElchi(['sources', 'add', outlet.url('/rss')], { env: settings })
    const [, id = ''] = /^(\d+) added: (.*)/.exec(added.stdout) ?? []
    expect(added.stdout.split('\n')[0]).toBe(`${id} added: feed ${outlet.url('/rss')}, of 127.0.0.1`)
    expect(added.stderr).toBe('POLL_MINUTES is 0: no source is visited by itself until it is more\n')
    const checked = await runElchi(['sources', 'check', id], { env: settings })
    expect(checked).toMatchObject({ code: 0, stderr: '' })
    expect(checked.stdout).toContain('1 meeting')
    const wrong = await runElchi(['sources', 'pause', '7'], { env: settings })
    expect(wrong).toMatchObject({ code: 1, stderr: 'no source has number 7; `sources list` shows all\n' })
    expect(elchi.log()).toContain('POLL_MINUTES is 0: no source is visited by itself.')

    elchi.kill('SIGKILL')
    await elchi.ended
    const after = await runElchi(['sources', 'list', '--json'], { env: settings })
    expect(JSON.parse(after.stdout)).toMatchObject([{ id, state: 'on', address: outlet.url('/rss') }])
  })
})
