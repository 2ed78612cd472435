import { describe, expect, it } from 'vitest'
import type { Meeting } from '../src/domain/meeting.ts'
import type { ExtractedMeeting, MeetingFacts } from '../src/domain/report.ts'
import { extractionJson, meetingJson } from '../src/meeting-json.ts'

const FACTS: MeetingFacts = {
  date: '2026-01-20',
  datePrecision: 'day',
  endDate: null,
  notAfter: null,
  place: { city: 'Ankara', country: 'TR', venue: null },
  status: 'held',
  mode: 'in-person',
  kind: 'bilateral',
  level: 'minister',
  countries: ['TR', 'UZ'],
  organizations: [],
  people: [{ name: 'Hakan Fidan', office: 'foreign-minister', country: 'TR', organization: null }],
  host: 'TR',
  chair: null,
  format: 'tr-uz-4plus4',
  formatName: 'Türkiye–Uzbekistan 4+4',
  ordinal: 1,
  informal: false,
  topics: ['security'],
  outcomes: [{ type: 'joint-statement', title: 'Joint statement', language: 'en' }],
}

const PUBLISHED_FACTS =
  '"date":"2026-01-20","datePrecision":"day","endDate":null,"notAfter":null,' +
  '"place":{"city":"Ankara","country":"TR","venue":null},"status":"held","mode":"in-person","kind":"bilateral","level":"minister",' +
  '"countries":["TR","UZ"],"organizations":[],"people":[{"name":"Hakan Fidan","office":"foreign-minister","country":"TR"}],' +
  '"host":"TR","chair":null,"format":"tr-uz-4plus4","formatName":"Türkiye–Uzbekistan 4+4","ordinal":1,"informal":false,' +
  '"topics":["security"],"outcomes":[{"type":"joint-statement","title":"Joint statement","language":"en"}]'

describe('the JSON of', () => {
  it('an extraction has the published fields in their order and keeps rules and sentences to itself', () => {
    const meeting: ExtractedMeeting = {
      ...FACTS,
      background: null,
      implied: ['city'],
      confidence: 0.97,
      review: false,
      evidence: [
        {
          field: 'date',
          value: null,
          start: 4,
          end: 11,
          text: 'Tuesday',
          sentence: 'On Tuesday.',
          rule: 'en.weekday',
        },
      ],
    }

    expect(
      JSON.stringify(extractionJson('a.txt', { language: 'en', title: 'T', text: 'x', meetings: [meeting] })),
    ).toBe(
      `{"file":"a.txt","language":"en","title":"T","meetings":[{${PUBLISHED_FACTS},"background":null,"implied":["city"],` +
        '"confidence":0.97,"review":false,"evidence":[{"field":"date","start":4,"end":11,"text":"Tuesday"}]}]}',
    )
  })

  it('a meeting on record has its id, articles and PLOVER codes around the same fields', () => {
    const meeting: Meeting = {
      ...FACTS,
      id: 'm1',
      earliest: '2026-01-20',
      latest: '2026-01-20',
      history: true,
      withdrawn: false,
      implied: [],
      number: 7,
      voices: 2,
      conflicts: [],
      waits: [],
      maybe: [],
      articles: [
        {
          articleId: 'a1',
          url: 'https://news.example/1',
          title: 'T',
          publisher: 'Agency',
          published: '2026-01-21',
          language: 'en',
        },
      ],
    }

    const passage = {
      field: 'date',
      value: null,
      start: 4,
      end: 11,
      text: 'Tuesday',
      sentence: 'On Tuesday.',
      rule: 'en.weekday',
      articleId: 'a1',
    } as const

    expect(JSON.stringify(meetingJson(meeting, { confidence: 0.97, evidence: [passage] }, true))).toBe(
      `{"id":"m1",${PUBLISHED_FACTS},"background":"history","implied":[],` +
        '"confidence":0.97,"review":true,' +
        '"evidence":[{"field":"date","start":4,"end":11,"text":"Tuesday","article":0}],' +
        '"articles":[{"url":"https://news.example/1","publisher":"Agency","published":"2026-01-21","language":"en"}],' +
        '"plover":{"event":["CONSULT"],"quad_code":1,"mode":[],"context":["diplomatic"],' +
        '"actor":[{"code":"TUR","entity_name":"Türkiye","sector":"GOV","other_sector_codes":[]},' +
        '{"code":"UZB","entity_name":"Uzbekistan","sector":null,"other_sector_codes":[]}],"recipient":[]}}',
    )
  })
})
