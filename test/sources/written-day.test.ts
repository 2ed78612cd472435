import { describe, expect, it } from 'vitest'
import { writtenDays } from '../../src/sources/written-day.ts'

const days = (text: string): string[] => writtenDays(text, 'Asia/Tashkent').map(({ day }) => day)

describe('a date written on a page', () => {
  it.each([
    ['20 January 2026'],
    ['20th of January, 2026'],
    ['January 20, 2026'],
    ['Jan. 20, 2026 | 14:30'],
    ['Tuesday, 20 January 2026, 14:30'],
    ['20 Ocak 2026 Salı'],
    ['20 OCAK 2026'],
    ['Salı, 20 Oca 2026 - 09:15'],
    ['20 yanvar 2026'],
    ['20 Yanvar 2026, 18:05'],
    ['2026-cı il 20 yanvar'],
    ['20-yanvar, 2026'],
    ['2026-yil 20-yanvar'],
    ['20 январ 2026 йил'],
    ['2026 йил 20 январь'],
    ['20 қаңтар 2026'],
    ['2026 жылғы 20 қаңтар'],
    ['2026 ж. 20 қаңтар'],
    ['2026-ж. 20-январь'],
    ['2026-жылдын 20-январы'],
    ['20-январь 2026'],
    ['20 января 2026 г., 14:30'],
    ['20 января 2026 года'],
    ['20 янв. 2026'],
    ['20.01.2026'],
    ['20.01.2026 14:30'],
    ['20. 01. 2026'],
    ['2026.01.20'],
    ['2026/01/20'],
    ['2026-01-20'],
    ['2026-01-20T09:00:00+05:00'],
    ['2026-01-19T21:30:00Z'],
    ['20/01/2026'],
    ['01/20/2026'],
    ['20-01-2026'],
    ['20 ýanwar 2026'],
  ])('"%s" is read', (text) => {
    expect(days(text)).toEqual(['2026-01-20'])
  })

  it.each([
    ['5 Şubat 2026', '2026-02-05'],
    ['12 Ağustos 2025', '2025-08-12'],
    ['1 Kasım 2025', '2025-11-01'],
    ['3 ARALIK 2025', '2025-12-03'],
    ['7 İyun 2025', '2025-06-07'],
    ['30 Avqust 2025', '2025-08-30'],
    ['9 sentabr 2025', '2025-09-09'],
    ['15 мамыр 2025', '2025-05-15'],
    ['1 қыркүйек 2025', '2025-09-01'],
    ['4 желтоқсан 2025', '2025-12-04'],
    ['8 мая 2025', '2025-05-08'],
    ['1 июля 2025', '2025-07-01'],
  ])('"%s" is %s', (text, day) => {
    expect(days(text)).toEqual([day])
  })

  it.each([
    ['03/04/2026', 'either of two days'],
    ['19-20 January 2026', 'the days of an event'],
    ['20 January', 'no year'],
    ['31.02.2026', 'no day of the calendar'],
    ['1.20.2026.5', 'a number of a document'],
    ['20 ministers 2026', 'no month'],
    ['+90 312 292 10 00', 'a telephone'],
    ['10:30', 'a time'],
    ['28.09.1912:44', 'a short year with a time glued to it'],
  ])('"%s" is none: %s', (text) => {
    expect(days(text)).toEqual([])
  })

  it('may stand beside others, and takes its time of day along', () => {
    const text = 'Posted 20.01.2026 14:30, changed 2 February 2026'

    expect(writtenDays(text).map(({ day, start, end }) => [day, text.slice(start, end)])).toEqual([
      ['2026-01-20', '20.01.2026 14:30'],
      ['2026-02-02', '2 February 2026'],
    ])
  })
})
