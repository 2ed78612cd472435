import { describe, expect, it } from 'vitest'
import { reportBlocks } from '../../src/meetings/blocks.ts'
import { sameMeeting } from '../../src/meetings/same-meeting.ts'
import { FIDAN, SAIDOV, buildKnown, buildReport } from './build-report.ts'
import { ANKARA, DIFFERENT, SAME, UNSURE, type Told } from './same-meeting-cases.ts'

function verdictsOf(one: Told, other: Told) {
  const [a, b] = [buildReport(...one), buildReport(...other)]
  return {
    forward: sameMeeting(b, buildKnown(a)),
    backward: sameMeeting(a, buildKnown(b)),
    sharedKeys: reportBlocks(a).filter((key) => reportBlocks(b).includes(key)),
  }
}

describe('sameMeeting joins', () => {
  it.each(SAME)('%s', (_, one, other) => {
    const { forward, backward, sharedKeys } = verdictsOf(one, other)

    expect(forward).toMatchObject({ verdict: 'same' })
    expect(backward).toMatchObject({ verdict: 'same' })
    expect(sharedKeys, 'found by its blocks').not.toEqual([])
  })
})

describe('sameMeeting keeps apart', () => {
  it.each(DIFFERENT)('%s', (_, one, other) => {
    const { forward, backward } = verdictsOf(one, other)

    expect(forward).toMatchObject({ verdict: 'different' })
    expect(backward).toMatchObject({ verdict: 'different' })
  })
})

describe('sameMeeting leaves to an editor', () => {
  it.each(UNSURE)('%s', (_, one, other) => {
    const { forward, backward, sharedKeys } = verdictsOf(one, other)

    expect(forward).toMatchObject({ verdict: 'unsure' })
    expect(backward).toMatchObject({ verdict: 'unsure' })
    expect(sharedKeys, 'found by its blocks').not.toEqual([])
  })
})

it('leaves a report without sides or format to an editor', () => {
  const known = buildKnown(buildReport({ people: [FIDAN] }))

  expect(sameMeeting(buildReport({ countries: [] }), known).reasons).toContain('participants-untold')
})

describe('two reports of one article', () => {
  it('are two meetings, however alike', () => {
    const first = buildReport({ people: [FIDAN, SAIDOV] }, { id: 'a' })
    const second = buildReport({ people: [FIDAN, SAIDOV], kind: 'consultations' }, { id: 'a' })

    expect(sameMeeting(second, buildKnown(first))).toMatchObject({
      verdict: 'different',
      reasons: ['two-meetings-of-one-article'],
    })
  })

  it('are one when they are identical', () => {
    const [first, second] = [buildReport({}, { id: 'a' }), buildReport({}, { id: 'a' })]

    expect(sameMeeting(second, buildKnown(first)).verdict).toBe('same')
  })
})

describe('the reasons', () => {
  it('name what decided', () => {
    const known = buildKnown(buildReport({ people: [FIDAN, SAIDOV], place: ANKARA }))

    expect(sameMeeting(buildReport({ people: [SAIDOV], place: ANKARA }), known).reasons).toEqual([
      'exact-date',
      'same-participants',
      'same-level',
      'shared-people',
      'same-city',
    ])
    expect(sameMeeting(buildReport({ level: 'official', mode: 'phone' }), known).reasons).toEqual([
      'other-mode',
      'other-level',
    ])
  })
})
