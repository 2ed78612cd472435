import { describe, expect, it } from 'vitest'
import { reportBlocks } from '../../src/meetings/blocks.ts'
import { mergeFacts } from '../../src/meetings/merge-facts.ts'
import { sameMeeting } from '../../src/meetings/same-meeting.ts'
import { FIDAN, SAIDOV, buildKnown, buildReport } from './build-report.ts'
import { UNSURE } from './same-meeting/asked.ts'
import { SAME } from './same-meeting/one-meeting.ts'
import { ANKARA } from './same-meeting/told.ts'
import type { Told } from './same-meeting/told.ts'
import { DIFFERENT } from './same-meeting/two-meetings.ts'

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

describe('a number that was only counted', () => {
  const summit = { format: 'ots-council-heads-of-state', date: '2026', status: 'announced' } as const
  const place = { city: null, country: 'TR', venue: null }
  const written = buildReport({ ...summit, place, ordinal: 14 })

  it('excludes no other', () => {
    const counted = buildReport({ ...summit, place, ordinal: 13, implied: ['ordinal'] })
    expect(sameMeeting(counted, buildKnown(written))).toMatchObject({ verdict: 'same' })
    expect(sameMeeting(written, buildKnown(counted))).toMatchObject({ verdict: 'same' })
  })

  it('is unlike one that is written', () => {
    const other = buildReport({ ...summit, place, ordinal: 13 })
    expect(sameMeeting(other, buildKnown(written)).reasons).toContain('other-ordinal')
  })

  it('gives way to one that is written', () => {
    const counted = buildReport({ ...summit, place, ordinal: 13, implied: ['ordinal'] })
    expect(mergeFacts([counted, written])).toMatchObject({ facts: { ordinal: 14 }, implied: [] })
  })
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
