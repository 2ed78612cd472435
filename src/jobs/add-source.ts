// A source that somebody decided on → a row to be visited, under the publisher that it is one of.
import type { LinkRule, Standing, VisitedKind } from '../domain/source.ts'
import type { CivilDate, CountryCode, ReadingLanguage } from '../domain/vocabulary.ts'
import { publisherOf } from '../sources/publisher-of.ts'
import { inTransaction } from '../store/db.ts'
import type { Store } from '../store/open.ts'
import { addVisited, listSources, loadPublisher, savePublisher } from '../store/sources.ts'
import type { StoredSource } from '../store/sources.ts'

/** Who speaks there, as far as it is told. */
export interface StatedPublisher {
  name?: string | null
  country?: CountryCode | null
  standing?: Standing | null
}

export interface SourceToAdd {
  kind: VisitedKind
  address: string
  /** What it calls itself. */
  title: string | null
  rule?: LinkRule | null
  language?: ReadingLanguage | null
  /** IANA name. */
  zone?: string | null
  publisher?: StatedPublisher
  /** What its address makes likely of a publisher and a zone that nobody told. */
  guess?: { country: CountryCode | null; zone: string | null }
  /** Telegram's id of the editor who adds it. */
  addedBy?: number | null
  /** Its archive is read as history down to this day. */
  archiveSince?: CivilDate | null
}

export interface AddedSource {
  id: string
  /** False where it was on the list already; nothing has changed then. */
  added: boolean
}

/**
 * Adds a source, to be visited at once. Without a stated publisher it is one more of the publisher that has all known
 * sources of its host; otherwise its host, or its channel, becomes a publisher of its own. What is stated of a publisher
 * that is known changes it; what is left out takes nothing from it.
 */
export async function addSource(
  { db, clock }: Pick<Store, 'db' | 'clock'>,
  wanted: SourceToAdd,
): Promise<AddedSource> {
  const { kind, address, title, rule = null, language = null, addedBy = null, archiveSince = null } = wanted
  const { guess = { country: null, zone: null } } = wanted
  const now = clock.now()
  return inTransaction(db, async (tx) => {
    const listed = await listSources(tx)
    const same = listed.find((one) => one.address === address || one.movedTo === address)
    if (same !== undefined) return { id: same.id, added: false }
    const sibling = siblingOf(listed, wanted)
    const publisher = publisherOfNew(wanted, sibling)
    const known = await loadPublisher(tx, publisher.id)
    const { standing } = wanted.publisher ?? {}
    await savePublisher(tx, {
      id: publisher.id,
      name: known?.name ?? publisher.name,
      country: wanted.publisher?.country ?? known?.country ?? (known === null ? guess.country : null),
      ...(standing == null ? {} : { standing }),
    })
    const source = {
      publisherId: publisher.id,
      kind,
      address,
      name: title ?? publisher.name,
      language,
      zone: wanted.zone ?? sibling?.zone ?? guess.zone,
      rule,
      addedBy,
      archiveSince,
    }
    return addVisited(tx, { ...source, state: 'on', nextAt: now }, now)
  })
}

/** A source of the same publisher: by the stated name, else by a host that is one publisher's alone. */
function siblingOf(
  listed: readonly StoredSource[],
  { kind, address, publisher }: SourceToAdd,
): StoredSource | null {
  const name = publisher?.name?.trim().toLowerCase()
  if (name) return listed.find((one) => one.publisher?.toLowerCase() === name) ?? null
  return kind === 'channel' ? null : neighbourOf(listed, address)
}

/** A source of the publisher that has all sources of this host; null where several have, or none. */
export function neighbourOf(listed: readonly StoredSource[], address: string): StoredSource | null {
  const host = hostOf(address)
  const neighbours = listed.filter((one) => one.kind !== 'channel' && hostOf(one.address) === host)
  const owners = new Set(neighbours.map(({ publisherId }) => publisherId))
  return owners.size === 1 ? neighbours[0]! : null
}

function publisherOfNew(
  { kind, address, title, publisher }: SourceToAdd,
  sibling: StoredSource | null,
): { id: string; name: string } {
  if (sibling?.publisherId != null && sibling.publisher !== null)
    return { id: sibling.publisherId, name: sibling.publisher }
  const stated = publisher?.name?.trim()
  // All channels have one host: theirs is their own name.
  const name = stated || (kind === 'channel' ? (title ?? channelName(address)) : null)
  return publisherOf({ publisher: name, url: address, country: null })!
}

function channelName(address: string): string {
  return `@${address.split('/').at(-1)}`
}

function hostOf(address: string): string | null {
  return URL.parse(address)?.hostname.replace(/^www\./, '') ?? null
}
