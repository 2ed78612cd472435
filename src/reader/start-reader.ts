// A child process that reads → a Reader that a page cannot stop: what takes too long or too much ends with its process.
import type { Order } from './child.ts'
import { forkReader } from './fork-reader.ts'
import type { ForkedReader } from './fork-reader.ts'
import { OverBudget } from './over-budget.ts'
import type { Reader } from './reading.ts'
import { takeTurns } from './turns.ts'

export interface ReaderSettings {
  /** For one piece of any kind; each kind has its own where left out. */
  budgetMs?: number
  /**
   * Of the child's memory in all, heap, buffers and code, looked at ten times a second. The gazetteer in eight languages takes
   * 300 to 450 MB of it.
   */
  maxMegabytes?: number
  /** Told when a child was ended or ended by itself. */
  onEnded?: (reason: string) => void
}

export interface ReaderProcess extends Reader {
  /** The same reader for what a person waits for: its pieces go before all others. */
  urgent: Reader
  /** The child's id; null while there is none. For those who measure it. */
  pid(): number | null
  /** Ends the child. What is being read is dropped with an error. */
  close(): Promise<void>
}

/** Real pages take well under 2 s on a slow machine, texts of 1 MB some 2 s; what takes longer by far is made to. */
const BUDGETS_MS: Record<Order['what'], number> = {
  listing: 20_000,
  feeds: 20_000,
  page: 20_000,
  clean: 60_000,
  meetings: 60_000,
}

const MAX_MEGABYTES = 1200

interface Piece {
  order: Order
  /** What is told of it where it fails. */
  name: string
  resolve: (found: unknown) => void
  reject: (error: Error) => void
}

/**
 * Starts with the first piece, reads one piece after the other, and begins anew after a child that had to be ended. A
 * piece whose child ended by itself or was killed is read once more in a fresh one: it may have had no part in it.
 */
export function startReader(settings: ReaderSettings = {}): ReaderProcess {
  const { budgetMs, maxMegabytes = MAX_MEGABYTES, onEnded = () => undefined } = settings
  const waiting = takeTurns<Piece>()
  let child: ForkedReader | null = null
  let reads = false
  let last = 0
  let closed = false

  function order<T>(what: Order['what'], given: unknown[], of: PieceOf): Promise<T> {
    if (closed) return Promise.reject(new Error('The reader is closed.'))
    last += 1
    const piece = { order: { id: last, what, given }, name: of.name }
    return new Promise<T>((resolve, reject) => {
      waiting.add({ ...piece, resolve: resolve as Piece['resolve'], reject }, outletOf(of), of.urgent)
      if (!reads) void readAll()
    })
  }

  async function readAll(): Promise<void> {
    reads = true
    for (let piece = waiting.next(); piece !== undefined; piece = waiting.next()) {
      try {
        piece.resolve(await read(piece))
      } catch (error) {
        piece.reject(error as Error)
      }
    }
    reads = false
  }

  async function read({ order: asked, name }: Piece): Promise<unknown> {
    const ms = budgetMs ?? BUDGETS_MS[asked.what]
    for (let tries = 1; ; tries += 1) {
      if (closed) throw new Error('The reader is closed.')
      child ??= begin()
      const answer = await child.ask(asked, ms)
      if (answer.kind === 'reply') {
        if ('found' in answer.reply) return answer.reply.found
        throw new Error(`${name} could not be read`, { cause: new Error(answer.reply.error) })
      }
      child = null
      if (closed) continue
      if (answer.kind === 'slow') {
        const reason = `took more than ${ms / 1000} s`
        onEnded(reason)
        throw new OverBudget(`${name} ${reason} to read; it was given up`)
      }
      onEnded(answer.reason)
      if (tries === 1) continue
      if (!answer.started) throw new Error(`the reader did not start (${answer.reason})`)
      throw new OverBudget(`${name} ended the reader twice (${answer.reason}); it was given up`)
    }
  }

  function begin(): ForkedReader {
    const forked = forkReader(maxMegabytes)
    void forked.ended.then((reason) => {
      // While it reads, whoever asked it hears of its end.
      if (forked !== child || reads) return
      child = null
      if (!closed) onEnded(reason)
    })
    return forked
  }

  function readerFor(urgent: boolean): Reader {
    return {
      listing: (bytes, context) => order('listing', [bytes, context], { ...context, urgent }),
      feeds: (bytes, context) => order('feeds', [bytes, context], { ...context, urgent }),
      page: (bytes, context, stated) => order('page', [bytes, context, stated], { ...context, urgent }),
      clean: (document) => order('clean', [document], { ...document, urgent }),
      meetings: (article) =>
        order('meetings', [article], { ...article, name: article.title ?? 'an article', urgent }),
    }
  }

  return {
    ...readerFor(false),
    urgent: readerFor(true),
    pid: () => child?.pid ?? null,
    close: async () => {
      closed = true
      const ending = child
      if (ending === null) return
      ending.kill()
      await ending.ended
    },
  }
}

interface PieceOf {
  name: string
  url?: string | null
  publisher?: string | null
  urgent: boolean
}

/** Whose turn a piece takes. Stored texts have no address, but mostly a publisher. */
function outletOf({ url, publisher }: PieceOf): string {
  return (url == null ? null : URL.parse(url)?.host) ?? publisher ?? ''
}
