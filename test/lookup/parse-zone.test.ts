import { describe, expect, it } from 'vitest'
import { canonicalZone, parseZone, zoneAt } from '../../src/lookup/parse-zone.ts'
import { cities } from '../../src/gazetteer/cities.ts'
import { CITIES } from './small-gazetteer.ts'

describe('parseZone', () => {
  it.each([
    ['Tashkent', 'Asia/Tashkent'],
    ['Toshkent', 'Asia/Tashkent'],
    ['Ташкент', 'Asia/Tashkent'],
    ['тошкентда', 'Asia/Tashkent'],
    ["Taşkent'te", 'Asia/Tashkent'],
    ['Samarqand', 'Asia/Samarkand'],
    ['İstanbul', 'Europe/Istanbul'],
    ['istanbul', 'Europe/Istanbul'],
    ['ISTANBUL', 'Europe/Istanbul'],
    ['Ankara', 'Europe/Istanbul'],
    ['Astana', 'Asia/Almaty'],
    ['Washington', 'America/New_York'],
    ['Lefkoşa', 'Asia/Famagusta'],
    ['Novosibirsk', 'Asia/Novosibirsk'],
    ['Asia/Tashkent', 'Asia/Tashkent'],
    ['asia/tashkent', 'Asia/Tashkent'],
    ['America/New York', 'America/New_York'],
    ['New York', 'America/New_York'],
    ['  Tokyo ', 'Asia/Tokyo'],
  ])('takes %s for %s', (typed, zone) => {
    expect(parseZone(typed, CITIES, 'en')).toEqual({ zone })
  })

  it.each(['UTC+5', 'utc', 'GMT+3', '+05:00', '+5', 'UTC +5', '-3', 'EST'])(
    'refuses the offset %s',
    (typed) => {
      expect(parseZone(typed, CITIES, 'en')).toEqual({ error: 'offset' })
    },
  )

  it('suggests near cities in the language of the user', () => {
    expect(parseZone('Istambul', CITIES, 'tr')).toEqual({ error: 'unknown', suggestions: ['İstanbul'] })
    expect(parseZone('Toshknt', CITIES, 'uz')).toEqual({ error: 'unknown', suggestions: ['Toshkent'] })
    expect(parseZone('qwertyuiop', CITIES, 'en')).toEqual({ error: 'unknown', suggestions: [] })
    expect(parseZone('', CITIES, 'en')).toEqual({ error: 'unknown', suggestions: [] })
    expect(parseZone('Mars/Olympus', CITIES, 'en')).toMatchObject({ error: 'unknown' })
  })
})

describe('zoneAt', () => {
  it.each([
    [41.3, 69.24, 'Asia/Tashkent'],
    [41.01, 28.98, 'Europe/Istanbul'],
    [43.24, 76.9, 'Asia/Almaty'],
    [40.7, -74, 'America/New_York'],
  ])('finds the zone at %d, %d', (latitude, longitude, zone) => {
    expect(zoneAt(latitude, longitude)).toBe(zone)
  })

  it('answers nothing for places that there are not', () => {
    expect(zoneAt(91, 0)).toBeNull()
    expect(zoneAt(0, Number.NaN)).toBeNull()
  })
})

describe('canonicalZone', () => {
  it('knows every zone of the runtime and nothing else', () => {
    expect(Intl.supportedValuesOf('timeZone').every((zone) => canonicalZone(zone) === zone)).toBe(true)
    expect(['UTC', 'Etc/GMT+5', '+05:00', 'Asia/Nowhere', ''].map(canonicalZone)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })
})

describe('every city of the gazetteer', () => {
  it('has one zone, found by its English name', () => {
    const lost = cities().filter(({ name }) => !('zone' in parseZone(name, cities(), 'en')))

    expect(lost.map(({ name }) => name)).toEqual([])
  })
})
