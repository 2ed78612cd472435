// Civil dates in Uzbek: "2026-yil 20-yanvar" in Latin letters, "2026 йил 20 январь" in Cyrillic ones.
//
// ICU writes "20-yanvar, 2026", as no Uzbek paper does, and its Cyrillic months lack the soft sign.
import { datesBy, type Dates } from '../civil.ts'

const LATIN_MONTHS = 'yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr'.split(' ')
const CYRILLIC_MONTHS =
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ')
const LATIN_WEEKDAYS = 'dushanba seshanba chorshanba payshanba juma shanba yakshanba'.split(' ')
const CYRILLIC_WEEKDAYS = 'душанба сешанба чоршанба пайшанба жума шанба якшанба'.split(' ')

export const latinDates: Dates = datesBy({
  months: LATIN_MONTHS,
  weekdays: LATIN_WEEKDAYS,
  month: (month, year) => `${year}-yil ${month}`,
  year: (year) => `${year}-yil`,
  day: (days, month, year) => `${year}-yil ${days}-${month}`,
  dayOfMonth: (day, month) => `${day}-${month}`,
  acrossMonths: (from, to, year) => `${year}-yil ${from} – ${to}`,
  withWeekday: (weekday, date) => `${date}, ${weekday}`,
})

export const cyrillicDates: Dates = datesBy({
  months: CYRILLIC_MONTHS,
  weekdays: CYRILLIC_WEEKDAYS,
  month: (month, year) => `${year} йил ${month}`,
  year: (year) => `${year} йил`,
  day: (days, month, year) => `${year} йил ${days} ${month}`,
  dayOfMonth: (day, month) => `${day} ${month}`,
  acrossMonths: (from, to, year) => `${year} йил ${from} – ${to}`,
  withWeekday: (weekday, date) => `${date}, ${weekday}`,
})
