// A folder → the documents in it and below, file by file; what is no text is passed over.
import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { parseSource } from '../../sources/parse-source.ts'
import { describeProblem } from '../../sources/problem.ts'
import type { ProblemCode } from '../../sources/problem.ts'
import type { Loaded } from './load-documents.ts'
import { readPath } from './read-path.ts'

/** Pictures, archives and lists lie about in folders of articles: no fault of theirs, and nothing to read. */
const PASSED_OVER: ReadonlySet<ProblemCode> = new Set(['binary', 'empty', 'manifest'])

export async function isFolder(path: string): Promise<boolean> {
  // Of what is not there, reading tells more than this could.
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

/** In the order of their names, hidden ones left out; links are not followed. What cannot be read is told. */
export async function* loadFolder(folder: string): AsyncGenerator<Loaded> {
  let names
  try {
    names = await filesBelow(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    yield { kind: 'problem', line: `${folder}: the folder cannot be read (${code ?? 'unknown'})` }
    return
  }
  if (names.length === 0) yield { kind: 'problem', line: `${folder}: there are no files in the folder` }
  for (const name of names) yield* loadFrom(join(folder, name))
}

async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((name) => !name.split(/[/\\]/).some((part) => part.startsWith('.')))
    .sort()
}

async function* loadFrom(path: string): AsyncGenerator<Loaded> {
  const read = await readPath(path)
  const result = read.ok ? await parseSource(read.bytes, { name: path }) : read
  if (!result.ok) {
    const kind = PASSED_OVER.has(result.problem.code) ? 'warning' : 'problem'
    yield { kind, line: describeProblem(result.problem) }
    return
  }
  for (const line of result.warnings) yield { kind: 'warning', line }
  for (const document of result.documents) yield { kind: 'document', document }
}
