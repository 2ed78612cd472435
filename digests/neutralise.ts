// Text in a classic message → the same text to the eye, in which Telegram's server finds nothing to make active.
//
// In classic messages the server itself looks for mentions, commands, hashtags, cashtags, links, e-mail addresses and
// card numbers, and there is no way to tell it not to. It looks for unbroken patterns; a WORD JOINER (U+2060) has no
// width, allows no line break and belongs to none of the patterns, so one put inside each of them breaks it.
// What our own documents mean to be active (commands, links) never passes through here.

const JOINER = '\u2060'

const PATTERNS: readonly RegExp[] = [
  // "@user", "a@b.org"
  /@(?=\S)/gu,
  // "#tag", "$USD"
  /[#$](?=[\p{L}\p{N}_])/gu,
  // "/start", "tg://", "https://": a slash that no word stands before; "24/7" stays whole
  /(?<![\p{L}\p{N}_])\/(?=\S)/gu,
  // "example.com", "1.2.3.4"; the full stop at the end of a sentence has a space behind it
  /[.\u3002\uff0e\uff61](?=[\p{L}\p{N}])/gu,
  // "+998712345678"; "4+4" and "C5+1" stay whole
  /\+(?=\d(?:[\s()-]?\d){5})/gu,
]
/** Thirteen to nineteen digits with blanks or hyphens are taken for a bank card. */
const CARD = /\d(?:[ -]?\d){12,}/gu

/** Adds word joiners so that nothing in the text becomes a mention, command, hashtag, link, number or card. */
export function neutralise(text: string): string {
  const broken = PATTERNS.reduce((current, pattern) => current.replaceAll(pattern, `$&${JOINER}`), text)
  return broken.replaceAll(CARD, (digits) => digits.replaceAll(/\d(?:[ -]?\d){3}/g, `$&${JOINER}`))
}
