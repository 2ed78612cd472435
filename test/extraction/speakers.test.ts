// What somebody tells inside quotation marks: of their own meetings it is news, of others' it is talk.
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/extraction/read-document.ts'
import { documentOf } from '../support/read-golden.ts'

function countriesRead(text: string): string[][] {
  const result = readDocument(documentOf('a', text, { published: '2026-01-21' }))
  return result.kind === 'read' ? result.extraction.meetings.map(({ countries }) => countries) : []
}

describe('a quotation', () => {
  it.each([
    [
      'Enerji Bakanı Alparslan Bayraktar sosyal medya hesabından, "Irak Başbakanı Muhammed Şiya es-Sudani ile Bağdat’ta bir görüşme gerçekleştirdik" dedi.',
      ['IQ', 'TR'],
    ],
    [
      'Turkish Foreign Minister Hakan Fidan wrote: “In Tashkent we met with Uzbek Foreign Minister Bakhtiyor Saidov and spoke of trade.”',
      ['TR', 'UZ'],
    ],
  ])('in which a speaker tells of their own meeting tells of a meeting: %s', (text, countries) => {
    expect(countriesRead(text)).toEqual([countries])
  })

  it.each([
    'Milletvekili Ali Kaya, "Enerji Bakanı Alparslan Bayraktar Irak Başbakanı Muhammed Şiya es-Sudani ile bir görüşme gerçekleştirdi" dedi.',
    'The analyst said: “Turkish Foreign Minister Hakan Fidan met with Uzbek Foreign Minister Bakhtiyor Saidov.”',
  ])('in which a speaker tells of others does not: %s', (text) => {
    expect(countriesRead(text)).toEqual([])
  })
})
