// A source and what it answered → what its listing is read with.
import { VISITED_KINDS } from '../domain/source.ts'
import type { VisitedKind } from '../domain/source.ts'
import type { Fetched } from '../net/fetch-source.ts'
import type { ListingContext } from '../sources/listing-result.ts'
import type { StoredSource } from '../store/sources.ts'

type Known = Pick<StoredSource, 'name' | 'kind' | 'zone' | 'language' | 'rule'>

/** Throws for a source that only receives: nothing of it is ever fetched. */
export function contextOf(source: Known, { url, charset }: Pick<Fetched, 'url' | 'charset'>): ListingContext {
  const { name, zone, language, rule } = source
  return { name, url, kind: visitedKind(source.kind), charset, zone, language, rule }
}

function visitedKind(kind: string): VisitedKind {
  const found = VISITED_KINDS.find((visited) => visited === kind)
  if (found === undefined) throw new Error(`A source of kind ${kind} is not visited.`)
  return found
}
