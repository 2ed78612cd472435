// JSON lines that name files and what is known beside them → entries, and every problem with its line.
import { READING_LANGUAGES } from '../domain/vocabulary.ts'
import type { RawDocument } from '../domain/article.ts'
import type { CivilDate, CountryCode, ReadingLanguage } from '../domain/vocabulary.ts'
import { readingLanguage } from './language-tag.ts'
import { failed } from './problem.ts'
import type { SourceProblem } from './problem.ts'
import { publishedDay } from './published-day.ts'

/** One line: a file and what its publisher states beside it. What is null is left to the file itself. */
export interface ManifestEntry {
  line: number
  /** As written: absolute, or relative to the manifest's folder. */
  file: string
  published: CivilDate | null
  url: string | null
  language: ReadingLanguage | null
  title: string | null
  publisher: string | null
  country: CountryCode | null
}

export interface Manifest {
  entries: ManifestEntry[]
  /** Lines that could not be understood; the entries of the others stand. */
  problems: SourceProblem[]
}

const EXAMPLE = '{"file":"a.txt","published":"2026-01-20","url":null}'

/** Reads a manifest's text. Empty lines are passed over, and so are keys beyond the known ones. */
export function parseManifest(text: string, name: string): Manifest {
  if (text.trimStart().startsWith('['))
    return only(name, `a manifest has one object a line, such as ${EXAMPLE}, and not one list of all`, 1)
  const manifest: Manifest = { entries: [], problems: [] }
  const lines = text.split('\n')
  const last = lines.findLastIndex((line) => line.trim() !== '')
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const problem = (message: string): void => {
      manifest.problems.push(failed('manifest', name, message, index + 1).problem)
    }
    const value = parseLine(line, index === last)
    if (typeof value === 'string') problem(value)
    else {
      const { entry, complaints } = readEntry(value, index + 1)
      complaints.forEach(problem)
      if (entry !== null && complaints.length === 0) manifest.entries.push(entry)
    }
  }
  if (last === -1) return only(name, `the manifest is empty; it has lines such as ${EXAMPLE}`, null)
  return manifest
}

/** `document` with what the manifest states in place of what the file says of itself. */
export function applyEntry(document: RawDocument, entry: ManifestEntry): RawDocument {
  return {
    ...document,
    published: entry.published ?? document.published,
    url: entry.url ?? document.url,
    language: entry.language ?? document.language,
    title: entry.title ?? document.title,
    publisher: entry.publisher ?? document.publisher,
    country: entry.country ?? document.country,
  }
}

function only(name: string, message: string, line: number | null): Manifest {
  return { entries: [], problems: [failed('manifest', name, message, line).problem] }
}

/** The object of a line, or what is wrong with it. */
function parseLine(line: string, last: boolean): Record<string, unknown> | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    const cut = last && !line.trimEnd().endsWith('}')
    return cut
      ? 'the line ends in the middle: the manifest was not written to its end'
      : 'the line is not JSON'
  }
  const object = typeof value === 'object' && value !== null && !Array.isArray(value)
  return object ? (value as Record<string, unknown>) : `the line is not an object such as ${EXAMPLE}`
}

function readEntry(
  line: Record<string, unknown>,
  number: number,
): { entry: ManifestEntry | null; complaints: string[] } {
  const complaints: string[] = []
  const text = (key: string): string | null => {
    const value = line[key] ?? null
    if (value === null || typeof value === 'string') return value === '' ? null : value
    complaints.push(`"${key}" must be a text or null`)
    return null
  }
  const checked = <T>(key: string, read: (value: string) => T | null, advice: string): T | null => {
    const value = text(key)
    const result = value === null ? null : read(value)
    if (value !== null && result === null) complaints.push(`"${key}" is ${JSON.stringify(value)}; ${advice}`)
    return result
  }
  const file = text('file')
  if (file === null && complaints.length === 0)
    complaints.push('"file" is missing: name the file that the line is about')
  const entry = {
    line: number,
    published: checked('published', (value) => publishedDay(value), 'a day is written like 2026-01-20'),
    url: checked('url', httpUrl, 'an address begins with http:// or https://'),
    language: checked(
      'language',
      readingLanguage,
      `languages that are read: ${READING_LANGUAGES.join(', ')}`,
    ),
    title: text('title'),
    publisher: text('publisher'),
    country: checked('country', countryCode, 'a country is a code like TR, UZ, XK or TRNC'),
  }
  return { entry: file === null ? null : { file, ...entry }, complaints }
}

function httpUrl(value: string): string | null {
  const url = URL.parse(value)
  return url !== null && /^https?:$/.test(url.protocol) ? value : null
}

function countryCode(value: string): string | null {
  return /^([A-Z]{2}|TRNC)$/.test(value) ? value : null
}
