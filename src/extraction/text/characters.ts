// A UTF-16 unit → what it is in a text: letter, digit, blank, apostrophe or something else.

export const CHARACTER = { letter: 1, digit: 2, blank: 3, apostrophe: 4, other: 5 } as const
export type CharacterKind = (typeof CHARACTER)[keyof typeof CHARACTER]

/** Kinds of the units met so far; 0 where none was. A table is many times faster than asking a regular expression. */
const KINDS = new Uint8Array(0x1_0000)

/** Marks count as letters: they belong to the letter before them. Halves of a surrogate pair are something else. */
export function characterKind(unit: number): CharacterKind {
  const known = KINDS[unit]!
  return known === 0 ? learn(unit) : (known as CharacterKind)
}

function learn(unit: number): CharacterKind {
  const kind = tell(String.fromCharCode(unit))
  KINDS[unit] = kind
  return kind
}

function tell(char: string): CharacterKind {
  // Uzbek's "ʻ" and "ʼ" are letters to Unicode, and to us.
  if (/[\p{L}\p{M}]/u.test(char)) return CHARACTER.letter
  if (/\p{Nd}/u.test(char)) return CHARACTER.digit
  if (/\s/u.test(char)) return CHARACTER.blank
  return /['’‘`´]/u.test(char) ? CHARACTER.apostrophe : CHARACTER.other
}
