// /invite: an editor makes a link that lets people in.
import { randomBytes } from 'node:crypto'
import { code, link } from '../../../digests/document.ts'
import { wordings } from '../../../digests/wording/wordings.ts'
import { localTime } from '../../schedule/local-time.ts'
import { createInvite, revokeInvite } from '../../store/invites.ts'
import { message, type Line } from '../message.ts'
import { texts } from '../text/texts.ts'
import type { Command } from './command.ts'

const DAYS = 7
const DAY = 86_400_000
const MOST_USES = 100

export const invite: Command = {
  name: 'invite',
  for: 'editors',
  async run(turn, typed) {
    const { chat, now, ports } = turn
    const t = texts[chat.locale]
    const address = `https://t.me/${turn.username}`
    if (ports.config.access === 'open')
      return turn.say(message([t.inviteNotNeeded, ...shownLink(address, t.openLink)]))
    if (ports.config.access === 'list') return turn.say(message([t.inviteNoUse]))
    const limit = typed === '' ? 1 : /^\d{1,3}$/.test(typed) ? Number(typed) : 0
    if (limit < 1 || limit > MOST_USES) return turn.say(message([t.inviteWrong()]))
    // Never `m_…` or `f_…`, which are deep links of another kind.
    const secret = `i${randomBytes(18).toString('base64url')}`
    const expiresAt = new Date(now.getTime() + DAYS * DAY)
    await createInvite(ports.store.db, { code: secret, limit, expiresAt, now })
    const day = wordings[chat.locale].date(localTime(expiresAt, chat.zone).date)
    const url = `${address}?start=${secret}`
    await turn.say(
      message(
        [t.inviteReady(limit, day), ...shownLink(url, t.openLink)],
        [[{ text: t.inviteRevoke, data: `invite:revoke:${secret}` }]],
      ),
    )
  },
  async press(turn, [what, secret = '']) {
    const t = texts[turn.chat.locale]
    if (what !== 'revoke') return turn.notice(t.staleButton)
    await revokeInvite(turn.ports.store.db, secret)
    await turn.show(message([t.inviteRevoked]))
  },
}

/** An address as visible text would be broken up where it could become active; as code it is copied as it stands. */
function shownLink(url: string, label: string): Line[] {
  return [[code(url)], [link(url, label)]]
}
