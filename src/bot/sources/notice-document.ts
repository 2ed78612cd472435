// What editors are owed to be told, as codes → the message that says it in an editor's language.
import { bold, text, type Button, type Document, type Inline } from '../../../digests/document.ts'
import { renderMessages } from '../../../digests/render-messages.ts'
import type { MessageForm } from '../../domain/subscription.ts'
import type { NewNotice } from '../../store/notices.ts'
import { message, paragraphs } from '../message.ts'
import { texts } from '../text/texts.ts'
import { instantText, troubleText, type Reader } from './source-words.ts'

/** One message, whatever there is to tell; null for a kind of notice that is not known. */
export function noticeDocument(
  { kind, facts }: NewNotice,
  reader: Reader,
  form: MessageForm,
): Document | null {
  if (kind === 'source-down') return down(facts, reader)
  if (kind === 'source-back') return back(facts, reader)
  if (kind === 'appointed') return message([texts[reader.locale].editing.youAreEditor()])
  return kind === 'sources-tried' ? tried(facts, reader, form) : null
}

type Facts = NewNotice['facts']

function down(facts: Facts, reader: Reader): Document {
  const t = texts[reader.locale].sources
  const { name, trouble, since } = said(facts, reader)
  return message([t.downNotice(name, trouble, since), t.downNext], openCard(facts, reader))
}

function back(facts: Facts, reader: Reader): Document {
  const t = texts[reader.locale].sources
  const { name, trouble, since } = said(facts, reader)
  return message([t.backNotice(name), t.backBefore(trouble, since)], openCard(facts, reader))
}

function said(facts: Facts, reader: Reader): { name: string; trouble: string; since: string } {
  const t = texts[reader.locale].sources
  const { name, trouble, since } = facts
  const instant = new Date(String(since))
  return {
    name: String(name),
    trouble: troubleText(String(trouble), t),
    since: Number.isNaN(instant.getTime()) ? t.unknown : instantText(instant, reader),
  }
}

function openCard({ sourceId }: Facts, { locale }: Reader): Button[][] {
  return [[{ text: texts[locale].sources.openCard, data: `sources:card:${String(sourceId)}` }]]
}

interface Off {
  name: string
  reason: string | null
}

/** Those that are off by their reasons, as many as go into one message; the list shows all of them page by page. */
function tried(facts: Facts, reader: Reader, form: MessageForm): Document {
  const off = Array.isArray(facts['off']) ? (facts['off'] as Off[]) : []
  const of = (shown: number): Document => triedDocument(String(facts['on']), off, shown, reader)
  let shown = off.length
  while (shown > 0 && renderMessages(of(shown), form).length > 1) shown = Math.floor(shown * 0.8)
  return of(shown)
}

function triedDocument(on: string, off: readonly Off[], shown: number, { locale }: Reader): Document {
  const t = texts[locale].sources
  const reasons = Map.groupBy(off.slice(0, shown), ({ reason }) => reason ?? '')
  const items: Inline[][] = [...reasons].map(([reason, some]) => [
    bold(reason === '' ? t.off : troubleText(reason, t)),
    text(`: ${some.map(({ name }) => name).join('; ')}`),
  ])
  const button = { text: t.triedAll, data: 'sources:list:off:0' }
  return {
    blocks: [
      { kind: 'title', inlines: [text(t.triedTitle)] },
      ...paragraphs([t.triedOn(on), t.triedOff(String(off.length))]),
      ...(items.length > 0 ? [{ kind: 'list' as const, ordered: false, items }] : []),
      ...(shown < off.length ? paragraphs([t.triedMore(String(off.length - shown))]) : []),
    ],
    buttons: off.length > 0 ? [[button]] : [],
  }
}
