// The tables of the export as a reader of RFC 4180 finds them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../src/domain/meeting.ts'
import { csvLine, type Cell } from '../../src/export/csv-line.ts'
import { MEETING_COLUMNS, meetingRow } from '../../src/export/meeting-table.ts'
import { PARTICIPANT_COLUMNS, participantRows } from '../../src/export/participant-table.ts'
import { PLOVER_CONTEXTS } from '../../src/export/plover-context.ts'
import { PLOVER_MODES } from '../../src/export/plover.ts'
import { buildArticle, buildMeeting } from '../support/build-meeting.ts'

const SESSION = buildMeeting({
  id: '12',
  date: '2026-01-20',
  endDate: '2026-01-21',
  place: { city: 'Ankara', country: 'TR', venue: 'Çankaya Palace, Blue Hall' },
  host: 'TR',
  chair: 'Hakan Fidan',
  format: 'tr-uz-4plus4',
  formatName: 'Türkiye–Uzbekistan 4+4',
  ordinal: 1,
  topics: ['security', 'trade'],
  people: [
    { name: 'Hakan Fidan', office: 'foreign-minister', country: 'TR', organization: null, personId: '7' },
    { name: 'Yashar Guler', office: 'defence-minister', country: 'TR', organization: null, personId: '9' },
    {
      name: 'Bakhtiyor Saidov',
      office: 'foreign-minister',
      country: 'UZ',
      organization: null,
      personId: null,
    },
  ],
  outcomes: [
    { type: 'joint-statement', title: 'Joint Statement', language: 'en' },
    { type: 'plan', title: '', language: 'en' },
  ],
  implied: ['city'],
  articles: [
    buildArticle(),
    buildArticle({ articleId: 'a2', url: 'https://uza.example/1?a=1;b=2', publisher: 'UzA' }),
    buildArticle({ articleId: 'a3', url: null }),
  ],
})

const parsed = (lines: readonly string[]) =>
  parse(lines.map((line) => `${line}\r\n`).join(''), { columns: true })
const back = (cells: readonly Cell[]) => parse(csvLine(cells))[0]
const meetings = (meeting: Meeting, review = false) =>
  parsed([csvLine(MEETING_COLUMNS), csvLine(meetingRow({ meeting, review, confidence: 0.97 }))])
const participants = (meeting: Meeting, review = false) =>
  parsed(
    [PARTICIPANT_COLUMNS, ...participantRows({ meeting, review, confidence: 0.97 })].map((row) =>
      csvLine(row),
    ),
  )

describe('the table of meetings', () => {
  it('has every field of a meeting in its published column', () => {
    expect(meetings(SESSION)).toEqual([
      {
        id: '12',
        review: 'false',
        status: 'held',
        date: '2026-01-20',
        date_precision: 'range',
        end_date: '2026-01-21',
        not_after: '',
        earliest: '2026-01-20',
        latest: '2026-01-21',
        city: 'Ankara',
        country: 'TR',
        venue: 'Çankaya Palace, Blue Hall',
        mode: 'in-person',
        kind: 'bilateral',
        level: 'minister',
        countries: 'TR;UZ',
        organizations: '',
        people: 'Hakan Fidan;Yashar Guler;Bakhtiyor Saidov',
        host: 'TR',
        chair: 'Hakan Fidan',
        format: 'tr-uz-4plus4',
        format_name: 'Türkiye–Uzbekistan 4+4',
        ordinal: '1',
        informal: 'false',
        topics: 'security;trade',
        outcomes: 'joint-statement: Joint Statement;plan',
        history: 'false',
        implied: 'city',
        confidence: '0.97',
        article_count: '3',
        publishers: 'Example News;UzA',
        article_urls: 'https://news.example/ankara-talks;https://uza.example/1?a=1,b=2',
        plover_event: 'CONSULT',
        plover_quad_code: '1',
        plover_mode: 'visit',
        plover_context: 'military;economic;diplomatic',
        plover_actor: 'UZB',
        plover_recipient: 'TUR',
      },
    ])
  })

  it('keeps the order of its columns, which scripts hold by number', () => {
    expect(csvLine(MEETING_COLUMNS)).toBe(
      'id,review,status,date,date_precision,end_date,not_after,earliest,latest,city,country,venue,mode,kind,level,' +
        'countries,organizations,people,host,chair,format,format_name,ordinal,informal,topics,outcomes,history,implied,' +
        'confidence,article_count,publishers,article_urls,plover_event,plover_quad_code,plover_mode,plover_context,' +
        'plover_actor,plover_recipient',
    )
  })

  it('leaves empty what is not known', () => {
    const place = { city: null, country: null, venue: null }
    const unknown = meetings(buildMeeting({ date: null, notAfter: '2026-01-20', place, level: null }))
    expect(unknown).toEqual([
      expect.objectContaining({
        date: '',
        not_after: '2026-01-20',
        city: '',
        country: '',
        level: '',
        ordinal: '',
      }),
    ])
  })

  it('says what waits for an editor', () => {
    expect(meetings(SESSION, true)).toEqual([expect.objectContaining({ review: 'true' })])
    expect(participants(SESSION, true)).toContainEqual(expect.objectContaining({ review: 'true' }))
  })
})

describe('the table of participants', () => {
  it('has a row for each side and each person, with office and codes', () => {
    const row = (position: string, cells: object) => ({
      meeting_id: '12',
      position,
      review: 'false',
      organization: '',
      office: '',
      person_id: '',
      host: 'false',
      chair: 'false',
      plover_other_sector_codes: '',
      ...cells,
    })
    const host = { country: 'TR', plover_role: 'recipient', plover_code: 'TUR', plover_sector: 'GOV' }
    const guest = { country: 'UZ', plover_role: 'actor', plover_code: 'UZB', plover_sector: 'GOV' }
    expect(participants(SESSION)).toEqual([
      row('1', { kind: 'country', name: 'Türkiye', host: 'true', ...host }),
      row('2', { kind: 'country', name: 'Uzbekistan', ...guest }),
      row('3', {
        kind: 'person',
        name: 'Hakan Fidan',
        office: 'foreign-minister',
        person_id: '7',
        chair: 'true',
        ...host,
      }),
      row('4', { kind: 'person', name: 'Yashar Guler', office: 'defence-minister', person_id: '9', ...host }),
      row('5', { kind: 'person', name: 'Bakhtiyor Saidov', office: 'foreign-minister', ...guest }),
    ])
  })

  it('has organisations by their own code, and nobody’s sector for their people', () => {
    const meeting = buildMeeting({
      countries: ['UZ'],
      organizations: ['UN'],
      people: [{ name: 'António Guterres', office: 'secretary-general', country: null, organization: 'UN' }],
    })
    expect(participants(meeting).slice(1)).toEqual([
      expect.objectContaining({ kind: 'organization', organization: 'UN', country: '', plover_code: 'UNO' }),
      expect.objectContaining({ kind: 'person', organization: 'UN', plover_code: 'UNO', plover_sector: '' }),
    ])
  })

  it('knows no code for a person whose side is not on record', () => {
    const people = [{ name: 'Somebody', office: null, country: null, organization: null }]
    expect(participants(buildMeeting({ people })).at(-1)).toMatchObject({
      name: 'Somebody',
      plover_role: '',
      plover_code: '',
      plover_sector: '',
    })
  })
})

describe('the description for researchers', () => {
  const explained = readFileSync(join(import.meta.dirname, '../../docs/export.md'), 'utf8')

  it('has a word on every column of both tables, and on every context and mode', () => {
    const names = [...MEETING_COLUMNS, ...PARTICIPANT_COLUMNS, ...PLOVER_CONTEXTS, ...PLOVER_MODES]
    expect(names.filter((name) => !explained.includes(`\`${name}\``))).toEqual([])
  })
})

describe('a cell', () => {
  it.each([
    ['a comma, and a "quotation"'],
    ['"'],
    ['Ўзбекистон – Қозоғистон 🇺🇿'],
    ["an apostrophe's own"],
    ['4+4 and a-b'],
  ])('comes back as it was: %s', (text) => {
    expect(back([text, 'next'])).toEqual([text, 'next'])
  })

  it.each([
    ['=HYPERLINK("https://evil.example";"x")', `'=HYPERLINK("https://evil.example";"x")`],
    ['+1', "'+1"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['\t=1+1', "'=1+1"],
    ['\u200b=1+1', "'=1+1"],
    ['Talks;=1+1', "Talks;'=1+1"],
    ['Talks; @SUM(A1)', "Talks; '@SUM(A1)"],
  ])('that a spreadsheet would compute begins with an apostrophe: %j', (text, safe) => {
    expect(back([text])).toEqual([safe])
  })

  it('of several values has each of them apart, and none that computes', () => {
    expect(back([['one; two', '=1+1', 'three', '-1']])).toEqual(["one, two;'=1+1;three;'-1"])
  })

  it('is one line, whatever a title has in it', () => {
    const line = csvLine(['a\r\nb\u2028c\u0000d\u202ee', '\ud800'])
    expect(line).toBe('a b c de,\ufffd')
  })

  it('leaves numbers and truths as they are', () => {
    expect(csvLine([-1, 0.5, true, null, []])).toBe('-1,0.5,true,,')
  })
})
