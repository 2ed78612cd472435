// Environment → settings, or every problem with it at once.
import { distance } from 'fastest-levenshtein'
import { z } from 'zod'
import { LOCALES } from './domain/vocabulary.ts'
import type { Locale } from './domain/vocabulary.ts'
import { redact } from './redact.ts'
import { zoneName } from './zone-name.ts'

const UPDATE_WAYS = ['polling', 'webhook'] as const
const ACCESS_RULES = ['open', 'invite', 'list'] as const
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** The settings of `.env.example`, read once and passed down. null: not set. */
export interface Config {
  botToken: string | null
  /** Without a slash at its end. */
  telegramApiRoot: string
  updates: (typeof UPDATE_WAYS)[number]
  webhookUrl: string | null
  webhookSecret: string | null
  /** 0: any free one. */
  port: number
  host: string
  /** Where others reach the web part; without a slash at its end. */
  publicUrl: string | null
  metricsKey: string | null
  databaseUrl: string | null
  dataDir: string
  access: (typeof ACCESS_RULES)[number]
  /** Telegram's ids of people. */
  editorIds: number[]
  defaultLanguage: Locale
  /** IANA name. */
  defaultTimeZone: string
  /** Local hour `HH:MM`. */
  digestAt: string
  /** Messages a second over all chats. */
  sendRate: number
  retentionDays: number
  /** How often each source is visited; 0: never by itself. */
  pollMinutes: number
  allowPrivateSources: boolean
  logLevel: LogLevel
}

/** A setting that is wrong or missing. The message never holds the value of a secret. */
export interface SettingProblem {
  key: string
  message: string
}

export type ParsedConfig =
  | { ok: true; config: Config; warnings: SettingProblem[] }
  | { ok: false; problems: SettingProblem[]; warnings: SettingProblem[] }

const TELEGRAM = 'https://api.telegram.org'

/** As Telegram's guide to webhooks lists them; the empty one is 443. A Bot API server of one's own calls any. */
const WEBHOOK_PORTS: ReadonlySet<string> = new Set(['', '80', '88', '8443'])

interface Setting<T> {
  key: string
  schema: z.ZodType<T, string>
  /** What an unset key means. */
  unset: T
  secret: boolean
}

function setting<T>(key: string, unset: T, schema: z.ZodType<T, string>): Setting<T> {
  return { key, schema, unset, secret: false }
}

function secret<T>(key: string, unset: T, schema: z.ZodType<T, string>): Setting<T> {
  return { ...setting(key, unset, schema), secret: true }
}

const text = z.string()
const oneOf = <const T extends string>(values: readonly T[]): z.ZodType<T, string> =>
  z.enum(values, { error: `it must be one of ${values.join(', ')}` })
const matching = (pattern: RegExp, error: string): z.ZodType<string, string> => text.regex(pattern, { error })

function wholeNumber(from: number, to: number): z.ZodType<number, string> {
  const error = `it must be a whole number from ${from} to ${to}`
  return text
    .regex(/^\d{1,15}$/, { error })
    .transform(Number)
    .refine((number) => number >= from && number <= to, { error })
}

function webAddress(protocols: RegExp, error: string): z.ZodType<string, string> {
  return text
    .refine((value) => {
      const url = URL.parse(value)
      return url !== null && protocols.test(url.protocol) && url.username === '' && url.search === ''
    }, error)
    .transform((value) => value.replace(/\/+$/, ''))
}

const httpAddress = webAddress(/^https?:$/, 'it must be an address such as https://news.example')

const zone = text.transform((written, context) => {
  const name = zoneName(written)
  if (name.ok) return name.zone
  context.addIssue({ code: 'custom', message: name.advice })
  return z.NEVER
})

const flag = oneOf(['true', 'false']).transform((value) => value === 'true')

const ids = text
  .regex(/^\s*\d{1,15}(\s*,\s*\d{1,15})*\s*$/, {
    error: 'it must be numbers with commas between, such as 1234,5678',
  })
  .transform((list) => list.split(',').map(Number))

const SETTINGS: { readonly [Name in keyof Config]: Setting<Config[Name]> } = {
  botToken: secret(
    'BOT_TOKEN',
    null,
    matching(/^\d+:[\w-]+$/, 'it does not look like a token of @BotFather, such as 1234567890:AAExample'),
  ),
  telegramApiRoot: setting(
    'TELEGRAM_API_ROOT',
    TELEGRAM,
    httpAddress.refine(
      (root) => !/\/bot\d/.test(root),
      'it must be the root alone, without /bot and the token',
    ),
  ),
  updates: setting('UPDATES', 'polling', oneOf(UPDATE_WAYS)),
  webhookUrl: setting(
    'WEBHOOK_URL',
    null,
    webAddress(/^https:$/, 'it must be an https address that Telegram can reach'),
  ),
  webhookSecret: secret(
    'WEBHOOK_SECRET',
    null,
    matching(/^[\w-]{1,256}$/, 'it must have 1 to 256 of the letters A-Z, a-z, digits, _ and -'),
  ),
  port: setting('PORT', 8080, wholeNumber(0, 65_535)),
  host: setting(
    'HOST',
    '127.0.0.1',
    matching(/^[\w.:-]+$/, 'it must be an address or a host name to listen on'),
  ),
  publicUrl: setting('PUBLIC_URL', null, httpAddress),
  metricsKey: secret(
    'METRICS_KEY',
    null,
    matching(/^\S{8,}$/, 'it must have 8 characters or more and no spaces'),
  ),
  databaseUrl: secret(
    'DATABASE_URL',
    null,
    text.refine((value) => /^postgres(ql)?:$/.test(URL.parse(value)?.protocol ?? ''), {
      error: 'it must be an address such as postgresql://USER:PASSWORD@localhost:5432/elchi',
    }),
  ),
  dataDir: setting('DATA_DIR', 'data', text),
  access: setting('ACCESS', 'open', oneOf(ACCESS_RULES)),
  editorIds: setting('EDITOR_IDS', [], ids),
  defaultLanguage: setting('DEFAULT_LANGUAGE', 'en', oneOf(LOCALES)),
  defaultTimeZone: setting('DEFAULT_TIME_ZONE', 'UTC', zone),
  digestAt: setting(
    'DIGEST_AT',
    '08:00',
    matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'it must be an hour such as 08:00'),
  ),
  sendRate: setting('SEND_RATE', 30, wholeNumber(1, 1000)),
  retentionDays: setting('RETENTION_DAYS', 90, wholeNumber(1, 36_500)),
  pollMinutes: setting('POLL_MINUTES', 10, wholeNumber(0, 1440)),
  allowPrivateSources: setting('ALLOW_PRIVATE_SOURCES', false, flag),
  logLevel: setting('LOG_LEVEL', 'info', oneOf(LOG_LEVELS)),
}

/** Every key that is read, in the order of `.env.example`. */
export const SETTING_KEYS: readonly string[] = Object.values(SETTINGS).map(({ key }) => key)

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads settings. Empty values count as unset. Warnings name keys that look like misspelt ones of ours.
 *
 * @param needs.token whether the bot is to run, which takes a BOT_TOKEN
 */
export function parseConfig(env: Environment, needs: { token: boolean } = { token: false }): ParsedConfig {
  const problems: SettingProblem[] = []
  const read = <T>(row: Setting<T>): T => {
    const value = env[row.key]?.trim() ?? ''
    if (value === '') return row.unset
    const parsed = row.schema.safeParse(value)
    if (parsed.success) return parsed.data
    const advice = parsed.error.issues[0]?.message ?? 'it is not valid'
    problems.push({
      key: row.key,
      message: row.secret ? advice : `it is ${JSON.stringify(redact(value))}; ${advice}`,
    })
    return row.unset
  }
  const config = Object.fromEntries(
    Object.entries(SETTINGS).map(([name, row]) => [name, read(row as Setting<unknown>)]),
  ) as unknown as Config
  const wrong = new Set(problems.map(({ key }) => key))
  problems.push(...crossProblems(config, needs.token).filter(({ key }) => !wrong.has(key)))
  const warnings = [...misspelt(env), ...crossWarnings(config)]
  return problems.length === 0 ? { ok: true, config, warnings } : { ok: false, problems, warnings }
}

function crossProblems(config: Config, tokenNeeded: boolean): SettingProblem[] {
  const problems: SettingProblem[] = []
  if (tokenNeeded && config.botToken === null)
    problems.push({
      key: 'BOT_TOKEN',
      message: 'it is missing; ask @BotFather for a token and put it into .env',
    })
  if (config.updates === 'webhook') {
    if (config.webhookUrl === null)
      problems.push({ key: 'WEBHOOK_URL', message: 'it is missing; UPDATES=webhook needs it' })
    else if (config.telegramApiRoot === TELEGRAM && !WEBHOOK_PORTS.has(new URL(config.webhookUrl).port))
      problems.push({ key: 'WEBHOOK_URL', message: 'Telegram calls the ports 443, 80, 88 and 8443 alone' })
    if (config.webhookSecret === null)
      problems.push({ key: 'WEBHOOK_SECRET', message: 'it is missing; UPDATES=webhook needs it' })
  }
  return problems
}

function crossWarnings(config: Config): SettingProblem[] {
  if (config.access === 'open' || config.editorIds.length > 0) return []
  const message = `ACCESS=${config.access} without editors lets nobody in; name your own Telegram id`
  return [{ key: 'EDITOR_IDS', message }]
}

/** Foreign keys that are one or two letters off an unset key of ours. Short names (PORT, HOST) resemble too much. */
function misspelt(env: Environment): SettingProblem[] {
  const unset = SETTING_KEYS.filter((key) => key.length > 5 && (env[key] ?? '') === '')
  return Object.keys(env).flatMap((key) => {
    if (SETTING_KEYS.includes(key)) return []
    const meant = unset.find((ours) => distance(key.toUpperCase(), ours) <= (ours.length < 10 ? 1 : 2))
    return meant === undefined ? [] : [{ key, message: `it is not a setting; did you mean ${meant}?` }]
  })
}
