// Annotated articles → what a table is made of: each document with what is recorded of it.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadManifest } from '../src/commands/frame/load-documents.ts'
import type { RawDocument } from '../src/domain/article.ts'
import { parseGold, type RecordedMeeting } from '../src/evaluation/gold.ts'
import type { Row } from './row.ts'

/** What a table is made of, and its name. */
export interface TableOptions {
  gold: string
  manifest: string
  name: string
}

export interface RecordedArticle {
  document: RawDocument
  meetings: readonly RecordedMeeting[]
  /** What every row of the article has. */
  row: Pick<Row, 'article' | 'kept'>
}

/** Reads `--gold GOLD --manifest MANIFEST --name NAME`; throws where one of them is missing. */
export function tableOptions(): TableOptions {
  const one = { type: 'string' } as const
  const { gold, manifest, name } = parseArgs({ options: { gold: one, manifest: one, name: one } }).values
  if (gold === undefined || manifest === undefined || name === undefined)
    throw new Error('name --gold, --manifest and --name')
  return { gold, manifest, name }
}

/**
 * The annotated articles of a manifest, in its order. Those marked "unread" stay for the measure, but for those marked
 * "calibrates" as well. Throws where the annotations are none.
 */
export async function* recordedArticles({
  gold: path,
  manifest,
}: TableOptions): AsyncGenerator<RecordedArticle> {
  const gold = parseGold(readFileSync(path, 'utf8'))
  if (typeof gold === 'string') throw new Error(`${path}: ${gold}`)
  const recorded = new Map(
    gold
      .filter(({ unread, calibrates }) => unread !== true || calibrates === true)
      .map((document) => [document.file, document]),
  )
  for await (const item of loadManifest(manifest)) {
    const record = item.kind === 'document' ? recorded.get(item.document.name) : undefined
    if (item.kind !== 'document' || record === undefined) continue
    const article = createHash('sha256').update(record.file).digest('hex').slice(0, 12)
    const row = { article, kept: record.unread === true }
    yield { document: item.document, meetings: record.meetings, row }
  }
}
