// Cleaning: what is the article's own, and what is the page's.
import { describe, expect, it } from 'vitest'
import { cleanDocument } from '../../../src/extraction/text/clean-document.ts'
import { documentOf } from '../../support/read-golden.ts'

const clean = (text: string): ReturnType<typeof cleanDocument> => cleanDocument(documentOf('a', text))
const BODY =
  'The foreign ministers of two neighbouring states met in the old town hall on Monday and spoke for three hours about roads, water and visas, and about the bridge that both of them have wanted for so long.'

describe('cleanDocument', () => {
  it('takes the publication day from a leading date token', () => {
    expect(clean(` date 2026-03-08 Title\n${BODY}`)).toMatchObject({
      published: '2026-03-08',
      title: 'Title',
    })
  })

  it('takes a short first line without a stop for the title', () => {
    expect(clean(`Ministers meet\n${BODY}`).title).toBe('Ministers meet')
    expect(clean(`Ministers met.\n${BODY}`).title).toBeNull()
  })

  it('puts a title that is stated beside the text before it, once', () => {
    const document = { ...documentOf('a', `Ministers meet\n${BODY}`), title: 'Ministers meet' }

    expect(cleanDocument(document).text.match(/Ministers meet/gu)).toHaveLength(1)
  })

  it('cuts related headlines with their clock times', () => {
    const { text } = clean(
      `${BODY}\nRead next\n08:00\nUS President met Iranian minister in Rome\n07:00\nMore`,
    )

    expect(text).toBe(BODY)
  })

  it('drops footnotes, their marks, addresses and page numbers', () => {
    const page = `${BODY.replace('Monday', 'Monday[1]')}\n\n2\n\n[1] A. Writer, "Minister met minister in\nRome", 2025, https://example.org/a-very-\nlong-address\n\nTel: +90 312`

    expect(clean(page).text).toBe(BODY)
  })

  it('mends lines that were broken to fit a page', () => {
    const page = BODY.replaceAll(/(.{60,80}?) /gu, '$1 \n')

    expect(clean(page).text).toBe(BODY)
  })

  it('keeps paragraphs and headings apart', () => {
    expect(clean(`${BODY}\nWhy it matters\n${BODY}`).text.split('\n')).toHaveLength(3)
  })

  it('takes an agency’s place and name off a paragraph', () => {
    const { text, datelines } = clean(`Title\nASTANA. Kazinform - ${BODY}`)

    expect(text).toBe(`Title\n${BODY}`)
    expect(datelines).toEqual(['ASTANA'])
  })

  it('mends words that mix look-alike letters', () => {
    expect(clean('Қозоғистон Pecпубликаси').text).toContain('Республикаси')
  })

  it('survives broken surrogates and control characters', () => {
    expect(clean('Hello \ud800 world\u0000\u200b!').text).toBe('Hello world !')
  })
})
