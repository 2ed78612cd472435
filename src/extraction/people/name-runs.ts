// Capitalised words in a row → a name without its case ending.
import type { Holder } from '../../gazetteer/types.ts'
import type { Case, Language, NameReading, SuffixReading } from '../../languages/language.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { beginsName, goesOn, isWholeName, knownAs, PARTICLES, sameFirstName } from './known-names.ts'
import { bareName, heldStem, SHORTEST_STEM, shortNames, type BareName } from './bare-name.ts'
import { isArabicArticle } from '../text/arabic-article.ts'
import { nameKey } from './name-key.ts'

/** Capitalised words that may be a name; `from` and `to` are tokens. */
export interface Run {
  from: number
  to: number
  words: string[]
  suffix: SuffixReading
  /** What it may stand for, and the cases that its neighbours ask for, where names change inside. */
  readings?: readonly NameReading[]
  cases?: readonly Case[] | null
}

const LONGEST_NAME = 5
/** How many words behind a name may tell its case. */
const REST = 12
/** For each token the mention that it belongs to. */
export type Taken = readonly (Mention | undefined)[]

/** Every run of a sentence, in order; `names` tells where known full names end. */
export function runsOf(
  tokens: readonly Token[],
  sentence: Sentence,
  taken: Taken,
  language: Language,
  holders: ReadonlyMap<string, readonly Holder[]>,
  names: ReadonlyMap<number, number>,
): Run[] {
  const runs: Run[] = []
  for (let at = sentence.from; at < sentence.to;) {
    if (!tokens[at]!.capital) {
      at += 1
      continue
    }
    const known = names.get(at)
    const run = runAt(
      tokens,
      at,
      known === undefined ? sentence : { ...sentence, to: known },
      taken,
      language,
      holders,
    )
    if (run === null) at += 1
    else {
      runs.push(run)
      at = run.to
    }
  }
  return runs
}

function runAt(
  tokens: readonly Token[],
  start: number,
  sentence: Sentence,
  taken: Taken,
  language: Language,
  holders: ReadonlyMap<string, readonly Holder[]>,
): Run | null {
  const words: string[] = []
  let suffix: SuffixReading = { plural: false, case: 'none' }
  let at = start
  let end = start
  if (isPlaceBefore(tokens, start, language, holders)) return null
  while (at < sentence.to && words.length < LONGEST_NAME) {
    const token = tokens[at]!
    const mention = taken[at]
    if (mention !== undefined && !isNameLike(mention)) break
    if (token.kind === 'punct') {
      const initial =
        token.text === '.' && /^\p{Lu}\p{Ll}?$/u.test(tokens[at - 1]?.text ?? '') && words.length > 0
      const hyphen =
        token.text === '-' && !token.spaced && words.length > 0 && tokens[at + 1]?.spaced === false
      if (!initial && !hyphen) break
      at += 1
      continue
    }
    if (token.kind !== 'word' || token.text.length > 24) break
    // tr "de" and "da", az and uz "da" are "too", not a nobleman's "de".
    const clitic =
      language.wordOrder === 'verb-final' &&
      (language.names.includes('tr') ? /^(?:de|da)$/u.test(token.text) : token.text === 'da')
    const particle =
      words.length > 0 &&
      !clitic &&
      ((PARTICLES.has(token.text.toLowerCase()) && leadsOn(tokens[at + 1])) ||
        (isArabicArticle(token.text) && isHyphened(tokens, at)))
    const filial = words.length > 0 ? filiation(token, language) : null
    if (filial !== null)
      return { from: start, to: at + 1, words: [...words, filial.word], suffix: filial.suffix }
    if (!token.capital && !particle && !isInsideKnown(words, tokens, at, language, holders)) break
    if (language.notNames.includes(token.key) && words.length === 0 && !isInitial(tokens, at)) break
    // "Husayn Ibrohim Toha": three in a row are one.
    const third = tokens[at + 1]?.kind === 'word' && tokens[at + 1]!.capital && taken[at + 1] === undefined
    if (!third && isOtherHolder(words, token, language, holders)) break
    if (words.length >= 2 && beginsOtherHolder(tokens, at, language, holders)) break
    if (words.length >= 1 && beginsPair(words, tokens, at, language, holders)) break
    const read =
      heldStem(token.text, language, holders) ??
      language.nameBefore?.(token.text, tokens[at + 1]?.key ?? '', () =>
        restOf(tokens, at, sentence, holders),
      ) ??
      shortSurname(words, token, language, holders) ??
      bareName(token.text, language, holders)
    const bare = isFirstName(words, tokens, at, taken, holders, read.word) ? whole(token) : read
    if (isArabicArticle(words.at(-1)) && tokens[at - 1]?.text === '-')
      words.push(`${words.pop()}-${bare.word}`)
    else words.push(bare.word)
    suffix = bare.suffix
    at += 1
    end = at
    // A case ending closes the name, and so does a known full name: "Recep Tayyip Erdoğan Saidov’u".
    if (bare.suffix.case !== 'none') break
    const full =
      words.length >= 2 && knownAs(words, holders).some((holder) => beginsName(holder, words[0] ?? ''))
    const son = tokens[at] !== undefined && filiation(tokens[at]!, language) !== null
    if (full && !son && !goesOn(words, tokens, at, holders)) break
  }
  if (words.length === 0) return null
  return fromKnownName({ from: start, to: end, words, suffix }, tokens, holders)
}

/** "К.Расулзода": a letter, a full stop and a surname, where the letter alone would be a word. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const [letter, stop, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2]]
  return letter.text.length === 1 && stop?.text === '.' && !stop.spaced && next?.capital === true
}

/** "Аляскада Трамп": a place that no list knows stands before a known surname. */
function isPlaceBefore(
  tokens: readonly Token[],
  at: number,
  language: Language,
  holders: ReadonlyMap<string, readonly Holder[]>,
): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]]
  if (language.wordOrder === 'verb-medial' || !token.capital || next?.capital !== true) return false
  const located = language.readSuffix(token.key.slice(-2))?.case === 'locative' && token.text.length >= 5
  if (!located || holders.has(nameKey(token.text))) return false
  const { word } = bareName(next.text, language, holders)
  return holders.has(nameKey(word)) && knownAs([token.text, word], holders).length === 0
}

/** "Ван Имен": a surname of a letter or two, which only the whole name tells. */
export function shortSurname(
  words: readonly string[],
  { text }: Pick<Token, 'text'>,
  language: Language,
  holders: ReadonlyMap<string, readonly Holder[]>,
): { word: string; suffix: SuffixReading } | null {
  const [first] = words
  if (words.length !== 1 || first === undefined || language.wordOrder === 'verb-medial') return null
  const isWhole = ({ word }: BareName): boolean =>
    knownAs([first, word], holders).some((holder) => isWholeName(holder, `${first} ${word}`))
  return shortNames(text, language, holders).find(isWhole) ?? null
}

/** "Grand National Assembly Numan Kurtulmuş": a known full name at the end is the name. */
function fromKnownName(
  run: Run,
  tokens: readonly Token[],
  holders: ReadonlyMap<string, readonly Holder[]>,
): Run {
  const plain = tokens.slice(run.from, run.to).every((token) => token.kind === 'word')
  if (!plain || (knownAs(run.words, holders).length > 0 && run.words.length <= 3)) return run
  for (let at = 1; at <= run.words.length - 2; at += 1) {
    const words = run.words.slice(at)
    if (!knownAs(words, holders).some((holder) => sameFirstName(holder, words[0] ?? ''))) continue
    return { ...run, words, from: run.from + at }
  }
  return run
}

/** "al-Malik". */
function isHyphened(tokens: readonly Token[], at: number): boolean {
  const [hyphen, next] = [tokens[at + 1], tokens[at + 2]]
  return hyphen?.text === '-' && !hyphen.spaced && next?.capital === true && !next.spaced
}

/** "Mirziyoyev Putin bilan": two surnames of known holders in a row are two people, where they are not one's full name. */
function isOtherHolder(
  words: readonly string[],
  token: Token,
  language: Language,
  holders: ReadonlyMap<string, readonly Holder[]>,
): boolean {
  if (words.length !== 1 || language.wordOrder === 'verb-medial') return false
  const known =
    holders.has(nameKey(words[0] ?? '')) && holders.has(nameKey(bareName(token.text, language, holders).word))
  const first = words[0] ?? ''
  const together = knownAs([first, bareName(token.text, language, holders).word], holders)
  // "Тоқаев Эрдоғанмен": an initial alone makes no first name of a surname.
  return known && !together.some((holder) => sameFirstName(holder, first) || beginsName(holder, first))
}

/** "Дмитрий Песков Путин мен Тоқаевтың": a known surname that "and" joins to the next begins a pair. */
function beginsPair(
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  language: Language,
  holders: ReadonlyMap<string, readonly Holder[]>,
): boolean {
  const [token, and, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2]]
  if (language.words['and-with']?.includes(and?.key ?? '') !== true || next?.capital !== true) return false
  return holders.has(nameKey(token.text)) && knownAs([...words, token.text], holders).length === 0
}

/** "Алар Карис Қасым-Жомарт Тоқаевпен": a known full name begins right behind another's. */
function beginsOtherHolder(
  tokens: readonly Token[],
  at: number,
  language: Language,
  holders: ReadonlyMap<string, readonly Holder[]>,
): boolean {
  if (language.wordOrder === 'verb-medial' || tokens[at - 1]?.kind !== 'word') return false
  const words: string[] = []
  for (let next = at; words.length < 3; next += 1) {
    const token = tokens[next]
    if (token?.text === '-' && !token.spaced) continue
    if (token?.kind !== 'word' || !token.capital) return false
    words.push(bareName(token.text, language, holders).word)
    if (words.length < 2) continue
    if (knownAs(words, holders).some((holder) => beginsName(holder, words[0] ?? ''))) return true
  }
  return false
}

function whole(token: Token): { word: string; suffix: SuffixReading } {
  return { word: token.text, suffix: { plural: false, case: 'none' } }
}

/** "Дастан Дюшекеев": before a surname a first name has no case, whatever it ends in. */
function isFirstName(
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  taken: Taken,
  holders: ReadonlyMap<string, readonly Holder[]>,
  bare: string,
): boolean {
  const next = tokens[at + 1]
  const leads = next?.kind === 'word' && next.capital && !next.lineStart && taken[at + 1] === undefined
  return words.length === 0 && leads && (bare.length < SHORTEST_STEM || !holders.has(nameKey(bare)))
}

/** "Нурланбек Тургунбек уулунун": "son of" or "daughter of" closes the name and carries its case. */
function filiation(token: Token, language: Language): { word: string; suffix: SuffixReading } | null {
  const cut = language.filiation?.exec(token.key)?.groups
  if (cut === undefined) return null
  const rest = cut['rest'] ?? ''
  const suffix = rest === '' ? { plural: false, case: 'none' as const } : language.readSuffix(rest)
  return suffix === null ? null : { word: cut['word'] ?? token.text, suffix }
}

/** The words behind one that is no known holder's name. */
function restOf(
  tokens: readonly Token[],
  at: number,
  { to }: Sentence,
  holders: ReadonlyMap<string, readonly Holder[]>,
): readonly string[] {
  if (holders.has(nameKey(tokens[at]!.text))) return []
  return tokens.slice(at + 1, Math.min(to, at + 1 + REST)).map(({ key }) => key)
}

/** "Lula da Silva’nın": a small word inside a known full name. */
function isInsideKnown(
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  language: Language,
  holders: ReadonlyMap<string, readonly Holder[]>,
): boolean {
  const next = tokens[at + 1]
  if (words.length === 0 || next === undefined || !next.capital || !PARTICLES.has(tokens[at]!.text))
    return false
  const full = [...words, tokens[at]!.text, bareName(next.text, language, holders).word]
  return knownAs(full, holders).some((holder) => sameFirstName(holder, full[0] ?? ''))
}

/** A particle leads to a capital or to another particle: "von der Leyen". */
function leadsOn(next: Token | undefined): boolean {
  return next !== undefined && (next.capital || next.text === '-' || PARTICLES.has(next.text.toLowerCase()))
}

/** Word classes never stand for names; nothing that was found may, but for topics and documents that are names too. */
function isNameLike(mention: Mention): boolean {
  return mention.meaning.kind === 'topic' && mention.to === mention.from + 1
}
