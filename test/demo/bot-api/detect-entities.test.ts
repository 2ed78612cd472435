import { describe, expect, test } from 'vitest'
import { detectEntities } from '../../../src/demo/bot-api/text/detect-entities.ts'

function found(text: string): string[] {
  return detectEntities(text).map(
    ({ type, offset, length }) => `${type} ${text.slice(offset, offset + length)}`,
  )
}

describe('what the server makes of plain text', () => {
  test.each([
    ['Write /start or /help@elchi_bot.', ['bot_command /start', 'bot_command /help@elchi_bot']],
    ['Says @mfa_uz, not a@b', ['mention @mfa_uz']],
    ['See https://mfa.gov.tr/haber?id=1. Then go', ['url https://mfa.gov.tr/haber?id=1']],
    ['(kun.uz) и президент.рф', ['url kun.uz', 'url президент.рф']],
    ['#саммит #OTS2026', ['hashtag #саммит', 'hashtag #OTS2026']],
    ['Mail press@mfa.uz', ['email press@mfa.uz']],
    ['$USD, +998 71 233 28 28', ['cashtag $USD', 'phone_number +998 71 233 28 28']],
    ['tg://user?id=5', ['url tg://user?id=5']],
    ['http://10.0.0.1/x', ['url http://10.0.0.1/x']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each([
    'km/h, 24/7, C5+1/OTS, </b>',
    'a@b, @abc, @',
    '#4 #2026',
    'end.Begin, 21.01.2026, e.g. this, v1.2.3, Mr.Smith',
    '$usd, US$5',
    '4+4, +1',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('a hostile text of 20,000 characters takes no time to speak of', () => {
    const started = performance.now()
    for (const piece of ['a.', '@a', '#', '/a', '+1 ', 'a@a.', '1.', 'http://'])
      detectEntities(piece.repeat(10_000))

    expect(performance.now() - started).toBeLessThan(5000)
  })
})
