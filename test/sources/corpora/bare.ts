// Feeds of a corpus whose tests are code → cases that are only read, without a word of what is in them.
import type { Expected } from './corpus.ts'

/** Whether a file is a feed by its first thousand characters; pages and configuration are not. */
export function isBareFeed(file: string, read: (file: string) => Uint8Array): boolean {
  if (!/\.(?:xml|rss|atom|rdf|json|txt)$/i.test(file) || /(?:^|\/)package(?:-lock)?\.json$/.test(file))
    return false
  const head = new TextDecoder('latin1').decode(read(file).subarray(0, 4096))
  return /<(?:[\w.-]+:)?(?:rss|feed|rdf)[\s>]/i.test(head) || head.includes('jsonfeed.org/version')
}

/** Nothing is known of them. */
export function bareExpectations(): Expected {
  return { charset: null, url: 'http://127.0.0.1:8097/feed', refused: false, expectations: [] }
}
