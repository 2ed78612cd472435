// Records keep their ids where most of their reports are.
import { expect, it } from 'vitest'
import { assignIds } from '../../src/meetings/assign-ids.ts'
import type { Cluster } from '../../src/meetings/cluster-reports.ts'
import type { MeetingReport } from '../../src/meetings/meeting-report.ts'
import { buildReport } from './build-report.ts'

const report = (id: string): MeetingReport => ({ ...buildReport(), id })

it('leaves a record to what stays of it when just as much goes over to an older one', () => {
  const before = new Map([
    ['a', '1'],
    ['b', '3'],
    ['c', '3'],
  ])
  const clusters: Pick<Cluster, 'reports'>[] = [
    { reports: [report('a'), report('b')] },
    { reports: [report('c')] },
  ]
  expect(assignIds(clusters, before)).toEqual({
    ids: ['1', '3'],
    gone: new Map(),
  })
})
