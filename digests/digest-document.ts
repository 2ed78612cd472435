// What a digest says → its document in the reader's language.
import type { DigestContent, DigestItem, DigestSection } from '../src/domain/digest.ts'
import type { Followed } from '../src/domain/subscription.ts'
import type { Locale } from '../src/domain/vocabulary.ts'
import { compareFacts } from './compare-facts.ts'
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
  const more = content.more === 0 ? [] : [paragraph(bold(wording.more(content.more)))]
  return {
    blocks: [
      { kind: 'title', inlines: [text(wording.digestTitle(wording.weekdayDate(content.localDate)))] },
      ...(options.preview === true ? [paragraph(italic(wording.previewNote))] : []),
      ...sections,
      ...more,
    ],
    buttons: content.more === 0 ? [] : [[{ text: wording.showMore, data: options.moreData ?? 'recent' }]],
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

function itemBlock(item: DigestItem, voice: Voice): Block {
  const { meeting } = item
  const after = toldFacts(meeting)
  const differences = item.before === null ? [] : compareFacts(item.before, after)
  const lines = item.before === null ? [] : differenceLines(differences, item.before, after, voice)
  const whole = item.before === null || differences.some(({ field }) => field === 'status')
  return {
    kind: 'item',
    blocks: [
      ...headLines(meeting, voice),
      ...lines.map((line) => paragraph(line)),
      ...(whole && !meeting.withdrawn ? bodyLines(meeting, voice) : []),
      ...sourceLines(meeting, voice),
    ],
  }
}

function groupKey(group: Followed | null): string {
  return group === null ? '' : `${group.kind} ${group.code}`
}

function groupName(group: Followed | null, voice: Voice): string {
  return group === null ? voice.wording.noLongerFollowed : followedName(group, voice.names)
}
