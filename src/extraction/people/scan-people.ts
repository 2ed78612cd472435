// Capitalised words between mentions → people: beside an office, of a known holder, or named before in the article.
import type { Holder } from '../../gazetteer/types.ts'
import type { Language, SuffixReading } from '../../languages/language.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { nameKey, personKey } from './name-key.ts'

/** Somebody the article names, in every way it does. */
export interface ArticlePerson {
  id: number
  /** The fullest way the article writes the name. */
  name: string
  key: string
  /** Of the known holders, those whose name this may be. */
  holders: readonly Holder[]
}

export interface ScannedPeople {
  mentions: Mention[]
  people: ArticlePerson[]
}

interface Run {
  from: number
  to: number
  words: string[]
  suffix: SuffixReading
}

const PARTICLES = new Set([
  'bin',
  'al',
  'ibn',
  'de',
  'da',
  'van',
  'von',
  'der',
  'el',
  'ben',
  'бин',
  'ибн',
  'аль',
  'ал',
  'фон',
  'der',
  'оглы',
  'oğlu',
  'qizi',
  'oʻgʻli',
  'la',
  'del',
  'los',
  'dos',
  'де',
  'ла',
  'дель',
  'ван',
  'дер',
])
const LONGEST_NAME = 5

/** @returns the mentions with people among them, in order of the text. */
export function scanPeople(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  language: Language,
  holders: ReadonlyMap<string, readonly Holder[]>,
): ScannedPeople {
  const { names, kept } = namesOfHolders(tokens, mentions, holders)
  const taken = new Map<number, Mention>()
  for (const mention of kept) for (let at = mention.from; at < mention.to; at += 1) taken.set(at, mention)
  const raw = sentences.flatMap((sentence) => runsOf(tokens, sentence, taken, language, holders, names))
  const people: ArticlePerson[] = []
  const isSure = (run: Run): boolean =>
    isNamedBeside(run, tokens, taken, language) || knownAs(run.words, holders).length > 0
  const runs = withoutEndings(
    raw,
    new Set(raw.filter(isSure).map((run) => nameKey(run.words.at(-1) ?? ''))),
    language,
  )
  const sure = withColleagues(runs.filter(isSure), runs, tokens, taken, language)
  for (const run of [...sure].sort((a, b) => b.words.length - a.words.length)) {
    if (personOf(run.words, people) !== null) continue
    people.push({
      id: people.length,
      name: run.words.join(' '),
      key: personKey(run.words.join(' ')),
      holders: knownAs(run.words, holders),
    })
  }
  const found = runs.flatMap((run): Mention[] => {
    const person = personOf(run.words, people)
    if (person === null) return []
    const meaning = { kind: 'person' as const, person: { written: run.words.join(' '), id: person.id } }
    return [
      { meaning, from: run.from, to: run.to, suffix: run.suffix, tail: '', ordinal: null, informal: false },
    ]
  })
  return { mentions: [...kept, ...found].sort((a, b) => a.from - b.from), people }
}

/** "Deputy Foreign Ministers Sergey Vershinin and Alexander Grushko": who shares a plural office with the one beside it. */
function withColleagues(
  sure: readonly Run[],
  runs: readonly Run[],
  tokens: readonly Token[],
  taken: ReadonlyMap<number, Mention>,
  language: Language,
): Run[] {
  const all = [...sure]
  for (const run of runs) {
    if (run.words.length < 2 || all.includes(run)) continue
    const joint = taken.get(run.from - 1)
    const joined =
      tokens[run.from - 1]?.text === ',' ||
      (joint?.meaning.kind === 'words' && joint.meaning.classes.includes('and'))
    const before = joined ? all.find((other) => other.to === run.from - 1) : undefined
    if (before !== undefined && isOfSeveral(before, all, tokens, taken, language)) all.push(run)
  }
  return all
}

/** Right after a plural office, or in a row of names that stands there. */
function isOfSeveral(
  run: Run,
  sure: readonly Run[],
  tokens: readonly Token[],
  taken: ReadonlyMap<number, Mention>,
  language: Language,
): boolean {
  const office = taken.get(run.from - 1)
  if (office?.meaning.kind === 'office') return office.meaning.plural || office.suffix.plural
  const before =
    tokens[run.from - 1]?.text === ',' ? sure.find((other) => other.to === run.from - 1) : undefined
  return before !== undefined && before !== run && isOfSeveral(before, sure, tokens, taken, language)
}

/**
 * A known holder's first name and surname in a row are that person, whatever else the words mean: "Amir Khan Muttaqi"
 * is no emir, "Nursultan Nazarbayev" no city.
 */
function namesOfHolders(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  holders: ReadonlyMap<string, readonly Holder[]>,
): { names: Map<number, number>; kept: Mention[] } {
  const names = new Map<number, number>()
  const kept = mentions.filter((mention) => {
    if (mention.to !== mention.from + 1 || !tokens[mention.from]!.capital) return true
    for (const length of [2, 3, 4]) {
      const run = tokens.slice(mention.from, mention.from + length)
      if (!run.every((token) => token.kind === 'word' && token.capital && token.text.length <= 24)) break
      const words = run.map((token) => token.text)
      if (!knownAs(words, holders).some((holder) => sameFirstName(holder, words[0] ?? ''))) continue
      names.set(mention.from, mention.from + length)
      return false
    }
    return true
  })
  return { names, kept }
}

/** Where the article writes a surname with and without an ending, the shorter one is the name: "Saidovga", "Saidov". */
function withoutEndings(runs: readonly Run[], keys: ReadonlySet<string>, language: Language): Run[] {
  if (language.wordOrder === 'verb-medial') return [...runs]
  return runs.map((run) => {
    const last = run.words.at(-1) ?? ''
    if (run.suffix.case !== 'none') return run
    for (let length = last.length - 1; length >= 4; length -= 1) {
      const stem = last.slice(0, length)
      const suffix = language.readSuffix(language.tokens.fold(last.slice(length)))
      if (
        suffix === null ||
        suffix.case === 'none' ||
        !keys.has(nameKey(stem)) ||
        nameKey(stem) === nameKey(last)
      )
        continue
      return { ...run, words: [...run.words.slice(0, -1), stem], suffix }
    }
    return run
  })
}

function sameFirstName(holder: Holder, first: string): boolean {
  return [holder.name, ...holder.spellings].some(
    (name) => nameKey(name.split(' ')[0] ?? '') === nameKey(first),
  )
}

/** "Muhammad bin Zoid" is a known name, and so is the longer "Muhammad bin Zoid Ol Nahayyon". */
function goesOn(
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  holders: ReadonlyMap<string, readonly Holder[]>,
): boolean {
  return [1, 2].some((length) => {
    const more = tokens.slice(at, at + length)
    if (!more.every((token) => token.kind === 'word' && token.capital)) return false
    const longer = [...words, ...more.map((token) => token.text)].join(' ')
    return knownAs(longer.split(' '), holders).some((holder) =>
      [holder.name, ...holder.spellings].some((name) => nameKey(name) === nameKey(longer)),
    )
  })
}

/** "Qosim" begins "Qosim-Joʻmart". */
function beginsName(holder: Holder, first: string): boolean {
  const key = nameKey(first)
  return (
    key.length >= 3 &&
    [holder.name, ...holder.spellings].some((name) => nameKey(name.split(' ')[0] ?? '').startsWith(key))
  )
}

/** Holders by the key of their surname and of every other spelling's last word. */
export function holdersBySurname(holders: readonly Holder[]): Map<string, Holder[]> {
  const map = new Map<string, Holder[]>()
  for (const holder of holders) {
    for (const key of new Set([holder.name, ...holder.spellings].map(personKey))) {
      if (key.length < 3) continue
      const list = map.get(key)
      if (list === undefined) map.set(key, [holder])
      else list.push(holder)
    }
  }
  return map
}

function runsOf(
  tokens: readonly Token[],
  sentence: Sentence,
  taken: ReadonlyMap<number, Mention>,
  language: Language,
  holders: ReadonlyMap<string, readonly Holder[]>,
  names: ReadonlyMap<number, number>,
): Run[] {
  const runs: Run[] = []
  for (let at = sentence.from; at < sentence.to;) {
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
  taken: ReadonlyMap<number, Mention>,
  language: Language,
  holders: ReadonlyMap<string, readonly Holder[]>,
): Run | null {
  const words: string[] = []
  let suffix: SuffixReading = { plural: false, case: 'none' }
  let at = start
  let end = start
  while (at < sentence.to && words.length < LONGEST_NAME) {
    const token = tokens[at]!
    const mention = taken.get(at)
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
    // tr and az "de" is "too", not a nobleman's "de".
    const clitic =
      language.wordOrder === 'verb-final' &&
      (language.names.includes('uz') ? token.text === 'da' : /^(?:de|da)$/u.test(token.text))
    const particle =
      words.length > 0 &&
      !clitic &&
      ((PARTICLES.has(token.text.toLowerCase()) && leadsOn(tokens[at + 1])) ||
        (isArticle(token.text) && isHyphened(tokens, at)))
    if (!token.capital && !particle && !isInsideKnown(words, tokens, at, language, holders)) break
    if (language.notNames.includes(token.key) && words.length === 0) break
    if (isOtherHolder(words, token, language, holders)) break
    const bare = received(token, tokens[at + 1], language) ?? bareName(token, language, holders)
    if (isArticle(words.at(-1)) && tokens[at - 1]?.text === '-') words.push(`${words.pop()}-${bare.word}`)
    else words.push(bare.word)
    suffix = bare.suffix
    at += 1
    end = at
    // A case ending closes the name, and so does a known full name: "Recep Tayyip Erdoğan Saidov’u".
    if (bare.suffix.case !== 'none') break
    const full =
      words.length >= 2 && knownAs(words, holders).some((holder) => beginsName(holder, words[0] ?? ''))
    if (full && !goesOn(words, tokens, at, holders)) break
  }
  if (words.length === 0) return null
  return fromKnownName({ from: start, to: end, words, suffix }, tokens, holders)
}

/** "Grand National Assembly Numan Kurtulmuş": a known full name at the end is the name. */
function fromKnownName(
  run: Run,
  tokens: readonly Token[],
  holders: ReadonlyMap<string, readonly Holder[]>,
): Run {
  const plain = tokens.slice(run.from, run.to).every((token) => token.kind === 'word')
  if (knownAs(run.words, holders).length > 0 && run.words.length <= 3) return run
  for (let at = 1; plain && at <= run.words.length - 2; at += 1) {
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
    holders.has(nameKey(words[0] ?? '')) && holders.has(nameKey(bareName(token, language, holders).word))
  return known && knownAs([words[0] ?? '', bareName(token, language, holders).word], holders).length === 0
}

/** "Meloniʻni", "Bassanini qabul qildi": before this verb a name's -ni is the accusative, after a vowel too. */
function received(
  token: Token,
  next: Token | undefined,
  language: Language,
): { word: string; suffix: SuffixReading } | null {
  const stem = /^(?<stem>\p{L}{3,})(?:ni|ни)$/u.exec(token.text)?.groups?.['stem']
  if (!language.names.includes('uz') || next?.key !== 'qabul' || stem === undefined) return null
  return { word: stem, suffix: { plural: false, case: 'accusative' } }
}

/** The Arabic article, which a hyphen joins to the name: "al-Malik". */
function isArticle(word: string | undefined): boolean {
  return word !== undefined && /^(?:a[lsnrtdz]|ash|el|es|ал|аль|эль|ас|аш|ан|ар|ат|ад|аз|ос)$/iu.test(word)
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
  const full = [...words, tokens[at]!.text, bareName(next, language, holders).word]
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

/** Takes a case ending off a name: at an apostrophe, where a known name remains, or where the ending is plain. */
function bareName(
  token: Token,
  language: Language,
  holders: ReadonlyMap<string, readonly Holder[]>,
): { word: string; suffix: SuffixReading } {
  const none = { plural: false, case: 'none' as const }
  const cut = /^(?<stem>.*\p{L})['’‘ʼʻ`´](?<rest>\p{L}{1,10})$/u.exec(token.text)
  if (cut?.groups !== undefined) {
    const rest = language.tokens.fold(cut.groups['rest'] ?? '')
    const suffix = language.readSuffix(`'${rest}`) ?? language.readSuffix(rest)
    const uzbekLetter = language.names.includes('uz') && /[oOgG]$/u.test(cut.groups['stem'] ?? '')
    if (suffix !== null && !uzbekLetter) return { word: cut.groups['stem'] ?? token.text, suffix }
  }
  if (language.wordOrder === 'verb-medial' || holders.has(nameKey(token.text)))
    return { word: token.text, suffix: none }
  for (let length = token.text.length - 1; length >= 4; length -= 1) {
    const stem = token.text.slice(0, length)
    const suffix = language.readSuffix(language.tokens.fold(token.text.slice(length)))
    if (suffix === null || suffix.case === 'none' || suffix.plural) continue
    if (holders.has(nameKey(stem)) && nameKey(stem) !== nameKey(token.text)) return { word: stem, suffix }
  }
  const plain =
    /^(?<stem>.{2,}(?:[^aeiouаеёиоуўэюя]|[aeiouаеёиоуэюя](?=ning|нинг)))(?<rest>ning|нинг|ni|ни|ga|га|dan|дан|da|да)$/iu.exec(
      token.text,
    )
  if (language.names.includes('uz') && plain?.groups !== undefined) {
    const suffix = language.readSuffix(language.tokens.fold(plain.groups['rest'] ?? ''))
    if (suffix !== null) return { word: plain.groups['stem'] ?? token.text, suffix }
  }
  return { word: token.text, suffix: none }
}

/** Right after an office, or before a comma and an office. */
function isNamedBeside(
  run: Run,
  tokens: readonly Token[],
  taken: ReadonlyMap<number, Mention>,
  language: Language,
): boolean {
  let before = run.from - 1
  if (isApposed(run, tokens, language)) {
    before -= 1
    // "the Speaker of the Moldovan Parliament, Igor Grosu,"
    if (taken.get(before) === undefined && language.notNames.includes(tokens[before]?.key ?? '')) before -= 1
  }
  if (tokens[before]?.text === ')') while (before > run.from - 8 && tokens[before]?.text !== '(') before -= 1
  if (tokens[before]?.text === '(') before -= 1
  for (let step = 0; step < 6; step += 1) {
    const mention = taken.get(before)
    if (mention === undefined) break
    if (mention.meaning.kind === 'office') return true
    const title =
      mention.meaning.kind === 'words' &&
      mention.meaning.classes.some((name) => name === 'title' || name === 'counterpart')
    if (title) return true
    // "Foreign Minister of Uzbekistan Bakhtiyor Saidov", "Ambassador to Kabul Cenk Ünal".
    if (!['country', 'city', 'organization', 'words'].includes(mention.meaning.kind)) break
    before = mention.from - 1
  }
  if (tokens[run.to]?.text !== ',' || run.words.length < 2) return false
  for (let at = run.to + 1; at < run.to + 9; at += 1) {
    const mention = taken.get(at)
    if (mention?.meaning.kind === 'office') return true
    if (tokens[at]?.text === ',' || tokens[at]?.text === '.') return false
  }
  return false
}

/** "the Ambassador of Japan, Kenichi Hirata,": a full name between two marks. */
function isApposed(run: Run, tokens: readonly Token[], language: Language): boolean {
  const after = tokens[run.to]?.text ?? '.'
  const closed = after === ',' || after === '.'
  return (
    language.wordOrder === 'verb-medial' &&
    run.words.length >= 2 &&
    closed &&
    tokens[run.from - 1]?.text === ','
  )
}

/** Known holders whom these words may name: the surname fits, and so does the first name where both have one. */
function knownAs(words: readonly string[], holders: ReadonlyMap<string, readonly Holder[]>): Holder[] {
  const list = holders.get(personKey(words.join(' '))) ?? []
  if (words.length === 1) return [...list]
  if (PARTICLES.has((words[0] ?? '').toLowerCase())) return [...list]
  const first = nameKey(words[0] ?? '')
  return list.filter((holder) =>
    [holder.name, ...holder.spellings].some((name) => {
      const other = nameKey(name.split(' ')[0] ?? '')
      return (
        other === first ||
        other.startsWith(first) ||
        first.startsWith(other) ||
        other.charAt(0) === first.charAt(0)
      )
    }),
  )
}

/** The person of the article whose surname this is, first names agreeing as far as both have them. */
function personOf(words: readonly string[], people: readonly ArticlePerson[]): ArticlePerson | null {
  const key = personKey(words.join(' '))
  if (key.length < 3) return null
  // "Al Thani" is a surname alone.
  const particle = PARTICLES.has((words[0] ?? '').toLowerCase())
  const first = words.length > 1 && !particle ? nameKey(words[0] ?? '') : ''
  for (const person of people) {
    if (person.key !== key) continue
    const own = person.name.split(' ')
    const other = own.length > 1 ? nameKey(own[0] ?? '') : ''
    if (first === '' || other === '' || first.charAt(0) === other.charAt(0)) return person
  }
  return null
}
