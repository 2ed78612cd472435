// /digest: what the next digest would say if it came now; moves nothing.
import { wordings } from '../../../digests/wording/wordings.ts'
import { composeDigest } from '../../jobs/compose-digest.ts'
import { localTime } from '../../schedule/local-time.ts'
import { nextAt } from '../../schedule/next-at.ts'
import { briefOf } from '../brief-of.ts'
import { message } from '../message.ts'
import { texts } from '../text/texts.ts'
import type { Command } from './command.ts'

export const digest: Command = {
  name: 'digest',
  for: 'everyone',
  async run(turn) {
    const { chat, now, ports } = turn
    const { db } = ports.store
    const t = texts[chat.locale]
    const brief = await briefOf(db, chat)
    if (brief === null || brief.followed.length === 0) return turn.say(message([t.followsNothing()]))
    // By the next digest's day, a meeting announced for today would seem to have passed unconfirmed.
    const localDate = localTime(now, chat.zone).date
    const { payloads } = await composeDigest(db, {
      brief,
      chat,
      localDate,
      fromNumber: brief.lastNumber,
      preview: true,
    })
    if (payloads.length > 0) return turn.sayRendered(payloads)
    const at = brief.paused ? null : nextAt(brief, chat.zone, now)
    const then =
      at === null ? t.digestsPaused() : t.previewNext(wordings[chat.locale].weekdayDate(at.date), at.time)
    await turn.say(message([t.previewEmpty, then]))
  },
}
