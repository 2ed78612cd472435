// A meeting and its evidence → its card: every field, and for every field the sentence it rests on.
import type { Meeting, Source } from '../src/domain/meeting.ts'
import type { Locale } from '../src/domain/vocabulary.ts'
import { conflictLines } from './conflict-lines.ts'
import { bold, paragraph, text, type Block, type Button, type Document, type Inline } from './document.ts'
import { headlineOf } from './headline-of.ts'
import { mark, outcomeTexts } from './meeting-lines.ts'
import { partyLines } from './people-lines.ts'
import { sourceBlocks } from './source-blocks.ts'
import { withConcluded } from './source-standing.ts'
import { voiceOf, type Voice, type VoiceOptions } from './voice.ts'
import { dateIsImplied, placeIsImplied, whenTextInFull, whereTextInFull } from './when-and-where.ts'

export interface CardOptions extends VoiceOptions {
  buttons?: Button[][]
}

/** `quoted` in any order; those of one sentence are shown together. */
export function meetingDocument(
  meeting: Meeting,
  quoted: readonly Source[],
  locale: Locale,
  options: CardOptions,
): Document {
  const voice = voiceOf(locale, options)
  const sources = withConcluded(meeting, quoted)
  const implied = meeting.implied.length > 0 || sources.some((source) => source.implied)
  return {
    blocks: [
      { kind: 'title', inlines: [text(headlineOf(meeting, voice))] },
      ...(meeting.withdrawn ? [paragraph(bold(voice.wording.recordWithdrawn))] : []),
      { kind: 'table', header: [], rows: factRows(meeting, voice) },
      ...conflictLines(meeting, voice),
      ...partyBlocks(meeting, voice),
      ...outcomeBlocks(meeting, voice),
      ...sourceBlocks(meeting, sources, voice),
      ...(implied ? [{ kind: 'footer' as const, inlines: [text(voice.wording.impliedNote)] }] : []),
    ],
    continued: voice.wording.continued,
    buttons: options.buttons ?? [],
  }
}

/** Field by field; what is not known has no row. */
export function factRows(meeting: Meeting, voice: Voice): Inline[][][] {
  const { wording, names } = voice
  const { fields } = wording
  const { implied } = meeting
  const row = (label: string, value: string | null, isImplied = false): Inline[][][] =>
    value === null || value === '' ? [] : [[[text(label)], [text(value), ...mark(isImplied, voice)]]]
  const formatName = meeting.format === null ? null : names.format(meeting.format)
  const named = formatName === null && meeting.formatName !== null ? wording.quote(meeting.formatName) : null
  const topics: Partial<Record<string, string>> = wording.topics
  return [
    ...row(fields.date, whenTextInFull(meeting, voice), dateIsImplied(meeting)),
    ...row(fields.place, whereTextInFull(meeting, voice), placeIsImplied(meeting)),
    ...row(fields.status, wording.statuses[meeting.status], implied.includes('status')),
    ...row(fields.kind, wording.kinds[meeting.kind], implied.includes('kind')),
    ...row(fields.mode, wording.modes[meeting.mode], implied.includes('mode')),
    ...row(
      fields.level,
      meeting.level === null ? null : wording.levels[meeting.level],
      implied.includes('level'),
    ),
    ...row(fields.format, formatName, implied.includes('format')),
    ...row(wording.formatAsNamed, named),
    ...row(
      fields.ordinal,
      meeting.ordinal === null ? null : wording.ordinal(meeting.ordinal),
      implied.includes('ordinal'),
    ),
    ...row(fields.informal, meeting.informal ? wording.informal : null, implied.includes('informal')),
    ...row(
      fields.host,
      meeting.host === null ? null : hostName(meeting.host, meeting, voice),
      implied.includes('host'),
    ),
    ...row(fields.chair, meeting.chair, implied.includes('chair')),
    ...row(fields.topic, meeting.topics.flatMap((topic) => topics[topic] ?? []).join(', ')),
  ]
}

/** A host is a country or an organisation, and their codes do not overlap where both take part. */
function hostName(code: string, meeting: Meeting, { names }: Voice): string {
  return meeting.organizations.includes(code) ? names.organization(code) : names.country(code)
}

/** Who took part, under a heading; sides that no text names as such are marked. */
export function partyBlocks(meeting: Meeting, voice: Voice): Block[] {
  const parties = partyLines(meeting, voice)
  if (parties.length === 0) return []
  const { wording } = voice
  const label = meeting.status === 'held' ? wording.tookPart : wording.expected
  const concluded = [
    ...meeting.countries.map(() => 'countries'),
    ...meeting.organizations.map(() => 'organizations'),
  ]
  const items = parties.map((party, at) => [
    text(party),
    ...mark(meeting.implied.includes(concluded[at] ?? ''), voice),
  ])
  return [
    { kind: 'heading', level: 2, inlines: [text(label)] },
    { kind: 'list', ordered: false, items },
  ]
}

function outcomeBlocks(meeting: Meeting, voice: Voice): Block[] {
  if (meeting.outcomes.length === 0) return []
  const heading: Block = { kind: 'heading', level: 2, inlines: [text(voice.wording.outcomes)] }
  return [heading, listOf(outcomeTexts(meeting, voice))]
}

function listOf(lines: readonly string[]): Block {
  return { kind: 'list', ordered: false, items: lines.map((line) => [text(line)]) }
}
