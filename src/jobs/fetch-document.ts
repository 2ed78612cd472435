// The address of one article, document or post, named by a person → what stands there. Nothing is stored.
import type { RawDocument } from '../domain/article.ts'
import { MAX_LISTING_BYTES } from '../sources/limits.ts'
import { postAddress } from '../sources/post-address.ts'
import type { PostAddress } from '../sources/post-address.ts'
import { blankDocument } from '../sources/text.ts'
import { ofReader, refusal } from './try-source.ts'
import type { Refusal, TryPorts } from './try-source.ts'

type FetchingPorts = Pick<TryPorts, 'politeFetch' | 'reader'>

/** The one document there, or why there is none. Rejects only for our own mistakes. */
export async function fetchDocument(ports: FetchingPorts, url: string): Promise<RawDocument | Refusal> {
  const post = postAddress(url)
  try {
    return await (post === null ? fetchPage(ports, url) : fetchPost(ports, post))
  } catch (error) {
    return ofReader(error)
  }
}

async function fetchPage(
  { politeFetch, reader }: FetchingPorts,
  url: string,
): Promise<RawDocument | Refusal> {
  const fetched = await politeFetch(url, { byPerson: true })
  const page = await reader.page(fetched.bytes, { name: url, url: fetched.url, charset: fetched.charset })
  if (!page.ok) return refusal(page.problem.message, page.problem.code)
  const [only, ...more] = page.documents
  return only === undefined || more.length > 0
    ? refusal('the address leads to a list and not to an article', 'nothing')
    : only.document
}

/** By the web preview of its channel: the post's own page has its words only for Telegram's program. */
async function fetchPost(
  { politeFetch, reader }: FetchingPorts,
  { preview, post }: PostAddress,
): Promise<RawDocument | Refusal> {
  const fetched = await politeFetch(preview, { byPerson: true, maxBytes: MAX_LISTING_BYTES })
  const { bytes, url, charset } = fetched
  const none = { zone: null, language: null, rule: null }
  const result = await reader.listing(bytes, { name: post, url, kind: 'channel', charset, ...none })
  if (!result.ok) return refusal(result.problem.message, result.problem.code)
  const { entries, title: publisher } = result.listing
  const found = entries.find((entry) => entry.url?.toLowerCase() === post)
  if (found === undefined) return refusal('the channel shows no such post with words', 'absent')
  const { title, text, published } = found
  return { ...blankDocument(post), url: found.url, title, text: text ?? '', published, publisher }
}
