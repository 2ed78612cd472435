// What can be wrong with a document that came in, as a value with a line for its owner.
import type { RawDocument } from '../domain/article.ts'

/**
 * form: something other than what the source was. rule: the rule for links cannot be used. absent: nothing there. guarded:
 * shown to no program. list: a row of a list of sources.
 */
export type ProblemCode =
  | 'unreadable'
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'truncated'
  | 'encoding'
  | 'encrypted'
  | 'broken'
  | 'no-text'
  | 'manifest'
  | 'form'
  | 'rule'
  | 'absent'
  | 'guarded'
  | 'list'

export interface SourceProblem {
  code: ProblemCode
  /** The file or address as its owner named it. */
  file: string
  /** Counted from 1; null where the matter is of the whole. */
  line: number | null
  /** One sentence: what is wrong and what to do. Without the file's name. */
  message: string
}

export type SourceResult =
  | { ok: true; documents: RawDocument[]; warnings: string[] }
  | { ok: false; problem: SourceProblem }

/** A failed result; `line` is null where the matter is of the whole document. */
export function failed(
  code: ProblemCode,
  file: string,
  message: string,
  line: number | null = null,
): { ok: false; problem: SourceProblem } {
  return { ok: false, problem: { code, file, line, message } }
}

/** `a.txt: is empty` or `list.jsonl: line 3: …`: the one line that an operator is shown. */
export function describeProblem({ file, line, message }: SourceProblem): string {
  return line === null ? `${file}: ${message}` : `${file}: line ${line}: ${message}`
}

/** The number, from 1, of the line that holds the UTF-16 unit or byte at `offset`. */
export function lineAt(content: string | Uint8Array, offset: number): number {
  let line = 1
  const end = Math.min(offset, content.length)
  for (let at = 0; at < end; at += 1) {
    const unit = typeof content === 'string' ? content.charCodeAt(at) : content[at]
    if (unit === 0x0a) line += 1
  }
  return line
}
