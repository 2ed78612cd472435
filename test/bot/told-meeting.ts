// A few facts → a released meeting with an article that reports it, as the jobs would have stored them.
import type { Evidence } from '../../src/domain/report.ts'
import { saveArticleVersion } from '../../src/store/articles.ts'
import { recordChanges } from '../../src/store/changes.ts'
import { inTransaction } from '../../src/store/db.ts'
import { createMeeting, type MeetingDraft } from '../../src/store/save-meeting.ts'
import { saveReports } from '../../src/store/reports.ts'
import { savePublisher, saveSource } from '../../src/store/sources.ts'
import { draft, extracted, give } from '../store/rows.ts'
import type { TestStore } from '../support/test-db.ts'

export interface Told {
  /** The publisher's name as readers see it. */
  outlet?: string
  url?: string
  title?: string
  sentence?: string
  implied?: string[]
  evidence?: Partial<Evidence>[]
}

let articles = 0

/** Gives back the meeting's id. The day before the scenes' today, in Ankara, if nothing else is stated. */
export async function tellMeeting(
  { db, clock }: Pick<TestStore, 'db' | 'clock'>,
  stated: Partial<MeetingDraft> = {},
  told: Told = {},
): Promise<string> {
  const now = clock.now()
  const key = `p${++articles}`
  await savePublisher(db, { id: key, name: told.outlet ?? 'Example News', country: 'TR' })
  const address = `https://${key}.example/feed`
  const url = told.url ?? `https://${key}.example/talks`
  const sourceId = await saveSource(
    db,
    { publisherId: key, kind: 'feed', address, name: key, language: 'en', zone: 'Europe/Istanbul' },
    now,
  )
  const sentence = told.sentence ?? 'The ministers met in Ankara on Tuesday.'
  const base = extracted().evidence[0]!
  const evidence = (told.evidence ?? [{}]).map((one) => ({ ...base, sentence, ...one }))
  const facts = { implied: told.implied ?? [], ...stated }
  return inTransaction(db, async (tx) => {
    const { versionId } = await saveArticleVersion(tx, {
      sourceId,
      address: url,
      url,
      title: told.title ?? 'Talks in Ankara',
      published: '2026-01-20',
      language: 'en',
      country: null,
      text: sentence,
      hash: key,
      now,
    })
    const [reportId = ''] = await saveReports(
      tx,
      versionId,
      'test',
      { meetings: [extracted({ evidence, implied: facts.implied })] },
      now,
    )
    const id = await createMeeting(tx, draft(facts), now)
    await give(tx, reportId, id)
    await recordChanges(tx, [{ meetingId: id, type: 'released', at: now }])
    return id
  })
}
