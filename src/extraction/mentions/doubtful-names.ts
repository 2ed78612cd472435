// Names of countries and cities that are also common words or people's names → those that mean the place here.
//
// "Turkey", kk "Қатар" (row), tr "Mısır" (maize): amid a sentence a capital tells the name from the word. At the head of a
// sentence and among capitals it tells nothing, and a second sign is asked for.
import type { Language } from '../../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import type { Mention, Meaning } from './mention.ts'

/** Why a name is in doubt in this language. */
export interface Doubt {
  /** A common word, too. */
  word: boolean
  /** A person's given name, too: "Jordan". */
  person: boolean
}

/** Beside one of these a name is a country's: "Turkey President", "Катар эмири", "Mısır ve Türkiye". */
const TELLING: ReadonlySet<Meaning['kind']> = new Set([
  'office',
  'institution',
  'country',
  'organization',
  'group',
])

/** So many tokens may stand between: "Mısır ve Türkiye", "Chad, Niger". */
const NEAR = 2

/** Leaves out the doubtful names for which nothing speaks. */
export function settleDoubts(
  mentions: readonly Mention[],
  doubts: ReadonlyMap<Mention, Doubt>,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  language: Language,
): Mention[] {
  if (doubts.size === 0) return [...mentions]
  const places = mentions.map((mention, index): Place => ({ mention, index, mentions, tokens, language }))
  const headless = new Set<Mention>()
  const refused = new Set<Mention>()
  let next = 0
  for (const sentence of sentences) {
    const written = writtenOf(tokens, sentence)
    for (; next < places.length && mentions[next]!.from < sentence.to; next += 1) {
      const place = places[next]!
      const doubt = doubts.get(place.mention)
      if (doubt === undefined) continue
      if (doubt.person && !written.title && isPerson(place)) refused.add(place.mention)
      else if (
        doubt.word &&
        (written.capitals || written.title || isHead(tokens, sentence, place.mention)) &&
        !isTold(place, written)
      )
        headless.add(place.mention)
    }
  }
  const sure = new Set(
    mentions.filter((mention) => !headless.has(mention) && !refused.has(mention)).flatMap(keyOf),
  )
  return mentions.filter(
    (mention) =>
      !refused.has(mention) && (!headless.has(mention) || keyOf(mention).some((key) => sure.has(key))),
  )
}

/** A mention among the others. */
interface Place {
  mention: Mention
  index: number
  mentions: readonly Mention[]
  tokens: readonly Token[]
  language: Language
}

/** How a sentence is written: all in capitals, or each word with one and no stop, as English titles are. */
interface Written {
  capitals: boolean
  title: boolean
}

function writtenOf(tokens: readonly Token[], sentence: Sentence): Written {
  let [words, capitals, initials] = [0, 0, 0]
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at]!
    if (token.kind !== 'word' || token.text.length < 4) continue
    words += 1
    if (token.capitals) capitals += 1
    if (token.capital) initials += 1
  }
  const stopped = tokens[sentence.to - 1]?.text === '.'
  return { capitals: words > 0 && capitals === words, title: !stopped && words > 2 && initials > words * 0.7 }
}

function isHead(tokens: readonly Token[], sentence: Sentence, mention: Mention): boolean {
  for (let at = sentence.from; at < mention.from; at += 1) if (tokens[at]!.kind !== 'punct') return false
  return true
}

/** A case ending after an apostrophe, a capital or a telling mention behind it, or a country before it in a list. */
function isTold({ mention, index, mentions, tokens }: Place, written: Written): boolean {
  if (/\p{L}['’‘]\p{Ll}/u.test(tokens[mention.to - 1]!.text)) return true
  const beside = [index - 2, index - 1, index + 1, index + 2].flatMap((at) => mentions[at] ?? [])
  const tells = ({ meaning, from, to }: Mention): boolean =>
    TELLING.has(meaning.kind) &&
    from - mention.to <= NEAR &&
    mention.from - to <= NEAR &&
    !(meaning.kind === 'country' && keyOf(mention).includes(meaning.code))
  if (beside.some(tells)) return true
  const follower = tokens[mention.to]
  return follower?.kind === 'word' && follower.capital && !written.capitals && !written.title
}

/** "Luis Montenegro": behind a capitalised word that nothing knows, amid a sentence. */
function isSurname({ mention, index, mentions, tokens }: Place): boolean {
  const [first, before] = [tokens[mention.from - 1], tokens[mention.from - 2]]
  if (mention.tail !== '' || first?.kind !== 'word' || !first.capital || first.capitals) return false
  const named = mentions[index - 1]?.to === mention.from
  return !named && !first.lineStart && before !== undefined && before.text !== '.'
}

/** "Jordan Bardella": a capital behind it that nothing knows, no preposition before it and no country beside it. */
function isPerson(place: Place): boolean {
  if (isSurname(place)) return true
  const { mention, index, mentions, tokens, language } = place
  const follower = tokens[mention.to]
  if (mention.tail !== '' || follower?.kind !== 'word' || !follower.capital || follower.capitals) return false
  if (mentions[index + 1]?.from === mention.to) return false
  const before = [mentions[index - 1], mentions[index - 2]]
  // "of Kenya Mary Stone": right behind a country stands a name, not a city.
  const closest = mention.meaning.kind === 'city' ? 1 : 0
  const lists = (one: Mention): boolean => mention.from - one.to >= closest && mention.from - one.to <= NEAR
  if (before.some((one) => one?.meaning.kind === 'country' && lists(one))) return false
  const { of = [], in: inside = [], from = [] } = language.words
  const lead = tokens[mention.from - 1]?.key ?? ''
  return ![...of, ...inside, ...from].includes(lead)
}

function keyOf({ meaning }: Mention): string[] {
  if (meaning.kind === 'country') return [meaning.code]
  return meaning.kind === 'city' ? [`${meaning.country} ${meaning.name}`] : []
}
