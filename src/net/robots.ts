// An address → whether its host lets programs read it, by its robots.txt (RFC 9309).
import robotsParser from 'robots-parser'
import type { Clock } from '../domain/clock.ts'
import { createBoundedMap } from './bounded-map.ts'
import { FetchError } from './fetch-error.ts'
import type { Fetched } from './fetch-source.ts'
import { ownRules } from './own-rules.ts'
import { PRODUCT_TOKEN } from './user-agent.ts'

export interface RobotsAnswer {
  allowed: boolean
  /** Between two requests, as the host wishes it. */
  crawlDelayMs: number | null
  /** Line of the rule that forbids it, from 1; null where none does. */
  line: number | null
}

export interface RobotsOptions {
  /** Fetches a robots.txt, at most MAX_ROBOTS_BYTES of it, and follows redirects. */
  fetch: (address: string) => Promise<Fetched>
  clock: Clock
  /** How many hosts are remembered. */
  mostOrigins?: number
}

export interface Robots {
  /** Throws a FetchError where the rules cannot be read: `robots-unreachable`, or what the source itself would meet. */
  check: (url: URL) => Promise<RobotsAnswer>
}

/** What RFC 9309 wants to be read at least; the rest is ignored. */
export const MAX_ROBOTS_BYTES = 500 * 1024

interface Rules {
  isAllowed: (address: string, agent: string) => boolean | undefined
  getMatchingLineNumber: (address: string, agent: string) => number
  getCrawlDelay: (agent: string) => number | undefined
}

/** The package's types describe an ES module, which it is not. */
const parseRules = robotsParser as unknown as (address: string, text: string) => Rules

/** What kept rules from being read: of an error only what is small, for thousands are kept. */
type Trouble = Pick<FetchError, 'failure' | 'message' | 'status' | 'retryable' | 'retryAfterSeconds'>

interface Kept {
  /** null: the host has none. */
  rules: Rules | null
  trouble: Trouble | null
  /** Characters of the rules. */
  weight: number
  until: number
}

const DAY_MS = 24 * 60 * 60 * 1000
/** So that a host in trouble is not asked anew for each of its articles. */
const FAILURE_MS = 5 * 60 * 1000
const MOST_ORIGINS = 20_000
/** Characters of all rules together; most files have a few hundred. */
const MOST_WEIGHT = 16 * 1024 * 1024
/** Characters of rules times characters of an address. Real ones stay under 10 million; the worst of this size take 200 ms. */
const MOST_WORK = 100_000_000

/** Failures that the source would meet as well, and that tell more than "its robots.txt cannot be read". */
const SAME_FOR_ALL = new Set(['private', 'certificate', 'busy'])

/** Remembers each origin's rules for a day, its failures for five minutes. */
export function createRobots(options: RobotsOptions): Robots {
  const kept = createBoundedMap<Kept>(
    options.mostOrigins ?? MOST_ORIGINS,
    MOST_WEIGHT,
    ({ weight }) => weight,
  )
  const asking = new Map<string, Promise<Kept>>()
  const now = (): number => options.clock.now().getTime()

  /** Several articles of one host wait for the same answer. */
  function ask(origin: string): Promise<Kept> {
    const known = kept.get(origin)
    if (known !== undefined && now() < known.until) return Promise.resolve(known)
    const running = asking.get(origin)
    if (running !== undefined) return running
    const asked = readRules(origin, options.fetch, now)
      .then((read) => {
        // Rules that were read once hold on while the host is away.
        const stays = read.trouble !== null && known !== undefined && known.trouble === null
        const value = stays ? { ...known, until: read.until } : read
        kept.set(origin, value)
        return value
      })
      .finally(() => asking.delete(origin))
    asking.set(origin, asked)
    return asked
  }

  return {
    async check(url) {
      const { rules, trouble, weight, until } = await ask(url.origin)
      if (trouble !== null) throw unreadable(url, trouble, until - now())
      return judge(rules, weight, url)
    },
  }
}

async function readRules(origin: string, fetch: RobotsOptions['fetch'], now: () => number): Promise<Kept> {
  try {
    const { bytes } = await fetch(`${origin}/robots.txt`)
    const text = ownRules(wholeLines(bytes))
    // The rules hold for the host that was asked, wherever redirects led (RFC 9309, 2.3.1.2).
    const rules = parseRules(`${origin}/robots.txt`, text)
    return { rules, trouble: null, weight: text.replaceAll('\n', '').length, until: now() + DAY_MS }
  } catch (error) {
    if (!(error instanceof FetchError) || isOurs(error)) throw error
    if (hasNone(error)) return { rules: null, trouble: null, weight: 0, until: now() + DAY_MS }
    const { failure, message, status, retryable, retryAfterSeconds } = error
    const wait = Math.max(FAILURE_MS, (retryAfterSeconds ?? 0) * 1000)
    const trouble = { failure, message, status, retryable, retryAfterSeconds }
    return { rules: null, trouble, weight: 0, until: now() + wait }
  }
}

/** The host was not asked at all: too many of ours wait for it, or it wants to be left alone. */
function isOurs({ failure, status }: FetchError): boolean {
  return failure === 'busy' && status === null
}

/** An answer without text, a client error but 429, and redirects that lead nowhere mean that there are no rules. */
function hasNone({ failure, status }: FetchError): boolean {
  if (failure === 'redirects' || failure === 'address' || status === 204 || status === 205) return true
  return status !== null && status >= 400 && status < 500 && status !== 429
}

function unreadable(url: URL, trouble: Trouble, leftMs: number): FetchError {
  const details = {
    status: trouble.status,
    retryable: trouble.retryable,
    retryAfterSeconds: trouble.retryAfterSeconds === null ? null : Math.max(0, Math.ceil(leftMs / 1000)),
  }
  if (SAME_FOR_ALL.has(trouble.failure)) return new FetchError(trouble.failure, trouble.message, details)
  return new FetchError(
    'robots-unreachable',
    `${url.host} is not read while its robots.txt cannot be: ${trouble.message}`,
    { ...details, retryable: true },
  )
}

/** As text without a byte order mark; a last line that the limit has cut could be another rule. */
function wholeLines(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes)
  return bytes.length < MAX_ROBOTS_BYTES ? text : text.slice(0, text.lastIndexOf('\n') + 1)
}

function judge(rules: Rules | null, weight: number, url: URL): RobotsAnswer {
  if (rules === null) return { allowed: true, crawlDelayMs: null, line: null }
  const seconds = rules.getCrawlDelay(PRODUCT_TOKEN)
  const tooMuch = weight * (url.pathname.length + url.search.length) > MOST_WORK
  const allowed = !tooMuch && rules.isAllowed(url.href, PRODUCT_TOKEN) !== false
  return {
    allowed,
    line: allowed || tooMuch ? null : rules.getMatchingLineNumber(url.href, PRODUCT_TOKEN),
    crawlDelayMs: seconds !== undefined && seconds > 0 ? seconds * 1000 : null,
  }
}
