import { describe, expect, it } from 'vitest'
import { placeReport } from '../../src/meetings/place-report.ts'
import { FIDAN, SAIDOV, buildKnown, buildReport, person } from './build-report.ts'

describe('placeReport', () => {
  const report = buildReport({ people: [FIDAN, SAIDOV] })

  it('creates a meeting where there is none like it', () => {
    const other = buildKnown('m1', buildReport({ countries: ['KZ', 'TR'] }))

    expect(placeReport(report, [])).toEqual({ create: true })
    expect(placeReport(report, [other])).toEqual({ create: true })
  })

  it('joins the one that fits best', () => {
    const bare = buildKnown('bare', buildReport({}))
    const full = buildKnown('full', buildReport({ people: [FIDAN, SAIDOV] }))

    expect(placeReport(report, [bare, full])).toMatchObject({ join: 'full' })
    expect(placeReport(report, [full, bare])).toMatchObject({ join: 'full' })
  })

  it('asks an editor where two fit alike', () => {
    const twins = ['m1', 'm2'].map((id) => buildKnown(id, buildReport({ people: [FIDAN, SAIDOV] })))

    expect(placeReport(report, twins)).toEqual({ review: ['m1', 'm2'], reason: 'several-fit' })
  })

  it('asks an editor where one may fit and none does', () => {
    const vague = buildKnown('m1', buildReport({ date: '2026' }))

    expect(placeReport(report, [vague])).toEqual({ review: ['m1'], reason: 'unsure' })
  })

  it('asks an editor about what extraction doubts, whatever fits', () => {
    const same = buildKnown('m1', buildReport({ people: [FIDAN, SAIDOV] }))
    const doubtful = buildReport({ people: [FIDAN, SAIDOV], review: true })

    expect(placeReport(doubtful, [same])).toEqual({ review: ['m1'], reason: 'low-confidence' })
    expect(placeReport(doubtful, [])).toEqual({ review: [], reason: 'low-confidence' })
  })

  it('obeys what an editor decided', () => {
    const same = buildKnown('m1', buildReport({ people: [FIDAN, SAIDOV] }))

    expect(placeReport(report, [same], { apart: ['m1'] })).toEqual({ create: true })
    expect(placeReport(report, [], { join: 'm7' })).toMatchObject({ join: 'm7' })
  })

  it('makes two meetings of the two receptions of one article', () => {
    const first = buildReport({ kind: 'reception', people: [FIDAN, SAIDOV] }, { id: 'a' })
    const second = buildReport(
      { kind: 'reception', people: [FIDAN, person('Laziz Kudratov', 'UZ')] },
      { id: 'a' },
    )

    expect(placeReport(second, [buildKnown('m1', first)])).toEqual({ create: true })
  })
})
