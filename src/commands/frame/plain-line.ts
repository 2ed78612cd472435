// Words of others → one line that a terminal shows as it is, however long and strange they are.

/** Longer ones are cut, with a sign of it. */
const MOST = 160

/** Without line ends, control characters (a title may hold commands to the terminal) and marks that turn the writing round. */
export function plainLine(text: string, most: number = MOST): string {
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const letters = Array.from(line)
  return letters.length <= most ? line : `${letters.slice(0, most - 1).join('')}…`
}
