// Reports → components: those that are looked at together, directly or through others.
import { reportBlocks } from './blocks.ts'
import { linkReports } from './link-reports.ts'
import type { MeetingReport } from './meeting-report.ts'

/** What the database does report by report, done for all at once: each list is a component, in the order of the reports. */
export function findComponents(reports: readonly MeetingReport[]): MeetingReport[][] {
  const areLinked = linkReports()
  const byKey = new Map<string, MeetingReport[]>()
  const componentOf = new Map<MeetingReport, MeetingReport[]>()
  for (const report of reports) {
    const keys = reportBlocks(report)
    const near = new Set(keys.flatMap((key) => byKey.get(key) ?? []))
    const linked = new Set(
      [...near].filter((other) => areLinked(report, other)).map((other) => componentOf.get(other)!),
    )
    const component = [...linked].flat()
    component.push(report)
    for (const member of component) componentOf.set(member, component)
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), report])
  }
  return [...new Set(componentOf.values())]
}
