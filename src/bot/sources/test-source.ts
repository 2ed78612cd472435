// A source that an editor wants to try → fetched now, and shown as its next visit would read it.
import type { Document } from '../../../digests/document.ts'
import { lookAtSource } from '../../jobs/look-at-source.ts'
import type { Looked } from '../../jobs/look-at-source.ts'
import type { StoredSource } from '../../store/sources.ts'
import { message, paragraphs } from '../message.ts'
import { text } from '../../../digests/document.ts'
import { readingPorts } from '../reading-ports.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import { foundMeetings } from './found-meetings.ts'
import { listingPreview } from './listing-preview.ts'
import { unreadText } from './unread-text.ts'

/** Answers when the source has; nothing of what is seen is kept. */
export function testSource(turn: Turn, source: StoredSource): void {
  turn.later(async () => {
    await turn.working()
    const looked = await lookAtSource(readingPorts(turn.ports), source)
    await turn.say(testDocument(looked, source, turn))
  })
}

function testDocument(looked: Looked, { id, name }: StoredSource, { chat: { locale } }: Turn): Document {
  const t = texts[locale]
  const card = [[{ text: t.sources.openCard, data: `sources:card:${id}` }]]
  const title = { kind: 'title' as const, inlines: [text(t.reading.testTitle(name))] }
  if (!looked.ok) return { blocks: [title, ...paragraphs([unreadText(looked, locale)])], buttons: card }
  return {
    blocks: [title, ...listingPreview(looked.source, locale), ...newestBlocks(looked, locale)],
    buttons: card,
  }
}

function newestBlocks({ newest }: Extract<Looked, { ok: true }>, locale: Turn['chat']['locale']) {
  const t = texts[locale].reading
  if (newest === null) return []
  const { reading } = newest
  if ('ok' in reading || reading.kind !== 'read')
    return paragraphs([t.newestUnread(unreadText(reading, locale))])
  const { meetings } = reading
  return meetings.length === 0
    ? paragraphs([t.newestFindsNothing])
    : [...message([t.newestFinds]).blocks, ...foundMeetings(meetings, locale)]
}
