// Civil dates in Turkish: "20 Ocak 2026", "6–7 Ekim 2025", "6 Ekim 2025 Pazartesi".
import { datesBy, icuMonths, icuWeekdays } from '../civil.ts'

export const dates = datesBy({
  months: icuMonths('tr'),
  weekdays: icuWeekdays('tr'),
  month: (month, year) => `${month} ${year}`,
  year: (year) => String(year),
  day: (days, month, year) => `${days} ${month} ${year}`,
  dayOfMonth: (day, month) => `${day} ${month}`,
  acrossMonths: (from, to, year) => `${from} – ${to} ${year}`,
  withWeekday: (weekday, date) => `${date} ${weekday}`,
})
