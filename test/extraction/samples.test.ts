// The sample articles that are shipped, read as samples.json says that a careful reader does.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/extraction/read-document.ts'
import { compareExtraction, type ExpectedArticle } from '../support/compare-extraction.ts'
import { documentOf, type StatedBeside } from '../support/read-golden.ts'

interface Sample extends ExpectedArticle {
  file: string
}

const SAMPLES = new URL('../../samples/', import.meta.url)
const EXPECTED = JSON.parse(readFileSync(new URL('../golden/samples.json', import.meta.url), 'utf8')) as {
  documents: Sample[]
}
const BESIDE = new Map(
  ['manifest.jsonl', 'later.jsonl'].flatMap((name) =>
    readFileSync(new URL(name, SAMPLES), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as StatedBeside & { file: string })
      .map((row) => [row.file, row] as const),
  ),
)

describe('the sample articles', () => {
  it('are described each, and no other is', () => {
    const described = EXPECTED.documents.map((sample) => sample.file)

    expect(described.toSorted()).toEqual([...BESIDE.keys()].toSorted())
  })

  it.for(EXPECTED.documents)('$file is read as a careful reader does', (sample) => {
    expect(differences(sample)).toEqual([])
  })
})

function differences(sample: Sample): string[] {
  const text = readFileSync(new URL(sample.file, SAMPLES), 'utf8')
  const result = readDocument(documentOf(sample.file, text, BESIDE.get(sample.file)))
  return result.kind === 'read' ? compareExtraction(result.extraction, sample) : [result.kind]
}
