// A headline → what fits on a button.

/** Telegram cuts longer ones off at the screen's edge, without a sign. */
const LONGEST = 60

export function shortLabel(headline: string): string {
  return headline.length <= LONGEST ? headline : `${headline.slice(0, LONGEST - 2)} …`
}
