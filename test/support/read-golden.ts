// A folder of golden articles → what each says and what a careful reader records of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RawDocument } from '../../src/domain/article.ts'
import type { CivilDate } from '../../src/domain/vocabulary.ts'
import type { ExpectedArticle } from './compare-extraction.ts'

export interface GoldenArticle {
  name: string
  document: RawDocument
  expected: ExpectedArticle
}

/** What stands beside an article's text. */
export interface StatedBeside extends ExpectedArticle {
  published?: CivilDate | null
  publisher?: string | null
  country?: string | null
  title?: string | null
  url?: string | null
}

/** Articles `<language>/<slug>.txt` with their `<slug>.json`; empty where the folder is missing. */
export function readGolden(folder: string): GoldenArticle[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && existsSync(join(folder, name.replace(/\.json$/u, '.txt'))))
    .sort()
    .map((name) => {
      const stated = JSON.parse(readFileSync(join(folder, name), 'utf8')) as StatedBeside
      const text = readFileSync(join(folder, name.replace(/\.json$/u, '.txt')), 'utf8')
      return {
        name: name.replace(/\.json$/u, ''),
        document: documentOf(name, text, stated),
        expected: stated,
      }
    })
}

/** The documents that the customer's folder of seeds describes in expected.json. */
export function readSeeds(folder: string): GoldenArticle[] {
  const file = join(folder, 'expected.json')
  if (!existsSync(file)) return []
  const { documents } = JSON.parse(readFileSync(file, 'utf8')) as {
    documents: (StatedBeside & { file: string })[]
  }
  return documents.map((stated) => {
    const text = readFileSync(join(folder, stated.file), 'utf8')
    return { name: stated.file, document: documentOf(stated.file, text, stated), expected: stated }
  })
}

/** A document as it would come in; the language is left for the reader to recognise. */
export function documentOf(name: string, text: string, stated: Partial<StatedBeside> = {}): RawDocument {
  return {
    name,
    text,
    title: stated.title ?? null,
    published: stated.published ?? null,
    url: stated.url ?? null,
    language: null,
    publisher: stated.publisher ?? null,
    country: stated.country ?? null,
  }
}
