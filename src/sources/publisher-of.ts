// What is stated beside a document → the publisher that it is counted under.
import type { Publisher, RawDocument } from '../domain/article.ts'

type Stated = Pick<RawDocument, 'publisher' | 'url' | 'country'>

/**
 * The publisher by its stated name, or by the host of the address; null for a file that tells neither. The id is made
 * from the name, so that one outlet is one publisher whichever of its addresses an article has.
 */
export function publisherOf({ publisher, url, country }: Stated): Publisher | null {
  const host = url === null ? null : (URL.parse(url)?.hostname.replace(/^www\./, '') ?? null)
  const name = publisher ?? host
  return name === null ? null : { id: slug(name), name, country }
}

/** Letters and digits of any script, so that names in Cyrillic keep apart. */
function slug(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}
