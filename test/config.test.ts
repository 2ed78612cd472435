import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseConfig, SETTING_KEYS } from '../src/config.ts'

const TOKEN = '1234567890:AAabcdefghijklmnopqrstuvwxyz_0123456'

function problemsOf(env: Record<string, string>, needs = { token: false }): Record<string, string> {
  const parsed = parseConfig(env, needs)
  return parsed.ok ? {} : Object.fromEntries(parsed.problems.map(({ key, message }) => [key, message]))
}

function configOf(env: Record<string, string>) {
  const parsed = parseConfig(env)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.config
}

describe('an empty environment', () => {
  it('means the safe defaults', () => {
    expect(configOf({})).toEqual({
      botToken: null,
      telegramApiRoot: 'https://api.telegram.org',
      updates: 'polling',
      webhookUrl: null,
      webhookSecret: null,
      port: 8080,
      host: '127.0.0.1',
      publicUrl: null,
      metricsKey: null,
      databaseUrl: null,
      dataDir: 'data',
      access: 'open',
      editorIds: [],
      defaultLanguage: 'en',
      defaultTimeZone: 'UTC',
      digestAt: '08:00',
      sendRate: 30,
      retentionDays: 90,
      pollMinutes: 10,
      allowPrivateSources: false,
      logLevel: 'info',
    })
  })

  it('lacks the token that the bot needs', () => {
    expect(problemsOf({ BOT_TOKEN: ' ' }, { token: true })['BOT_TOKEN']).toMatch(/missing.*@BotFather/)
  })
})

describe('settings', () => {
  it('are read into their types', () => {
    const config = configOf({
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/',
      UPDATES: 'webhook',
      WEBHOOK_URL: 'https://bot.example/hook',
      WEBHOOK_SECRET: 'aZ_-09',
      PORT: '0',
      DATABASE_URL: 'postgresql://elchi:pw@localhost/elchi?sslmode=require',
      EDITOR_IDS: '12, 34',
      DEFAULT_LANGUAGE: 'uz-Cyrl',
      DEFAULT_TIME_ZONE: 'asia/tashkent',
      ALLOW_PRIVATE_SOURCES: 'true',
    })

    expect(config).toMatchObject({
      botToken: TOKEN,
      telegramApiRoot: 'http://127.0.0.1:8081',
      updates: 'webhook',
      webhookUrl: 'https://bot.example/hook',
      port: 0,
      editorIds: [12, 34],
      defaultLanguage: 'uz-Cyrl',
      defaultTimeZone: 'Asia/Tashkent',
      allowPrivateSources: true,
    })
  })

  it('that are wrong are all told at once', () => {
    const problems = problemsOf({
      BOT_TOKEN: 'nonsense',
      TELEGRAM_API_ROOT: 'ftp://x',
      UPDATES: 'pull',
      WEBHOOK_URL: 'http://bot.example',
      WEBHOOK_SECRET: 'a b',
      PORT: '70000',
      HOST: 'a b',
      PUBLIC_URL: 'elchi.example',
      METRICS_KEY: 'short',
      DATABASE_URL: 'mysql://localhost/x',
      ACCESS: 'everyone',
      EDITOR_IDS: '1,@me',
      DEFAULT_LANGUAGE: 'de',
      DEFAULT_TIME_ZONE: 'Mars/Olympus',
      DIGEST_AT: '24:00',
      SEND_RATE: '0',
      POLL_MINUTES: 'often',
      RETENTION_DAYS: '-1',
      ALLOW_PRIVATE_SOURCES: 'yes',
      LOG_LEVEL: 'loud',
    })

    expect(Object.keys(problems)).toEqual(SETTING_KEYS.filter((key) => key !== 'DATA_DIR'))
    expect(problems['PORT']).toBe('it is "70000"; it must be a whole number from 0 to 65535')
    expect(problems['ACCESS']).toContain('open, invite, list')
  })

  it('for a webhook are required together', () => {
    expect(Object.keys(problemsOf({ UPDATES: 'webhook' }))).toEqual(['WEBHOOK_URL', 'WEBHOOK_SECRET'])
  })

  it('for a webhook name a port that Telegram calls, unless the server is our own', () => {
    const env = { UPDATES: 'webhook', WEBHOOK_URL: 'https://bot.example:9443/', WEBHOOK_SECRET: 's' }

    expect(problemsOf(env)['WEBHOOK_URL']).toContain('8443')
    expect(problemsOf({ ...env, WEBHOOK_URL: 'https://bot.example:8443/' })).toEqual({})
    expect(problemsOf({ ...env, TELEGRAM_API_ROOT: 'http://127.0.0.1:8081' })).toEqual({})
  })

  it('never show the value of a secret', () => {
    const parsed = parseConfig({
      BOT_TOKEN: 'hidden one',
      WEBHOOK_SECRET: 'hidden two',
      METRICS_KEY: 'hidden three',
      DATABASE_URL: 'mysql://u:hidden@db/x',
      TELEGRAM_API_ROOT: `https://api.telegram.org/bot${TOKEN}`,
      PUBLIC_URL: 'https://u:hidden@elchi.example',
    })

    const told = JSON.stringify(parsed)
    expect(parsed.ok).toBe(false)
    expect(told).not.toContain('hidden')
    expect(told).not.toContain(TOKEN)
  })

  it('refuse an API root with the token in it', () => {
    expect(
      problemsOf({ TELEGRAM_API_ROOT: `https://api.telegram.org/bot${TOKEN}` })['TELEGRAM_API_ROOT'],
    ).toContain('root alone')
  })
})

describe('a time zone', () => {
  it.each([
    ['Asia/Taskent', 'Asia/Tashkent'],
    ['istanbul', 'Europe/Istanbul'],
    ['Turkey', 'Europe/Istanbul'],
    ['Asia/Bishkekk', 'Asia/Bishkek'],
  ])('%s is answered with %s', (written, meant) => {
    expect(problemsOf({ DEFAULT_TIME_ZONE: written })['DEFAULT_TIME_ZONE']).toContain(meant)
  })

  it.each(['+05:00', 'UTC+5', 'GMT-3', 'Etc/GMT-5', '5'])('may not be the offset %s', (offset) => {
    expect(problemsOf({ DEFAULT_TIME_ZONE: offset })['DEFAULT_TIME_ZONE']).toMatch(/offset.*by name/)
  })

  it('may go by its newer name', () => {
    expect(configOf({ DEFAULT_TIME_ZONE: 'Europe/Kyiv' }).defaultTimeZone).toBe('Europe/Kyiv')
  })
})

describe('warnings', () => {
  const warningsOf = (env: Record<string, string>): string[] =>
    parseConfig(env).warnings.map(({ key, message }) => `${key}: ${message}`)

  it('name keys that look like misspelt ones', () => {
    expect(warningsOf({ BOT_TOKN: 'x', DATABSE_URL: 'y', PATH: '/bin', HOSTNAME: 'h', PORTS: '1' })).toEqual([
      'BOT_TOKN: it is not a setting; did you mean BOT_TOKEN?',
      'DATABSE_URL: it is not a setting; did you mean DATABASE_URL?',
    ])
  })

  it('tell that a closed bot without editors lets nobody in', () => {
    expect(warningsOf({ ACCESS: 'list' })[0]).toContain('lets nobody in')
    expect(warningsOf({ ACCESS: 'list', EDITOR_IDS: '1' })).toEqual([])
  })
})

describe('.env.example', () => {
  const lines = readFileSync(new URL('../.env.example', import.meta.url), 'utf8').split('\n')
  const assignments = lines.flatMap((line) => {
    const match = /^([A-Z_]+)=(.*)$/.exec(line)
    return match === null ? [] : [[match[1]!, match[2]!] as const]
  })

  it('lists exactly the keys that are read', () => {
    expect(assignments.map(([key]) => key).sort()).toEqual([...SETTING_KEYS].sort())
  })

  it('has a comment above each group of keys', () => {
    const blocks = lines.join('\n').split('\n\n').slice(1)

    expect(blocks.filter((block) => !block.startsWith('# '))).toEqual([])
  })

  it('says the defaults', () => {
    expect(configOf(Object.fromEntries(assignments))).toEqual(configOf({}))
  })
})
