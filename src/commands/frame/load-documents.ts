// Paths or a manifest → documents one after the other; what cannot be read is told and the rest goes on.
import { dirname, resolve } from 'node:path'
import type { RawDocument } from '../../domain/article.ts'
import { decode } from '../../sources/decode.ts'
import { applyEntry, parseManifest } from '../../sources/manifest.ts'
import type { ManifestEntry } from '../../sources/manifest.ts'
import { parseSource } from '../../sources/parse-source.ts'
import { describeProblem } from '../../sources/problem.ts'
import type { SourceProblem } from '../../sources/problem.ts'
import { readPath } from './read-path.ts'

/** A document, or a line for the operator: a warning about one that was read, or the problem of one that was not. */
export type Loaded =
  | { kind: 'document'; document: RawDocument }
  | { kind: 'warning'; line: string }
  | { kind: 'problem'; line: string }

/** Reads files as they come, so that a long list never stands in memory at once. Documents are named as written. */
export async function* loadFiles(paths: readonly string[]): AsyncGenerator<Loaded> {
  for (const path of paths) {
    if (/^https?:\/\//i.test(path)) {
      yield { kind: 'problem', line: `${path}: it is an address; save the page and pass the file` }
      continue
    }
    yield* loadFile(path, path, null)
  }
}

/** Reads a manifest and the files it lists; its wrong lines are told first. */
export async function* loadManifest(path: string): AsyncGenerator<Loaded> {
  const read = await readPath(path)
  const text = read.ok ? decode(read.bytes, path) : read
  if (!text.ok) {
    yield problem(text.problem)
    return
  }
  const { entries, problems } = parseManifest(text.text, path)
  for (const wrong of problems) yield problem(wrong)
  for (const entry of entries) yield* loadFile(resolve(dirname(path), entry.file), entry.file, entry)
}

async function* loadFile(path: string, name: string, entry: ManifestEntry | null): AsyncGenerator<Loaded> {
  const read = await readPath(path, name)
  const result = read.ok ? await parseSource(read.bytes, { name, url: entry?.url ?? null }) : read
  if (!result.ok) {
    yield problem(result.problem)
    return
  }
  for (const line of result.warnings) yield { kind: 'warning', line }
  if (entry === null) {
    for (const document of result.documents) yield { kind: 'document', document }
    return
  }
  // Day, address and title are of one article: the items of a feed keep their own.
  const stated = result.documents.length === 1 ? entry : { ...entry, published: null, url: null, title: null }
  for (const document of result.documents) yield { kind: 'document', document: applyEntry(document, stated) }
}

function problem(of: SourceProblem): Loaded {
  return { kind: 'problem', line: describeProblem(of) }
}
