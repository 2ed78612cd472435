// An address → its documents, or a line that tells what kept it from being read.
import { FetchError } from '../../net/fetch-error.ts'
import { fetchSource } from '../../net/fetch-source.ts'
import { parseSource } from '../../sources/parse-source.ts'
import { describeProblem } from '../../sources/problem.ts'
import type { Loaded } from './load-documents.ts'

/** Reads what stands at `address`: an article, a PDF or a feed. */
export async function* loadAddress(
  address: string,
  options: { allowPrivate: boolean; version: string },
): AsyncGenerator<Loaded> {
  let fetched
  try {
    fetched = await fetchSource(address, options)
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    yield { kind: 'problem', line: `${address}: ${error.message}` }
    return
  }
  const { bytes, url, charset } = fetched
  const result = await parseSource(bytes, { name: address, url, charset })
  if (!result.ok) {
    yield { kind: 'problem', line: describeProblem(result.problem) }
    return
  }
  for (const line of result.warnings) yield { kind: 'warning', line }
  for (const document of result.documents) yield { kind: 'document', document }
}
