// Meetings found → the document of a list: recent ones or those to come.
import type { Meeting } from '../src/domain/meeting.ts'
import type { Followed } from '../src/domain/subscription.ts'
import type { Locale } from '../src/domain/vocabulary.ts'
import { bold, italic, paragraph, text, type Button, type Document } from './document.ts'
import { followedName } from './followed-name.ts'
import { headLines } from './meeting-lines.ts'
import { voiceOf, type VoiceOptions } from './voice.ts'

export interface ListContent {
  list: 'recent' | 'upcoming'
  /** What was asked for by name; null: everything, or everything followed. */
  about: Followed | null
  /** In the order to be shown. */
  meetings: readonly Meeting[]
  /** How many more there are. */
  more: number
}

export interface ListOptions extends VoiceOptions {
  /** Rows of buttons to stand below: a next page, a calendar. */
  buttons?: Button[][]
}

/** An empty list says so in one line. */
export function listDocument(content: ListContent, locale: Locale, options: ListOptions): Document {
  const voice = voiceOf(locale, options)
  const { wording } = voice
  const name = content.about === null ? null : followedName(content.about, voice.names)
  const [title, nothing] =
    content.list === 'recent'
      ? [wording.recentTitle(name), wording.nothingRecent]
      : [wording.upcomingTitle(name), wording.nothingUpcoming]
  return {
    blocks: [
      { kind: 'title', inlines: [text(title)] },
      ...content.meetings.map((meeting) => ({ kind: 'item' as const, blocks: headLines(meeting, voice) })),
      ...(content.meetings.length === 0 ? [paragraph(nothing)] : []),
      ...(content.more === 0
        ? []
        : [{ kind: 'item' as const, blocks: [paragraph(bold(wording.more(content.more)))] }]),
      ...(content.meetings.length === 0
        ? []
        : [{ kind: 'footer' as const, inlines: [italic(wording.openHint)] }]),
    ],
    continued: wording.continued,
    buttons: options.buttons ?? [],
  }
}
