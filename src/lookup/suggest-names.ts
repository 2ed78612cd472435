// A name that nothing is called by to the nearest that there are.
import { distance } from 'fastest-levenshtein'
import { foldName } from './fold-name.ts'
import type { NameEntry, NameIndex } from './name-index.ts'
import type { Followed } from '../domain/subscription.ts'
import type { Locale } from '../domain/vocabulary.ts'

export interface Suggestion {
  followed: Followed
  /** In the user's language where the gazetteer has it, otherwise in English or as it was found. */
  name: string
}

/** More than this part of the letters wrong: no longer the same name. */
const MOST_WRONG = 0.4

/** The best three to five of the names that resemble what was typed, the nearest first; none where nothing does. */
export function suggestNames(typed: string, index: NameIndex, locale: Locale, limit = 5): Suggestion[] {
  const key = foldName(typed)
  if (key.length < 2) return []
  const nearest = new Map<string, { entry: NameEntry; far: number }>()
  for (const entry of index.entries) {
    const far = farness(key, entry.key)
    if (far > MOST_WRONG) continue
    const id = idOf(entry.followed)
    if (far < (nearest.get(id)?.far ?? Infinity)) nearest.set(id, { entry, far })
  }
  return [...nearest.values()]
    .sort(
      (a, b) =>
        a.far - b.far || a.entry.key.length - b.entry.key.length || (a.entry.key < b.entry.key ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ entry }) => ({
      followed: entry.followed,
      name: nameToShow(entry.followed, index, locale) ?? entry.name,
    }))
}

/** The name of a followed thing in the user's language; null for what the index does not know. */
export function nameToShow(followed: Followed, index: NameIndex, locale: Locale): string | null {
  const named = index.entries.filter((entry) => idOf(entry.followed) === idOf(followed))
  const inLanguage = (language: string): NameEntry | undefined =>
    named.find((entry) => entry.language === language)
  return (inLanguage(locale) ?? inLanguage('en') ?? named[0])?.name ?? null
}

/** Part of the letters that are wrong; a beginning of three letters or more is near to what it begins. */
function farness(key: string, name: string): number {
  if (key.length >= 3 && name.startsWith(key)) return 0.1 + 0.2 * (1 - key.length / name.length)
  const longer = Math.max(key.length, name.length)
  if (Math.abs(key.length - name.length) / longer > MOST_WRONG) return 1
  return distance(key, name) / longer
}

function idOf(followed: Followed): string {
  return `${followed.kind} ${followed.code}`
}
