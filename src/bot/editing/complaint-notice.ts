// That readers say something is wrong → what editors are told of it, in their language.
import type { Document } from '../../../digests/document.ts'
import { headlineOf } from '../../../digests/headline-of.ts'
import { voiceOf } from '../../../digests/voice.ts'
import type { Meeting } from '../../domain/meeting.ts'
import type { Locale } from '../../domain/vocabulary.ts'
import { namesIn } from '../gazetteer-index.ts'
import { message } from '../message.ts'
import { texts } from '../text/texts.ts'

/** Who said so, and how many did, stands nowhere in it. */
export function complaintNotice(meeting: Meeting, locale: Locale): Document {
  const t = texts[locale].editing
  const headline = headlineOf(meeting, voiceOf(locale, { names: namesIn(locale) }))
  return message(
    [t.complaintNotice(headline)],
    [[{ text: t.complaintOpen, data: `review:card:c${meeting.id}:` }]],
  )
}
