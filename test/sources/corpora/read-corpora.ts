// A folder of feeds from other parsers' tests → the cases in it, with what these parsers expect of each.
import { readFileSync, readdirSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { bareExpectations, isBareFeed } from './bare.ts'
import type { Corpus } from './corpus.ts'
import { feedRsReader } from './feed-rs.ts'
import { gofeedReader } from './gofeed.ts'
import { pythonReader } from './python-feedparser.ts'
import { rssParserReader } from './rss-parser.ts'
import { syndicationReader } from './syndication.ts'

const READERS = [pythonReader, gofeedReader, rssParserReader, syndicationReader, feedRsReader]

/** Each folder in `top` is one corpus; of a parser that is not known only the feeds are read. */
export function readCorpora(top: string): Corpus[] {
  return readdirSync(top, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => readCorpus(join(top, entry.name)))
    .filter(({ cases }) => cases.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name))
}

function readCorpus(folder: string): Corpus {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
  const reader = READERS.find((candidate) => candidate.knows(files))
  const all = new Set(files)
  const read = (file: string): Uint8Array => readFileSync(join(folder, file))
  const cases = files.flatMap((file) => {
    const expected =
      reader === undefined
        ? isBareFeed(file, read)
          ? bareExpectations()
          : null
        : reader.expected(file, all, read)
    return expected === null ? [] : [{ file, bytes: read(file), ...expected }]
  })
  return { name: basename(folder), cases }
}
