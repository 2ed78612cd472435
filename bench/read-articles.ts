// How many articles a second are read, whether time grows with length alone, and whether memory stays flat.
//
//   npm run -s bench:reading
//
// An article is a golden one that tells of a meeting, and goes on with golden ones of its language that tell of none, to
// 3 kB: about as many meetings as pages of that length have. A second line counts the golden ones in a row, which tell of
// seven meetings in 3 kB. Figures are of this machine and one core.
import { readdirSync, readFileSync } from 'node:fs'
import nlp from 'compromise'
import type { RawDocument } from '../src/domain/article.ts'
import { readDocument } from '../src/extraction/read-document.ts'
import { parseSource } from '../src/sources/parse-source.ts'

const LENGTH = 3000
const SECONDS = 2
const MANY = 100_000

const golden = new URL('../test/golden/', import.meta.url)
const languages = readdirSync(golden, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const articles = new Map(languages.map((language) => [language, articlesOf(language)] as const))

console.log(`Node ${process.version}, articles of ${LENGTH} characters, one core`)
// Once through all, so that no language bears the compiling for the others.
for (const texts of articles.values()) rate(texts, readText)
for (const [language, texts] of articles)
  console.log(`${language.padEnd(8)} text    ${rate(texts, readText)} a second`)
const all = [...articles.values()].flat()
console.log(`all      text    ${rate(all, readText)} a second`)
console.log(`all      in a row ${rate(languages.flatMap(rowsOf), readText)} a second`)
const pages = all.map(pageOf)
console.log(`all      HTML    ${await rateOf(pages, readPage)} a second`)
const english = articles.get('en') ?? []
console.log(`en       compromise, sentences and people only: ${rate(english, readByCompromise)} a second`)

console.log('length   milliseconds, and per 100 kB')
for (const size of [10_000, 100_000, 1_000_000]) {
  const text = all
    .join('\n')
    .repeat(Math.ceil(size / (all.length * LENGTH)) + 1)
    .slice(0, size)
  const start = performance.now()
  readText(text)
  const took = performance.now() - start
  console.log(
    `${String(size).padStart(8)} ${took.toFixed(0).padStart(8)} ${((took / size) * 100_000).toFixed(1).padStart(8)}`,
  )
}

console.log('articles read, heap in MB after a collection')
const collect = (globalThis as { gc?: () => void }).gc
for (let read = 0; read <= MANY; read += 1) {
  if (read % (MANY / 5) === 0) {
    collect?.()
    console.log(
      `${String(read).padStart(8)} ${(process.memoryUsage().heapUsed / 1e6).toFixed(0).padStart(6)}`,
    )
  }
  // Every article differs, as the world's do: what is kept for repeated words must not grow with their number.
  readText(`${all[read % all.length]!.slice(0, 600)} ${read.toString(36)}x${(read * 7919).toString(36)}`)
}

interface Golden {
  text: string
  meetings: number
}

function goldenOf(language: string): Golden[] {
  const folder = new URL(`${language}/`, golden)
  const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8').trim()
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const { meetings } = JSON.parse(read(name.replace(/txt$/u, 'json'))) as { meetings: unknown[] }
      return { text: read(name), meetings: meetings.length }
    })
}

function articlesOf(language: string): string[] {
  const all = goldenOf(language)
  const others = all.filter(({ meetings }) => meetings === 0)
  let next = 0
  return all
    .filter(({ meetings }) => meetings > 0)
    .map(({ text }) => {
      const parts = [text]
      while (parts.join('\n\n').length < LENGTH && others.length > 0)
        parts.push(others[next++ % others.length]!.text)
      return parts.join('\n\n').slice(0, LENGTH)
    })
}

function rowsOf(language: string): string[] {
  const whole = goldenOf(language)
    .map(({ text }) => text)
    .join('\n\n')
  const count = Math.floor(whole.length / LENGTH)
  return Array.from({ length: count }, (_, index) => whole.slice(index * LENGTH, (index + 1) * LENGTH))
}

function documentOf(text: string): RawDocument {
  const none = { title: null, url: null, language: null, publisher: null, country: null }
  return { name: 'bench', text, published: '2026-01-20', ...none }
}

function readText(text: string): void {
  readDocument(documentOf(text))
}

function pageOf(text: string): string {
  const [title = '', ...paragraphs] = text.split('\n').filter((line) => line !== '')
  const menu = Array.from(
    { length: 60 },
    (_, item) => `<li><a href="/topic/${item}">Section ${item}</a></li>`,
  )
  const body = paragraphs.map((line) => `<p>${line}</p>`).join('\n')
  return `<!doctype html><html><head><title>${title}</title><meta property="article:published_time" content="2026-01-20">
<style>${'.a{color:red}'.repeat(200)}</style></head><body><nav><ul>${menu.join('')}</ul></nav>
<article><h1>${title}</h1>${body}</article><aside>${menu.join('')}</aside><footer>${menu.join('')}</footer></body></html>`
}

async function readPage(page: string): Promise<void> {
  const parsed = await parseSource(new TextEncoder().encode(page), { name: 'bench.html', url: null })
  if (parsed.ok) for (const document of parsed.documents) readDocument(document)
}

function readByCompromise(text: string): void {
  const read = nlp(text)
  read.sentences().json()
  read.people().json()
}

function rate(texts: readonly string[], read: (text: string) => void): number {
  for (const text of texts) read(text)
  const start = performance.now()
  let count = 0
  while (performance.now() - start < SECONDS * 1000) {
    for (const text of texts) read(text)
    count += texts.length
  }
  return Math.round((count * 1000) / (performance.now() - start))
}

async function rateOf(texts: readonly string[], read: (text: string) => Promise<void>): Promise<number> {
  for (const text of texts) await read(text)
  const start = performance.now()
  let count = 0
  while (performance.now() - start < SECONDS * 1000) {
    for (const text of texts) {
      await read(text)
      count += 1
    }
  }
  return Math.round((count * 1000) / (performance.now() - start))
}
