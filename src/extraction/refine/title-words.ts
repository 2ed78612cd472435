// A language's words around a title → tests of tokens.
import { oncePer } from '../../gazetteer/once.ts'
import type { Language } from '../../languages/language.ts'
import type { Reading } from '../reading.ts'

export interface TitleTests {
  isDeterminer: (key: string) => boolean
  isDoer: (key: string) => boolean
  isLink: (key: string) => boolean
  isAnd: (key: string) => boolean
  /** A border ends right before token `to`. */
  endsBorder: (to: number) => boolean
  /** The last word of a document's name, as a dictionary has it. */
  isDocument: (key: string) => boolean
}

interface TitleSets {
  determiners: ReadonlySet<string>
  doers: ReadonlySet<string>
  links: ReadonlySet<string>
  and: ReadonlySet<string>
  borders: ReadonlySet<string>
  documents: ReadonlySet<string>
  /** Words of the longest border. */
  longest: number
}

const titleSets = oncePer((language: Language): TitleSets => {
  const fold = (phrase: string): string =>
    phrase
      .split(' ')
      .map((word) => language.tokens.fold(word))
      .join(' ')
  const set = (phrases: readonly string[]): Set<string> => new Set(phrases.map(fold))
  const borders = set(language.titles.borders)
  return {
    determiners: set(language.titles.determiners),
    doers: set(language.titles.doers),
    links: set(language.titles.links),
    and: set(language.words.and ?? []),
    borders,
    documents: documentWords(language, fold),
    longest: Math.max(...[...borders].map((border) => border.split(' ').length)),
  }
})

export function titleTests(reading: Reading): TitleTests {
  const { language, tokens } = reading
  const { determiners, doers, links, and, borders, documents, longest } = titleSets(language)
  return {
    isDeterminer: (key) => determiners.has(key),
    isDoer: (key) => doers.has(key),
    isLink: (key) => links.has(key),
    isAnd: (key) => and.has(key),
    isDocument: (key) => documents.has(key),
    endsBorder(to) {
      for (let size = 1; size <= Math.min(longest, to); size += 1) {
        const words = tokens.slice(to - size, to).map((token) => token.key)
        if (borders.has(words.join(' '))) return true
      }
      return false
    },
  }
}

function documentWords(language: Language, fold: (phrase: string) => string): Set<string> {
  const phrases = Object.values(language.documents).flat()
  return new Set(phrases.map((phrase) => fold(phrase).split(' ').at(-1)!))
}
