// Names from several places → one set of names without repetitions.
import { READING_LANGUAGES, type ReadingLanguage } from '../domain/vocabulary.ts'
import type { Names } from './types.ts'

/** Joins names language by language; the first part's first name stays the one to show. */
export function mergeNames(...parts: readonly Names[]): Names {
  const merged: Partial<Record<ReadingLanguage, readonly string[]>> = {}
  for (const language of READING_LANGUAGES) {
    const list = new Set(parts.flatMap((part) => part[language] ?? []))
    if (list.size > 0) merged[language] = [...list]
  }
  return merged
}
