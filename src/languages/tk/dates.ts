// How Turkmen tells days: "7-nji noýabrda", "noýabryň 7-sinde", "2026-njy ýylyň 20-nji ýanwarynda".
import type { DateWords } from '../language.ts'

export const turkmenDates: DateWords = {
  months: [
    ['ýanwar'],
    ['fewral'],
    ['mart'],
    ['aprel'],
    ['maý'],
    ['iýun'],
    ['iýul'],
    ['awgust'],
    ['sentýabr'],
    ['oktýabr'],
    ['noýabr'],
    ['dekabr'],
  ],
  weekdays: [['duşenbe'], ['sişenbe'], ['çarşenbe'], ['penşenbe'], ['anna'], ['şenbe'], ['ýekşenbe']],
  relative: { 'şu gün': 0, düýn: -1, ertir: 1 },
  year: ['ýyl'],
  last: ['geçen'],
  next: ['geljek', 'indiki'],
  this: ['şu'],
  same: ['şol'],
  yearWords: ['ýyl'],
  week: ['hepde'],
  month: ['aý'],
  before: [],
  dayWords: ['gün', 'güni'],
  weekdayNeeds: ['gün', 'güni'],
}
