// A stored report → the shape that the pure heart of placing and merging works on.
import type { Standing } from '../domain/source.ts'
import { civilDay } from '../meetings/civil-date.ts'
import type { MeetingReport, PublisherRole } from '../meetings/meeting-report.ts'
import type { PlaceableReport } from '../store/placing.ts'

/** A ministry tells of its own meetings first-hand; commentary tells what it heard. */
const ROLES: Partial<Record<Standing, PublisherRole>> = {
  ministry: 'official',
  organization: 'official',
  agency: 'agency',
}

export function toMeetingReport(report: PlaceableReport): MeetingReport {
  const { id, articleId, address, hash, position, published, receivedAt, language, archive, fresh, meeting } =
    report
  return {
    id,
    key: `${report.publisher?.id ?? ''} ${address} ${hash} ${position}`,
    article: {
      id: articleId,
      textHash: hash,
      publisher: withRole(report.publisher),
      published,
      received: civilDay(receivedAt),
      language,
      archive,
      fresh,
    },
    meeting,
  }
}

function withRole(publisher: PlaceableReport['publisher']): MeetingReport['article']['publisher'] {
  if (publisher === null) return null
  const { standing, ...known } = publisher
  return { ...known, role: (standing === null ? undefined : ROLES[standing]) ?? 'outlet' }
}
