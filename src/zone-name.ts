// A time zone as an operator writes it → its IANA name, or why it is none and which are near.
import { distance } from 'fastest-levenshtein'

export type ZoneName = { ok: true; zone: string } | { ok: false; advice: string }

/** Accepts `Area/City` names and `UTC`, in any case. Offsets are refused: they change with the seasons, names do not. */
export function zoneName(written: string): ZoneName {
  if (/^utc$/i.test(written)) return { ok: true, zone: 'UTC' }
  if (/^(?:(?:UTC|GMT)\s*|Etc\/GMT)?[+-]?\d/i.test(written) || /^Etc\/GMT[+-]/i.test(written))
    return {
      ok: false,
      advice: 'an offset does not follow clock changes; write the zone by name, such as Asia/Tashkent',
    }
  const zones = Intl.supportedValuesOf('timeZone')
  const listed = zones.find((zone) => zone.toLowerCase() === written.toLowerCase())
  if (listed !== undefined) return { ok: true, zone: listed }
  const alias = resolveAlias(written)
  // Newer names of listed zones (Europe/Kyiv) are good as they are; one-word aliases (Turkey, EST) are old or vague.
  if (alias !== null && written.includes('/')) return { ok: true, zone: written }
  const near = alias === null ? nearestZones(written, zones) : [alias]
  const examples = near.length > 0 ? near : ['Europe/Istanbul', 'Asia/Tashkent']
  return { ok: false, advice: `there is no such zone; did you mean ${examples.join(' or ')}?` }
}

function resolveAlias(written: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: written }).resolvedOptions().timeZone
  } catch {
    return null
  }
}

/** At most three zones whose whole name or city is a few letters away. */
function nearestZones(written: string, zones: readonly string[]): string[] {
  const wanted = written.toLowerCase().replaceAll(' ', '_')
  const city = wanted.split('/').at(-1)!
  return zones
    .map((zone) => {
      const name = zone.toLowerCase()
      return { zone, far: Math.min(distance(wanted, name), distance(city, name.split('/').at(-1)!)) }
    })
    .filter(({ far }) => far <= Math.max(1, Math.floor(city.length / 3)))
    .sort((a, b) => a.far - b.far || a.zone.localeCompare(b.zone))
    .slice(0, 3)
    .map(({ zone }) => zone)
}
