// Loaded documents → their readings one after the other; what gives none is told and the rest goes on.
import type { RawDocument } from '../../domain/article.ts'
import { readDocument } from '../../extraction/read-document.ts'
import type { ReadResult } from '../../extraction/read-document.ts'
import type { CommandContext, ExitCode } from './command.ts'
import type { Loaded } from './load-documents.ts'
import { unreadReason } from './unread-reason.ts'

export type Reading = Extract<ReadResult, { kind: 'read' }>

/** Reads every document and gives those that could be read to `use`. Returns 1 where any could not, 0 otherwise. */
export async function eachReading(
  loaded: AsyncIterable<Loaded>,
  context: CommandContext,
  use: (document: RawDocument, reading: Reading) => void,
): Promise<ExitCode> {
  let exitCode: ExitCode = 0
  const fail = (line: string): void => {
    context.tell(line)
    exitCode = 1
  }
  for await (const item of loaded) {
    if (item.kind === 'warning') context.tell(item.line)
    else if (item.kind === 'problem') fail(item.line)
    else {
      const outcome = tryReading(item.document, context)
      if (typeof outcome === 'string') fail(`${item.document.name}: ${outcome}`)
      else use(item.document, outcome)
    }
  }
  return exitCode
}

/** The reading, or why there is none. A fault of the reader in one document must not cost the others. */
function tryReading(document: RawDocument, context: CommandContext): Reading | string {
  try {
    const outcome = readDocument(document)
    if (outcome.kind === 'read') return outcome
    return unreadReason(outcome)
  } catch (error) {
    context.log.debug({ err: error }, 'reading failed')
    return 'the reader failed on it; please report it with the text (LOG_LEVEL=debug shows the detail)'
  }
}
