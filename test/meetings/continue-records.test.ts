// Which row of a newer table goes on with which that was taken in: by number, by day, by days in common.
import { expect, it } from 'vitest'
import { continueRecords } from '../../src/meetings/continue-records.ts'

const row = (date: string, ordinal: number | null = null, format = 'c5-plus-1') => ({
  format,
  ordinal,
  date,
  endDate: null,
})

/** For each row the place of the known one that it goes on with; null: it is new. */
function continued(known: ReturnType<typeof row>[], rows: ReturnType<typeof row>[]) {
  const found = continueRecords(known, rows)
  return rows.map((one) => (found.has(one) ? known.indexOf(found.get(one)!) : null))
}

it('a number keeps a session itself, whatever its date becomes', () => {
  expect(
    continued([row('2025', 12), row('2024', 11)], [row('2024-11-06', 11), row('2025-10-07', 12)]),
  ).toEqual([1, 0])
})

it('a month that has become a day is the same session', () => {
  expect(continued([row('2016-08'), row('2016-12')], [row('2016-08-03'), row('2016-12-07')])).toEqual([0, 1])
})

it('a session of the same day goes before one that shares days', () => {
  expect(continued([row('2016'), row('2016-08-03')], [row('2016-08-03'), row('2016-12-07')])).toEqual([1, 0])
})

it('another number or another format is another session', () => {
  expect(continued([row('2025-10-07', 12)], [row('2025-10-07', 13)])).toEqual([null])
  expect(continued([row('2025-10-07')], [row('2025-10-07', null, 'g20-summit')])).toEqual([null])
})

it('a session that has got its number is the same', () => {
  expect(continued([row('2019-11')], [row('2019-11-02', 18)])).toEqual([0])
})
