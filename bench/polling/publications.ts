// A number of feeds → what each publishes and when: the same in every process that asks.

export interface Plan {
  feeds: number
  intervalMs: number
  /** For how long is published, in ms. */
  lengthMs: number
}

export interface Publication {
  feed: number
  /** Of the feed, from 0. */
  number: number
  /** In ms after the beginning. */
  at: number
}

/** Of this share of visits something is new: one item or two. */
const SHARE = 0.02

/** In the order of time. Moments are as far apart as those of independent outlets are (a Poisson process each). */
export function planPublications({ feeds, intervalMs, lengthMs }: Plan): Publication[] {
  const chance = numbersFrom(2026)
  const publications: Publication[] = []
  for (let feed = 0; feed < feeds; feed += 1) {
    let number = 0
    for (let at = wait(); at < lengthMs; at += wait()) {
      const items = chance() < 0.5 ? 1 : 2
      for (let item = 0; item < items; item += 1) publications.push({ feed, number: number++, at })
    }
  }
  return publications.sort((one, other) => one.at - other.at)

  function wait(): number {
    return (-Math.log(1 - chance()) * intervalMs) / SHARE
  }
}

/** Where feed `feed` of the server at `port` stands. */
export function feedAddress(feed: number, port: number): string {
  return `http://feed-${feed}.test:${port}/rss`
}

export function articleAddress({ feed, number }: Pick<Publication, 'feed' | 'number'>, port: number): string {
  return `http://feed-${feed}.test:${port}/news/${number}`
}

/** Numbers from 0 to 1 that look like chance and are the same each time (mulberry32, public domain). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
