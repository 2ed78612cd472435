// Entries of the calendar: strict about the lines as RFC 5545 has them, and read back by another library.
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../digests/clean-text.ts'
import { gazetteerNames } from '../../digests/gazetteer-names.ts'
import { voiceOf } from '../../digests/voice.ts'
import type { Meeting } from '../../src/domain/meeting.ts'
import type { Locale } from '../../src/domain/vocabulary.ts'
import { CALENDAR_FOOT, CALENDAR_HEAD, calendarEntry } from '../../src/export/calendar.ts'
import { contentLine } from '../../src/export/content-line.ts'
import { buildArticle, buildMeeting } from '../support/build-meeting.ts'

const CHANGED = new Date('2026-02-01T06:00:00.123Z')

function linesOf(overrides: Partial<Meeting>, locale: Locale = 'en'): string[] | null {
  const voice = voiceOf(locale, { names: gazetteerNames(locale), reference: () => null })
  return calendarEntry(buildMeeting(overrides), { voice, origin: 'origin.example', changed: CHANGED })
}

/** The entry as another library reads it from the whole file. */
function read(overrides: Partial<Meeting>, locale?: Locale): ICAL.Event {
  const lines = [...CALENDAR_HEAD, ...linesOf(overrides, locale)!, ...CALENDAR_FOOT]
  const calendar = new ICAL.Component(ICAL.parse(lines.map((line) => `${line}\r\n`).join('')) as unknown[])
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent')!)
}

const property = (event: ICAL.Event, name: string) => event.component.getFirstPropertyValue(name)

const HOSTILE =
  'Talks, “a\\b”; x\r\nEND:VEVENT\nATTACH:http://evil.example\u0000\u2028 ' + '🇹🇷ўзбек, '.repeat(40) + 'end'

describe('an entry', () => {
  it('is one all-day event with everything a calendar shows', () => {
    const lines = linesOf({
      id: '12',
      number: 34,
      place: { city: 'Ankara', country: 'TR', venue: 'Çankaya Palace' },
      topics: ['security'],
      people: [{ name: 'Hakan Fidan', office: 'foreign-minister', country: 'TR', organization: null }],
      outcomes: [{ type: 'joint-statement', title: 'On Water', language: 'en' }],
    })
    expect(lines).toEqual([
      'BEGIN:VEVENT',
      'UID:meeting-12@origin.example',
      'DTSTAMP:20260201T060000Z',
      'LAST-MODIFIED:20260201T060000Z',
      'SEQUENCE:34',
      'DTSTART;VALUE=DATE:20260120',
      'DTEND;VALUE=DATE:20260121',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
      'SUMMARY:Türkiye and Uzbekistan: meeting at ministerial level',
      String.raw`LOCATION:Çankaya Palace\, Ankara\, Türkiye`,
      String.raw`DESCRIPTION:Status: held\nTook part: Türkiye: Hakan Fidan (foreign minist`,
      String.raw` er)\; Uzbekistan\nOutcomes: joint statement “On Water”\nSource:\n- Exa`,
      String.raw` mple News <https://news.example/ankara-talks>\, 20 January 2026`,
      String.raw`CATEGORIES:bilateral meeting,ministers,security and defence`,
      'URL:https://news.example/ankara-talks',
      'END:VEVENT',
    ])
  })

  it.each([
    ['held', false, 'CONFIRMED'],
    ['announced', false, 'TENTATIVE'],
    ['postponed', false, 'CANCELLED'],
    ['cancelled', false, 'CANCELLED'],
    ['held', true, 'CANCELLED'],
  ] as const)('of a meeting that is %s (withdrawn: %s) is %s', (status, withdrawn, expected) => {
    expect(property(read({ status, withdrawn }), 'status')).toBe(expected)
  })

  it.each<[string, Partial<Meeting>, string, string]>([
    ['one day', { date: '2026-01-20' }, '2026-01-20', '2026-01-21'],
    ['several days', { date: '2025-12-30', endDate: '2026-01-02' }, '2025-12-30', '2026-01-03'],
    ['the last day of a February', { date: '2024-02-28' }, '2024-02-28', '2024-02-29'],
    ['a day on which clocks change', { date: '2026-03-29' }, '2026-03-29', '2026-03-30'],
  ])('of %s ends on the day after the last', (_, overrides, start, end) => {
    const event = read(overrides)
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([start, end])
    expect([event.startDate.isDate, event.endDate.isDate]).toEqual([true, true])
  })

  it.each<[string, Partial<Meeting>]>([
    ['a month', { date: '2026-01' }],
    ['a year', { date: '2026' }],
    ['no date', { date: null }],
    ['a day on or before which it was', { date: null, notAfter: '2026-01-20' }],
    ['an end that is no day', { date: '2026-01-20', endDate: '2026-02' }],
    ['an end before its beginning', { date: '2026-01-20', endDate: '2026-01-19' }],
  ])('is not made of %s', (_, overrides) => {
    expect(linesOf(overrides)).toBeNull()
  })

  it('keeps its UID and moves its SEQUENCE on when the meeting changes', () => {
    const [before, after] = [read({ id: '5', number: 7 }), read({ id: '5', number: 9, date: '2026-01-22' })]
    expect(after.uid).toBe(before.uid)
    expect([before.sequence, after.sequence]).toEqual([7, 9])
  })

  it('speaks the language asked for', () => {
    const event = read({ topics: ['security'] }, 'tr')
    expect(event.summary).toMatch(/^Özbekistan ve Türkiye/)
    expect(event.description).toMatch(/^Durum: /)
  })

  it('names every source with its address, and marks a day that was concluded', () => {
    const articles = [
      buildArticle({ articleId: '1', url: 'https://a.example/1', publisher: 'One', published: '2026-01-21' }),
      buildArticle({ articleId: '2', url: 'https://b.example/2', publisher: 'Two', published: '2026-01-20' }),
    ]
    const event = read({ articles, implied: ['date'] })
    expect(event.description.split('\n')).toEqual([
      'Status: held',
      'Date: 20 January 2026 (implied)',
      'Took part: Türkiye; Uzbekistan',
      'Sources (2):',
      '- Two <https://b.example/2>, 20 January 2026',
      '- One <https://a.example/1>, 21 January 2026',
    ])
    expect(property(event, 'url')).toBe('https://b.example/2')
  })
})

describe('outside text in an entry', () => {
  const hostile: Partial<Meeting> = {
    place: { city: 'Ankara', country: 'TR', venue: HOSTILE },
    outcomes: [{ type: 'plan', title: HOSTILE, language: 'en' }],
    people: [{ name: HOSTILE, office: null, country: 'TR', organization: null }],
    articles: [
      buildArticle({ publisher: HOSTILE, url: 'https://a.example/x,y;z\r\nATTACH:http://evil.example' }),
    ],
  }

  it('stays within its property, letter for letter', () => {
    const event = read(hostile)
    const clean = cleanText(HOSTILE)
    expect(event.location).toBe(`${clean}, Ankara, Türkiye`)
    expect(event.description).toContain(`Took part: Türkiye: ${clean}; Uzbekistan`)
    expect(event.component.getAllProperties('attach')).toEqual([])
  })

  it('breaks no line: each is at most 75 octets, whole characters, without a control', () => {
    const lines = linesOf(hostile)!
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(line.isWellFormed()).toBe(true)
      expect(line).not.toMatch(/\p{Cc}/u)
      expect(line).toMatch(/^ |^[A-Z-]+[:;]/)
    }
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1)
  })

  it('is no address unless it is one of the web, which is not escaped', () => {
    expect(property(read({ articles: [buildArticle({ url: 'https://a.example/x,y;z' })] }), 'url')).toBe(
      'https://a.example/x,y;z',
    )
    for (const url of ['javascript:alert(1)', 'no address', null])
      expect(property(read({ articles: [buildArticle({ url })] }), 'url')).toBeNull()
  })
})

describe('a content line', () => {
  it('has 75 octets at most, the space that a folded line begins with among them', () => {
    for (const text of ['a'.repeat(300), 'ў'.repeat(150), 'қа, '.repeat(80)]) {
      const lines = contentLine('SUMMARY', 'text', text)
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
      expect(lines.slice(1).every((line) => line.startsWith(' '))).toBe(true)
      const unfolded = lines.map((line, index) => (index === 0 ? line : line.slice(1))).join('')
      expect(unfolded).toBe(`SUMMARY:${text.replaceAll(',', String.raw`\,`)}`)
    }
  })

  it('that is short is one line', () => {
    expect(contentLine('SUMMARY', 'text', 'a'.repeat(60))).toEqual([`SUMMARY:${'a'.repeat(60)}`])
  })

  it('escapes text, and keeps several values apart', () => {
    expect(contentLine('CATEGORIES', 'text', 'a,b', String.raw`c;d\e`, 'f\ng:h')).toEqual([
      String.raw`CATEGORIES:a\,b,c\;d\\e,f\ng:h`,
    ])
  })
})
