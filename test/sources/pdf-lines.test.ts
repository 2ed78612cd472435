import { describe, expect, it } from 'vitest'
import { pdfLines } from '../../src/sources/pdf-lines.ts'
import type { PagePiece } from '../../src/sources/pdf-lines.ts'

function line(str: string, y: number, change: Partial<PagePiece> = {}): PagePiece {
  return { str, x: 72, y, fontSize: 12, hasEOL: true, ...change }
}

describe('the lines of a PDF page', () => {
  it('are joined from their pieces', () => {
    const pieces = [
      line('met on ', 700, { hasEOL: false }),
      line('Tuesday', 700, { x: 110 }),
      line('in Ankara', 686),
    ]

    expect(pdfLines(pieces)).toBe('met on Tuesday\nin Ankara')
  })

  it('have a blank line at a wide gap', () => {
    expect(pdfLines([line('a', 700), line('b', 686), line('c', 658), line('d', 644)])).toBe('a\nb\n\nc\nd')
  })

  it('have a blank line between a heading or footnote and the text, not for a raised number', () => {
    const pieces = [
      line('Heading', 700, { fontSize: 16 }),
      line('text of the page', 686, { hasEOL: false }),
      line('1', 691, { fontSize: 7 }),
      line('goes on', 672),
      line('1 A note', 658, { fontSize: 9 }),
    ]

    expect(pdfLines(pieces)).toBe('Heading\n\ntext of the page1\ngoes on\n\n1 A note')
  })

  it('have a blank line before a first line that stands in', () => {
    expect(pdfLines([line('a', 700), line('b', 686), line('c', 672, { x: 96 }), line('d', 658)])).toBe(
      'a\nb\n\nc\nd',
    )
  })

  it('go on in the next column', () => {
    expect(pdfLines([line('a', 114), line('b', 100), line('c', 700, { x: 320 })])).toBe('a\nb\nc')
  })

  it('of a page without text are none', () => {
    expect(pdfLines([])).toBe('')
  })
})
