// What it costs to look up the names in a text, by how many names the gazetteer holds.
//
//   npm run -s bench:names
//
// Cities with made-up names are added to the real ones; articles are the English golden ones. What the reader keeps of
// words that it has met is let go before each round: every word is looked up anew.
import { readdirSync, readFileSync } from 'node:fs'
import { buildLexicon } from '../src/extraction/mentions/lexicon.ts'
import { scanMentions } from '../src/extraction/mentions/scan-mentions.ts'
import { loadWorld } from '../src/extraction/load-world.ts'
import { splitSentences } from '../src/extraction/text/sentences.ts'
import { tokenise } from '../src/extraction/text/tokens.ts'
import type { City } from '../src/gazetteer/types.ts'
import { english } from '../src/languages/en/index.ts'

const ROUNDS = 40
const SYLLABLES = ['ba', 'den', 'ka', 'lor', 'mi', 'nur', 'po', 'ras', 'ti', 'vel', 'zha', 'go', 'shem', 'u']

const folder = new URL('../test/golden/en/', import.meta.url)
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
const articles = texts.map((text) => {
  const tokens = tokenise(text, english.tokens)
  return { tokens, sentences: splitSentences(tokens, new Set(english.abbreviations)) }
})
const words = articles.reduce((sum, { tokens }) => sum + tokens.length, 0)

console.log(`Node ${process.version}, ${words} tokens`)
console.log('cities added   microseconds a token')
for (const added of [0, 10_000, 40_000, 160_000]) {
  const { gazetteer } = loadWorld()
  const cities = [...gazetteer.cities, ...Array.from({ length: added }, (_, index) => madeUp(index))]
  const lexicon = buildLexicon({ ...gazetteer, cities }, english)
  let best = Infinity
  for (let round = 0; round < ROUNDS; round += 1) {
    lexicon.trie.beginnings.clear()
    // What is kept of single words is kept by lexicon: a copy of it has none.
    const anew = { ...lexicon }
    const start = performance.now()
    for (const { tokens, sentences } of articles) scanMentions(tokens, sentences, anew)
    best = Math.min(best, performance.now() - start)
  }
  console.log(`${String(added).padStart(12)}   ${((best * 1000) / words).toFixed(2).padStart(19)}`)
}

/** A name of five syllables for each number, one word or two. */
function madeUp(index: number): City {
  let rest = index
  let name = ''
  for (let syllable = 0; syllable < 5; syllable += 1) {
    if (syllable === 3 && index % 3 === 0) name += ' '
    name += SYLLABLES[rest % SYLLABLES.length]!
    rest = Math.floor(rest / SYLLABLES.length)
  }
  const named = name.replace(/(?:^| )\p{Ll}/gu, (letter) => letter.toUpperCase())
  return { name: `${named} ${index}`, country: 'TR', names: { en: [named] } }
}
