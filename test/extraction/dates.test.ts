// Days as articles tell them, settled against the publication day.
import { describe, expect, it } from 'vitest'
import type { DateMention } from '../../src/extraction/mentions/mention.ts'
import { readDate } from '../../src/extraction/mentions/read-date.ts'
import { resolveDate } from '../../src/extraction/refine/resolve-date.ts'
import { tokenise } from '../../src/extraction/text/tokens.ts'
import { languageOf } from '../../src/languages/index.ts'

/** A Tuesday. */
const PUBLISHED = '2026-01-20'

/** The first date in a text. */
function firstDate(text: string, code: 'en' | 'tr' | 'az' | 'uz' | 'uz-Cyrl'): DateMention | null {
  const language = languageOf(code)!
  const tokens = tokenise(text, language.tokens)
  for (const at of tokens.keys()) {
    const found = readDate(tokens, at, tokens.length, language)
    if (found !== null) return found.date
  }
  return null
}

function resolved(text: string, code: 'en' | 'tr' | 'az' | 'uz' | 'uz-Cyrl', future = false): string | null {
  const told = firstDate(text, code)
  const date = told === null ? null : resolveDate(told, PUBLISHED, future)
  return date === null ? null : [date.date, date.endDate].filter((day) => day !== null).join('/')
}

describe('days as they are told', () => {
  it.for([
    ['az', 'noyabrın 7-də', '2025-11-07'],
    ['az', 'noyabrın 7-8-də', '2025-11-07/2025-11-08'],
    ['az', 'noyabrın 6-dan 7-dək', '2025-11-06/2025-11-07'],
    ['az', 'noyabrın 29-dan dekabrın 1-dək', '2025-11-29/2025-12-01'],
    ['az', 'noyabr ayının 16-sı', '2025-11-16'],
    ['az', '2024-cü il noyabrın 7-də', '2024-11-07'],
    ['az', '7 noyabr 2024-cü il tarixində', '2024-11-07'],
    ['az', '2024-cü ilin noyabrında', '2024-11'],
    ['az', 'çərşənbə axşamı günü', '2026-01-20'],
    ['az', 'dünən', '2026-01-19'],
    ['en', 'on 7 November 2025', '2025-11-07'],
    ['en', 'on November 7, 2025', '2025-11-07'],
    ['en', 'Nov. 6–7', '2025-11-06/2025-11-07'],
    ['en', 'on the 15th of January', '2026-01-15'],
    ['en', 'on Tuesday', '2026-01-20'],
    ['en', 'on Friday', '2026-01-16'],
    ['en', 'last Tuesday', '2026-01-13'],
    ['en', 'yesterday', '2026-01-19'],
    ['en', 'in November 2025', '2025-11'],
    ['en', 'in 2018', '2018'],
    ['en', 'last week', '2026-01-12/2026-01-18'],
    ['en', 'from 30 December to', '2025-12-30'],
    ['tr', '16 Kasım 2025 tarihinde', '2025-11-16'],
    ['tr', '19-20 Ocak', '2026-01-19/2026-01-20'],
    ['tr', '30 Ocak - 1 Şubat 2026', '2026-01-30/2026-02-01'],
    ['tr', "4 Ocak'ta", '2026-01-04'],
    ['tr', 'cuma günü', '2026-01-16'],
    ['tr', 'dün', '2026-01-19'],
    ['tr', '2018 yılında', '2018'],
    ['tr', 'Kasım 2025’te', '2025-11'],
    ['tr', '07.11.2025', '2025-11-07'],
    ['uz', '2025-yil 7-noyabr kuni', '2025-11-07'],
    ['uz', '15-yanvar kuni', '2026-01-15'],
    ['uz', '6–7-noyabr', '2025-11-06/2025-11-07'],
    ['uz', '2018-yilda', '2018'],
    ['uz', 'shanba kuni', '2026-01-17'],
    ['uz-Cyrl', '2025 йил 7 ноябрь куни', '2025-11-07'],
    ['uz-Cyrl', 'кеча', '2026-01-19'],
  ] as const)('%s: %s', ([code, text, expected]) => {
    expect(resolved(text, code)).toBe(expected)
  })

  it.for([
    ['en', 'on Friday', '2026-01-23'],
    ['en', 'on 5 January', '2027-01-05'],
    ['tr', '19-20 Şubat', '2026-02-19/2026-02-20'],
    ['uz', '15-may kuni', '2026-05-15'],
  ] as const)('looks ahead in announcements: %s %s', ([code, text, expected]) => {
    expect(resolved(text, code, true)).toBe(expected)
  })

  it.for([
    ['en', 'You may go and march on'],
    ['tr', 'Kasım Cömert Tokayev konuştu'],
    ['uz', 'Dushanbe shahrida'],
    ['en', 'resolution 2254 was adopted'],
  ] as const)('takes no date from %s: %s', ([code, text]) => {
    expect(firstDate(text, code)).toBeNull()
  })

  it('knows no year without a publication day', () => {
    expect(resolveDate(firstDate('on 7 November', 'en')!, null, false)).toBeNull()
    expect(resolveDate(firstDate('on Friday', 'en')!, null, false)).toBeNull()
    expect(resolveDate(firstDate('on 7 November 2025', 'en')!, null, false)?.date).toBe('2025-11-07')
  })

  it('refuses a day that the month does not have', () => {
    expect(resolved('on 31 February 2026', 'en')).toBeNull()
  })
})
