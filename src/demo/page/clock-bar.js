// The demo's clock → the bar at the top, ticking between the server's messages, and its buttons that move time on.
import { clockTime, demoTime, setView } from './dates.js'
import { byId } from './element.js'
import { act } from './server.js'

/** Answers with `set({now, zone, tomorrow})` for what the server says and `now()` in milliseconds. */
export function clockBar(person, report, onMove) {
  let offset = 0
  let zone = 'UTC'

  function now() {
    return performance.now() + offset
  }

  function show() {
    byId('clock-time').textContent = demoTime(now())
    byId('clock-time').setAttribute('datetime', new Date(now()).toISOString())
    byId('clock-zone').textContent = zone
  }

  async function move(to) {
    onMove()
    try {
      await act({ do: 'clock', person: person(), to })
    } catch (error) {
      report(error)
    }
  }

  byId('clock-hour').addEventListener('click', () => void move('hour'))
  byId('clock-morning').addEventListener('click', () => void move('morning'))
  setInterval(show, 1000)

  return {
    now,
    set(clock) {
      offset = clock.now - performance.now()
      zone = clock.zone
      setView({ zone })
      byId('clock-morning').textContent = tomorrowLabel(clock.tomorrow)
      show()
    },
  }
}

/** Where the digest comes later in the day, the button leads there and says so. */
function tomorrowLabel(milliseconds) {
  const at = clockTime(milliseconds / 1000)
  return at < '12:00' ? 'Tomorrow morning' : `Tomorrow, ${at}`
}
