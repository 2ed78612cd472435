// Pairs of tellings: what stands in one record and should, what should and does not, and what should not.
import { describe, expect, it } from 'vitest'
import { parseGroups } from '../../src/evaluation/recorded-groups.ts'
import { scoreGroups } from '../../src/evaluation/score-groups.ts'

const found = (meeting: string, record: string | null) => ({ meeting, found: record })

describe('scoreGroups', () => {
  it('counts pairs of tellings, and what was not read as missed', () => {
    const figures = scoreGroups(
      [found('a', '1'), found('a', '1'), found('a', '2'), found('a', null), found('b', '1')],
      [],
    )

    expect(figures).toMatchObject({ pairs: 6, read: 3, joined: 1, wrong: 2 })
    expect([figures.precision, figures.recall, figures.recallOfRead]).toEqual([1 / 3, 1 / 6, 1 / 3])
  })

  it('counts hard pairs of which both were read, and those that share a record', () => {
    const tellings = [found('a', '1'), found('b', '1'), found('c', '2'), found('d', null)]

    expect(
      scoreGroups(tellings, [
        ['a', 'b'],
        ['a', 'c'],
        ['a', 'd'],
      ]),
    ).toMatchObject({ hard: 2, hardJoined: 1 })
  })

  it('has no share of nothing', () => {
    expect(scoreGroups([], [])).toMatchObject({ precision: null, recall: null, recallOfRead: null })
  })
})

describe('a file of groups', () => {
  it('is read with parts and hard pairs', () => {
    const text = JSON.stringify({
      meetings: [{ id: 'a', tellings: [{ file: 'a.txt', pick: { countries: ['TR', 'UZ'], own: 1 } }] }],
      hard: [{ a: 'a', b: 'b', why: 'call-and-visit' }],
    })

    expect(parseGroups(text)).toMatchObject({ meetings: [{ id: 'a' }], hard: [{ a: 'a', b: 'b' }], part: {} })
  })

  it('says where it is wrong', () => {
    expect(parseGroups('{')).toMatch(/^it is not JSON/)
    expect(parseGroups('{"meetings":[{"id":"a","tellings":[]}]}')).toMatch(/^meetings\.0\.tellings: /)
  })
})
