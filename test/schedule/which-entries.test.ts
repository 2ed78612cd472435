// Which entries of a source are read: news at once, the past only where it was asked for, and corrections looked for.
import { describe, expect, it } from 'vitest'
import type { ListedEntry } from '../../src/domain/source.ts'
import { chooseEntries, goesOn, nextLook, nextTry } from '../../src/schedule/which-entries.ts'

function entry(published: string | null): ListedEntry {
  return {
    address: `https://a.example/${published}`,
    url: null,
    title: null,
    published,
    language: null,
    text: null,
    whole: false,
    fingerprint: '',
  }
}

const LATER = { isFirst: false, archiveSince: null, isArchive: false, today: '2026-02-01' }
const states = (days: (string | null)[], choice: Partial<typeof LATER | { archiveSince: string }> = {}) =>
  chooseEntries(days.map(entry), { ...LATER, ...choice }).map(({ state, archive }) =>
    archive ? 'history' : state,
  )

describe('entries listed for the first time', () => {
  it('are read where they are news', () => {
    expect(states(['2026-02-01', '2026-01-20', '2025-12-01', null])).toEqual(['due', 'due', 'passed', 'due'])
  })

  it('of a source new to us are read for the last days only, undated ones from the top of the list', () => {
    expect(states(['2026-02-01', '2026-01-29', '2026-01-28'], { isFirst: true })).toEqual([
      'due',
      'due',
      'passed',
    ])
    const undated = states(
      Array.from({ length: 20 }, () => null),
      { isFirst: true },
    )
    expect(undated.filter((state) => state === 'due')).toHaveLength(15)
    expect(undated[0]).toBe('due')
  })

  it('are history where the archive was asked for, down to its day', () => {
    const asked = { isFirst: true, archiveSince: '2025-12-01' }

    expect(states(['2026-02-01', '2026-01-01', '2025-12-01', '2025-11-30'], asked)).toEqual([
      'due',
      'history',
      'history',
      'passed',
    ])
  })

  it('on a page of the archive are history, whatever their day', () => {
    const page = { archiveSince: '2025-12-01', isArchive: true }

    expect(states(['2026-02-01', null, '2025-01-01'], page)).toEqual(['history', 'history', 'passed'])
  })
})

describe('the way into an archive', () => {
  it('goes on while a page has a day within, or no days at all', () => {
    expect(goesOn([entry('2025-11-30'), entry('2025-12-02')], '2025-12-01')).toBe(true)
    expect(goesOn([entry(null)], '2025-12-01')).toBe(true)
    expect(goesOn([entry('2025-11-30')], '2025-12-01')).toBe(false)
    expect(goesOn([], '2025-12-01')).toBe(false)
  })
})

describe('an article that was read', () => {
  const NOW = new Date('2026-02-01T06:00:00.000Z')
  const hours = (at: Date | null): number | null => at && (at.getTime() - NOW.getTime()) / 3_600_000

  it('is looked at again after 6, 24 and 72 hours where it tells of a meeting', () => {
    expect([0, 1, 2, 3].map((looks) => hours(nextLook(NOW, looks, true)))).toEqual([6, 18, 48, null])
    expect(nextLook(NOW, 0, false)).toBeNull()
  })
})

describe('an article that could not be read', () => {
  const NOW = new Date('2026-02-01T06:00:00.000Z')
  const minutes = (at: Date | null): number | null => at && (at.getTime() - NOW.getTime()) / 60_000

  it('is tried often at first, then once a day for two weeks, and as late as its server asks', () => {
    expect([1, 2, 3, 4, 5, 6, 19, 20].map((tries) => minutes(nextTry(NOW, tries, null)))).toEqual([
      2,
      10,
      30,
      120,
      480,
      1440,
      1440,
      null,
    ])
    expect(minutes(nextTry(NOW, 1, 3_600_000))).toBe(60)
  })
})
