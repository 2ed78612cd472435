// Moments of earlier sends → whether one more is allowed now, or how many seconds to wait.

export interface FloodLimits {
  /** Over all chats. */
  perSecond: number
  /** In one private chat. */
  perChatPerSecond: number
  /** In one group. */
  perGroupPerMinute: number
}

/** From the Bot API's FAQ: about 30 messages a second over all chats, 1 a second in a chat, 20 a minute in a group. */
export const DOCUMENTED_LIMITS: FloodLimits = { perSecond: 30, perChatPerSecond: 1, perGroupPerMinute: 20 }

export interface FloodGate {
  /** Seconds to wait; 0 lets the message through and counts it. `nowMs` must not go back. */
  pass(chatId: number, group: boolean, nowMs: number): number
}

export function floodGate(limits: FloodLimits): FloodGate {
  const sent: { chatId: number; at: number }[] = []

  function waitFor(at: readonly number[], most: number, windowMs: number, nowMs: number): number {
    const recent = at.filter((moment) => moment > nowMs - windowMs)
    if (recent.length < most) return 0
    return Math.ceil((recent[recent.length - most]! + windowMs - nowMs) / 1000)
  }

  return {
    pass(chatId, group, nowMs) {
      while (sent[0] && sent[0].at <= nowMs - 60_000) sent.shift()
      const here = sent.filter((message) => message.chatId === chatId).map(({ at }) => at)
      const everywhere = sent.map(({ at }) => at)
      const wait = Math.max(
        waitFor(everywhere, limits.perSecond, 1000, nowMs),
        group
          ? waitFor(here, limits.perGroupPerMinute, 60_000, nowMs)
          : waitFor(here, limits.perChatPerSecond, 1000, nowMs),
      )
      if (wait === 0) sent.push({ chatId, at: nowMs })
      return wait
    },
  }
}
