// The sample meetings → everything a reader can be shown of them, a text for each file of digests/samples.
import { digestDocument } from '../../digests/digest-document.ts'
import type { Document } from '../../digests/document.ts'
import { gazetteerNames } from '../../digests/gazetteer-names.ts'
import { listDocument } from '../../digests/list-document.ts'
import { meetingDocument } from '../../digests/meeting-document.ts'
import { renderMessages } from '../../digests/render-messages.ts'
import { renderPlain } from '../../digests/render-plain.ts'
import { selectDigest } from '../../digests/select.ts'
import { toldFacts } from '../../digests/told-facts.ts'
import type { DigestContent, ToldRevision } from '../../src/domain/digest.ts'
import type { Meeting } from '../../src/domain/meeting.ts'
import { LOCALES, type Locale } from '../../src/domain/vocabulary.ts'
import * as meetings from './sample-meetings.ts'

/** File names below digests/samples → their whole text. */
export function samples(): Map<string, string> {
  return new Map(LOCALES.flatMap((locale) => samplesIn(locale)))
}

function samplesIn(locale: Locale): [string, string][] {
  const names = gazetteerNames(locale)
  const digest = digestDocument({ ...digestContent(), more: 2 }, locale, { names }) ?? {
    blocks: [],
    buttons: [],
  }
  const card = meetingDocument(meetings.fourPlusFour, meetings.fourPlusFourSources, locale, { names })
  const disputed = meetingDocument(meetings.disputedTalks, [], locale, { names })
  const recent = listDocument(
    {
      list: 'recent',
      about: { kind: 'country', code: 'UZ' },
      meetings: [meetings.foreignMinistersCall, meetings.fourPlusFour, meetings.consultativeMeeting],
      more: 0,
    },
    locale,
    { names },
  )
  const upcoming = listDocument({ list: 'upcoming', about: null, meetings: [], more: 0 }, locale, { names })
  return [
    [`${locale}/digest.txt`, plain(digest)],
    [`${locale}/digest.html`, classic(digest)],
    [`${locale}/digest.rich.json`, rich(digest)],
    [`${locale}/card.txt`, plain(card)],
    [`${locale}/disputed.txt`, plain(disputed)],
    [`${locale}/disputed.html`, classic(disputed)],
    [`${locale}/disputed.rich.json`, rich(disputed)],
    [`${locale}/lists.txt`, `${plain(recent)}\n${plain(upcoming)}`],
  ]
}

function plain({ blocks, buttons }: Document): string {
  const rows = buttons.map((row) => row.map((button) => `[ ${button.text} ]`).join(' '))
  return [renderPlain(blocks), ...rows].map((line) => `${line}\n`).join('')
}

/** Word joiners are made visible: they are the one thing here that a reviewer would not see. */
function classic(document: Document): string {
  const parts = renderMessages(document, 'classic').map((part) => (part.form === 'classic' ? part.text : ''))
  return `${parts.join('\n\n=== next message ===\n\n').replaceAll('\u2060', '⁀')}\n`
}

function rich(document: Document): string {
  return `${JSON.stringify(renderMessages(document, 'rich'), null, 1)}\n`
}

function digestContent(): DigestContent {
  const wrong: Partial<Meeting> = { date: '2025-05-22', place: { city: 'Ganja', country: 'AZ', venue: null } }
  const told: ToldRevision[] = [
    revision({ ...meetings.fourPlusFour, status: 'announced', date: '2026-01', outcomes: [], people: [] }),
    revision({
      ...meetings.interiorMinisters,
      ...wrong,
      countries: [...meetings.interiorMinisters.countries, 'TM'],
    }),
    revision({ ...meetings.withdrawnCall, withdrawn: false }),
    revision({ ...meetings.consultativeMeeting, outcomes: [], countries: ['KG', 'KZ', 'TJ', 'TM', 'UZ'] }),
  ]
  const all = Object.values(meetings).filter((value): value is Meeting => 'id' in value)
  return selectDigest({
    changes: all.map(({ id }) => ({
      number: Number(id),
      meetingId: id,
      type: 'released',
      at: new Date('2026-03-08T20:00:00Z'),
    })),
    meetings: all,
    told,
    followed: [
      { kind: 'organization', code: 'OTS' },
      { kind: 'country', code: 'UZ' },
    ],
    localDate: '2026-03-09',
    zone: 'Asia/Tashkent',
    lastNumber: 10,
  })
}

function revision(meeting: Meeting): ToldRevision {
  return { meetingId: meeting.id, number: 10, facts: toldFacts(meeting) }
}
