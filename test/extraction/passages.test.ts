// Talks told in one sentence and those who held them in the next: for an editor.
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/extraction/read-document.ts'
import { documentOf } from '../support/read-golden.ts'

const PASSAGES = [
  `Political talks took place in Ankara on 3 March.

Turkish Foreign Minister Hakan Fidan and Uzbek Foreign Minister Bakhtiyor Saidov noted the growth of trade.`,
  `3 Mart’ta Ankara’da siyasi görüşmeler yapıldı.

Dışişleri Bakanı Hakan Fidan ve Özbekistan Dışişleri Bakanı Bahtiyar Saidov ticaretin arttığına dikkat çekti.`,
]

function meetingsOf(text: string) {
  const result = readDocument(documentOf('passage', text, { published: '2026-03-04' }))
  return result.kind === 'read' ? result.extraction.meetings : []
}

describe('a meeting that no sentence tells alone', () => {
  it.each(PASSAGES)('waits for an editor: %s', (text) => {
    const [meeting, ...others] = meetingsOf(text)
    expect(others).toEqual([])
    expect(meeting).toMatchObject({ countries: ['TR', 'UZ'], date: '2026-03-03', review: true })
  })

  it('is not read where an article opens with another kind of news', () => {
    const [first, rest] = PASSAGES[0]!.split('\n\n') as [string, string]
    expect(meetingsOf(`A letter of congratulations was sent.\n\n${first}\n\n${rest}`)).toEqual([])
  })
})
