// A plain text → a document; a date token that stored texts begin with becomes its date.
import type { RawDocument } from '../domain/article.ts'
import { failed } from './problem.ts'
import type { SourceResult } from './problem.ts'
import { isCivilDay } from './published-day.ts'

/** ` date 2026-03-08 First words …` */
const DATE_TOKEN = /^\s*date (\d{4}-\d{2}-\d{2})(?=\s|$)[^\S\n]*/

/** The document of a text that has been decoded already. `url` is where it was fetched from. */
export function parseText(text: string, name: string, url: string | null = null): SourceResult {
  const token = DATE_TOKEN.exec(text)
  const day = token?.[1] !== undefined && isCivilDay(token[1]) ? token[1] : null
  const body = day === null ? text : text.slice(token![0].length)
  if (body.trim() === '') return failed('empty', name, 'there is no text in it')
  const document: RawDocument = { ...blankDocument(name), text: body, published: day, url }
  return { ok: true, documents: [document], warnings: [] }
}

/** A document of which only the name is known. */
export function blankDocument(name: string): RawDocument {
  return {
    name,
    text: '',
    title: null,
    published: null,
    url: null,
    language: null,
    publisher: null,
    country: null,
  }
}
