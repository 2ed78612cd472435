import { expect, it } from 'vitest'
import { parseHour } from '../../src/lookup/parse-hour.ts'

it.each([
  ['8', '08:00'],
  ['08:30', '08:30'],
  ['8.30', '08:30'],
  ['7 am', '07:00'],
  ['7am', '07:00'],
  ['7 pm', '19:00'],
  ['7:15 p.m.', '19:15'],
  ['12 am', '00:00'],
  ['12 pm', '12:00'],
  ['soat 9', '09:00'],
  ['soat 9 da', '09:00'],
  ["saat 8'de", '08:00'],
  ['21h', '21:00'],
  ['21h30', '21:30'],
  ['в 21:30', '21:30'],
  ['соат 7', '07:00'],
  ['akşam 8', '20:00'],
  ['kechki 9', '21:00'],
  ['sabah 7', '07:00'],
  ['0:05', '00:05'],
  ['23:59', '23:59'],
])('%s is %s', (text, at) => {
  expect(parseHour(text)).toEqual({ at })
})

it.each([
  ['', 'no-hour'],
  ['morning', 'no-hour'],
  ['8 or 9', 'no-hour'],
  ['1234', 'no-hour'],
  ['25', 'no-such-hour'],
  ['8:75', 'no-such-hour'],
  ['13 pm', 'no-such-hour'],
  ['24:00', 'no-such-hour'],
])('%j is refused: %s', (text, error) => {
  expect(parseHour(text)).toEqual({ error })
})
