import { describe, expect, it } from 'vitest'
import { dateRange, reportRange } from '../../src/meetings/date-range.ts'
import { buildMeeting, buildReport } from './build-report.ts'
import type { ExtractedMeeting } from '../../src/domain/report.ts'

describe('dateRange', () => {
  it.each<[string, Partial<ExtractedMeeting>, string, string]>([
    ['a day is itself', { date: '2026-01-20' }, '2026-01-20', '2026-01-20'],
    [
      'several days are from the first to the last',
      { date: '2025-10-06', endDate: '2025-10-07' },
      '2025-10-06',
      '2025-10-07',
    ],
    ['a month is all its days', { date: '2024-02' }, '2024-02-01', '2024-02-29'],
    ['a year is all its days', { date: '2018' }, '2018-01-01', '2018-12-31'],
    [
      'an end before the beginning is not believed',
      { date: '2025-10-06', endDate: '2025-01-07' },
      '2025-10-06',
      '2025-10-06',
    ],
    [
      'fresh news without a day is of the week before',
      { date: null, notAfter: '2026-03-08' },
      '2026-03-01',
      '2026-03-08',
    ],
    [
      'a plan without a day is of the season to come',
      { date: null, status: 'announced' },
      '2026-05-01',
      '2026-08-01',
    ],
    [
      'the past beside the news is of the year before',
      { date: null, background: 'history' },
      '2025-04-30',
      '2026-05-01',
    ],
  ])('%s', (_, facts, earliest, latest) => {
    expect(dateRange(buildMeeting(facts), '2026-05-01')).toEqual({ earliest, latest })
  })

  it('counts from the day of arrival where the publication day is unknown', () => {
    const report = buildReport({ date: null }, { published: null, received: '2026-02-10' })

    expect(reportRange(report)).toEqual({ earliest: '2026-02-03', latest: '2026-02-10' })
  })
})
