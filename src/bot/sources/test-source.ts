// A source that an editor wants to try → fetched now, and shown as its next visit would read it.
import { text, type Block, type Document } from '../../../digests/document.ts'
import { VISITED_KINDS } from '../../domain/source.ts'
import type { Locale } from '../../domain/vocabulary.ts'
import { checkSource } from '../../jobs/check-source.ts'
import type { CheckedEntry, CheckedSource } from '../../jobs/check-source.ts'
import type { StoredSource } from '../../store/sources.ts'
import { paragraphs } from '../message.ts'
import { readingPorts } from '../reading-ports.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import { foundMeetings } from './found-meetings.ts'
import { listingPreview } from './listing-preview.ts'
import { unreadText } from './unread-text.ts'

/** Answers when the source has; nothing of what is seen is kept. */
export function testSource(turn: Turn, source: StoredSource): void {
  const kind = VISITED_KINDS.find((visited) => visited === source.kind)
  if (kind === undefined) return
  turn.later(async () => {
    const checked = await checkSource(readingPorts(turn.ports), { ...source, kind }, 1)
    await turn.say(testDocument(checked, source, turn.chat.locale))
  })
}

function testDocument(checked: CheckedSource, { id, name }: StoredSource, locale: Locale): Document {
  const t = texts[locale]
  return {
    blocks: [
      { kind: 'title', inlines: [text(t.reading.testTitle(name))] },
      ...(checked.ok
        ? [...listingPreview(checked.found, locale), ...checked.entries.flatMap((one) => newest(one, locale))]
        : paragraphs([unreadText({ code: checked.code ?? 'unreadable' }, locale)])),
    ],
    buttons: [[{ text: t.sources.openCard, data: `sources:card:${id}` }]],
  }
}

function newest({ read, why }: CheckedEntry, locale: Locale): Block[] {
  const t = texts[locale].reading
  if (read === null) return paragraphs([t.newestUnread(unreadText(why ?? { code: 'unreadable' }, locale))])
  return read.meetings.length === 0
    ? paragraphs([t.newestFindsNothing])
    : [...paragraphs([t.newestFinds]), ...foundMeetings(read.meetings, locale)]
}
