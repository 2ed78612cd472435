// What a digest says → its document in the reader's language.
import type { DigestContent, DigestItem, DigestSection, ToldFacts } from '../src/domain/digest.ts'
import type { Meeting } from '../src/domain/meeting.ts'
import type { Followed } from '../src/domain/subscription.ts'
import type { Locale } from '../src/domain/vocabulary.ts'
import { compareFacts, type Difference } from './compare-facts.ts'
import { differenceLines } from './difference-lines.ts'
import { bold, heading, italic, paragraph, text, type Block, type Document } from './document.ts'
import { followedName } from './followed-name.ts'
import { bodyLines, headLines, sourceLines } from './meeting-lines.ts'
import { SECTIONS } from './select.ts'
import { toldFacts } from './told-facts.ts'
import { voiceOf, type Voice, type VoiceOptions } from './voice.ts'

export interface DigestOptions extends VoiceOptions {
  /** Says that this one moves nothing: the real digest still comes at its hour. */
  preview?: boolean
  /** Callback data of the button that shows what the limit left out. */
  moreData?: string
  /** Callback data of the button by which a reader says that something in it is wrong; left out, there is none. */
  wrongData?: string
}

/** null where there is nothing to say: then nothing is sent. */
export function digestDocument(
  content: DigestContent,
  locale: Locale,
  options: DigestOptions,
): Document | null {
  if (content.items.length === 0) return null
  const voice = voiceOf(locale, options)
  const { wording } = voice
  const sections = SECTIONS.flatMap((section) => sectionBlocks(section, content.items, voice))
  const more =
    content.more === 0
      ? []
      : [
          {
            kind: 'item' as const,
            blocks: [paragraph(bold(wording.more(content.more)))],
            closing: true as const,
          },
        ]
  return {
    blocks: [
      { kind: 'title', inlines: [text(wording.digestTitle(wording.weekdayDate(content.localDate)))] },
      ...(options.preview === true ? [paragraph(italic(wording.previewNote))] : []),
      ...sections,
      ...more,
    ],
    continued: wording.continued,
    buttons: [
      ...(content.more === 0 ? [] : [[{ text: wording.showMore, data: options.moreData ?? 'recent' }]]),
      ...(options.wrongData === undefined
        ? []
        : [[{ text: wording.somethingWrong, data: options.wrongData }]]),
    ],
  }
}

function sectionBlocks(section: DigestSection, items: readonly DigestItem[], voice: Voice): Block[] {
  const mine = items.filter((item) => item.section === section)
  if (mine.length === 0) return []
  const note = { unconfirmed: voice.wording.unconfirmedNote, corrections: voice.wording.correctionsNote }
  const grouped = new Set(items.map((item) => groupKey(item.group))).size > 1
  return [
    heading(1, voice.wording.sections[section]),
    ...(section === 'unconfirmed' || section === 'corrections' ? [paragraph(italic(note[section]))] : []),
    ...[...Map.groupBy(mine, (item) => groupKey(item.group)).values()].flatMap((group) => [
      ...(grouped ? [heading(2, groupName(group[0]?.group ?? null, voice))] : []),
      ...group.map((item) => itemBlock(item, voice)),
    ]),
  ]
}

function itemBlock({ meeting, before }: DigestItem, voice: Voice): Block {
  const body = meeting.withdrawn ? [] : bodyLines(meeting, voice)
  return {
    kind: 'item',
    blocks: [
      ...headLines(meeting, voice),
      ...(before === null ? body : movedLines(meeting, before, body, voice)),
      ...sourceLines(meeting, voice),
    ],
  }
}

/** A meeting that changed its status is told whole, so that what was added to it needs no line of its own. */
function movedLines(meeting: Meeting, before: ToldFacts, body: Block[], voice: Voice): Block[] {
  const after = toldFacts(meeting)
  const differences = compareFacts(before, after)
  const whole = differences.some(({ field }) => field === 'status')
  const told = whole ? differences.filter((difference) => !isAddition(difference)) : differences
  return [
    ...differenceLines(told, before, after, voice).map((line) => paragraph(line)),
    ...(whole ? body : []),
  ]
}

function isAddition({ after, before }: Difference): boolean {
  return Array.isArray(before) && before.length === 0 && Array.isArray(after)
}

function groupKey(group: Followed | null): string {
  return group === null ? '' : `${group.kind} ${group.code}`
}

function groupName(group: Followed | null, voice: Voice): string {
  return group === null ? voice.wording.noLongerFollowed : followedName(group, voice.names)
}
