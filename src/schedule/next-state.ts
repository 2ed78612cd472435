// What Telegram answered to one message → what becomes of it. Nothing is ever dropped for being hard to send.
import type { MessageForm } from '../domain/subscription.ts'

/** The answer to one attempt, told apart by Telegram's codes. */
export type SendOutcome =
  | { kind: 'sent'; messageId: number }
  /** 429: not before so many seconds. */
  | { kind: 'wait'; seconds: number }
  /** The group goes on under another id. */
  | { kind: 'migrated'; telegramId: number }
  /** Blocked, kicked, deactivated: nobody is there until somebody comes back. */
  | { kind: 'gone'; reason: string }
  /** A definite refusal of this very message. */
  | { kind: 'refused'; reason: string }
  /** No answer, or Telegram's own trouble (5xx): it may or may not have arrived. */
  | { kind: 'unknown'; reason: string }
  /** 401, 404: the token is not valid any more. Not this message's fault. */
  | { kind: 'locked-out'; reason: string }

export type NextState =
  | { state: 'sent'; messageId: number }
  | { state: 'owed'; notBefore: Date; counts: boolean }
  | { state: 'rerender'; form: MessageForm }
  | { state: 'renamed'; telegramId: number }
  | { state: 'gone'; reason: string }
  | { state: 'failed'; reason: string }

const SECOND = 1000
/** 5 s, 10 s, 20 s … up to an hour. */
const FIRST_PAUSE = 5
const LONGEST_PAUSE = 3600
/** Where the token is refused: an operator has to act, and sees it in the log in the meantime. */
const LOCKED_OUT_PAUSE = 60

/**
 * `attempts` counts this one. A message is tried again for ever: only Telegram's definite answer ends it. A refused
 * rich message goes in the classic form, which every app shows; a refused classic one has failed.
 */
export function nextState(
  outcome: SendOutcome,
  { attempts, form, now }: { attempts: number; form: MessageForm; now: Date },
): NextState {
  const after = (seconds: number): Date => new Date(now.getTime() + seconds * SECOND)
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', messageId: outcome.messageId }
    case 'wait':
      return { state: 'owed', notBefore: after(outcome.seconds), counts: false }
    case 'migrated':
      return { state: 'renamed', telegramId: outcome.telegramId }
    case 'gone':
      return { state: 'gone', reason: outcome.reason }
    case 'refused':
      return form === 'rich'
        ? { state: 'rerender', form: 'classic' }
        : { state: 'failed', reason: outcome.reason }
    case 'unknown':
      return {
        state: 'owed',
        notBefore: after(Math.min(FIRST_PAUSE * 2 ** (attempts - 1), LONGEST_PAUSE)),
        counts: true,
      }
  }
  return { state: 'owed', notBefore: after(LOCKED_OUT_PAUSE), counts: false }
}
