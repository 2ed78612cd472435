// Instants → words in the chat's zone and the person's language.

const view = { zone: 'UTC', language: 'en' }

/** Sets zone and language for everything shown from now on. */
export function setView(changes) {
  Object.assign(view, changes)
  if (!hasMonthNames(view.language)) view.language = 'en-GB'
}

/** Browsers know fewer languages than they admit: without names a month comes out as "M01". */
function hasMonthNames(language) {
  return !/\d/.test(new Intl.DateTimeFormat(language, { month: 'long' }).format(0))
}

function format(date, options, language = view.language) {
  return new Intl.DateTimeFormat(language, { timeZone: view.zone, ...options }).format(date)
}

/** 18:02 */
export function clockTime(unixSeconds) {
  return format(
    new Date(unixSeconds * 1000),
    { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    'en-GB',
  )
}

/** Wednesday, 21 January: the line between two days. */
export function dayLine(unixSeconds) {
  return format(new Date(unixSeconds * 1000), { weekday: 'long', day: 'numeric', month: 'long' }, 'en-GB')
}

/** Wed, 21 Jan 2026, 18:02:05 */
export function demoTime(milliseconds) {
  const options = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }
  return format(new Date(milliseconds), options, 'en-GB')
}

/** A `date_time` entity: its own text for an empty format, else as `r|w?[dD]?[tT]?` says. */
export function dateTimeText(unixSeconds, pattern, now) {
  const date = new Date(unixSeconds * 1000)
  if (pattern === 'r') return relative(unixSeconds * 1000 - now)
  const parts = [
    pattern.includes('w') ? format(date, { weekday: 'long' }) : '',
    pattern.includes('d') ? format(date, { dateStyle: 'short' }) : '',
    pattern.includes('D') ? format(date, { dateStyle: 'long' }) : '',
    pattern.includes('t') ? format(date, { timeStyle: 'short' }) : '',
    pattern.includes('T') ? format(date, { timeStyle: 'medium' }) : '',
  ]
  return parts.filter(Boolean).join(', ')
}

function relative(milliseconds) {
  const units = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
  ]
  const [unit, size] = units.find(([, size]) => Math.abs(milliseconds) >= size) ?? ['second', 1000]
  return new Intl.RelativeTimeFormat(view.language, { numeric: 'auto' }).format(
    Math.round(milliseconds / size),
    unit,
  )
}
