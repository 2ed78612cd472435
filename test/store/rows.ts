// Rows for the store tests: complete ones, of which a test states only what it is about.
import type { ToldFacts } from '../../src/domain/digest.ts'
import type { ExtractedMeeting } from '../../src/domain/report.ts'
import type { Chat, Followed } from '../../src/domain/subscription.ts'
import { createBrief } from '../../src/store/briefs.ts'
import { saveArticleVersion } from '../../src/store/articles.ts'
import { findOrCreateChat } from '../../src/store/chats.ts'
import { recordChanges } from '../../src/store/changes.ts'
import { inTransaction, tables, type Db } from '../../src/store/db.ts'
import { createMeeting, type MeetingDraft } from '../../src/store/save-meeting.ts'
import { findOrCreatePeople, type NamedPerson } from '../../src/store/people.ts'
import { moveReports } from '../../src/store/placing.ts'
import { rowId } from '../../src/store/row-id.ts'
import { savePublisher, saveSource } from '../../src/store/sources.ts'
import { NOW } from '../support/test-db.ts'

/** Two foreign ministers in Ankara on 20 January 2026. */
export function draft(stated: Partial<MeetingDraft> = {}): MeetingDraft {
  return {
    date: '2026-01-20',
    datePrecision: 'day',
    endDate: null,
    notAfter: null,
    place: { city: 'Ankara', country: 'TR', venue: null },
    status: 'held',
    mode: 'in-person',
    kind: 'bilateral',
    level: 'minister',
    countries: ['TR', 'UZ'],
    organizations: [],
    people: [
      { name: 'Hakan Fidan', office: 'foreign-minister', country: 'TR', organization: null, personId: null },
    ],
    host: 'TR',
    chair: null,
    format: null,
    formatName: null,
    ordinal: null,
    informal: false,
    topics: ['security'],
    outcomes: [{ type: 'joint-statement', title: 'Joint Statement', language: 'en' }],
    earliest: '2026-01-20',
    latest: '2026-01-20',
    history: false,
    implied: [],
    ...stated,
  }
}

export function extracted(stated: Partial<ExtractedMeeting> = {}): ExtractedMeeting {
  const { earliest: _earliest, latest: _latest, history: _history, ...facts } = draft()
  return {
    ...facts,
    background: null,
    confidence: 0.9,
    review: false,
    evidence: [
      {
        field: 'place',
        value: 'Ankara',
        start: 19,
        end: 25,
        text: 'Ankara',
        sentence: 'They sat down in Ankara.',
        rule: 'city-after-in',
      },
    ],
    ...stated,
  }
}

/** An article version of a source of its own; `name` tells it from others. */
export async function version(
  db: Db,
  name: string,
  text = `They sat down in Ankara. ${name}`,
  published: string | null = '2026-01-20',
) {
  const publisherId = `publisher-${name}`
  await savePublisher(db, { id: publisherId, name: `Publisher ${name}`, country: 'TR' })
  const address = `https://${name}.example/feed`
  const sourceId = await saveSource(
    db,
    { publisherId, kind: 'feed', address, name, language: 'en', zone: 'Europe/Istanbul' },
    NOW,
  )
  const url = `https://${name}.example/1`
  return inTransaction(db, (tx) =>
    saveArticleVersion(tx, {
      sourceId,
      address: url,
      url,
      title: `Title ${name}`,
      published,
      language: 'en',
      country: null,
      text,
      hash: `hash of ${text}`,
      now: NOW,
    }),
  )
}

/** The record of one person. */
export async function recordOf(tx: Db, person: NamedPerson, now = NOW): Promise<string | null> {
  const [id] = await findOrCreatePeople(tx, [person], now)
  return id!
}

/** Gives a report to a meeting, as placing does. */
export async function give(tx: Db, reportId: string, meetingId: string): Promise<void> {
  await moveReports(tx, [{ reportId, meetingId, reasons: [], actId: null }], NOW)
}

/** An editor found that there was no such meeting. Without the numbered change that tells readers of it. */
export async function withdraw(tx: Db, id: string): Promise<void> {
  await tables(tx).meeting.update({ where: { id: rowId(id) }, data: { withdrawn: true } })
}

/** A meeting that readers can see, and the number of its release. */
export async function released(db: Db, stated: Partial<MeetingDraft> = {}) {
  return inTransaction(db, async (tx) => {
    const id = await createMeeting(tx, draft(stated), NOW)
    const [change] = await recordChanges(tx, [{ meetingId: id, type: 'released', at: NOW }])
    return { id, number: change!.number }
  })
}

export async function chatWithBrief(db: Db, telegramId = 100, followed: Followed[] = []) {
  const { chat } = await findOrCreateChat(db, {
    telegramId,
    locale: 'en',
    zone: 'Asia/Tashkent',
    form: 'rich',
    now: NOW,
  })
  return { chat, brief: await briefOf(db, chat, followed) }
}

async function briefOf(db: Db, chat: Chat, followed: Followed[]) {
  return createBrief(db, {
    chatId: chat.id,
    at: '08:00',
    days: [1, 2, 3, 4, 5, 6, 7],
    followed,
    lastNumber: 0,
    activeSince: NOW,
    now: NOW,
  })
}

export function toldFacts(status: ToldFacts['status'] = 'announced'): ToldFacts {
  return {
    status,
    date: '2026-01-20',
    endDate: null,
    notAfter: null,
    place: { city: 'Ankara', country: 'TR', venue: null },
    mode: 'in-person',
    level: 'minister',
    countries: ['TR', 'UZ'],
    organizations: [],
    format: null,
    ordinal: null,
    people: ['Hakan Fidan'],
    outcomes: [],
    withdrawn: false,
  }
}
