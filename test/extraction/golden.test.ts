// Every golden article, and the customer's seeds where they are at hand, read as a careful reader would.
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/extraction/read-document.ts'
import { compareExtraction } from '../support/compare-extraction.ts'
import { readGolden, readSeeds, type GoldenArticle } from '../support/read-golden.ts'

const GOLDEN = readGolden(fileURLToPath(new URL('../golden', import.meta.url)))
const SEEDS = readSeeds(fileURLToPath(new URL('../../../shared/seeds', import.meta.url)))

describe('golden articles', () => {
  it('are there', () => {
    expect(GOLDEN.length).toBeGreaterThan(0)
  })

  it.for(GOLDEN)('$name is read as a careful reader does', (article) => {
    expect(differences(article)).toEqual([])
  })
})

// They are other people's articles, kept outside the repository: a checkout alone does not have them.
describe.skipIf(SEEDS.length === 0)('the seeds', () => {
  it.for(SEEDS)('$name is read as expected.json states', (article) => {
    expect(differences(article)).toEqual([])
  })
})

function differences({ document, expected }: GoldenArticle): string[] {
  const result = readDocument(document)
  return result.kind === 'read' ? compareExtraction(result.extraction, expected) : [result.kind]
}
