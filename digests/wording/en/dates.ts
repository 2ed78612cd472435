// Civil dates in English: "20 January 2026", "6–7 October 2025".
import { datesBy, icuMonths, icuWeekdays } from '../civil.ts'

export const dates = datesBy({
  months: icuMonths('en-GB'),
  weekdays: icuWeekdays('en-GB'),
  month: (month, year) => `${month} ${year}`,
  year: (year) => String(year),
  day: (days, month, year) => `${days} ${month} ${year}`,
  dayOfMonth: (day, month) => `${day} ${month}`,
  acrossMonths: (from, to, year) => `${from} – ${to} ${year}`,
  withWeekday: (weekday, date) => `${weekday}, ${date}`,
})
