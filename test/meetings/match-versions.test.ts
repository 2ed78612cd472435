// Which report of a changed article takes the place of which one of its old wording.
import { describe, expect, it } from 'vitest'
import { matchVersions } from '../../src/meetings/match-versions.ts'
import { buildReport, FIDAN, SAIDOV } from './build-report.ts'

describe('a changed article', () => {
  it('corrects a report in one or two of its fields', () => {
    const old = buildReport({ people: [FIDAN], place: { city: 'Istanbul', country: 'TR', venue: null } })
    const now = buildReport({ people: [FIDAN], place: { city: 'Ankara', country: 'TR', venue: null } })
    expect(matchVersions([old], [now])).toEqual(new Map([[now.id, old.id]]))
    const moved = buildReport({ people: [FIDAN], date: '2026-01-19', level: null })
    expect(matchVersions([old], [moved])).toEqual(new Map([[moved.id, old.id]]))
  })

  it('does not turn one meeting into another that has no side in common with it', () => {
    const old = buildReport({ countries: ['TR', 'UZ'] })
    const now = buildReport({ countries: ['AZ', 'KZ'] })
    expect(matchVersions([old], [now]).size).toBe(0)
  })

  it('does not turn one meeting into another of a side in common and little else', () => {
    const old = buildReport({ people: [FIDAN, SAIDOV], format: 'tr-uz-4plus4' })
    const now = buildReport({
      countries: ['KZ', 'UZ'],
      date: '2026-02-11',
      level: 'head-of-state',
      kind: 'reception',
    })
    expect(matchVersions([old], [now]).size).toBe(0)
  })

  it('pairs each report once, the likest first, in whatever order they come', () => {
    const ankara = buildReport({ date: '2026-01-20', people: [FIDAN] })
    const istanbul = buildReport({ date: '2026-01-21', level: 'deputy-minister' })
    const newIstanbul = buildReport({ date: '2026-01-21', level: 'deputy-minister', topics: ['trade'] })
    const newAnkara = buildReport({ date: '2026-01-20', people: [FIDAN], topics: ['trade'] })
    const expected = new Map([
      [newAnkara.id, ankara.id],
      [newIstanbul.id, istanbul.id],
    ])
    expect(matchVersions([ankara, istanbul], [newIstanbul, newAnkara])).toEqual(expected)
    expect(matchVersions([istanbul, ankara], [newAnkara, newIstanbul])).toEqual(expected)
  })

  it('leaves over what it tells in addition', () => {
    const old = buildReport({ people: [FIDAN] })
    const [same, more] = [buildReport({ people: [FIDAN] }), buildReport({ people: [FIDAN], level: null })]
    expect(matchVersions([old], [more, same])).toEqual(new Map([[same.id, old.id]]))
  })
})
