// A typed office, in any language, to its id.
import type { OfficeId } from '../domain/vocabulary.ts'
import { actingId, offices } from '../gazetteer/offices.ts'
import { once } from '../gazetteer/once.ts'
import type { Office } from '../gazetteer/types.ts'
import { foldName } from './fold-name.ts'

const byKey = once(() => {
  const found = new Map<string, Office[]>()
  for (const office of offices())
    for (const name of [office.names, office.abbreviations].flatMap((names) => Object.values(names).flat())) {
      const key = foldName(name)
      const others = found.get(key) ?? []
      if (!others.includes(office)) found.set(key, [...others, office])
    }
  return found
})

/** "acting", "vekili", "vazifasini bajaruvchi", "и.о.": who does another's work; folded. */
const ACTING = /^(?:acting|v v b|i o|ispolniaiushchii obiazannosti)\s+|\s+(?:vekili|vazifasini bajaruvchi)$/

/** `of`: what its holder acts for, where one name is of several offices ("president"). null for what is no office. */
export function findOffice(typed: string, of: 'country' | 'organization'): OfficeId | null {
  const key = foldName(typed)
  const own = pick(byKey().get(key), of)
  if (own !== null) return own
  const bare = key.replace(ACTING, '')
  const deputised = bare === key ? null : pick(byKey().get(bare), of)
  return deputised === null ? null : actingId(deputised)
}

function pick(found: readonly Office[] | undefined, of: 'country' | 'organization'): OfficeId | null {
  if (found === undefined) return null
  const fitting = found.find((office) => office.of === of) ?? found.find((office) => office.of === 'either')
  return (fitting ?? found[0])?.id ?? null
}
