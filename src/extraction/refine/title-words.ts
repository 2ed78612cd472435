// A language's words around a title → tests of tokens.
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

export function titleTests(reading: Reading): TitleTests {
  const { language, tokens } = reading
  const fold = (phrase: string): string =>
    phrase
      .split(' ')
      .map((word) => language.tokens.fold(word))
      .join(' ')
  const set = (phrases: readonly string[]): Set<string> => new Set(phrases.map(fold))
  const determiners = set(language.titles.determiners)
  const doers = set(language.titles.doers)
  const links = set(language.titles.links)
  const and = set(language.words.and ?? [])
  const borders = set(language.titles.borders)
  const documents = documentWords(language, fold)
  const longest = Math.max(...[...borders].map((border) => border.split(' ').length))
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
