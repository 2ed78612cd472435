// The house of a meeting, as its sentence names it.
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/extraction/read-document.ts'
import { documentOf } from '../support/read-golden.ts'

const SENTENCES: readonly (readonly [text: string, venue: string | null])[] = [
  [
    'Turkish Foreign Minister Hakan Fidan met with Uzbek Foreign Minister Bakhtiyor Saidov at the Dolmabahçe Palace in Istanbul on Tuesday.',
    'Dolmabahçe Palace',
  ],
  [
    'Dışişleri Bakanı Hakan Fidan, Özbekistan Dışişleri Bakanı Bahtiyar Saidov ile İstanbul’da Dolmabahçe Sarayı’nda görüştü.',
    'Dolmabahçe Sarayı',
  ],
  [
    'Prezident Shavkat Mirziyoyev Turkiya tashqi ishlar vaziri Hakan Fidanni Toshkentda Koʻksaroy qarorgohida qabul qildi.',
    'Koʻksaroy qarorgohi',
  ],
  [
    'Turkish Foreign Minister Hakan Fidan met with Uzbek Foreign Minister Bakhtiyor Saidov in Ankara, where a new palace was built.',
    null,
  ],
  [
    'Turkish Foreign Minister Hakan Fidan spoke by phone with Uzbek Foreign Minister Bakhtiyor Saidov from the Hilton Hotel.',
    null,
  ],
]

describe('the venue', () => {
  it.each(SENTENCES)('of “%s” is %s', (text, venue) => {
    const result = readDocument(documentOf('a', `${text}\n${text}`, { published: '2026-01-21' }))
    const meeting = result.kind === 'read' ? result.extraction.meetings[0] : undefined

    expect(meeting?.place.venue).toBe(venue)
    const passages = meeting?.evidence.filter(({ field }) => field === 'venue').map(({ text: told }) => told)
    expect(passages).toHaveLength(venue === null ? 0 : 1)
  })
})
