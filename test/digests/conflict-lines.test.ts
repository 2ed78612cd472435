// Where sources contradict each other, a card says who says what; lists and digests have no more than a mark.
import { describe, expect, it } from 'vitest'
import { meetingDocument } from '../../digests/meeting-document.ts'
import { headLines } from '../../digests/meeting-lines.ts'
import { renderPlain } from '../../digests/render-plain.ts'
import { voiceOf } from '../../digests/voice.ts'
import type { Conflict, Meeting } from '../../src/domain/meeting.ts'
import { buildArticle, buildMeeting } from '../support/build-meeting.ts'
import { plainNames } from '../support/plain-names.ts'

const articles = ['Anadolu', 'Dunyo', 'Trend', 'Trend'].map((publisher, at) =>
  buildArticle({ articleId: `a${at}`, url: `https://news.example/${at}`, publisher }),
)

function meeting(conflicts: Conflict[], overrides: Partial<Meeting> = {}): Meeting {
  return buildMeeting({ articles, conflicts, ...overrides })
}

function card(...conflicts: Conflict[]): string {
  const { blocks } = meetingDocument(meeting(conflicts), [], 'en', { names: plainNames })
  return renderPlain(blocks)
}

function head(conflicts: Conflict[], overrides: Partial<Meeting> = {}): string {
  return renderPlain(headLines(meeting(conflicts, overrides), voiceOf('en', { names: plainNames })))
}

const day = (date: string, endDate: string | null = null) =>
  ({ date, datePrecision: endDate === null ? 'day' : 'range', endDate }) as const
const dates: Conflict = {
  field: 'date',
  values: [
    { value: day('2026-01-20'), articles: ['a0', 'a1'] },
    { value: day('2026-01-21', '2026-01-22'), articles: ['a2', 'a3'] },
  ],
}
const venues: Conflict = { field: 'venue', values: [{ value: 'Hall', articles: ['a0'] }] }

describe('a card', () => {
  it('says who tells which date, the one that counts first and each outlet once', () => {
    expect(card(dates)).toContain(
      'Sources disagree on the date: 20 January 2026 (Anadolu, Dunyo), 21–22 January 2026 (Trend)\n',
    )
  })

  it('says who names which city, and of the country only where no city is in question', () => {
    const country: Conflict = { field: 'country', values: [{ value: 'UZ', articles: ['a1'] }] }
    const city: Conflict = { field: 'city', values: [{ value: 'Bukhara', articles: ['a2'] }] }
    expect(card(city, country)).toContain('Sources disagree on the place: Bukhara (Trend)\n')
    expect(card(country)).toContain('Sources disagree on the place: UZ (Dunyo)\n')
  })

  it('says which session each takes it for', () => {
    const values = [
      { value: 7, articles: ['a0'] },
      { value: 6, articles: ['a2'] },
    ]
    expect(card({ field: 'ordinal', values })).toContain(
      'number of the meeting: seventh (Anadolu), sixth (Trend)',
    )
  })

  it('names sides that it does not count without calling that a disagreement', () => {
    const text = card(
      { field: 'countries', leftOut: [{ value: 'KG', articles: ['a2'] }] },
      { field: 'organizations', leftOut: [{ value: 'UN', articles: ['gone'] }] },
    )
    expect(text).toContain('Named by some sources, but not counted among the participants: KG (Trend), UN\n')
    expect(text).not.toContain('disagree')
  })

  it('is silent on what outlets merely word otherwise', () => {
    expect(card(venues)).toBe(card())
  })

  it('counts articles and the independent among them', () => {
    const { blocks } = meetingDocument(meeting([], { voices: 2 }), [], 'en', { names: plainNames })
    expect(renderPlain(blocks)).toContain('### Sources (4 articles, 2 independent)')
  })
})

describe('a line of a digest', () => {
  it('marks the date or the place that is disputed', () => {
    const city: Conflict = { field: 'city', values: [{ value: 'Bukhara', articles: ['a2'] }] }
    expect(head([dates])).toContain('Ankara, 20 January 2026 (sources differ) · /meeting_1')
    expect(head([city])).toContain('Ankara (sources differ), 20 January 2026 · /meeting_1')
    const onlyCountry = { place: { city: null, country: 'TR', venue: null } }
    expect(head([city], onlyCountry)).not.toContain('sources differ')
    expect(head([venues])).not.toContain('sources differ')
  })
})
