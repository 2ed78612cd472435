import { expect, it } from 'vitest'
import { countIndependent } from '../../src/meetings/count-independent.ts'
import { buildReport } from './build-report.ts'

it.each<[string, [publisher: string | null, text: string][], number]>([
  ['one article is one voice', [['a', '1']], 1],
  [
    'two publishers with two texts are two',
    [
      ['a', '1'],
      ['b', '2'],
    ],
    2,
  ],
  [
    'an agency’s text in three papers is one',
    [
      ['a', '1'],
      ['b', '1'],
      ['c', '1'],
    ],
    1,
  ],
  [
    'three articles of one paper are one',
    [
      ['a', '1'],
      ['a', '2'],
      ['a', '3'],
    ],
    1,
  ],
  [
    'a paper that has a text of its own beside the agency’s counts',
    [
      ['a', '1'],
      ['a', '2'],
      ['b', '1'],
    ],
    2,
  ],
  [
    'three papers share two texts: two',
    [
      ['a', '1'],
      ['a', '2'],
      ['b', '1'],
      ['c', '1'],
    ],
    2,
  ],
  [
    'a star of one paper and one text is two',
    [
      ['a', '1'],
      ['a', '2'],
      ['a', '3'],
      ['b', '3'],
      ['c', '3'],
    ],
    2,
  ],
  [
    'unknown publishers are one',
    [
      [null, '1'],
      [null, '2'],
    ],
    1,
  ],
])('%s', (_, articles, expected) => {
  const reports = articles.map(([id, textHash]) =>
    buildReport({}, { textHash, publisher: id === null ? null : { id, name: id, country: null } }),
  )

  expect(countIndependent(reports)).toBe(expected)
  expect(countIndependent(reports.toReversed())).toBe(expected)
})
