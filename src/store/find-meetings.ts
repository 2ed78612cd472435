// A question about all meetings → a page of answers.
import type { Meeting } from '../domain/meeting.ts'
import type { Followed } from '../domain/subscription.ts'
import type { CivilDate, Status } from '../domain/vocabulary.ts'
import { tables, type Db } from './db.ts'
import type { Prisma } from './generated/client.ts'
import { toMeeting, WHOLE_MEETING } from './meeting-rows.ts'
import { rowId } from './row-id.ts'

/** Every part narrows; what is left out narrows nothing. */
export interface MeetingQuery {
  /** Meetings of any of these. */
  followed?: readonly Followed[]
  /** Part of a person's name, in any spelling known of them. */
  person?: string
  /** Ids of people who are meant by that name as well: the caller knows how it is spelled elsewhere. */
  people?: readonly string[]
  /** Days it may fall on, both included. */
  from?: CivilDate
  to?: CivilDate
  status?: readonly Status[]
  /** Also those that readers were never told of: they wait for an editor. */
  unreleased?: true
  /** Today: announced meetings of today and later, the soonest first. Otherwise the newest come first. */
  upcoming?: CivilDate
  limit?: number
  offset?: number
  /** The last meeting of the page before. */
  before?: Pick<Meeting, 'id' | 'latest'>
}

/** Meetings that are not withdrawn, and released unless others are asked for. */
export async function findMeetings(db: Db, query: MeetingQuery): Promise<Meeting[]> {
  const { upcoming, limit, offset } = query
  const rows = await tables(db).meeting.findMany({
    where: toWhere(query),
    orderBy:
      upcoming === undefined ? [{ latest: 'desc' }, { id: 'desc' }] : [{ earliest: 'asc' }, { id: 'asc' }],
    take: limit,
    skip: offset,
    include: WHOLE_MEETING,
  })
  return rows.map(toMeeting)
}

/** How many `findMeetings` would give without limit and offset. */
export async function countMeetings(db: Db, query: MeetingQuery): Promise<number> {
  return tables(db).meeting.count({ where: toWhere(query) })
}

function toWhere(query: MeetingQuery): Prisma.MeetingWhereInput {
  const { followed, person, people = [], from, to, status, unreleased, upcoming, before } = query
  const all: Prisma.MeetingWhereInput[] = [{ redirectTo: null, withdrawn: false }]
  const released: Prisma.MeetingWhereInput = { releasedNumber: { not: null } }
  // A record of which nobody tells any more waits for nobody.
  all.push(unreleased ? { OR: [released, { reports: { some: { state: 'placed' } } }] } : released)
  if (followed !== undefined) all.push(ofAny(followed))
  if (person !== undefined) all.push(ofPerson(person, people))
  if (from !== undefined) all.push({ latest: { gte: from } })
  if (to !== undefined) all.push({ earliest: { lte: to } })
  if (status !== undefined) all.push({ status: { in: [...status] } })
  if (upcoming !== undefined) all.push({ status: 'announced', latest: { gte: upcoming } })
  if (before !== undefined) {
    const { latest, id } = before
    all.push({ OR: [{ latest: { lt: latest } }, { latest, id: { lt: rowId(id) } }] })
  }
  return { AND: all }
}

/** Of nothing followed there are no meetings; an empty `OR` beside other conditions would let all through. */
function ofAny(followed: readonly Followed[]): Prisma.MeetingWhereInput {
  return followed.length === 0 ? { id: { in: [] } } : { OR: followed.map(ofFollowed) }
}

function ofFollowed({ kind, code }: Followed): Prisma.MeetingWhereInput {
  if (kind === 'format') return { formatId: code }
  if (kind === 'person') return { attendances: { some: { personId: rowId(code) } } }
  return { participants: { some: { kind, code } } }
}

function ofPerson(text: string, people: readonly string[]): Prisma.MeetingWhereInput {
  const contains = { contains: text, mode: 'insensitive' } as const
  const personId = { in: people.map(rowId) }
  const spellings = { some: { spelling: contains } }
  return { attendances: { some: { OR: [{ name: contains }, { person: { spellings } }, { personId }] } } }
}
