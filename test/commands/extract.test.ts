import { chmod, mkdir, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildPdf } from '../sources/build-pdf.ts'
import { runElchi, temporaryFolder } from './run-elchi.ts'

const ARTICLE =
  'Foreign ministers of Türkiye and Uzbekistan meet in Ankara\n\n' +
  'Turkish Foreign Minister Hakan Fidan met with Uzbek Foreign Minister Bakhtiyor Saidov in Ankara on Tuesday. ' +
  'The ministers discussed trade and transport between the two countries, and agreed to go on with their talks.\n'

/** Field order of a printed meeting, as published. */
const MEETING_KEYS =
  'date datePrecision endDate notAfter place status mode kind level countries organizations people host chair format formatName ordinal informal topics outcomes background implied confidence review evidence'

async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await temporaryFolder()
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  return folder
}

interface Line {
  file: string
  language: string
  title: string | null
  meetings: Record<string, unknown>[]
}

function jsonLines(stdout: string): Line[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
}

describe('extract --json', () => {
  it('prints one JSON line a document with the published fields in their order, and nothing else', async () => {
    const manifest = '{"file":"a.txt","published":"2026-01-21","url":null}\n'
    const cwd = await folderWith({ 'a.txt': ARTICLE, 'list.jsonl': manifest })

    const ran = await runElchi(['extract', '--json', '--manifest', 'list.jsonl'], { cwd })
    const [line, ...rest] = jsonLines(ran.stdout)

    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(rest).toEqual([])
    expect(Object.keys(line!)).toEqual(['file', 'language', 'title', 'meetings'])
    expect(line).toMatchObject({ file: 'a.txt', language: 'en' })
    expect(Object.keys(line!.meetings[0]!).join(' ')).toBe(MEETING_KEYS)
    expect(line!.meetings[0]).toMatchObject({ date: '2026-01-20', countries: ['TR', 'UZ'] })
    expect(Object.keys((line!.meetings[0]!['evidence'] as object[])[0]!)).toEqual([
      'field',
      'start',
      'end',
      'text',
    ])
  })

  it('takes files of every kind on one line', async () => {
    const page = `<!doctype html><html><head><title>T</title></head><body><article>${ARTICLE.split('\n\n')
      .map((part) => `<p>${part}</p>`)
      .join('')}</article></body></html>`
    const pdf = buildPdf([
      ['Turkish Foreign Minister Hakan Fidan met with his', 'Uzbek counterpart in Ankara on Tuesday.'],
    ])
    const item = `<item><title>Ministers meet</title><description>${ARTICLE}</description></item>`
    const feed = `<rss version="2.0"><channel><title>F</title>${item}${item}</channel></rss>`
    const cwd = await folderWith({ 'a.txt': ARTICLE, b: page, 'c.pdf': pdf, 'd.xml': feed })

    const ran = await runElchi(['extract', '--json', 'a.txt', 'b', 'c.pdf', 'd.xml'], { cwd })

    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(jsonLines(ran.stdout).map(({ file }) => file)).toEqual([
      'a.txt',
      'b',
      'c.pdf',
      'd.xml#1',
      'd.xml#2',
    ])
  })
})

describe('a document that cannot be read', () => {
  it.each<[what: string, name: string, content: string | Uint8Array | null, told: RegExp]>([
    ['an empty file', 'empty.txt', '', /^empty\.txt: there is no text in it\n$/],
    [
      'a binary file',
      'program',
      Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0),
      /^program: it is a program; text, HTML/,
    ],
    [
      'a text cut inside a character',
      'cut.txt',
      new TextEncoder().encode('Қа').slice(0, -1),
      /^cut\.txt: line 1: .*middle/,
    ],
    [
      'a cut page',
      'cut.html',
      '<html><body><p>The ministers met in',
      /^cut\.html: line 1: .*not saved to its end/,
    ],
    ['a cut PDF', 'cut.pdf', buildPdf([['x']]).slice(0, 200), /^cut\.pdf: the PDF ends before its end mark/],
    [
      'an unknown language',
      'de.txt',
      'Die Außenminister der beiden Länder haben sich am Dienstag in Berlin getroffen und über die Zusammenarbeit gesprochen. Sie wollen sich im nächsten Jahr wieder treffen, sagte der Minister nach dem Gespräch.',
      /^de\.txt: its language, German \(de\), is not one that is read \(en, tr/,
    ],
    ['a missing file', 'missing.txt', null, /^missing\.txt: there is no such file; check the name\n$/],
    ['an address', 'https://news.example/1', null, /it is an address/],
  ])('%s is told in one line and the others are read', async (_what, name, content, told) => {
    const cwd = await folderWith({ 'good.txt': ARTICLE, ...(content === null ? {} : { [name]: content }) })

    const ran = await runElchi(['extract', '--json', name, 'good.txt'], { cwd })

    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(told)
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(jsonLines(ran.stdout).map(({ file }) => file)).toEqual(['good.txt'])
  })

  it('of 50 MB is refused by its size', async () => {
    const cwd = await folderWith({ 'huge.txt': 'x' })
    await truncate(join(cwd, 'huge.txt'), 50 * 1024 * 1024)

    const ran = await runElchi(['extract', '--json', 'huge.txt'], { cwd })

    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toBe(
      'huge.txt: has 50.0 MB, more than the 20.0 MB that are read of one document; split it or pass its text alone\n',
    )
  })

  it('may be a folder', async () => {
    const cwd = await temporaryFolder()
    await mkdir(join(cwd, 'articles'))

    const ran = await runElchi(['extract', '--json', 'articles'], { cwd })

    expect(ran).toEqual({ code: 1, stdout: '', stderr: 'articles: it is a folder; name the files in it\n' })
  })

  it('may be closed to this user', async () => {
    const cwd = await folderWith({ 'closed.txt': ARTICLE })
    await chmod(cwd, 0o755)
    await chmod(join(cwd, 'closed.txt'), 0o000)

    const ran = await runElchi(['extract', '--json', 'closed.txt'], { cwd, bound: true })

    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(/^closed\.txt: this user may not read it; change its permissions/)
  })
})

describe('a manifest', () => {
  it('with wrong lines is read for the others', async () => {
    const manifest =
      '{"file":"a.txt","published":"soon"}\n{"file":"a.txt","published":"2026-01-21"}\n{"file":"b.txt"}\n{"fi'
    const cwd = await folderWith({ 'a.txt': ARTICLE, 'list.jsonl': manifest })

    const ran = await runElchi(['extract', '--json', '--manifest', join(cwd, 'list.jsonl')])

    expect(ran.code).toBe(1)
    expect(ran.stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/list\.jsonl: line 1: "published" is "soon"; a day is written like/),
      expect.stringMatching(/list\.jsonl: line 4: the line ends in the middle/),
      'b.txt: there is no such file; check the name',
    ])
    expect(jsonLines(ran.stdout).map(({ file }) => file)).toEqual(['a.txt'])
  })

  it('that is not there is told', async () => {
    const ran = await runElchi(['extract', '--json', '--manifest', 'nowhere.jsonl'])

    expect(ran).toEqual({
      code: 1,
      stdout: '',
      stderr: 'nowhere.jsonl: there is no such file; check the name\n',
    })
  })
})
