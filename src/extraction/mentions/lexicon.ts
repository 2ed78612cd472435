// Gazetteer and a language's words → one trie of everything that has a name in that language.
import { HOUSE_OFFICES } from '../../gazetteer/parliaments.ts'
import type { Names } from '../../gazetteer/types.ts'
import type { Language, SuffixReading, WordClass } from '../../languages/language.ts'
import { tokenise } from '../text/tokens.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Meaning } from './mention.ts'
import { addName, createTrie, type Entry, type Found, type NameTrie } from './name-trie.ts'

export interface Lexicon {
  trie: NameTrie<Meaning>
  language: Language
}

/** "Our country": whose, only the article tells. */
export const OWN_COUNTRY = 'own'

/** Proper names keep their last letter: "Mali" is not "mal" with an ending. */
const PROPER: ReadonlySet<Meaning['kind']> = new Set(['country', 'group', 'city'])

/** A name without forms in a language that has cases may stand in any: "США", "Баку". */
const FIXED: SuffixReading = {
  plural: false,
  case: 'none',
  also: ['genitive', 'dative', 'accusative', 'locative'],
}

/** "Palestinians": people where other adjectives have no plural. */
const PEOPLE: SuffixReading = { plural: true, case: 'none' }

/** Builds the trie of one language. Costs some ten milliseconds: keep the result. */
export function buildLexicon(gazetteer: Gazetteer, language: Language): Lexicon {
  const trie = createTrie<Meaning>()
  const add = (name: string, meaning: Meaning, flags: Partial<Entry<Meaning>> = {}): void => {
    const open = name.endsWith('~')
    // A list inside a name keeps its commas, and may lack them: "sanoat, savdo va turizm vaziri".
    if (name.includes(', ')) add(name.replaceAll(', ', ' '), meaning, flags)
    const words = wordsOf(open ? name.slice(0, -1) : name, language)
    const proper = PROPER.has(meaning.kind) || meaning.kind === 'organization'
    const capital = proper && /^\p{Lu}/u.test(name) && words.length === 1
    const entry: Entry<Meaning> = {
      meaning,
      capital,
      capitals: false,
      porous: false,
      bound: false,
      compound: !PROPER.has(meaning.kind),
      form: null,
      doubt: null,
      ...flags,
      open,
    }
    if (language.inflect === undefined || open) {
      addName(trie, words, language, entry)
      return
    }
    const forms = flags.capitals === true ? [] : language.inflect(name)
    if (forms.length === 0) addName(trie, words, language, { ...entry, form: FIXED })
    for (const { form, suffix } of forms)
      addName(trie, wordsOf(form, language), language, { ...entry, form: suffix })
  }
  const { ownNames } = language
  const each = (names: Names, use: (name: string) => void, own: readonly string[] = []): void => {
    for (const code of language.names) for (const name of names[code] ?? []) use(name)
    for (const name of own) use(name)
  }
  const short = { capitals: true }
  for (const country of gazetteer.countries) {
    const { code, ambiguous, people } = country
    each(
      country.names,
      (name) => {
        const [word, person] = [ambiguous, people].map((names) => holds(names, name, language))
        const doubt = word || person ? { word: word!, person: person! } : null
        add(name, { kind: 'country', code, form: 'name' }, { doubt })
      },
      ownNames?.countries[code],
    )
    each(country.abbreviations, (name) =>
      add(name, { kind: 'country', code: country.code, form: 'abbreviation' }, short),
    )
    each(
      country.adjectives,
      (name) => add(name, { kind: 'country', code: country.code, form: 'adjective' }),
      ownNames?.adjectives[country.code],
    )
    each(country.peoples, (name) =>
      add(name, { kind: 'country', code: country.code, form: 'adjective' }, { form: PEOPLE }),
    )
    each(country.seats, (name) => add(name, { kind: 'country', code: country.code, form: 'seat' }))
  }
  for (const group of gazetteer.groups) {
    each(group.names, (name) => add(name, { kind: 'group', members: group.members, form: 'name' }))
    each(group.adjectives, (name) => add(name, { kind: 'group', members: group.members, form: 'adjective' }))
  }
  for (const organization of gazetteer.organizations) {
    const { code } = organization
    each(
      organization.names,
      (name) => add(name, { kind: 'organization', code, form: 'name' }),
      ownNames?.organizations[code],
    )
    each(
      organization.abbreviations,
      (name) => add(name, { kind: 'organization', code, form: 'abbreviation' }, short),
      ownNames?.abbreviations[code],
    )
  }
  for (const format of gazetteer.formats) {
    const { id } = format
    each(format.names, (name) => add(name, { kind: 'format', id, short: false }, { porous: true }))
    each(format.abbreviations, (name) => add(name, { kind: 'format', id, short: false }, short))
    each(format.shortNames, (name) => add(name, { kind: 'format', id, short: true }, { porous: true }))
  }
  for (const body of gazetteer.bodies) {
    each(body.names, (name) => add(name, { kind: 'body', body }, { porous: true }))
    each(body.abbreviations, (name) => add(name, { kind: 'body', body }, short))
  }
  for (const office of gazetteer.offices) {
    const meaning = { kind: 'office' as const, id: office.id, level: office.level, of: office.of }
    each(
      office.names,
      (name) => {
        add(name, { ...meaning, plural: false })
        for (const acting of actingNames(name, language))
          add(acting, { ...meaning, id: `acting-${office.id}`, plural: false })
      },
      ownNames?.offices[office.id],
    )
    each(
      office.plurals,
      (name) => add(name, { ...meaning, plural: true }),
      ownNames?.officePlurals[office.id],
    )
    each(office.abbreviations, (name) => add(name, { ...meaning, plural: false }, short))
  }
  for (const { country, names } of gazetteer.palaces)
    each(names, (name) => add(name, { kind: 'country', code: country, form: 'seat' }))
  for (const { country, headOffice, names } of gazetteer.parliaments) {
    each(names, (house) => {
      add(house, { kind: 'country', code: country, form: 'seat' })
      for (const office of HOUSE_OFFICES[language.code]?.(house) ?? []) {
        const id = office.id === 'speaker' ? headOffice : office.id
        for (const name of office.names)
          add(name, { kind: 'office', id, level: 'parliament', of: 'country', plural: false, country })
      }
    })
  }
  for (const institution of gazetteer.institutions) {
    each(
      institution.names,
      (name) => add(name, { kind: 'institution', institution }),
      ownNames?.institutions[institution.id],
    )
    each(institution.abbreviations, (name) => add(name, { kind: 'institution', institution }, short))
  }
  for (const city of gazetteer.cities) {
    const word = language.names.some((code) => city.ambiguous?.includes(code))
    // "Mary", "Victoria": what is no place in English is a given name as often as a word.
    const doubt = word ? { word, person: language.wordOrder === 'verb-medial' } : null
    each(
      city.names,
      (name) => add(name, { kind: 'city', name: city.name, country: city.country }, { doubt }),
      ownNames?.cities[city.name],
    )
  }
  for (const name of language.ownCountry) add(name, { kind: 'country', code: OWN_COUNTRY, form: 'name' })
  for (const names of gazetteer.otherPlaces) each(names, (name) => add(name, { kind: 'words', classes: [] }))
  for (const [key, value] of Object.entries(language.ordinals)) add(key, { kind: 'ordinal', value })
  for (const [type, names] of Object.entries(language.documents)) {
    for (const name of names) add(name, { kind: 'document', type: type as keyof typeof language.documents })
  }
  for (const [topic, names] of Object.entries(language.topics))
    for (const name of names) add(name, { kind: 'topic', topic })
  for (const [phrase, classes] of classesByPhrase(language)) add(phrase, { kind: 'words', classes })
  return { trie, language }
}

function holds(names: Names, name: string, language: Language): boolean {
  return language.names.some((code) => names[code]?.includes(name))
}

function wordsOf(name: string, language: Language): string[] {
  return tokenise(name, language.tokens)
    .filter((token) => token.kind !== 'punct' || token.text === ',')
    .filter((token, _, all) => all.length === 1 || !language.silent.includes(token.key))
    .map((token) => token.key)
}

/** "Dışişleri Bakan Vekili": before its own word for "acting" an office loses its ending. */
function actingNames(name: string, language: Language): string[] {
  if (language.wordOrder === 'verb-medial') return []
  const words = name.split(' ')
  const stems = language.stemsOf(language.tokens.fold(words.at(-1) ?? ''))
  return stems.flatMap((stem) =>
    (language.words.acting ?? []).map((acting) => [...words.slice(0, -1), stem, acting].join(' ')),
  )
}

/** One phrase may belong to several classes: "hosted" receives and hosts. */
function classesByPhrase(language: Language): Map<string, WordClass[]> {
  const phrases = new Map<string, WordClass[]>()
  for (const [name, list] of Object.entries(language.words)) {
    for (const phrase of list) {
      const classes = phrases.get(phrase) ?? []
      classes.push(name as WordClass)
      phrases.set(phrase, classes)
    }
  }
  return phrases
}

/** Whether a form is that of several: "главы МИД", "ministers". */
export function isSeveral({ entry: { meaning }, suffix }: Found<Meaning>): boolean {
  return suffix.plural || (meaning.kind === 'office' && meaning.plural)
}
