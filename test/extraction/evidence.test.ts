// Everything read stands in the text: spans, sentences, the same result twice.
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/extraction/read-document.ts'
import { describeReading } from '../../src/extraction/describe-reading.ts'
import { documentOf, readGolden } from '../support/read-golden.ts'

const GOLDEN = readGolden(fileURLToPath(new URL('../golden', import.meta.url)))
const ARTICLE =
  'Foreign Minister Hakan Fidan met with Uzbek Foreign Minister Bakhtiyor Saidov in Ankara on Tuesday. He would not meet Russian Foreign Minister Sergey Lavrov.'

describe('evidence', () => {
  it.for(GOLDEN)('$name quotes its own text', ({ document }) => {
    const result = readDocument(document)
    const { text, meetings } = result.kind === 'read' ? result.extraction : { text: '', meetings: [] }

    for (const evidence of meetings.flatMap((meeting) => meeting.evidence)) {
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text)
      expect(text).toContain(evidence.sentence)
      expect(evidence.sentence).toContain(evidence.text.slice(0, 20))
    }
  })

  it('stands behind each country and person', () => {
    const result = readDocument(documentOf('a', ARTICLE, { published: '2026-01-20' }))
    const [meeting] = result.kind === 'read' ? result.extraction.meetings : []
    const values = (field: string): (string | null)[] =>
      meeting!.evidence.filter((row) => row.field === field).map((row) => row.value)

    expect(values('country')).toEqual(expect.arrayContaining(meeting!.countries))
    expect(values('person')).toEqual(expect.arrayContaining(meeting!.people.map((person) => person.name)))
    expect(values('date')).toEqual(['2026-01-20'])
    expect(values('place')).toEqual(['Ankara'])
  })
})

describe('reading', () => {
  it('gives the same result twice', () => {
    const document = documentOf('a', ARTICLE, { published: '2026-01-20' })

    expect(readDocument(document)).toEqual(readDocument(document))
  })

  it('tells which rule proposed and why a claim was dropped', () => {
    const result = readDocument(documentOf('a', ARTICLE, { published: '2026-01-20' }))
    const text = result.kind === 'read' ? describeReading(result.extraction, result.trace) : ''

    expect(text).toMatch(/claim \d by en\.meet\.with: opens meeting 1/u)
    expect(text).toMatch(/rule en\.meet\.with reads sentences like: Foreign Minister/u)
    expect(text).toMatch(/dropped, because .+ \(drop-unreal\)/u)
    expect(text).toMatch(/country UZ ← “[^”]+” \[\d+–\d+\] by en\./u)
    expect(text).toMatch(/confidence 0\.\d+: [+−]\d\.\d /u)
  })

  it('reads no meeting without two sides', () => {
    const result = readDocument(
      documentOf('a', 'Foreign Minister Fidan met with students of the academy on Tuesday.'),
    )

    expect(result).toMatchObject({ kind: 'read', extraction: { meetings: [] } })
  })
})
