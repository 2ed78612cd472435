// An address → its documents, or a line that tells what kept it from being read.
import { fetchDocument } from '../../jobs/fetch-document.ts'
import { FetchError } from '../../net/fetch-error.ts'
import { OverBudget } from '../../reader/over-budget.ts'
import { postAddress } from '../../sources/post-address.ts'
import { describeProblem } from '../../sources/problem.ts'
import type { Guest } from './command.ts'
import type { Loaded } from './load-documents.ts'

/**
 * Reads what stands at `address`, for the person who names it: an article, a PDF, a feed or a post of a channel. The
 * guest's reader reads the bytes: they may be anybody's.
 */
export async function* loadAddress(address: string, guest: Guest): AsyncGenerator<Loaded> {
  if (postAddress(address) !== null) {
    const post = await fetchDocument(guest, address)
    yield 'ok' in post
      ? { kind: 'problem', line: `${address}: ${post.problem}` }
      : { kind: 'document', document: { ...post, name: address } }
    return
  }
  let page
  try {
    const { bytes, url, charset } = await guest.politeFetch(address, { byPerson: true })
    page = await guest.reader.page(bytes, { name: address, url, charset })
  } catch (error) {
    if (error instanceof FetchError) yield { kind: 'problem', line: `${address}: ${error.message}` }
    else if (error instanceof OverBudget) yield { kind: 'problem', line: error.message }
    else throw error
    return
  }
  if (!page.ok) {
    yield { kind: 'problem', line: describeProblem(page.problem) }
    return
  }
  for (const line of page.warnings) yield { kind: 'warning', line }
  for (const { document } of page.documents) yield { kind: 'document', document }
}
