// The next session of a format that an article tells of is counted where its number follows, and never against the text.
import { describe, expect, it } from 'vitest'
import type { ExtractedMeeting } from '../../src/domain/report.ts'
import { extractArticle } from '../../src/extraction/extract-article.ts'

function read(text: string): ExtractedMeeting[] {
  const article = {
    language: 'en',
    title: null,
    published: '2025-10-08',
    publisher: null,
    country: null,
  } as const
  return extractArticle({ ...article, text, datelines: [] }).extraction.meetings
}

const numbered = (text: string) =>
  read(text).map(({ ordinal, status, implied }) => [status, ordinal, implied.includes('ordinal')])

const HELD = 'The twelfth summit of the Organization of Turkic States was held in Gabala on 7 October 2025.'

describe('the next session', () => {
  it('has the number after that of the session told, as implied', () => {
    expect(
      numbered(
        `${HELD}\n\nThe next summit of the Organization of Turkic States will be held in Türkiye in 2026.`,
      ),
    ).toEqual([
      ['held', 12, false],
      ['announced', 13, true],
    ])
  })

  it('keeps the number that is written', () => {
    expect(
      numbered(
        `${HELD}\n\nThe next, fourteenth summit of the Organization of Turkic States will be held in Türkiye in 2026.`,
      ),
    ).toEqual([
      ['held', 12, false],
      ['announced', 14, false],
    ])
  })

  it('is counted from the last one known where the article tells no number', () => {
    const text = 'The next summit of the Organization of Turkic States will be held in Türkiye in 2026.'
    expect(numbered(text)).toEqual([['announced', 13, true]])
  })

  it('is not counted where others may lie between', () => {
    const text = 'The next summit of the Organization of Turkic States will be held in Türkiye in 2029.'
    expect(numbered(text)).toEqual([['announced', null, false]])
  })
})
