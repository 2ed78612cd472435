// The number of a format's next session follows from the last one held, where nothing can lie between.
import { expect, it } from 'vitest'
import { nextOrdinal, type NumberedSession } from '../../src/gazetteer/next-ordinal.ts'

const held = (date: string, ordinal: number | null): NumberedSession => ({ date, ordinal, status: 'held' })
const YEARLY = [held('2023-11-03', 10), held('2024-11-06', 11), held('2025-10-07', 12)]

it('is one more than that of the last session held, in whatever order they are told', () => {
  expect(nextOrdinal(YEARLY, '2026')).toBe(13)
  expect(nextOrdinal(YEARLY.toReversed(), '2026-10')).toBe(13)
})

it('is unknown where another session may have been held since', () => {
  expect(nextOrdinal(YEARLY, '2027')).toBeNull()
})

it('allows for formats that meet every four years', () => {
  const rare = [held('2014-09-29', 4), held('2018-08-12', 5), held('2022-06-29', 6)]
  expect(nextOrdinal(rare, '2026-08')).toBe(7)
})

it('is unknown where the last session has no number', () => {
  expect(nextOrdinal([...YEARLY, held('2026-02-01', null)], '2026-10')).toBeNull()
})

it('is unknown where too little is known of how often they meet, or nothing', () => {
  expect(nextOrdinal([held('2025-04-03', 1)], '2027')).toBeNull()
  expect(nextOrdinal([], '2026')).toBeNull()
})

it('counts no session that was only announced, put off or called off', () => {
  const sessions = [...YEARLY, { date: '2026-05', ordinal: 13, status: 'postponed' } as const]
  expect(nextOrdinal(sessions, '2026-10')).toBe(13)
})

it('is none for what is planned for before the last session', () => {
  expect(nextOrdinal(YEARLY, '2025')).toBeNull()
  expect(nextOrdinal(YEARLY, '2024-05')).toBeNull()
})
