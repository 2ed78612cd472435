// The text of a data file → records. One line a record or a property, so that a native speaker can review a diff.
//
// A block is a head line and, indented below it, lines of properties; a table without properties is head lines only.
// Cells are divided by |, alternatives in a cell by /. Eight cells of names stand in the order of TABLE_LANGUAGES:
// en | tr | az | uz | uz-Cyrl | kk | ky | ru. A cell of names that is = repeats the cell before it; for uz-Cyrl it is
// the Latin cell in Cyrillic letters. Empty cells at the end may be left out.
import { TABLE_LANGUAGES, type ReadingLanguage } from '../domain/vocabulary.ts'
import type { Names } from './types.ts'
import { uzbekCyrillic } from './uzbek-cyrillic.ts'

export interface Block {
  /** Cells of the head line. */
  head: readonly string[]
  /** Cells of each property, by its key. */
  properties: ReadonlyMap<string, readonly string[]>
}

/** Reads head lines and the indented properties below each: `  adj | Turkish | Türk | …`. */
export function parseBlocks(text: string): Block[] {
  const blocks: { head: string[]; properties: Map<string, string[]> }[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const cells = cellsOf(line)
    if (!line.startsWith(' ')) {
      blocks.push({ head: cells, properties: new Map() })
      continue
    }
    const [key = '', ...values] = cells
    blocks.at(-1)?.properties.set(key, values)
  }
  return blocks
}

/** Eight cells, from `start` on, as names. A property of one cell keyed by a language is read with {@link listOf}. */
export function namesOf(cells: readonly string[], start = 0): Names {
  const names: Partial<Record<ReadingLanguage, readonly string[]>> = {}
  let previous: readonly string[] = []
  for (const [index, language] of TABLE_LANGUAGES.entries()) {
    const cell = cells[start + index] ?? ''
    const list = cell === '=' ? repeated(previous, language) : listOf(cell, language)
    if (list.length > 0) names[language] = list
    previous = list
  }
  return names
}

/** The names of a property that holds eight cells; empty where the block has no such property. */
export function namesOfProperty(block: Block, key: string): Names {
  const cells = block.properties.get(key)
  return cells === undefined ? {} : namesOf(cells)
}

/** Alternatives of one cell, with the apostrophes of Uzbek set right. */
export function listOf(cell: string, language?: ReadingLanguage): readonly string[] {
  const list = cell
    .split('/')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  return language === 'uz' ? list.map(uzbekApostrophes) : list
}

/** Codes of a cell, divided by spaces. */
export function codesOf(cell: string | undefined): readonly string[] {
  return (cell ?? '').split(/\s+/).filter((code) => code !== '')
}

/** oʻ and gʻ take U+02BB, every other apostrophe is the tutuq sign U+02BC. */
export function uzbekApostrophes(name: string): string {
  return name.replaceAll(/(?<=[OoGg])['‘’`ʻʼ]/g, 'ʻ').replaceAll(/['‘’`]/g, 'ʼ')
}

function repeated(previous: readonly string[], language: ReadingLanguage): readonly string[] {
  return language === 'uz-Cyrl' ? previous.map(uzbekCyrillic) : previous
}

function cellsOf(line: string): string[] {
  return line.split('|').map((cell) => cell.trim())
}
