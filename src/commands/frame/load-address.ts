// An address → its documents, or a line that tells what kept it from being read.
import { FetchError } from '../../net/fetch-error.ts'
import type { PoliteFetch } from '../../net/polite-fetch.ts'
import { parseListing } from '../../sources/parse-listing.ts'
import { parseSource } from '../../sources/parse-source.ts'
import { postAddress } from '../../sources/post-address.ts'
import type { PostAddress } from '../../sources/post-address.ts'
import { describeProblem, failed } from '../../sources/problem.ts'
import type { SourceResult } from '../../sources/problem.ts'
import { blankDocument } from '../../sources/text.ts'
import type { Loaded } from './load-documents.ts'

/** Reads what stands at `address`, for the person who names it: an article, a PDF, a feed or a post of a channel. */
export async function* loadAddress(address: string, politeFetch: PoliteFetch): AsyncGenerator<Loaded> {
  let result
  try {
    const post = postAddress(address)
    result = await (post === null ? loadPage(address, politeFetch) : loadPost(address, post, politeFetch))
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    yield { kind: 'problem', line: `${address}: ${error.message}` }
    return
  }
  if (!result.ok) {
    yield { kind: 'problem', line: describeProblem(result.problem) }
    return
  }
  for (const line of result.warnings) yield { kind: 'warning', line }
  for (const document of result.documents) yield { kind: 'document', document }
}

async function loadPage(address: string, politeFetch: PoliteFetch): Promise<SourceResult> {
  const { bytes, url, charset } = await politeFetch(address, { byPerson: true })
  return parseSource(bytes, { name: address, url, charset })
}

/** By the web preview of its channel: the post's own page has its words only for Telegram's program. */
async function loadPost(
  address: string,
  { preview, post }: PostAddress,
  politeFetch: PoliteFetch,
): Promise<SourceResult> {
  const { bytes, url, charset } = await politeFetch(preview, { byPerson: true })
  const none = { zone: null, language: null, rule: null }
  const result = await parseListing(bytes, { name: address, url, kind: 'channel', charset, ...none })
  if (!result.ok) return result
  const { entries, title: publisher } = result.listing
  const found = entries.find((entry) => entry.url?.toLowerCase() === post)
  if (found === undefined)
    return failed('absent', address, 'the channel shows no such post with words; check its number')
  const { title, text, published } = found
  const document = {
    ...blankDocument(address),
    url: found.url,
    title,
    text: text ?? '',
    published,
    publisher,
  }
  return { ok: true, documents: [document], warnings: [] }
}
