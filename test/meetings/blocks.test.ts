import { describe, expect, it } from 'vitest'
import { reportBlocks } from '../../src/meetings/blocks.ts'
import { buildReport } from './build-report.ts'

describe('reportBlocks', () => {
  it('has a key for each pair of sides and the format, in the month of the day', () => {
    const report = buildReport({ countries: ['KZ', 'TR', 'UZ'], format: 'f', ordinal: 2 })

    expect(reportBlocks(report)).toEqual([
      'KZ+TR 2026-01',
      'KZ+UZ 2026-01',
      'TR+UZ 2026-01',
      'f #2',
      'f 2026-01',
    ])
  })

  it('counts organisations as sides and alone', () => {
    expect(reportBlocks(buildReport({ countries: ['TR'], organizations: ['OTS'] }))).toEqual([
      'OTS+TR 2026-01',
      'in OTS 2026-01',
    ])
  })

  it('covers the neighbouring month where the day is near its end or untold', () => {
    expect(reportBlocks(buildReport({ date: '2026-01-31' }))).toEqual(['TR+UZ 2026-01', 'TR+UZ 2026-02'])
    expect(reportBlocks(buildReport({ date: null, notAfter: '2026-03-03' }))).toEqual([
      'TR+UZ 2026-02',
      'TR+UZ 2026-03',
    ])
    expect(reportBlocks(buildReport({ date: '2026-03' }))).toEqual([
      'TR+UZ 2026-02',
      'TR+UZ 2026-03',
      'TR+UZ 2026-04',
    ])
  })

  it('stays small for a world conference and still finds it', () => {
    const countries = Array.from({ length: 193 }, (_, index) => `C${String(index).padStart(3, '0')}`)
    const keys = reportBlocks(
      buildReport({ kind: 'summit', countries, organizations: ['UN'], format: 'un-general-assembly' }),
    )

    expect(keys.length).toBeLessThan(60)
    expect(keys).toContain('un-general-assembly 2026-01')
  })

  it('is sorted and without repetition, so that everybody locks in one order', () => {
    const keys = reportBlocks(buildReport({ date: '2026-01-31', format: 'f' }))

    expect(keys).toEqual([...new Set(keys)].sort())
  })
})
