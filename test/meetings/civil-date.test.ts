import { expect, it } from 'vitest'
import { addDays, daysBetween, daysOf, isoWeekday, monthsBetween } from '../../src/meetings/civil-date.ts'

it('days are counted over months, years and leap days', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2026-01-02', '2026-01-01')).toBe(-1)
})

it('a month and a year have a first and a last day', () => {
  expect(daysOf('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' })
  expect(daysOf('2025')).toEqual({ first: '2025-01-01', last: '2025-12-31' })
  expect(daysOf('2025-05-23')).toEqual({ first: '2025-05-23', last: '2025-05-23' })
})

it('months are listed over the turn of a year', () => {
  expect(monthsBetween('2025-11-30', '2026-02-01')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
})

it('weeks begin on Monday', () => {
  expect(['2026-11-16', '2026-11-21', '2026-11-22'].map(isoWeekday)).toEqual([1, 6, 7])
})
