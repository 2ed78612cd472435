// A cleaned article → its sentences, mentions, people and phrases.
import type { ArticleText } from '../domain/article.ts'
import type { CountryCode } from '../domain/vocabulary.ts'
import { oncePer } from '../gazetteer/once.ts'
import type { Language, WordClass } from '../languages/language.ts'
import { nameCountedStates } from './mentions/both-countries.ts'
import { OWN_COUNTRY, type Lexicon } from './mentions/lexicon.ts'
import type { Mention } from './mentions/mention.ts'
import { behindHead, tellYears } from './mentions/month-of-page.ts'
import { scanMentions } from './mentions/scan-mentions.ts'
import type { World } from './mentions/world.ts'
import { scanPeople } from './people/scan-people.ts'
import type { Phrase } from './phrases/phrase.ts'
import { readPhrases } from './phrases/read-phrases.ts'
import type { Seats } from './phrases/read-place.ts'
import type { ReadSentence, Reading } from './reading.ts'
import { splitSentences } from './text/sentences.ts'
import { tokenise, type Token } from './text/tokens.ts'

export interface ArticleContext {
  language: Language
  lexicon: Lexicon
  world: World
  home: CountryCode | null
  datelines: readonly string[]
}

export function readArticle(article: ArticleText, context: ArticleContext): Reading {
  const { language, lexicon, world } = context
  const tokens = tokenise(article.text, language.tokens)
  const split = splitSentences(tokens, new Set(language.abbreviations))
  const sentences = behindHead(split, tokens, article.text)
  const dated = tellYears(scanMentions(tokens, sentences, lexicon), article.text)
  const found = outsideNames(dated, tokens, language)
  const named = nameHome(found, context)
  const scanned = nameOrganizations(named, tokens, world)
  const { mentions: all, people } = scanPeople(tokens, sentences, scanned, language, world.holdersBySurname)
  const mentions = nameCountedStates(all, {
    tokens,
    sentences,
    language,
    countryOf: (person) => {
      const held = new Set(people[person]?.holders.map(({ country }) => country))
      return held.size === 1 ? ([...held][0] ?? null) : null
    },
  })
  const seats = seatsOf(world)
  let next = 0
  let back = -1
  const read = sentences.map((sentence, index): ReadSentence => {
    const first = next
    while (next < scanned.length && scanned[next]!.from < sentence.to) next += 1
    const phrases = readPhrases(sentence, tokens, mentions, language, seats)
    const keys = tokens.slice(sentence.from, sentence.to).map((token) => token.key)
    // What opens with "recall that" goes on to the end of its paragraph.
    if (looksBack(keys, language)) back = language.backgroundGoesOn === true ? sentence.paragraph : -1
    return {
      index,
      from: sentence.from,
      to: sentence.to,
      paragraph: sentence.paragraph,
      phrases,
      keys,
      classes: classesOf(phrases, scanned.slice(first, next)),
      lookingBack: looksBack(keys, language) || sentence.paragraph === back,
    }
  })
  return { article, ...context, tokens, mentions, people, sentences: read }
}

/** Without small words that are part of a name between two capitals. */
function outsideNames(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  language: Language,
): readonly Mention[] {
  if (language.isNamePart === undefined) return mentions
  return mentions.filter(({ meaning, from, to }) => {
    const behind = tokens[to]
    const hyphen = behind?.text === '-' && !behind.spaced
    const [before, after] = [tokens[from - 1], hyphen ? tokens[to + 1] : behind]
    const inside = to === from + 1 && before?.capital === true && after?.capital === true
    // "Ли Чжэ Меннің": with a capital behind one, it joins nothing.
    if (to === from + 1 && before?.capital === true && tokens[from]!.capital) {
      if (meaning.kind === 'words' && meaning.classes.includes('and-with')) return false
    }
    return !inside || language.isNamePart?.(before.key, tokens[from]!.key) !== true
  })
}

/** "Our country" and "our capital" are where the article is at home; where that is unknown, they name nothing. */
function nameHome(mentions: readonly Mention[], { home, world }: ArticleContext): Mention[] {
  const capital = home === null ? null : (world.countries.get(home)?.capital ?? null)
  return mentions.flatMap((mention, index) => {
    const { meaning } = mention
    if (meaning.kind === 'country' && meaning.code === OWN_COUNTRY)
      return home === null ? [] : { ...mention, meaning: { ...meaning, code: home } }
    const own = meaning.kind === 'words' && meaning.classes.includes('own-capital')
    const before = mentions[index - 1]
    const others = before?.meaning.kind === 'country' && before.to === mention.from
    return own && !others && home !== null && capital !== null
      ? { ...mention, meaning: { kind: 'city', name: capital, country: home } }
      : mention
  })
}

function seatsOf(world: World): Seats {
  return {
    capitalOf: (country) => world.countries.get(country)?.capital ?? null,
    seatOf: (organization) => {
      const city = world.cities.get(world.organizations.get(organization)?.seat ?? '')
      return city === undefined ? null : { city: city.name, country: city.country, venue: null }
    },
  }
}

/** "The Organisation" with a capital is the one named last. */
function nameOrganizations(mentions: readonly Mention[], tokens: readonly Token[], world: World): Mention[] {
  let last: string | null = null
  const named = new Set(
    mentions.flatMap(({ meaning }) => (meaning.kind === 'organization' ? meaning.code : [])),
  )
  return mentions.map((mention) => {
    const { meaning } = mention
    if (meaning.kind === 'organization') last = meaning.code
    if (meaning.kind === 'format') last = world.formats.get(meaning.id)?.organization ?? last
    const own = named.size === 1 && mention.suffix.case === 'genitive' && !mention.suffix.plural
    const stands =
      meaning.kind === 'words' &&
      ((meaning.classes.includes('the-organization') && tokens[mention.from]!.capital) ||
        (meaning.classes.includes('own-organization') && own))
    return stands && last !== null
      ? { ...mention, meaning: { kind: 'organization', code: last, form: 'name' } }
      : mention
  })
}

function classesOf(phrases: readonly Phrase[], mentions: readonly Mention[]): Set<WordClass> {
  const classes = new Set<WordClass>()
  for (const phrase of phrases)
    if (phrase.type === 'words') for (const name of phrase.classes) classes.add(name)
  // Words inside events ("phone call") count too.
  for (const phrase of phrases) {
    if (phrase.type !== 'event') continue
    const { type } = phrase.event
    if (type === 'call' || type === 'summit' || type === 'session' || type === 'gathering') classes.add(type)
    else if (type === 'format') classes.add('session')
  }
  for (const mention of mentions) {
    if (mention.meaning.kind === 'words') for (const name of mention.meaning.classes) classes.add(name)
  }
  return classes
}

const firstWords = oncePer(
  ({ background }: Language): ReadonlySet<string> =>
    new Set(background.map((phrase) => phrase.split(' ')[0]!)),
)

/** A sentence that opens with "earlier" or "recall that" looks back. */
function looksBack(keys: readonly string[], language: Language): boolean {
  const first = firstWords(language)
  const opening = keys.slice(0, OPENING)
  if (!opening.some((key) => first.has(key))) return false
  const told = ` ${opening.join(' ')} `
  return language.background.some((phrase) => told.includes(` ${phrase} `))
}

/** So many words make a sentence's opening. */
const OPENING = 4
