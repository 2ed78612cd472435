// Tokens → mentions: one scan from left to right, the longest name at each place wins and is consumed.
import { oncePer } from '../../gazetteer/once.ts'
import { keep } from '../../gazetteer/remembered.ts'
import type { Language } from '../../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import { isArabicArticle } from '../text/arabic-article.ts'
import type { Token } from '../text/tokens.ts'
import { isSeveral, type Lexicon } from './lexicon.ts'
import type { Meaning, Mention } from './mention.ts'
import { beginningOf, findNames, type Found } from './name-trie.ts'
import { type Doubt, settleDoubts } from './doubtful-names.ts'
import { mayBeginDate, readDate } from './read-date.ts'
import { readSplitOffice } from './split-office.ts'
import { romanValue } from './roman-numeral.ts'

const NUMERIC = /^(?:\p{L})?\d{1,2}\+\d{1,2}/u

/** Where two names are equally long, the more telling one is meant. */
const PRECEDENCE: readonly Meaning['kind'][] = [
  'format',
  'body',
  'organization',
  'office',
  'institution',
  'country',
  'group',
  'city',
  'document',
  'ordinal',
  'words',
  'topic',
]

/** Finds names, words, dates and numbers. People are found later, between what was found here. */
export function scanMentions(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): Mention[] {
  const once = scan(tokens, sentences, lexicon, new Set())
  const { mentions: first, passedOver } = once
  // Short names ("the Consultative Meeting") mean a format only in an article that names it in full.
  const named = new Set(first.flatMap(({ meaning }) => (meaning.kind === 'format' ? meaning.id : [])))
  const meant = [...passedOver].some((id) => named.has(id))
  const { mentions, doubts } = meant ? scan(tokens, sentences, lexicon, named) : once
  return settleDoubts(mentions, doubts, tokens, sentences, lexicon.language)
}

interface Scanned {
  mentions: Mention[]
  /** Formats of which a short name stands in the text and was not taken. */
  passedOver: Set<string>
  /** Names of places that are common words or people's names, too. */
  doubts: Map<Mention, Doubt>
}

function scan(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  named: ReadonlySet<string>,
): Scanned {
  const mentions: Mention[] = []
  const passedOver = new Set<string>()
  const doubts = new Map<Mention, Doubt>()
  const { language } = lexicon
  const { informal, extraordinary } = wordsInside(language)
  const inside = (token: Token): boolean =>
    token.ordinal ||
    informal.has(token.key) ||
    extraordinary.has(token.key) ||
    ordinalOf(token, language) !== null
  for (const sentence of sentences) {
    for (let at = sentence.from; at < sentence.to;) {
      if (!mayBegin(tokens[at]!, lexicon)) {
        at += 1
        continue
      }
      const split = readSplitOffice(tokens, at, sentence, lexicon)
      if (split !== null) {
        mentions.push(...split)
        at = split[1].to
        continue
      }
      const mention = readMention(tokens, at, sentence, lexicon, inside, {
        named,
        passedOver,
        doubts,
        joined: isJoined(tokens, at, mentions.at(-1)),
      })
      if (mention === null) at += 1
      else {
        mentions.push(mention)
        at = mention.to
      }
    }
  }
  return { mentions, passedOver, doubts }
}

/** For each lexicon the words met so far, and whether anything can begin with them. */
const wordsMet = oncePer<Lexicon, Map<string, boolean>>(() => new Map())

/** Whether anything can begin with a token. With most words of a text nothing does. */
function mayBegin(token: Token, lexicon: Lexicon): boolean {
  if (token.kind !== 'word') return token.kind === 'number'
  const met = wordsMet(lexicon)
  const may = met.get(token.text)
  if (may !== undefined) return may
  const { language, trie } = lexicon
  const { ends, child } = beginningOf(trie, token, language)
  const named = ends.length > 0 || child !== undefined
  const begins =
    named || NUMERIC.test(token.key) || mayBeginDate(token, language) || romanValue(token.text) !== null
  return keep(met, token.text, begins)
}

/** Which formats' short names count, and where what is not sure is noted. */
interface Notes extends Omit<Scanned, 'mentions'> {
  named: ReadonlySet<string>
  joined: boolean
}

/** "кыргыз-пакистан": a hyphen joins this word to the country before it. */
function isJoined(tokens: readonly Token[], at: number, last: Mention | undefined): boolean {
  if (last?.meaning.kind !== 'country' || last.to !== at - 1) return false
  const hyphen = tokens[at - 1]!
  return hyphen.text === '-' && !hyphen.spaced && !tokens[at]!.spaced
}

function readMention(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  lexicon: Lexicon,
  inside: (token: Token) => boolean,
  notes: Notes,
): Mention | null {
  const token = tokens[at]!
  const plain = {
    from: at,
    suffix: { plural: false, case: 'none' as const },
    tail: '',
    ordinal: null,
    informal: false,
  }
  if (token.kind === 'word' && NUMERIC.test(token.key)) {
    return { ...plain, meaning: { kind: 'numeric', pattern: token.key.toUpperCase() }, to: at + 1 }
  }
  const date = readDate(tokens, at, sentence.to, lexicon.language)
  const best = bestName(tokens, at, sentence, lexicon, inside, notes)
  // "А.У.Мамин": no preposition, though it looks like one.
  const alone = best !== null && best.to === at + 1 && best.entry.meaning.kind === 'words'
  if (alone && token.capital && isInitial(tokens, at, lexicon.language)) return null
  if (date !== null && (best === null || date.to >= best.to || best.entry.meaning.kind === 'words')) {
    return {
      ...plain,
      meaning: { kind: 'date', date: date.date },
      to: date.to,
      suffix: { plural: false, case: date.case },
    }
  }
  if (best !== null) {
    const skipped = best.skipped.map((index) => tokens[index]!)
    const mention: Mention = {
      meaning: best.entry.meaning,
      from: at,
      to: best.to,
      suffix: best.suffix,
      tail: best.tail,
      ordinal:
        skipped.map((word) => ordinalOf(word, lexicon.language)).find((value) => value !== null) ?? null,
      informal: skipped.some((word) => wordsInside(lexicon.language).informal.has(word.key)),
    }
    if (best.entry.doubt !== null && best.to === at + 1) notes.doubts.set(mention, best.entry.doubt)
    return mention
  }
  if (token.kind === 'number' && token.ordinal && token.value !== null) {
    return { ...plain, meaning: { kind: 'ordinal', value: token.value }, to: at + 1 }
  }
  const hyphened =
    tokens[at + 1]?.text === '-' &&
    !tokens[at + 1]!.spaced &&
    tokens[at + 2]?.kind === 'word' &&
    !tokens[at + 2]!.spaced
  if (
    lexicon.language.tokens.ordinalHyphen &&
    token.kind === 'number' &&
    hyphened &&
    token.value !== null &&
    token.value < 100
  ) {
    return { ...plain, meaning: { kind: 'ordinal', value: token.value }, to: at + 2 }
  }
  const roman =
    token.kind === 'word' && at > sentence.from && !isInitial(tokens, at, lexicon.language)
      ? romanValue(token.text)
      : null
  if (roman !== null) {
    const dotted =
      lexicon.language.tokens.ordinalDot && tokens[at + 1]?.text === '.' && !tokens[at + 1]!.spaced
    return {
      ...plain,
      meaning: { kind: 'ordinal', value: roman },
      to: dotted && at + 1 < sentence.to - 1 ? at + 2 : at + 1,
    }
  }
  return null
}

/** "Х.Лахбиб": a letter, a full stop and a surname, where no ordinal is written so. */
function isInitial(tokens: readonly Token[], at: number, language: Language): boolean {
  const [stop, next] = [tokens[at + 1], tokens[at + 2]]
  const dotted = tokens[at]!.text.length === 1 && stop?.text === '.' && !stop.spaced
  return dotted && next?.capital === true && !(language.tokens.ordinalDot && next.spaced)
}

function bestName(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  lexicon: Lexicon,
  inside: (token: Token) => boolean,
  notes: Notes,
): Found<Meaning> | null {
  if (tokens[at]!.kind !== 'word' && tokens[at]!.kind !== 'number') return null
  let best: Found<Meaning> | null = null
  for (const found of findNames(lexicon.trie, tokens, at, lexicon.language, inside)) {
    if (found.to > sentence.to || !looksRight(found, tokens, at, notes.joined)) continue
    const { meaning } = found.entry
    if (meaning.kind === 'format' && meaning.short && !notes.named.has(meaning.id)) {
      notes.passedOver.add(meaning.id)
      continue
    }
    if (
      best === null ||
      betterThan(found, best) ||
      countsBetter(found, best, tokens, at, sentence, lexicon.language)
    )
      best = found
  }
  return best
}

/** "es-Sudani", "al-Masri": after an Arabic article and its hyphen stands a surname. */
function followsArticle(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at - 1]
  return (
    hyphen?.text === '-' && !hyphen.spaced && !tokens[at]!.spaced && isArabicArticle(tokens[at - 2]?.text)
  )
}

/** A single-word name of a country or city needs its capital letter: tr "katar", uz "ummon" are common words. */
function looksRight(found: Found<Meaning>, tokens: readonly Token[], at: number, joined: boolean): boolean {
  const { entry, suffix, tail } = found
  // "Али" is a name, and not "ал" with a possessive.
  const pronoun = entry.meaning.kind === 'words' && entry.meaning.classes.includes('pronoun')
  if (pronoun && tail !== '' && suffix.case === 'none' && !suffix.plural) return false
  // "raisi U Von Shik": amid a sentence a capital begins a name.
  if (pronoun && tokens[at]!.capital && tokens[at - 1]?.kind === 'word' && tokens[found.to]?.capital === true)
    return false
  // "Sulton bin Saʼd": before "son of" a ruler's title is a given name.
  if (
    entry.meaning.kind === 'office' &&
    entry.meaning.level === 'head-of-state' &&
    isFiliation(tokens[found.to])
  )
    return false
  if (entry.capitals || !entry.capital) return true
  if (followsArticle(tokens, at)) return false
  return tokens[at]!.capital || (joined && entry.meaning.kind === 'country')
}

function isFiliation(token: Token | undefined): boolean {
  return /^(?:bin|ibn|bint)$/u.test(token?.key ?? '')
}

function betterThan(a: Found<Meaning>, b: Found<Meaning>): boolean {
  if (a.to !== b.to) return a.to > b.to
  if (a.tail.length !== b.tail.length) return a.tail.length < b.tail.length
  return PRECEDENCE.indexOf(a.entry.meaning.kind) < PRECEDENCE.indexOf(b.entry.meaning.kind)
}

/** One form of one holder and of several: "встреча главы МИД", "главы МИД встретились". */
function countsBetter(
  a: Found<Meaning>,
  b: Found<Meaning>,
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  language: Language,
): boolean {
  if (language.meansSeveral === undefined || betterThan(b, a) || isSeveral(a) === isSeveral(b)) return false
  return language.meansSeveral(at > sentence.from ? tokens[at - 1]!.key : null) === isSeveral(a)
}

/** Words that may stand inside a porous name, folded. */
const wordsInside = oncePer((language: Language) => {
  const fold = (words: readonly string[] | undefined): Set<string> =>
    new Set(words?.map((word) => language.tokens.fold(word)))
  return {
    informal: fold(language.words.informal),
    extraordinary: fold(language.words.extraordinary),
  }
})

function ordinalOf(token: Token, language: Language): number | null {
  if (token.kind === 'number') return token.ordinal ? token.value : null
  return language.ordinals[token.key] ?? romanValue(token.text)
}
