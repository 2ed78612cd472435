// One document all the way: source → article → report → meeting, at once.
import type { RawDocument } from '../domain/article.ts'
import type { Reader } from '../reader/reading.ts'
import type { Store } from '../store/open.ts'
import { extractReports } from './extract-reports.ts'
import { mergeReport } from './merge-reports.ts'
import type { Merged } from './merge-reports.ts'
import { takeIn } from './take-in.ts'
import type { Taken, TakenIn } from './take-in.ts'

export type ReadThrough =
  | (Pick<Taken, 'language' | 'novelty'> & {
      kind: 'read'
      /** What became of each meeting that it reports, in the article's order. */
      merged: Merged[]
    })
  | Exclude<TakenIn, Taken>

/** What reads a document's text. */
export type TextReader = Pick<Reader, 'clean' | 'meetings'>

/**
 * Every step is stored by itself: what a crash leaves undone is done by the next start or the next run. Without a
 * `reader` it is read in this process, as the operator's own files are. Throws OverBudget where the reader gives up.
 */
export async function readThrough(
  store: Pick<Store, 'db' | 'clock'>,
  document: RawDocument,
  reader?: TextReader,
): Promise<ReadThrough> {
  const taken = await takeIn(store, document, reader)
  if (taken.kind !== 'taken') return taken
  const merged: Merged[] = []
  for (const id of await extractReports(store, taken.versionId, reader === undefined ? {} : { reader }))
    merged.push(await mergeReport(store, id))
  return { kind: 'read', language: taken.language, novelty: taken.novelty, merged }
}
