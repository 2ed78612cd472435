// How English tells days.
import type { DateWords } from '../language.ts'

export const englishDates: DateWords = {
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [['monday'], ['tuesday'], ['wednesday'], ['thursday'], ['friday'], ['saturday'], ['sunday']],
  relative: { today: 0, tonight: 0, yesterday: -1, tomorrow: 1, 'day after tomorrow': 2 },
  year: [],
  last: ['last', 'past', 'previous'],
  next: ['next', 'coming', 'upcoming'],
  this: ['this'],
  same: ['same', 'that'],
  yearWords: ['year'],
  week: ['week'],
  month: ['month'],
  before: ['in', 'since', 'during', 'until', 'by', 'of', 'early', 'late', 'mid'],
  dayWords: [],
  weekdayNeeds: [],
  capitalised: true,
}
