// What the Bot API or the network answered to a call → what it means for the message and its chat.
import { GrammyError } from 'grammy'
import type { SendOutcome } from '../schedule/next-state.ts'

export type Trouble = Exclude<SendOutcome, { kind: 'sent' }>

/** Words that tell apart what one code means. The only place that reads Telegram's descriptions of refusals. */
export const DESCRIPTIONS: readonly {
  code: 400 | 403 | 404
  pattern: RegExp
  kind: 'gone' | 'refused'
  reason: string
}[] = [
  { code: 403, pattern: /bot was blocked by the user/i, kind: 'gone', reason: 'blocked' },
  { code: 403, pattern: /user is deactivated/i, kind: 'gone', reason: 'deactivated' },
  { code: 403, pattern: /bot was kicked/i, kind: 'gone', reason: 'kicked' },
  { code: 403, pattern: /bot is not a member/i, kind: 'gone', reason: 'not-a-member' },
  { code: 403, pattern: /the group chat was deleted/i, kind: 'gone', reason: 'chat-deleted' },
  { code: 403, pattern: /can't initiate conversation/i, kind: 'gone', reason: 'not-started' },
  { code: 403, pattern: /CHAT_WRITE_FORBIDDEN|not enough rights/i, kind: 'gone', reason: 'no-rights' },
  { code: 400, pattern: /chat not found|PEER_ID_INVALID/i, kind: 'gone', reason: 'chat-not-found' },
  { code: 400, pattern: /USER_IS_BLOCKED/i, kind: 'gone', reason: 'blocked' },
  { code: 400, pattern: /INPUT_USER_DEACTIVATED/i, kind: 'gone', reason: 'deactivated' },
  {
    code: 400,
    pattern: /not enough rights|have no rights|CHAT_WRITE_FORBIDDEN|CHAT_RESTRICTED/i,
    kind: 'gone',
    reason: 'no-rights',
  },
  {
    code: 400,
    pattern: /TOPIC_CLOSED|TOPIC_DELETED|message thread not found/i,
    kind: 'gone',
    reason: 'topic-closed',
  },
  // A Bot API server that is older than rich messages; a wrong token is a bare "Not Found".
  { code: 404, pattern: /method not found/i, kind: 'refused', reason: 'unknown-method' },
]

/** What an error of a known code means where its words are unknown: the chat sleeps at most, and nothing is deleted. */
const BY_CODE: Readonly<Record<number, Trouble['kind']>> = { 400: 'refused', 403: 'gone', 413: 'refused' }

const UNTOLD_WAIT = 5

/** Never throws. Reasons hold codes and words of ours, nothing of the message, the chat or the token. */
export function outcomeOf(error: unknown): Trouble {
  if (!(error instanceof GrammyError)) return { kind: 'unknown', reason: 'network' }
  const { error_code: code, parameters, description } = error
  if (parameters?.migrate_to_chat_id !== undefined)
    return { kind: 'migrated', telegramId: parameters.migrate_to_chat_id }
  if (code === 429) return { kind: 'wait', seconds: parameters?.retry_after ?? UNTOLD_WAIT }
  const known = DESCRIPTIONS.find((row) => row.code === code && row.pattern.test(description))
  if (known !== undefined) return { kind: known.kind, reason: known.reason }
  if (code === 401 || code === 404) return { kind: 'locked-out', reason: String(code) }
  const kind = BY_CODE[code]
  return kind === 'gone' || kind === 'refused'
    ? { kind, reason: String(code) }
    : { kind: 'unknown', reason: String(code) }
}

/** An edit that would change nothing: the message shows already what it should. */
export function isUnchanged(error: unknown): boolean {
  return (
    error instanceof GrammyError &&
    error.error_code === 400 &&
    /message is not modified/i.test(error.description)
  )
}
