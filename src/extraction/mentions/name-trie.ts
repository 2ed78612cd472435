// Names as sequences of folded tokens → a trie that finds the longest one at a place, its last word inflected.
import { keep } from '../../gazetteer/remembered.ts'
import type { Language, SuffixReading } from '../../languages/language.ts'
import type { Token } from '../text/tokens.ts'
import type { Doubt } from './doubtful-names.ts'
import { LONGEST_WORD } from '../text/tokens.ts'

export interface Entry<M> {
  meaning: M
  /** The written name begins with a capital letter. */
  capital: boolean
  /** Only in capitals: "UAE". */
  capitals: boolean
  /** Any ending may follow (a verb stem). */
  open: boolean
  /** An ordinal or "informal" may stand between its words. */
  porous: boolean
  /** The stem is not the dictionary form: some suffix must follow. */
  bound: boolean
  /** A common noun at heart: its stem may lose the possessive ending before a suffix. */
  compound: boolean
  /** The whole name in another form: it takes no further ending. */
  form: SuffixReading | null
  /** It is also a common word or a person's name. */
  doubt: Doubt | null
}

interface Node<M> {
  next: Map<string, Node<M>>
  /** Entries that end here, by the stem of their last word. */
  ends: Map<string, Entry<M>[]>
  /** First letters of those stems: most words of a text have none of them. */
  heads: Set<string>
  /** Lengths of the shortest and the longest of them. */
  shortest: number
  longest: number
}

/** So many first letters tell most words from the stems of a node. */
const HEAD = 3

export interface NameTrie<M> {
  root: Node<M>
  /** What begins with a word as it is written; made as texts bring their words. */
  beginnings: Map<string, Beginning<M>>
}

/** Names of one word that a word is, and where longer ones that begin with it go on. */
export interface Beginning<M> {
  ends: readonly WordName<M>[]
  child: Node<M> | undefined
}

/** A name's last word in a text: the name, the ending and what it says. */
interface WordName<M> {
  entry: Entry<M>
  suffix: SuffixReading
  tail: string
}

export interface Found<M> {
  entry: Entry<M>
  /** Token after the last. */
  to: number
  suffix: SuffixReading
  tail: string
  /** Tokens inside that are no part of the name. */
  skipped: number[]
}

export function createTrie<M>(): NameTrie<M> {
  return { root: createNode(), beginnings: new Map() }
}

function createNode<M>(): Node<M> {
  return { next: new Map(), ends: new Map(), heads: new Set(), shortest: Infinity, longest: 0 }
}

/** Adds a name by its folded words; the last one by its stems. */
export function addName<M>(
  trie: NameTrie<M>,
  words: readonly string[],
  language: Language,
  entry: Entry<M>,
): void {
  const last = words.at(-1)
  if (last === undefined) return
  let node = trie.root
  for (const word of words.slice(0, -1)) {
    let child = node.next.get(word)
    if (child === undefined) {
      child = createNode()
      node.next.set(word, child)
    }
    node = child
  }
  addEnd(node, last, entry)
  if (entry.capitals || entry.open || entry.form !== null) return
  for (const stem of language.stemsOf(last)) {
    // "Birləşmiş Krallıq", "Krallığın": a proper name of several words ends in a noun that softens its last letter.
    const softened = words.length > 1 && stem.length === last.length
    if (entry.compound || softened) addEnd(node, stem, { ...entry, bound: true })
  }
}

function addEnd<M>(node: Node<M>, stem: string, entry: Entry<M>): void {
  node.heads.add(stem.slice(0, HEAD))
  node.shortest = Math.min(node.shortest, stem.length)
  node.longest = Math.max(node.longest, stem.length)
  const list = node.ends.get(stem)
  if (list === undefined) node.ends.set(stem, [entry])
  else list.push(entry)
}

/** How many foreign words may stand inside a porous name. */
const MOST_SKIPPED = 2

/** Signs that stand between the words of a name. */
const JOINERS: ReadonlySet<string> = new Set(['-', '–', '—', '/', '+', '&'])

/** Longer words before a stop are not shortened: the stop ends a sentence. */
const LONGEST_STOPPED = 2

function isShort({ text }: Token): boolean {
  return text.length <= LONGEST_STOPPED
}

/** Shorter stems are no plural offices. */
const MOST_GENITIVE = 5

/** One search: where it began, and what it has found. */
interface Search<M> {
  tokens: readonly Token[]
  at: number
  language: Language
  mayStandInside: (token: Token) => boolean
  found: Found<M>[]
}

/** What begins with a word or number, whatever stands behind it. */
export function beginningOf<M>(trie: NameTrie<M>, token: Token, language: Language): Beginning<M> {
  const known = trie.beginnings.get(token.text)
  if (known !== undefined) return known
  const short = token.text.length <= LONGEST_WORD
  const ends = short ? endsAt(trie.root, token, language) : []
  const child = short ? trie.root.next.get(token.key) : undefined
  return keep(trie.beginnings, token.text, { ends, child })
}

/** Every name that begins at token `at`, a word or a number, with the longest last. */
export function findNames<M>(
  trie: NameTrie<M>,
  tokens: readonly Token[],
  at: number,
  language: Language,
  mayStandInside: (token: Token) => boolean,
): Found<M>[] {
  const { ends, child } = beginningOf(trie, tokens[at]!, language)
  if (ends.length === 0 && child === undefined) return NOTHING_FOUND
  const search: Search<M> = { tokens, at, language, mayStandInside, found: [] }
  note(search, ends, at, NOTHING_SKIPPED)
  if (child !== undefined) walk(search, child, at + 1, NOTHING_SKIPPED)
  if (search.found.length < 2) return search.found
  return search.found.sort((a, b) => a.to - b.to || b.tail.length - a.tail.length)
}

const NOTHING_FOUND: never[] = []
const NOTHING_SKIPPED: number[] = []

function walk<M>(search: Search<M>, node: Node<M>, index: number, skipped: number[]): void {
  const { tokens, language } = search
  const token = tokens[index]
  if (token === undefined || startsLine(tokens, index)) return
  if (token.kind !== 'punct' && token.text.length <= LONGEST_WORD) {
    note(search, endsAt(node, token, language), index, skipped)
    const child = node.next.get(token.key) ?? withoutGenitive(node, token, language)
    if (child !== undefined) walk(search, child, index + 1, skipped)
    if (language.silent.includes(token.key)) walk(search, node, index + 1, skipped)
    if (skipped.length < MOST_SKIPPED && search.mayStandInside(token))
      walk(search, node, index + 1, [...skipped, index])
  } else walkMark(search, node, index, skipped)
}

/** Marks that may stand inside a name. */
function walkMark<M>(search: Search<M>, node: Node<M>, index: number, skipped: number[]): void {
  const { tokens } = search
  const mark = tokens[index]!.text
  if (mark === ',') {
    const child = node.next.get(',')
    if (child !== undefined) walk(search, child, index + 1, skipped)
  } else if (mark === '”' || mark === '»' || mark === '"') {
    // «Central Asia – Russia» second summit: a quotation may end inside a name.
    walk(search, node, index + 1, skipped)
  } else if (JOINERS.has(mark)) {
    // "Russia–Central Asia", "Antigua & Barbuda": a sign between joins words of a name as a blank does.
    walk(search, node, index + 1, skipped)
  } else if (
    mark === '.' &&
    !tokens[index]!.spaced &&
    isShort(tokens[index - 1]!) &&
    skipped.at(-1) !== index - 1
  ) {
    // "U.S.", "St. Lucia", "и.о. министра": an initial or a shortened word keeps its stop inside a name.
    walk(search, node, index + 1, skipped)
  } else if (mark === '(') {
    // "National Intelligence Organization (MIT) Chief".
    const close = [2, 3].find((step) => tokens[index + step]?.text === ')')
    if (close !== undefined) walk(search, node, index + close + 1, skipped)
  }
}

/** Names that end at a node with this word: its stem is theirs, and the rest is an ending. */
function endsAt<M>(node: Node<M>, token: Token, language: Language): WordName<M>[] {
  const { key } = token
  const found: WordName<M>[] = []
  const short = node.shortest < HEAD ? Math.min(HEAD - 1, key.length) : 0
  const longest = node.heads.has(key.slice(0, HEAD)) ? Math.min(key.length, node.longest) : short
  for (let length = longest; length >= node.shortest; length -= 1) {
    const entries = node.ends.get(key.slice(0, length))
    if (entries === undefined) continue
    const tail = key.slice(length)
    for (const entry of entries) {
      if (entry.capitals && !isAbbreviation(token, length)) continue
      const suffix = entry.open ? NO_SUFFIX : readRest(entry, tail, language)
      if (suffix !== null) found.push({ entry, suffix, tail })
    }
  }
  return found
}

/** Adds to what was found; with foreign words inside only names that may have them. */
function note<M>(
  { tokens, at, found }: Search<M>,
  ends: readonly WordName<M>[],
  index: number,
  skipped: number[],
): void {
  for (const { entry, suffix, tail } of ends) {
    if (skipped.length > 0 && !entry.porous) continue
    found.push({ entry, to: afterStop(tokens, at, index), suffix, tail, skipped })
  }
}

const NO_SUFFIX: SuffixReading = { plural: false, case: 'none' }

function readRest<M>(entry: Entry<M>, rest: string, language: Language): SuffixReading | null {
  if (entry.form !== null) return rest === '' ? entry.form : null
  if (rest === '') return entry.bound ? null : NO_SUFFIX
  const proper = entry.compound ? null : language.readNameSuffix?.(rest)
  return proper ?? language.readSuffix(rest)
}

/** The last stop of "U.S." belongs to it as the first one does. */
function afterStop(tokens: readonly Token[], at: number, last: number): number {
  const stops = last > at && tokens[last - 1]!.text === '.' && tokens[last]!.text.length === 1
  const next = tokens[last + 1]
  return stops && next?.text === '.' && !next.spaced ? last + 2 : last + 1
}

/** "Devlet Başkanlarının Toplantısı": inside a name a word may stand in the genitive that the name has without. */
function withoutGenitive<M>(node: Node<M>, { key }: Token, language: Language): Node<M> | undefined {
  if (node.next.size === 0) return undefined
  for (let length = key.length - 2; length >= MOST_GENITIVE && length >= key.length - 4; length -= 1) {
    const child = node.next.get(key.slice(0, length))
    if (child === undefined) continue
    const suffix = language.readSuffix(key.slice(length))
    if (suffix?.case === 'genitive' && !suffix.plural) return child
  }
  return undefined
}

/** The letters of the abbreviation itself are capitals; its suffix need not be. */
function isAbbreviation(token: Token, length: number): boolean {
  // The digraphs of Uzbek are one letter: "ShHT", "YeI".
  const text = token.text.replace(/(?<=\p{Lu})[heoua](?=\p{Lu})/gu, '')
  const letters = text.slice(0, Math.max(length, 1)).match(/\p{L}/gu) ?? []
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter)).length
  return capitals >= Math.min(2, letters.length) && capitals >= letters.length * 0.6
}

/** A name does not run over a line end. */
function startsLine(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.lineStart
}
