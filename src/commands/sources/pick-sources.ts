// What an operator names, by number or address → sources on the list.
import type { VisitedKind } from '../../domain/source.ts'
import { VISITED_KINDS } from '../../domain/source.ts'
import { channelAddress } from '../../sources/channel-address.ts'
import type { Db } from '../../store/db.ts'
import { listSources } from '../../store/sources.ts'
import type { StoredSource } from '../../store/sources.ts'

export type VisitedSource = StoredSource & { kind: VisitedKind }

/** Those that are visited by themselves, or could be: what is handed in is counted under sources as well. */
export async function visitedSources(db: Db): Promise<VisitedSource[]> {
  return (await listSources(db)).filter(isVisited)
}

/** The source of this number or address; null where none is on the list. */
export function pickSource(sources: readonly VisitedSource[], word: string): VisitedSource | null {
  if (/^\d+$/.test(word)) return sources.find(({ id }) => id === word) ?? null
  const addresses = [word, URL.parse(word)?.href, URL.parse(`https://${word}`)?.href, channelAddress(word)]
  return (
    sources.find(
      ({ address, movedTo }) => addresses.includes(address) || addresses.includes(movedTo ?? ''),
    ) ?? null
  )
}

/** The line for a word that names no source. */
export function noSource(word: string): string {
  const what = /^\d+$/.test(word) ? `number ${word}` : `the address ${word}`
  return `no source has ${what}; \`sources list\` shows all`
}

function isVisited(source: StoredSource): source is VisitedSource {
  return VISITED_KINDS.some((kind) => kind === source.kind)
}
