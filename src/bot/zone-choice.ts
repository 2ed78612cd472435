// The question of the time zone, and its answers: a button, a typed city, a shared location.
import type { Document } from '../../digests/document.ts'
import { cities } from '../gazetteer/cities.ts'
import { parseZone, zoneAt } from '../lookup/parse-zone.ts'
import { localTime } from '../schedule/local-time.ts'
import { updateChat } from '../store/chats.ts'
import type { Answer } from './commands/command.ts'
import { namesIn } from './gazetteer-index.ts'
import { inRows, message } from './message.ts'
import { texts } from './text/texts.ts'
import type { ButtonRows, Turn } from './turn.ts'

/** Cities offered at once: where this bot's readers mostly live. */
const CITIES: readonly (readonly [city: string, zone: string])[] = [
  ['Tashkent', 'Asia/Tashkent'],
  ['Istanbul', 'Europe/Istanbul'],
  ['Astana', 'Asia/Almaty'],
  ['Baku', 'Asia/Baku'],
  ['Bishkek', 'Asia/Bishkek'],
  ['Ashgabat', 'Asia/Ashgabat'],
  ['Dushanbe', 'Asia/Dushanbe'],
  ['Moscow', 'Europe/Moscow'],
  ['Brussels', 'Europe/Brussels'],
  ['London', 'Europe/London'],
]

/** `<command>:zone:Asia/Tashkent`, `<command>:location`. */
export function zoneButtons(command: string, { chat }: Turn): ButtonRows {
  const names = namesIn(chat.locale)
  const buttons = CITIES.map(([city, zone]) => ({ text: names.city(city), data: `${command}:zone:${zone}` }))
  return [...inRows(buttons, 2), [{ text: texts[chat.locale].shareLocation, data: `${command}:location` }]]
}

/** Asks for the location by a button below the input field. */
export async function askLocation(turn: Turn): Promise<void> {
  await turn.say(message([texts[turn.chat.locale].shareLocationHow]), 'location')
}

/** The zone that an answer means, or what to say of it. */
export function readZone(
  answer: Answer,
  turn: Turn,
  command: string,
): { zone: string } | { sorry: Document } {
  const { locale } = turn.chat
  const t = texts[locale]
  if ('latitude' in answer) {
    const zone = zoneAt(answer.latitude, answer.longitude)
    return zone === null ? { sorry: message([t.zoneAtSea]) } : { zone }
  }
  const written = 'text' in answer ? answer.text : ''
  const read = parseZone(written, cities(), locale)
  if ('zone' in read) return read
  if (read.error === 'offset') return { sorry: message([t.zoneOffset, t.cancelHint()]) }
  if (read.error === 'several') {
    const zones = read.zones.slice(0, MOST_ZONES)
    const buttons = zones.map((zone) => ({ text: zone, data: `${command}:zone:${zone}` }))
    return { sorry: message([t.zoneSeveral], inRows(buttons, 2)) }
  }
  const near = read.suggestions.flatMap((city) => {
    const found = parseZone(city, cities(), locale)
    return 'zone' in found ? [{ text: city, data: `${command}:zone:${found.zone}` }] : []
  })
  const typed = written.slice(0, LONGEST_QUOTE)
  return near.length > 0
    ? { sorry: message([t.zoneUnknown(typed), t.zoneNear], inRows(near, 2)) }
    : { sorry: message([t.zoneUnknown(typed), t.cancelHint()]) }
}

const MOST_ZONES = 20
const LONGEST_QUOTE = 60

/** Stores the zone and says what time it is there. `hasKeyboard`: the location button stands below the input field. */
export async function setZone(turn: Turn, zone: string, hasKeyboard: boolean): Promise<void> {
  turn.chat = (await updateChat(turn.ports.store.db, turn.chat.id, { zone })) ?? turn.chat
  const { time } = localTime(turn.now, zone)
  const said = message([texts[turn.chat.locale].zoneSet(zone, time)])
  await turn.say(said, hasKeyboard ? 'remove' : undefined)
}
