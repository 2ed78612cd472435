// /invite: an editor makes a link that lets people in.
import { randomBytes } from 'node:crypto'
import { link } from '../../../digests/document.ts'
import { wordings } from '../../../digests/wording/wordings.ts'
import { localTime } from '../../schedule/local-time.ts'
import { createInvite, revokeInvite } from '../../store/invites.ts'
import { message } from '../message.ts'
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
      return turn.say(message([t.inviteNotNeeded, [link(address, address)]]))
    if (ports.config.access === 'list') return turn.say(message([t.inviteNoUse]))
    const limit = typed === '' ? 1 : /^\d{1,3}$/.test(typed) ? Number(typed) : 0
    if (limit < 1 || limit > MOST_USES) return turn.say(message([t.inviteWrong()]))
    // Never `m_…` or `f_…`, which are deep links of another kind.
    const code = `i${randomBytes(18).toString('base64url')}`
    const expiresAt = new Date(now.getTime() + DAYS * DAY)
    await createInvite(ports.store.db, { code, limit, expiresAt, now })
    const day = wordings[chat.locale].date(localTime(expiresAt, chat.zone).date)
    const url = `${address}?start=${code}`
    await turn.say(
      message(
        [t.inviteReady(limit, day), [link(url, url)]],
        [[{ text: t.inviteRevoke, data: `invite:revoke:${code}` }]],
      ),
    )
  },
  async press(turn, [what, code = '']) {
    const t = texts[turn.chat.locale]
    if (what !== 'revoke') return turn.notice(t.staleButton)
    await revokeInvite(turn.ports.store.db, code)
    await turn.show(message([t.inviteRevoked]))
  },
}
