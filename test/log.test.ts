import { describe, expect, it } from 'vitest'
import { createLog } from '../src/log.ts'
import { parseConfig } from '../src/config.ts'
import { redact, secretsOf } from '../src/redact.ts'

const TOKEN = '1234567890:AAabcdefghijklmnopqrstuvwxyz_0123456'

function linesOf(write: (log: ReturnType<typeof createLog>) => void, secrets: string[] = []): string[] {
  const lines: string[] = []
  write(createLog('info', secrets, { write: (line) => void lines.push(line) }))
  return lines
}

describe('the log', () => {
  it('is a JSON line with a constant message and fields beside it', () => {
    const [line] = linesOf((log) => log.info({ chat: 'c1' }, 'digest sent'))

    expect(JSON.parse(line!)).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      chat: 'c1',
      msg: 'digest sent',
    })
  })

  it('leaves out what is below its level', () => {
    expect(linesOf((log) => log.debug('detail'))).toEqual([])
  })

  it('holds no token, password or other secret, wherever it stood', () => {
    const cause = new Error(`POST https://api.telegram.org/bot${TOKEN}/getMe`)
    const error = new Error('postgresql://elchi:hidden@db/elchi', { cause })
    const [line] = linesOf(
      (log) => log.error({ err: error, deep: [{ key: 'sesame open' }] }, `x ${TOKEN}`),
      ['sesame open'],
    )

    expect(line).toContain('api.telegram.org')
    expect(line).not.toMatch(/AAabc|hidden|sesame/)
    expect(() => JSON.parse(line!) as unknown).not.toThrow()
  })
})

describe('redaction', () => {
  it('leaves hours, addresses and ordinary numbers alone', () => {
    const text = 'at 12:30 on 2026-01-20 of https://news.example:8443/a@b?c=1, id 123456:7'

    expect(redact(text)).toBe(text)
  })

  it('leaves our own advice on addresses of databases whole, and nobody else’s password', () => {
    const { problems } = parseConfig({ DATABASE_URL: 'nonsense' }) as { problems: { message: string }[] }
    expect(problems[0]?.message).toContain('postgresql://USER:PASSWORD@localhost')
    expect(redact(problems[0]!.message)).toBe(problems[0]!.message)
    expect(redact('postgresql://USER:geheim@localhost')).toBe('postgresql://[secret]@localhost')
  })

  it('knows the secrets of the environment', () => {
    expect(secretsOf({ METRICS_KEY: ' m3trics ', BOT_TOKEN: '', PORT: '8080' })).toEqual(['m3trics'])
  })
})
