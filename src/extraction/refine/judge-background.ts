// Drafts → which are the article's news, which are history or plans told beside it.
import { daysBetween, latestOf, earliestOf } from './civil-date.ts'
import type { Draft } from './draft.ts'
import type { Refiner } from './refiner.ts'

/** Sessions this much older than the news beside them are told as history. */
const OLDER_DAYS = 5
/** Without other news, what lies further back than this is no news either. */
const STALE_DAYS = 60
/** The first sentence of which an article's only meeting is rather told in passing. */
const BELOW = 3

export const judgeBackground: Refiner = {
  name: 'judge-background',
  refine(drafts, { reading, note }) {
    const { published } = reading.article
    // Talks of a visit are made after the meetings that rules read, though it may be told before them.
    const told = drafts.toSorted((a, b) =>
      beginningOf(a) < beginningOf(b) ? -1 : Number(beginningOf(a) > beginningOf(b)),
    )
    const main = mainOf(told, published)
    return drafts.map((draft) => {
      const background = draft === main ? null : backgroundOf(draft, main, published)
      if (background !== null) note(draft, 'changed', 'judge-background', background)
      return { ...draft, background }
    })
  },
}

/** What no rule read gives way to all that one did. */
function beginningOf({ claims }: Draft): number {
  if (claims.every(({ loose }) => loose === true)) return Infinity
  return Math.min(...claims.map(({ sentence }) => sentence))
}

/** The first draft that is dated as news, else the first. */
function mainOf(drafts: readonly Draft[], published: string | null): Draft | undefined {
  const fresh = drafts.find(
    (draft) =>
      !(draft.status === 'held' && draft.claims.every((claim) => claim.lookingBack)) &&
      draft.event?.previous !== true &&
      !(drafts.length === 1 && (isInPassing(draft) || isOnlyNamed(draft))) &&
      !isAttribute(draft) &&
      !isStale(draft, published) &&
      !(drafts.length > 1 && isPurpose(draft)),
  )
  // An analysis may be about a session of months ago: then it begins with it.
  return (
    fresh ?? drafts.find((draft) => draft.claims.some((claim) => claim.sentence <= 1) && !isAttribute(draft))
  )
}

/** "report on the preparations for the summit that is to be held in June", below the first sentence: of something else. */
function isAttribute({ status, claims }: Draft): boolean {
  return (
    status === 'announced' &&
    claims.every(({ rule, sentence }) => sentence > 0 && rule.endsWith('.event.that-was-held'))
  )
}

/** Told once, below what a reader takes for the news, and in a sentence that no rule understood. */
function isInPassing({ status, claims }: Draft): boolean {
  return (
    status === 'held' &&
    claims.length === 1 &&
    claims.every((claim) => claim.loose && claim.sentence >= BELOW)
  )
}

/** A session of which neither day nor place nor anybody is told, below what a reader takes for the news. */
function isOnlyNamed({ status, claims, sides, when, city, country }: Draft): boolean {
  const bare = sides.length === 0 && when === null && city === null && country === null
  return status === 'held' && bare && claims.length === 1 && claims.every(({ sentence }) => sentence >= BELOW)
}

function isStale(draft: Draft, published: string | null): boolean {
  // What an article begins with is its news, the next session too.
  const opens = draft.claims.some((claim) => claim.sentence <= 1)
  if (draft.when?.date == null || published === null) return draft.event?.next === true && !opens
  if (draft.when.precision === 'year') return draft.when.date < published.slice(0, 4)
  return (
    daysBetween(latestOf(draft.when.endDate ?? draft.when.date), published) > STALE_DAYS ||
    (draft.event?.next === true && !opens)
  )
}

/** "the summit, which will be held in June": another session that the announced one only leads to. */
function isMentioned(draft: Draft, main: Draft): boolean {
  const after = (draft.claims[0]?.sentence ?? 0) >= (main.claims[0]?.sentence ?? 0)
  const session = draft.event !== null && draft.claims.every((claim) => claim.kind === 'session')
  const beside = main.sides.length > 0 || draft.claims.every((claim) => claim.tense.closes === false)
  return session && draft.sides.length === 0 && draft.format !== main.format && beside && after
}

/** A session told of after a meeting on its margins: the scene of the news. */
function isMargins(draft: Draft, main: Draft): boolean {
  const before = main.claims.some((claim) => claim.sidelines) && main.sidelinesOf === null
  const first = (one: Draft): number => Math.min(...one.claims.map(({ sentence }) => sentence))
  const session =
    draft.format !== null && draft.claims.every(({ kind }) => kind !== 'meet' && kind !== 'receive')
  return before && session && main.format === null && first(main) < first(draft)
}

/** "who came to attend the ministers' meeting met X": what somebody came for is told beside whom he met. */
function isPurpose(draft: Draft): boolean {
  return draft.claims.every((claim) => claim.tense.purpose === true)
}

function backgroundOf(draft: Draft, main: Draft | undefined, published: string | null): Draft['background'] {
  if (main === undefined) return draft.status === 'announced' ? 'plan' : 'history'
  if (draft.event?.next === true && main.status === 'held') return 'plan'
  if (draft.event?.previous === true) return 'history'
  if (isPurpose(draft)) return 'plan'
  const date = draft.when?.date ?? null
  if (draft.status === 'announced') return main.status === 'held' || isMentioned(draft, main) ? 'plan' : null
  if (draft.claims.every((claim) => claim.lookingBack) || isMargins(draft, main)) return 'history'
  const yearsAgo = draft.claims.some(
    ({ date: told }) => told?.value.span?.unit === 'year' && told.value.span.shift < 0,
  )
  if (date === null) return yearsAgo ? 'history' : null
  const reference = main.when?.date ?? published
  if (reference === null) return null
  const gap = daysBetween(latestOf(draft.when?.endDate ?? date), earliestOf(reference))
  return gap > OLDER_DAYS ? 'history' : null
}
