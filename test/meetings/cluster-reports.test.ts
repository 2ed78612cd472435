// Single cases of clustering that the properties met.
import { expect, it } from 'vitest'
import { clusterReports } from '../../src/meetings/cluster-reports.ts'
import { FIDAN, SAIDOV, buildReport } from './build-report.ts'

const ANKARA = { city: 'Ankara', country: 'TR', venue: null }

it('does not join what would be several meetings were the ones beside it not told of', () => {
  const days = { date: '2026-01-19', endDate: '2026-01-21', datePrecision: 'range' } as const
  const early = { published: '2026-01-12' }
  const ofOneArticle = { id: 'both' }
  const reports = [
    buildReport({ date: '2026-01-20', place: ANKARA }, early),
    buildReport({ date: '2026-01-19', people: [FIDAN, SAIDOV] }, { ...ofOneArticle, ...early }),
    // Fits both of the above, and so begins a meeting of its own, which alone it would not.
    buildReport(days, early),
    buildReport({ date: '2026-01-21' }),
    buildReport(
      { date: null, notAfter: '2026-01-20', place: ANKARA },
      { ...ofOneArticle, published: '2026-01-21' },
    ),
  ]
  const clusters = clusterReports(reports)
  expect(clusters).toHaveLength(3)
  for (const cluster of clusters) expect(clusterReports(cluster.reports)).toHaveLength(1)
  expect(clusters.flatMap(({ doubts }) => doubts.flatMap(({ reasons }) => reasons))).toContain('several-fit')
})
