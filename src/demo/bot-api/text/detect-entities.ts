// Plain text → the links, addresses, mentions, tags and commands that Telegram's server finds in it by itself.
import type { MessageEntity } from '@grammyjs/types'
import { TOP_LEVEL_DOMAINS } from './top-level-domains.ts'

export type DetectedType =
  | 'url'
  | 'email'
  | 'mention'
  | 'hashtag'
  | 'cashtag'
  | 'bot_command'
  | 'phone_number'
export type DetectedEntity = MessageEntity & { type: DetectedType }

interface Pattern {
  type: DetectedType
  pattern: RegExp
  /** Of the matched text: how many characters are really it; 0 refuses it. */
  length?: (found: RegExpMatchArray) => number
}

// Short names that are mentions although names otherwise have at least four characters.
const SHORT_NAMES = new Set(['gif', 'vid', 'pic', 'wiki', 'bing', 'imdb', 'bold'])

const PATTERNS: readonly Pattern[] = [
  // someone@mfa.uz
  {
    type: 'email',
    pattern:
      /(?<![\p{L}\p{N}_.+%-])[A-Za-z0-9_.+%-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+([A-Za-z]{2,24})(?![\p{L}\p{N}_-])/gu,
    length: (found) => (isTopLevel(found[1]!) ? found[0].length : 0),
  },
  // https://mfa.uz/news?id=1, mfa.gov.tr, tg://resolve?domain=x, 10.0.0.1
  {
    type: 'url',
    pattern:
      /(?<![\p{L}\p{N}_@.-])(?:(?:https?|tg|ton):\/\/)?(?:(?:[\p{L}\p{N}_-]{1,63}\.){1,10}([\p{L}]{2,24}|xn--[a-z0-9]{1,20})|\d{1,3}(?:\.\d{1,3}){3}|(?<=tg:\/\/)[a-z]+)(?![\p{L}\p{N}_@-])(?::\d{1,5})?(?:[/?#][^\s<>"«»]*)?/gu,
    length: urlLength,
  },
  // @elchi_bot
  {
    type: 'mention',
    pattern: /(?<![\p{L}\p{N}_])@([A-Za-z0-9_]{2,32})(?![\p{L}\p{N}_])/gu,
    length: (found) => (found[1]!.length >= 4 || SHORT_NAMES.has(found[1]!) ? found[0].length : 0),
  },
  // /start, /start@elchi_bot
  {
    type: 'bot_command',
    pattern: /(?<![\p{L}\p{N}_/<>])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\p{L}\p{N}_/<>])/gu,
  },
  // #summit, #саммит; only digits are no tag
  {
    type: 'hashtag',
    pattern: /(?<![\p{L}\p{N}_\u200c])#([\p{L}\p{N}_\u200c]{1,256})(?![\p{L}\p{N}_\u200c#])/gu,
    length: (found) => (/\p{L}/u.test(found[1]!) ? found[0].length : 0),
  },
  // $USD
  { type: 'cashtag', pattern: /(?<![\p{L}\p{N}_$])\$(?:1INCH|[A-Z]{1,8})(?![\p{L}\p{N}_$])/gu },
  // +998 71 233 28 28
  { type: 'phone_number', pattern: /(?<![\p{L}\p{N}_+])\+\d(?:[ -]?\d){8,14}(?!\d)/gu },
]

function isTopLevel(label: string): boolean {
  return TOP_LEVEL_DOMAINS.has(label.toLowerCase()) || label.startsWith('xn--')
}

function urlLength(found: RegExpMatchArray): number {
  const [whole, ending] = found
  const explicit = /^(?:https?|tg|ton):\/\//iu.test(whole)
  if (ending !== undefined && !explicit && !isTopLevel(ending)) return 0
  // Punctuation that ends a sentence or closes a bracket around the address does not belong to it.
  return whole.replace(/(?:[.,:;!?'"`)\]}…”’]|&quot;)+$/u, '').length
}

/** Entities in order of place; where two overlap, the one that begins first stands, and of equals the earlier kind above. */
export function detectEntities(text: string): DetectedEntity[] {
  const found: DetectedEntity[] = []
  for (const { type, pattern, length } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const size = length ? length(match) : match[0].length
      if (size > 0) found.push({ type, offset: match.index, length: size })
    }
  }
  found.sort((a, b) => a.offset - b.offset)
  const kept: DetectedEntity[] = []
  for (const entity of found) {
    const last = kept.at(-1)
    if (!last || last.offset + last.length <= entity.offset) kept.push(entity)
  }
  return kept
}
