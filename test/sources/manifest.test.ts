import { describe, expect, it } from 'vitest'
import { applyEntry, parseManifest } from '../../src/sources/manifest.ts'
import { describeProblem } from '../../src/sources/problem.ts'
import { blankDocument } from '../../src/sources/text.ts'

function problemsOf(text: string): string[] {
  return parseManifest(text, 'list.jsonl').problems.map(describeProblem)
}

describe('a manifest', () => {
  it('gives an entry for each line', () => {
    const text =
      '{"file":"a.txt","published":"2026-01-20","url":"https://a.example/1","language":"uz-cyrl","title":"T","publisher":"P","country":"UZ"}\n\n' +
      '{"file":"/b.txt","published":null,"url":null,"extra":1}\n'

    expect(parseManifest(text, 'list.jsonl')).toEqual({
      problems: [],
      entries: [
        {
          line: 1,
          file: 'a.txt',
          published: '2026-01-20',
          url: 'https://a.example/1',
          language: 'uz-Cyrl',
          title: 'T',
          publisher: 'P',
          country: 'UZ',
        },
        {
          line: 3,
          file: '/b.txt',
          published: null,
          url: null,
          language: null,
          title: null,
          publisher: null,
          country: null,
        },
      ],
    })
  })

  it('tells every problem with its line and keeps the good lines', () => {
    const text =
      '{"published":null}\n{"file":"a"}\nnot json\n["a.txt"]\n' +
      '{"file":"b","published":"yesterday","url":"b.example","language":"de","country":"Türkiye","title":7}'

    expect(problemsOf(text)).toEqual([
      'list.jsonl: line 1: "file" is missing: name the file that the line is about',
      'list.jsonl: line 3: the line is not JSON',
      expect.stringMatching(/^list\.jsonl: line 4: the line is not an object such as/),
      'list.jsonl: line 5: "published" is "yesterday"; a day is written like 2026-01-20',
      'list.jsonl: line 5: "url" is "b.example"; an address begins with http:// or https://',
      expect.stringMatching(/^list\.jsonl: line 5: "language" is "de"; languages that are read: en, tr/),
      'list.jsonl: line 5: "title" must be a text or null',
      'list.jsonl: line 5: "country" is "Türkiye"; a country is a code like TR, UZ, XK or TRNC',
    ])
    expect(parseManifest(text, 'list.jsonl').entries.map(({ file }) => file)).toEqual(['a'])
  })

  it('cut in its last line is told to be cut', () => {
    expect(problemsOf('{"file":"a"}\n{"file":"b","publ')).toEqual([
      'list.jsonl: line 2: the line ends in the middle: the manifest was not written to its end',
    ])
  })

  it.each(['', '\n\n'])('without lines is told to be empty', (text) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(/the manifest is empty/)])
  })

  it('written as one JSON list is told to have one object a line', () => {
    expect(problemsOf('[{"file":"a"}]')).toEqual([expect.stringMatching(/one object a line/)])
  })
})

describe('an entry', () => {
  const document = {
    ...blankDocument('a.txt'),
    text: 'x',
    published: '2026-03-08',
    title: 'Own',
    url: 'https://own.example',
  }
  const entryOf = (line: string) => parseManifest(line, 'm').entries[0]!

  it('has the last word where it states something', () => {
    expect(
      applyEntry(document, entryOf('{"file":"a.txt","published":"2026-03-07","url":null}')),
    ).toMatchObject({
      published: '2026-03-07',
      title: 'Own',
      url: 'https://own.example',
    })
  })
})
