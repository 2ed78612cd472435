// A path → the bytes of its file, never more than a document may have; or the problem with it.
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { MAX_DOCUMENT_BYTES, tooLargeMessage } from '../../sources/limits.ts'
import { failed } from '../../sources/problem.ts'
import type { SourceProblem } from '../../sources/problem.ts'

export type PathBytes = { ok: true; bytes: Uint8Array } | { ok: false; problem: SourceProblem }

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the name',
  ENOTDIR: 'there is no such file: a part of the path is no folder',
  EACCES: 'this user may not read it; change its permissions (chmod) or run as its owner',
  EPERM: 'this user may not read it; change its permissions (chmod) or run as its owner',
  ELOOP: 'it is a link that leads in a circle',
  ENAMETOOLONG: 'the name is too long for a file; check it',
  EMFILE: 'this process has too many files open; raise the limit (ulimit -n)',
}

/**
 * Reads the file at `path`, named `name` in messages. A file over the limit is refused by its size, before it is read;
 * pipes and devices, whose size nobody knows, are read up to the limit.
 */
export async function readPath(path: string, name: string = path): Promise<PathBytes> {
  let file: FileHandle | null = null
  try {
    file = await open(path)
    const stat = await file.stat()
    if (stat.isDirectory()) return failed('unreadable', name, 'it is a folder; name the files in it')
    if (stat.size > MAX_DOCUMENT_BYTES) return failed('too-large', name, tooLargeMessage(stat.size))
    return await readUpTo(file, name)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === undefined) throw error
    return failed('unreadable', name, REASONS[code] ?? `it cannot be read (${code})`)
  } finally {
    await file?.close()
  }
}

async function readUpTo(file: FileHandle, name: string): Promise<PathBytes> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of file.createReadStream({ autoClose: false })) {
    const bytes = chunk as Uint8Array
    size += bytes.length
    if (size > MAX_DOCUMENT_BYTES) return failed('too-large', name, tooLargeMessage(null))
    chunks.push(bytes)
  }
  return { ok: true, bytes: Buffer.concat(chunks) }
}
