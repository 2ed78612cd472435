// Text → how many characters Telegram counts where it counts characters and not UTF-16 units.

/** Unicode code points. */
export function characterCount(text: string): number {
  return Array.from(text).length
}
