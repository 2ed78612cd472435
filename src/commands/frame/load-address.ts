// An address → its documents, or a line that tells what kept it from being read.
import { fetchDocument } from '../../jobs/fetch-document.ts'
import { FetchError } from '../../net/fetch-error.ts'
import { parseSource } from '../../sources/parse-source.ts'
import { postAddress } from '../../sources/post-address.ts'
import { describeProblem } from '../../sources/problem.ts'
import type { Guest } from './command.ts'
import type { Loaded } from './load-documents.ts'

/** Reads what stands at `address`, for the person who names it: an article, a PDF, a feed or a post of a channel. */
export async function* loadAddress(address: string, guest: Guest): AsyncGenerator<Loaded> {
  if (postAddress(address) !== null) {
    const post = await fetchDocument(guest, address)
    yield 'ok' in post
      ? { kind: 'problem', line: `${address}: ${post.problem}` }
      : { kind: 'document', document: { ...post, name: address } }
    return
  }
  let fetched
  try {
    fetched = await guest.politeFetch(address, { byPerson: true })
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
