// A locale → everything needed to say something in it.
import type { Meeting } from '../src/domain/meeting.ts'
import type { Locale } from '../src/domain/vocabulary.ts'
import type { Names } from './names.ts'
import { wordings, type Wording } from './wording/wordings.ts'

export interface Voice {
  locale: Locale
  wording: Wording
  names: Names
  /** The command that opens a meeting's card: `/meeting_12`. null: none is shown. */
  reference: (meeting: Meeting) => string | null
}

export interface VoiceOptions {
  names: Names
  reference?: (meeting: Meeting) => string | null
}

export function voiceOf(locale: Locale, { names, reference = meetingCommand }: VoiceOptions): Voice {
  return { locale, wording: wordings[locale], names, reference }
}

/** `/meeting_12`, which Telegram makes tappable as a whole, unlike `/meeting 12`. */
export function meetingCommand(meeting: Meeting): string {
  return `/meeting_${meeting.id.replaceAll('-', '_')}`
}
