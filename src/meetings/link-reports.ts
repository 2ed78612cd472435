// Two reports → whether they are looked at together: the weakest ground on which they could be of one meeting.
import { searchBlocks } from './blocks.ts'
import { compareDates } from './compare-dates.ts'
import { comparePeople } from './compare-sides.ts'
import { mergeFacts } from './merge-facts.ts'
import { sameMeeting } from './same-meeting.ts'
import type { Block } from './blocks.ts'
import type { KnownMeeting, MeetingReport } from './meeting-report.ts'

/**
 * Tells of two reports whether either could join the other, or an editor would be asked. Reports that are linked,
 * directly or through others, make a component, and what becomes of a component depends on nothing outside it. A telling
 * that names no more than a month or a season links only where format, place or people hold it: otherwise all meetings of
 * a pair would be one component. Two without a common key are never linked: nobody would find them. Answers are kept for
 * as long as the function is.
 */
export function linkReports(): (a: MeetingReport, b: MeetingReport) => boolean {
  const known = new Map<string, KnownMeeting>()
  const alone = (report: MeetingReport): KnownMeeting => {
    const found = known.get(report.id) ?? { facts: mergeFacts([report]).facts, reports: [report] }
    known.set(report.id, found)
    return found
  }
  const blocks = new Map<string, Map<string, Block>>()
  const blocksOf = (report: MeetingReport): Map<string, Block> => {
    const found = blocks.get(report.id) ?? new Map(searchBlocks(report).map((block) => [block.key, block]))
    blocks.set(report.id, found)
    return found
  }
  const isFound = (a: MeetingReport, b: MeetingReport): boolean => {
    const others = blocksOf(b)
    return [...blocksOf(a).values()].some((block) => {
      const other = others.get(block.key)
      return other !== undefined && block.earliest <= other.latest && other.earliest <= block.latest
    })
  }
  const links = new Map<string, boolean>()
  return (a, b) => {
    const pair = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`
    const link = links.get(pair) ?? (isFound(a, b) && (isLink(a, alone(b)) || isLink(b, alone(a))))
    links.set(pair, link)
    return link
  }
}

function isLink(report: MeetingReport, known: KnownMeeting): boolean {
  if (sameMeeting(report, known).verdict === 'different') return false
  if (compareDates(report, known) !== 'coarse') return true
  const [a, b] = [report.meeting, known.facts]
  if (a.format !== null && a.format === b.format) return true
  return comparePeople(a, b).shared > 0 || (a.place.country !== null && a.place.country === b.place.country)
}
