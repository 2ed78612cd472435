import { describe, expect, it } from 'vitest'
import { neutralise } from '../../digests/neutralise.ts'

/**
 * What Telegram's server looks for in a message, as its documentation of entities and its open-source client library
 * describe the patterns.
 */
const ACTIVE: Record<string, RegExp> = {
  mention: /(?<![\p{L}\p{N}_])@[a-z0-9_]{2,}/iu,
  command: /(?<![\p{L}\p{N}_/<>])\/[a-z0-9_]+/iu,
  hashtag: /(?<![\p{L}\p{N}_])#[\p{L}\p{N}_]+/u,
  cashtag: /\$[A-Z]{1,8}(?![\p{L}\p{N}_])/u,
  link: /[\p{L}\p{N}_-]+\.[\p{L}\p{N}]{2,}|\b(?:https?|tg|ton):\/\//iu,
  address: /[\w.+-]+@[\w-]+\.\w+/u,
  phone: /\+\d(?:[\s()-]?\d){5,}/u,
  card: /\d(?:[ -]?\d){12,}/u,
}

describe('outside text in a classic message', () => {
  it.each([
    '@user',
    'Join @ElchiBot now',
    '/start',
    '(/meeting_12)',
    '#tag and #тег',
    '$USD',
    'https://evil.example/path',
    'http://localhost/',
    'tg://resolve?domain=evil',
    'evil.com',
    'кремль.рф',
    'a.b@mail.example',
    '10.0.0.1',
    '+998 71 234-56-78',
    '4111 1111 1111 1111',
    '4111111111111111',
  ])('cannot become active: %s', (hostile) => {
    const text = neutralise(hostile)
    expect(Object.keys(ACTIVE).filter((kind) => ACTIVE[kind]?.test(text))).toEqual([])
    expect(text.replaceAll('\u2060', '')).toBe(hostile)
  })

  it.each([
    '4+4',
    'C5+1',
    '24/7',
    'Washington, D. C.',
    'The 7th meeting ended. All went home.',
    'Türkiye–Uzbekistan',
  ])('stays byte for byte where nothing in it is active: %s', (harmless) => {
    expect(neutralise(harmless)).toBe(harmless)
  })
})
