// Capitalised words between mentions → people: beside an office, of a known holder, or named before in the article.
import type { Holder } from '../../gazetteer/types.ts'
import { inflects, type Language, type WordClass } from '../../languages/language.ts'
import { VENUES } from '../../languages/venues.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { nameKey, personKeyOf } from './name-key.ts'
import { knownAs, namesOfHolders, PARTICLES } from './known-names.ts'
import { settleNames } from './inflected-names.ts'
import { isArabicArticle } from '../text/arabic-article.ts'
import { runsOf, shortSurname, type Run, type Taken } from './name-runs.ts'

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

/** @returns the mentions with people among them, in order of the text. */
export function scanPeople(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  language: Language,
  holders: ReadonlyMap<string, readonly Holder[]>,
): ScannedPeople {
  const bare = (words: readonly string[]): readonly string[] => {
    const last = { text: words.at(-1) ?? '' }
    const surname = shortSurname(words.slice(0, -1), last, language, holders)
    return surname === null ? words : [...words.slice(0, -1), surname.word]
  }
  const { names, kept } = namesOfHolders(tokens, outsideNames(mentions, tokens, language), holders, bare)
  const taken = tokens.map((): Mention | undefined => undefined)
  for (const mention of kept) taken.fill(mention, mention.from, mention.to)
  const written = sentences.flatMap((sentence) => runsOf(tokens, sentence, taken, language, holders, names))
  const raw = settleNames(written, { tokens, taken, language, holders })
  const people: ArticlePerson[] = []
  const isSure = (run: Run): boolean =>
    isNamedBeside(run, tokens, taken, language) || knownAs(run.words, holders).length > 0
  const houses = new Set((VENUES[language.code]?.nouns ?? []).map((noun) => nameKey(noun)))
  const runs = withoutEndings(
    // "Bogor Sarayı’nda": a house.
    raw.filter(({ words }) => words.length === 1 || !houses.has(nameKey(words.at(-1) ?? ''))),
    new Set(raw.filter(isSure).map((run) => nameKey(run.words.at(-1) ?? ''))),
    language,
  )
  const sure = withColleagues(runs.filter(isSure), runs, tokens, taken)
  for (const run of [...sure].sort((a, b) => b.words.length - a.words.length)) {
    if (personOf(run.words, people) !== null) continue
    people.push({
      id: people.length,
      name: run.words.join(' '),
      key: personKeyOf(run.words),
      holders: knownAs(run.words, holders),
    })
  }
  const found = runs.flatMap((run): Mention[] => {
    const person = personOf(run.words, people)
    if (person === null) return []
    const written = run.words.join(' ')
    const known = new Set(person.holders.map(({ country }) => country))
    const [country] = known
    const of = known.size === 1 && country != null ? { country } : {}
    const meaning = { kind: 'person' as const, person: { written, id: person.id, ...of } }
    return [
      { meaning, from: run.from, to: run.to, suffix: run.suffix, tail: '', ordinal: null, informal: false },
    ]
  })
  return { mentions: [...kept, ...found].sort((a, b) => a.from - b.from), people }
}

/** Without mentions of what is part of a name. */
function outsideNames(mentions: readonly Mention[], tokens: readonly Token[], language: Language): Mention[] {
  const outside = withoutNisbas(mentions, tokens)
  if (language.wordOrder === 'verb-medial') return outside
  const isName = (at: number): boolean => tokens[at]?.kind === 'word' && tokens[at].capital
  return outside.filter(({ meaning, from, to, suffix, tail }, index) => {
    if (to !== from + 1 || !isName(from)) return true
    const [before, after] = [outside[index - 1], outside[index + 1]]
    const led = before?.to !== from && isName(from - 1)
    const leads = after?.from !== to && isName(to)
    // "Hasan Şeyh Mahmud": amid a name no title.
    if (meaning.kind === 'words') return !meaning.classes.includes('title') || !led || !leads
    if (language.endingsAfterApostrophe !== true) return true
    const held = before?.to === from && before.meaning.kind === 'office'
    // "Büyükelçisi Malena Mard": behind an office no city in a case, where another capital follows.
    if (meaning.kind === 'city')
      return !held || !leads || suffix.case === 'none' || /['’]/u.test(tokens[from]!.text)
    // "Irak Başbakanı Sudani ile", "Başbakanı Muhammed Sudani": nobody of a country follows.
    const derived = meaning.kind === 'country' && (meaning.form === 'adjective' || /^\p{L}/u.test(tail))
    if (!derived) return true
    // "Bakanı Irakli Çikovani": no Iraqi.
    if (held && leads) return false
    const named = held || (led && isHeldBefore(from - 1, before))
    const ends = suffix.case !== 'none' || tokens[to]?.kind === 'punct' || isWith(after, to)
    return !named || !ends
  })
}

/** An office or a title, and right behind it one word more. */
function isHeldBefore(at: number, before: Mention | undefined): boolean {
  if (before?.to !== at) return false
  const { meaning } = before
  return meaning.kind === 'office' || (meaning.kind === 'words' && meaning.classes.includes('title'))
}

function isWith(mention: Mention | undefined, at: number): boolean {
  if (mention?.from !== at || mention.meaning.kind !== 'words') return false
  return mention.meaning.classes.some((name) => name === 'with' || name === 'by' || name === 'and')
}

/** "Muhammed Şiya es-Sudani": after the article a name's last part is no country, no city and no other word. */
function withoutNisbas(mentions: readonly Mention[], tokens: readonly Token[]): Mention[] {
  return mentions.filter(({ meaning, from, to }) => {
    if (!['country', 'city', 'words'].includes(meaning.kind) || to !== from + 1) return true
    const [article, hyphen] = [tokens[from - 2], tokens[from - 1]]
    const joined = hyphen?.text === '-' && !hyphen.spaced && !tokens[from]!.spaced
    return !(joined && isArabicArticle(article?.text) && tokens[from - 3]?.capital === true)
  })
}

/** "Deputy Foreign Ministers Sergey Vershinin and Alexander Grushko": who shares a plural office with the one beside it. */
function withColleagues(
  sure: readonly Run[],
  runs: readonly Run[],
  tokens: readonly Token[],
  taken: Taken,
): Run[] {
  const all = [...sure]
  for (const run of runs) {
    if (run.words.length < 2 || all.includes(run)) continue
    const joint = taken[run.from - 1]
    const joined =
      tokens[run.from - 1]?.text === ',' ||
      (joint?.meaning.kind === 'words' && joint.meaning.classes.includes('and'))
    const before = joined ? all.find((other) => other.to === run.from - 1) : undefined
    if (before !== undefined && isOfSeveral(before, all, tokens, taken)) all.push(run)
    else if (namedAfterCountry(run, all, tokens, taken) || namedInList(run, all, tokens, taken)) all.push(run)
  }
  return all
}

/** "the ambassadors of Uruguay, Nester Navarro, Chile, Julio Fiol": a country and its envoy after such a pair. */
function namedAfterCountry(run: Run, sure: readonly Run[], tokens: readonly Token[], taken: Taken): boolean {
  const country = taken[run.from - 2]
  if (tokens[run.from - 1]?.text !== ',' || country?.meaning.kind !== 'country') return false
  const joint = taken[country.from - 1]
  const and = joint?.meaning.kind === 'words' && joint.meaning.classes.includes('and')
  const end = and ? joint.from : country.from - 1
  if (!and && tokens[end]?.text !== ',') return false
  const before = sure.find((other) => other.to === end || other.to === end - 1)
  return (
    before !== undefined &&
    tokens[before.from - 1]?.text === ',' &&
    taken[before.from - 2]?.meaning.kind === 'country'
  )
}

/** "the foreign ministers of Belarus A, Iran B and Pakistan C": a country and its holder right behind it, after such a pair. */
function namedInList(run: Run, sure: readonly Run[], tokens: readonly Token[], taken: Taken): boolean {
  const dash = /^[-–—]$/u
  const countryBefore = (at: number): Mention | undefined => {
    const mention = taken[dash.test(tokens[at]?.text ?? '') ? at - 1 : at]
    return mention?.meaning.kind === 'country' && mention.meaning.form !== 'adjective' ? mention : undefined
  }
  const country = countryBefore(run.from - 1)
  if (country === undefined) return false
  let end = country.from
  while (isOwner(taken[end - 1]) && taken[end - 1]!.meaning.kind === 'words') end = taken[end - 1]!.from
  if (tokens[end - 1]?.text === ',' && taken[end - 1] === undefined) end -= 1
  const before = end === country.from ? undefined : sure.find((other) => other.to === end)
  if (before === undefined) return false
  const first = countryBefore(before.from - 1)
  return (
    first !== undefined &&
    (isOfSeveral({ ...before, from: first.to }, sure, tokens, taken) ||
      namedInList(before, sure, tokens, taken))
  )
}

function isOwner(mention: Mention | undefined): boolean {
  if (mention === undefined) return false
  const { meaning } = mention
  return (
    meaning.kind === 'country' ||
    (meaning.kind === 'words' &&
      meaning.classes.some((name) => name === 'and' || name === 'of' || name === 'the'))
  )
}

/** Right after a plural office, or in a row of names that stands there. */
function isOfSeveral(run: Run, sure: readonly Run[], tokens: readonly Token[], taken: Taken): boolean {
  let at = run.from - 1
  // "the foreign ministers of Türkiye and Uzbekistan A and B"
  while (isOwner(taken[at]) || isTitle(taken[at])) at = taken[at]!.from - 1
  const office = taken[at]
  if (office?.meaning.kind === 'office') return office.meaning.plural || office.suffix.plural
  const before =
    tokens[run.from - 1]?.text === ',' ? sure.find((other) => other.to === run.from - 1) : undefined
  return before !== undefined && before !== run && isOfSeveral(before, sure, tokens, taken)
}

/** "elchilari etib tayinlangan A, B va C": between an office and its holders. */
function isTitle(mention: Mention | undefined): boolean {
  return mention?.meaning.kind === 'words' && mention.meaning.classes.includes('title')
}

/** Where the article writes a surname with and without an ending, the shorter one is the name: "Saidovga", "Saidov". */
function withoutEndings(runs: readonly Run[], keys: ReadonlySet<string>, language: Language): Run[] {
  if (language.wordOrder === 'verb-medial') return [...runs]
  return runs.map((run) => {
    const last = run.words.at(-1) ?? ''
    if (run.suffix.case !== 'none') return run
    for (let length = last.length - 1; length >= 4; length -= 1) {
      const stem = last.slice(0, length)
      const rest = language.tokens.fold(last.slice(length))
      const suffix = language.readNameSuffix?.(rest) ?? language.readSuffix(rest)
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

/** Words right behind which somebody is named: "Mr", "his counterpart", "on behalf of Türkiye". */
const BEFORE_NAMES: readonly WordClass[] = ['title', 'counterpart', 'head-of', 'on-behalf']

/** Right after an office, or before a comma and an office. */
function isNamedBeside(run: Run, tokens: readonly Token[], taken: Taken, language: Language): boolean {
  let before = run.from - 1
  if (isApposed(run, tokens, language)) {
    before -= 1
    // "the Speaker of the Moldovan Parliament, Igor Grosu,"
    if (taken[before] === undefined && language.notNames.includes(tokens[before]?.key ?? '')) before -= 1
  }
  // "II. Abdullah".
  if (tokens[before]?.text === '.' && taken[before - 1]?.meaning.kind === 'ordinal') before -= 1
  if (tokens[before]?.text === ')') while (before > run.from - 8 && tokens[before]?.text !== '(') before -= 1
  if (tokens[before]?.text === '(') before -= 1
  // "министром экономики и торговли ОАЭ Абдуллой бин Туком": where cases hold a name together, an office may be long.
  const long = inflects(language) && run.words.length >= 2
  for (let step = 0; step < (long ? LONGEST_OFFICE : 6); step += 1) {
    const mention = taken[before]
    // "министром транспорта, связи и технологий Армении X"
    const task = describes(tokens[before - 1], language) && describes(tokens[before + 1], language)
    const comma = step > 0 && tokens[before]?.text === ',' && task
    if (mention === undefined && long && (comma || describes(tokens[before], language))) {
      before -= 1
      continue
    }
    if (mention === undefined) break
    // "Президенттин Администрациясы": an office in the genitive names nobody.
    const owns = mention.suffix.case === 'genitive' && language.wordOrder === 'verb-final'
    if (mention.meaning.kind === 'office') return !owns
    // "Ürdün Kralı 2. Abdullah".
    if (mention.meaning.kind === 'ordinal' && step === 0 && language.wordOrder === 'verb-final') {
      before = mention.from - 1
      continue
    }
    const title =
      mention.meaning.kind === 'words' && mention.meaning.classes.some((name) => BEFORE_NAMES.includes(name))
    if (title) return true
    // Where the verb stands last, so does an office: between it and its holder stands no country.
    if (language.wordOrder === 'verb-final' && mention.meaning.kind !== 'words') break
    // "Foreign Minister of Uzbekistan Bakhtiyor Saidov", "Ambassador to Kabul Cenk Ünal".
    const known = ['country', 'city', 'organization', 'words'].includes(mention.meaning.kind)
    if (!known && !(long && ['topic', 'group', 'institution'].includes(mention.meaning.kind))) break
    before = mention.from - 1
  }
  if (tokens[run.to]?.text !== ',' || run.words.length < 2) return false
  for (let at = run.to + 1; at < run.to + 9; at += 1) {
    const mention = taken[at]
    if (mention?.meaning.kind === 'office') return true
    if (tokens[at]?.text === ',' || tokens[at]?.text === '.') return false
  }
  return false
}

/** So many words and names may stand between an office and its holder. */
const LONGEST_OFFICE = 12

/** A word in lower case that is no verb. */
function describes(token: Token | undefined, { mayDescribe }: Language): boolean {
  return token?.kind === 'word' && !token.capital && mayDescribe?.(token.key) === true
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

/** The person of the article whose surname this is, first names agreeing as far as both have them. */
function personOf(words: readonly string[], people: readonly ArticlePerson[]): ArticlePerson | null {
  const key = personKeyOf(words)
  if (key.length < 3) return null
  // "Al Thani" is a surname alone.
  const particle = PARTICLES.has((words[0] ?? '').toLowerCase())
  const first = words.length > 1 && !particle ? nameKey(words[0] ?? '') : ''
  for (const person of people) {
    if (person.key !== key) continue
    const own = person.name.split(' ')
    // "Abdul-Ghani" is all of the surname of "Hayyan Abdul-Ghani".
    const tail = own.slice(-words.length).map(nameKey).join(' ')
    if (words.length > 1 && own.length > words.length && tail === words.map(nameKey).join(' ')) return person
    const other = own.length > 1 ? nameKey(own[0] ?? '') : ''
    if (first === '' || other === '' || first.charAt(0) === other.charAt(0)) return person
  }
  return null
}
