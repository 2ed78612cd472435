// What an editor enters by hand, with the address where it stands → an article of its publisher, one report, and its place.
import type { MeetingFacts } from '../domain/report.ts'
import type { WaitReason } from '../domain/review.ts'
import type { ReadingLanguage } from '../domain/vocabulary.ts'
import { recogniseLanguage } from '../extraction/text/recognise-language.ts'
import { canonicalAddress } from '../sources/canonical-address.ts'
import { addAct, setActMeeting } from '../store/acts.ts'
import { inTransaction } from '../store/db.ts'
import type { Db } from '../store/db.ts'
import { followRedirects } from '../store/meetings.ts'
import type { Store } from '../store/open.ts'
import { loadPlaceable } from '../store/placing.ts'
import type { PlaceableReport } from '../store/placing.ts'
import { saveReports } from '../store/reports.ts'
import { saveArticleVersion } from '../store/articles.ts'
import type { Actor } from './do-deed.ts'
import { holdPlace, placeReport } from './merge-reports.ts'
import { hashOf } from './store-article.ts'
import { receivingSource } from './take-in.ts'

/** In place of a ruleset's name, and of a rule's: no rule read it. */
export const BY_HAND = 'editor'

export interface HandEntry {
  facts: MeetingFacts
  /** A public address: whatever is shown can be traced. */
  url: string
  /** The sentence there that says so, word for word; null where none is quoted. */
  sentence: string | null
  /** Of whoever enters it: the article's, where the sentence tells none. */
  language: ReadingLanguage
}

export type Entered =
  | {
      ok: true
      actId: string
      meetingId: string
      /** joined: others told of the meeting before. */
      outcome: 'created' | 'joined'
      /** Why the meeting waits for an editor; none: readers are told of it. */
      waits: WaitReason[]
    }
  /** Exactly this is on record. */
  | { ok: false }

/**
 * Stores and places an entry in one transaction, with the act as the cause of what changes. The article has no text of its
 * own, so that no later rules read the quotation as if it were one.
 */
export async function addByHand(
  { db, clock }: Pick<Store, 'db' | 'clock'>,
  actor: Actor,
  entry: HandEntry,
): Promise<Entered> {
  const now = clock.now()
  return inTransaction(db, async (tx) => {
    const report = await storeEntry(tx, entry, now)
    await holdPlace(tx, report)
    // Looked at again, now that nobody else can be entering the same.
    const fresh = await loadPlaceable(tx, report.id)
    // What was refused is entered anew when its entry was undone, and keeps the meeting that it had.
    if (fresh === null || fresh.state === 'placed') return { ok: false }
    const facts = { reportId: report.id, url: entry.url }
    const actId = await addAct(tx, { telegramId: actor, kind: 'add', meetingId: null, facts }, now)
    const [own = null] = fresh.meetingId === null ? [] : await followRedirects(tx, [fresh.meetingId])
    const touched = own === null ? [] : [own]
    const entered = { ...fresh, meetingId: own === fresh.meetingId ? own : null }
    const placed = await placeReport(tx, entered, null, { now, cause: { act: actId }, touched })
    if (!('meetingId' in placed)) return { ok: false }
    const { meetingId, waits } = placed
    await setActMeeting(tx, actId, meetingId)
    return { ok: true, actId, meetingId, outcome: placed.outcome === 'joined' ? 'joined' : 'created', waits }
  })
}

async function storeEntry(
  tx: Db,
  { facts, url, sentence, language }: HandEntry,
  now: Date,
): Promise<PlaceableReport> {
  const address = canonicalAddress(url)
  const { versionId } = await saveArticleVersion(tx, {
    sourceId: await receivingSource(tx, { url, publisher: null, country: null }, 'posts', now),
    // The page itself may be read as well, and what is entered is no wording of it.
    address: `entered:${address}`,
    url,
    title: null,
    published: null,
    language: languageOf(sentence) ?? language,
    country: null,
    text: null,
    hash: hashOf(JSON.stringify([address, sentence, facts])),
    now,
  })
  const quoted = sentence === null ? [] : [evidenceOf(sentence)]
  const meeting = { ...facts, background: null, implied: [], confidence: 1, review: false, evidence: quoted }
  const [id = ''] = await saveReports(tx, versionId, BY_HAND, { meetings: [meeting] }, now)
  return (await loadPlaceable(tx, id))!
}

function languageOf(sentence: string | null): ReadingLanguage | null {
  const recognised = sentence === null ? null : recogniseLanguage(sentence)
  return recognised?.kind === 'reading' ? recognised.language : null
}

function evidenceOf(sentence: string) {
  return {
    field: 'meeting',
    value: null,
    start: 0,
    end: sentence.length,
    text: sentence,
    sentence,
    rule: BY_HAND,
  } as const
}
