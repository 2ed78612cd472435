// Rows ↔ the files of a folder here: a table a file, a row a line of JSON.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { CompletionRow, Row } from './row.ts'

/** What the tables of a folder have in their rows. */
interface Rows {
  tables: Row
  completions: CompletionRow
}

/** The rows of all tables of a folder, by the tables' names. */
export function readTables<F extends keyof Rows>(folder: F): Rows[F][] {
  const url = new URL(`${folder}/`, import.meta.url)
  return readdirSync(url)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, url), 'utf8').trimEnd().split('\n'))
    .map((line) => JSON.parse(line) as Rows[F])
}

/** Writes a table anew. */
export function writeTable<F extends keyof Rows>(folder: F, name: string, rows: readonly Rows[F][]): void {
  const file = new URL(`${folder}/${name}.jsonl`, import.meta.url)
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
}
