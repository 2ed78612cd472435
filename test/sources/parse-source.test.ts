import { describe, expect, it } from 'vitest'
import type { RawDocument } from '../../src/domain/article.ts'
import { parseSource } from '../../src/sources/parse-source.ts'
import type { SourceContext } from '../../src/sources/parse-source.ts'
import { describeProblem } from '../../src/sources/problem.ts'
import { buildPdf } from './build-pdf.ts'

type Input = string | Uint8Array

function bytesOf(input: Input): Uint8Array {
  return typeof input === 'string' ? new TextEncoder().encode(input) : input
}

async function documents(input: Input, context: Partial<SourceContext> = {}): Promise<RawDocument[]> {
  const result = await parseSource(bytesOf(input), { name: 'given', ...context })
  if (!result.ok) throw new Error(describeProblem(result.problem))
  return result.documents
}

async function only(input: Input, context: Partial<SourceContext> = {}): Promise<RawDocument> {
  const [document, ...rest] = await documents(input, context)
  expect(rest).toEqual([])
  return document!
}

/** `code: the line that its owner is shown` */
async function refusal(input: Input): Promise<string> {
  const result = await parseSource(bytesOf(input), { name: 'given' })
  return result.ok ? 'read' : `${result.problem.code}: ${describeProblem(result.problem)}`
}

const SENTENCE =
  'The foreign ministers of the two countries met on Tuesday and spoke of trade, roads and water. '

describe('a text', () => {
  it('keeps its lines', async () => {
    expect(await only('One\r\n\r\nTwo\n')).toEqual({
      name: 'given',
      text: 'One\n\nTwo\n',
      title: null,
      published: null,
      url: null,
      language: null,
      publisher: null,
      country: null,
    })
  })

  it('gives the date that it begins with and keeps the rest', async () => {
    expect(await only(' date 2026-03-08 Истанбулда йиғилиш\nбўлди')).toMatchObject({
      published: '2026-03-08',
      text: 'Истанбулда йиғилиш\nбўлди',
    })
  })

  it.each(['date 2026-02-30 Words', 'date of birth', 'dated 2026-03-08 words'])(
    'beginning with "%s" has no such date',
    async (text) => {
      expect(await only(text)).toMatchObject({ published: null, text })
    },
  )
})

describe('a PDF', () => {
  it('becomes the lines of its pages with a form feed between pages', async () => {
    const pdf = buildPdf([['First page, first line', 'second line'], ['Next page']])

    expect((await only(pdf)).text).toBe('First page, first line\nsecond line\n\fNext page')
  })

  it('leaves the bytes it was read from as they were', async () => {
    const pdf = buildPdf([['Text']])
    await only(pdf)

    expect(pdf.length).toBeGreaterThan(0)
    expect((await only(pdf)).text).toBe('Text')
  })

  it('may come in the arrays that files and answers are read into', async () => {
    expect((await only(Buffer.from(buildPdf([['Text']])))).text).toBe('Text')
  })
})

describe('what cannot be read has a line that says what to do', () => {
  it.each<[what: string, input: Input, told: RegExp]>([
    ['an empty file', '', /^empty: given: there is no text/],
    ['white space', ' \n\t\n', /^empty: given/],
    ['a byte order mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), /^empty: given/],
    [
      'bytes of a program',
      Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0),
      /^binary: given: it is a program/,
    ],
    [
      'an Office document',
      Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0),
      /^binary: given: it is a ZIP archive or an Office/,
    ],
    [
      'unknown bytes',
      Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 256),
      /^binary: .* text, HTML, PDF/,
    ],
    [
      'a text cut inside a character',
      bytesOf('Бир\nикки').slice(0, -1),
      /^truncated: given: line 2: .*middle of a char/,
    ],
    ['a UTF-16 text cut inside a character', Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42), /^truncated: given/],
    [
      'damage inside a UTF-8 text',
      Uint8Array.of(...bytesOf('Йиғилиш бўлди\n'), 0xd0, 0x20, ...bytesOf('ва тамом')),
      /^encoding: given: line 2: .*damaged/,
    ],
    [
      'a page cut inside a tag',
      '<html><body><p>Text</p><div cla',
      /^truncated: given: line 1: .*within a tag/,
    ],
    [
      'a page cut inside a comment',
      '<html><body>\n<!-- begin',
      /^truncated: given: line 2: .*within a comment/,
    ],
    ['a page cut inside a script', '<html><body><script>let a = "<p>"', /^truncated: .*within <script>/],
    ['a page cut inside its text', '<html><body><p>Text that st', /^truncated: .*within its body/],
    [
      'a page without text',
      '<html><body><script>draw()</script></body></html>',
      /^no-text: .*drawn by scripts/,
    ],
    [
      'a page of countless elements',
      `<html><body>${'<b>x</b>'.repeat(60_000)}</body></html>`,
      /^too-large: /,
    ],
    ['a cut PDF', buildPdf([['Text']]).slice(0, 300), /^truncated: given: the PDF ends before/],
    ['a PDF under a password', buildPdf([['Text']], { encrypt: true }), /^encrypted: .*password/],
    ['a PDF of pictures', buildPdf([[]]), /^no-text: .*text recognition/],
    ['a PDF of nonsense', '%PDF-1.7\nnothing\n%%EOF', /^broken: given: the PDF cannot be read \(.*\); fetch/],
    [
      'a cut feed',
      '<?xml version="1.0"?>\n<rss version="2.0"><channel><item><title>A',
      /^truncated: given: line 2/,
    ],
    [
      'a cut JSON feed',
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"id',
      /^truncated: given: line 1/,
    ],
    [
      'a feed that grows by entities',
      '<!DOCTYPE r [<!ENTITY a "b">]>\n<rss><channel><title>&a;</title></channel></rss>',
      /^broken: .*entities/,
    ],
    ['a sitemap', '<?xml version="1.0"?><urlset><url/></urlset>', /^form: given: it is a sitemap/],
    ['a manifest', '{"file":"a.txt","published":null,"url":null}\n', /^manifest: .*--manifest/],
    [
      '21 MB',
      new Uint8Array(21 * 1024 * 1024).fill(0x61),
      /^too-large: given: has 21\.0 MB, more than the 20\.0 MB/,
    ],
  ])('%s', async (_what, input, told) => {
    expect(await refusal(input)).toMatch(told)
  })
})

describe('an encoding', () => {
  const windows1251 = (text: string): Uint8Array =>
    Uint8Array.from(text, (char) => {
      const code = char.charCodeAt(0)
      return code < 0x80 ? code : code - 0x410 + 0xc0
    })
  const turkish = Uint8Array.from('Dýþiþleri Bakaný Türkiye ve Özbekistan', (char) => char.charCodeAt(0))

  it('is guessed from the letters of a text and the guess is told', async () => {
    const result = await parseSource(windows1251('Министры встретились в Ташкенте'), { name: 'given' })

    expect(result).toMatchObject({
      documents: [{ text: 'Министры встретились в Ташкенте' }],
      warnings: ['given: no valid charset is declared; read as windows-1251'],
    })
    expect((await only(turkish)).text).toBe('Dışişleri Bakanı Türkiye ve Özbekistan')
  })

  it('is taken from the server, then from the page', async () => {
    const page = (meta: string): Uint8Array =>
      windows1251(`<html><head>${meta}</head><body><p>Встреча</p></body></html>`)

    expect((await only(page(''), { charset: 'cp1251' })).text).toBe('Встреча')
    expect((await only(page('<meta charset="windows-1251">'))).text).toBe('Встреча')
  })

  it('is UTF-8 where the bytes are, whatever is declared', async () => {
    expect((await only('<meta charset=windows-1254><p>Öğle</p>', { charset: 'iso-8859-9' })).text).toBe(
      'Öğle',
    )
  })

  it('may be UTF-16 with its mark', async () => {
    const text = Uint8Array.of(
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from('Баку', (c) => c.charCodeAt(0)).buffer),
    )

    expect((await only(text)).text).toBe('Баку')
  })
})

describe('what a file is', () => {
  it.each([
    [
      'a page whose declaration is XHTML',
      '<?xml version="1.0"?><html><body><p>Text</p></body></html>',
      'Text',
    ],
    ['a piece of a page', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['a text that begins with a sign', '<3 is no element', '<3 is no element'],
    ['a JSON text', '{"note":"no feed"}', '{"note":"no feed"}'],
  ])('%s is told by its content', async (_what, input, text) => {
    expect((await only(input)).text).toBe(text)
  })

  it('does not depend on its name', async () => {
    expect((await only(`<html><body><p>${SENTENCE}</p></body></html>`, { name: 'a.pdf' })).text).toBe(
      SENTENCE.trim(),
    )
  })
})
