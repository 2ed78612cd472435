// /subscriptions: what the chat follows, and when its digest comes.
import { text, type Document } from '../../../digests/document.ts'
import { wordings } from '../../../digests/wording/wordings.ts'
import type { Brief } from '../../domain/subscription.ts'
import type { Locale } from '../../domain/vocabulary.ts'
import { nextAt } from '../../schedule/next-at.ts'
import { briefOf } from '../brief-of.ts'
import { nameOf } from '../gazetteer-index.ts'
import { message, paragraphs } from '../message.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import { daysText } from '../weekdays.ts'
import type { Command } from './command.ts'

export const subscriptions: Command = {
  name: 'subscriptions',
  for: 'everyone',
  async run(turn) {
    const brief = await briefOf(turn.ports.store.db, turn.chat)
    const t = texts[turn.chat.locale]
    if (brief === null || brief.followed.length === 0) return turn.say(message([t.followsNothing()]))
    await turn.say(listed(turn, brief))
  },
}

function listed({ chat, now }: Turn, brief: Brief): Document {
  const { locale, zone } = chat
  const t = texts[locale]
  const rows = [
    [t.digestComes, brief.paused ? t.paused : t.atHour(brief.at, zone)],
    [t.days, daysText(brief.days, locale)],
    ...(brief.paused ? [] : [[t.nextDigest, nextDigestText(brief, zone, locale, now)]]),
  ]
  return {
    blocks: [
      { kind: 'heading', level: 1, inlines: [text(t.youFollow)] },
      { kind: 'list', ordered: false, items: brief.followed.map((one) => [text(nameOf(one, locale))]) },
      { kind: 'table', header: [], rows: rows.map((row) => row.map((cell) => [text(cell)])) },
      ...paragraphs([t.subscriptionsHint()]),
    ],
    buttons: [],
  }
}

/** "Friday 23 January 2026, 08:00". */
export function nextDigestText(brief: Brief, zone: string, locale: Locale, now: Date): string {
  const next = nextAt(brief, zone, now)
  if (next === null) return texts[locale].noNextDigest
  return `${wordings[locale].weekdayDate(next.date)}, ${next.time}`
}
