import { describe, expect, it } from 'vitest'
import { digestDocument } from '../../digests/digest-document.ts'
import { renderClassic } from '../../digests/render-classic.ts'
import { renderMessages } from '../../digests/render-messages.ts'
import { renderPlain } from '../../digests/render-plain.ts'
import { toldFacts } from '../../digests/told-facts.ts'
import type { DigestContent, DigestItem } from '../../src/domain/digest.ts'
import type { Meeting } from '../../src/domain/meeting.ts'
import { buildArticle, buildMeeting } from '../support/build-meeting.ts'
import { plainNames } from '../support/plain-names.ts'

const UZBEKISTAN = { kind: 'country', code: 'UZ' } as const
const TURKIYE = { kind: 'country', code: 'TR' } as const

function content(...items: Partial<DigestItem>[]): DigestContent {
  const whole = items.map((item): DigestItem => ({
    meeting: buildMeeting(),
    section: 'new',
    group: UZBEKISTAN,
    before: null,
    ...item,
  }))
  return { localDate: '2026-01-21', zone: 'Asia/Tashkent', items: whole, more: 0, upTo: 1 }
}

function read(digest: DigestContent, preview = false): string {
  return renderPlain(digestDocument(digest, 'en', { names: plainNames, preview })?.blocks ?? [])
}

const wasTold = (before: Partial<Meeting>, after: Partial<Meeting>, section: DigestItem['section']) =>
  read(content({ section, meeting: buildMeeting(after), before: toldFacts(buildMeeting(before)) }))

describe('a digest', () => {
  it('is no document when it has nothing to say', () => {
    expect(digestDocument(content(), 'en', { names: plainNames })).toBeNull()
  })

  it('opens with its local day, and shows headline, place, date, card and source of a meeting', () => {
    expect(read(content({}))).toBe(
      [
        'Diplomatic meetings · Wednesday, 21 January 2026',
        '',
        '## New meetings',
        '',
        'TR and UZ: meeting at ministerial level',
        'Ankara, 20 January 2026 · /meeting_1',
        'Source: Example News <https://news.example/ankara-talks>, 20 January 2026',
      ].join('\n'),
    )
  })

  it('says who is meant by each group only where there are several', () => {
    expect(read(content({}, { meeting: buildMeeting({ id: '2' }) }))).not.toContain('### ')
    const two = read(content({}, { meeting: buildMeeting({ id: '2' }), group: TURKIYE }))
    expect(two.match(/### \w+/g)).toEqual(['### UZ', '### TR'])
  })

  it('marks a place and a date that were concluded rather than written', () => {
    const text = read(content({ meeting: buildMeeting({ implied: ['city', 'date'] }) }))
    expect(text).toContain('Ankara (implied), 20 January 2026 (implied)')
  })

  it('tells that a day is not known, and by when it was held', () => {
    const held = buildMeeting({ date: null, notAfter: '2026-01-20' })
    expect(read(content({ meeting: held }))).toContain('Ankara, on or before 20 January 2026')
    const planned = buildMeeting({ date: null, status: 'announced' })
    expect(read(content({ meeting: planned, section: 'upcoming' }))).toContain('Ankara, date to be announced')
  })

  it('names people with the offices they hold, and outcomes with the titles of the source', () => {
    const text = read(
      content({
        meeting: buildMeeting({
          people: [{ name: 'Hakan Fidan', office: 'foreign-minister', country: 'TR', organization: null }],
          outcomes: [{ type: 'joint-statement', title: 'Ankara Statement', language: 'en' }],
        }),
      }),
    )
    expect(text).toContain('Took part: TR: Hakan Fidan (foreign-minister); UZ')
    expect(text).toContain('Outcomes: joint statement “Ankara Statement”')
  })

  it('counts its sources, oldest first, an address once', () => {
    const articles = [
      buildArticle({
        articleId: 'a2',
        url: 'https://b.example/2',
        publisher: 'Later',
        published: '2026-01-21',
      }),
      buildArticle(),
      buildArticle({ articleId: 'a3' }),
    ]
    const text = read(content({ meeting: buildMeeting({ articles }) }))
    expect(text).toMatch(/Sources \(2\)\n.*Example News.*\n.*Later/)
  })

  it('tells a call from a meeting, in the headline or beside a format', () => {
    const call = buildMeeting({ mode: 'phone', place: { city: null, country: null, venue: null } })
    expect(read(content({ meeting: call }))).toContain(
      'TR and UZ: telephone call at ministerial level\n20 January 2026 · /meeting_1',
    )
    const council = { ...call, format: 'ots-council-of-foreign-ministers' }
    expect(read(content({ meeting: council }))).toContain('20 January 2026 · by telephone · /meeting_1')
  })

  it('says of an unconfirmed meeting that no report was found', () => {
    const passed = buildMeeting({ status: 'announced' })
    expect(read(content({ meeting: passed, section: 'unconfirmed' }))).toContain(
      'no report that the meeting took place',
    )
  })

  it('says of a preview that it is one', () => {
    expect(read(content({}), true)).toContain('A preview')
  })

  it('counts what the limit left out, with a button that shows it', () => {
    const document = digestDocument({ ...content({}), more: 3 }, 'en', {
      names: plainNames,
      moreData: 'rest',
    })
    expect(renderPlain(document?.blocks ?? [])).toMatch(/and 3 more meetings$/)
    expect(document?.buttons).toEqual([[{ text: 'Show the rest', data: 'rest' }]])
  })
})

describe('a development', () => {
  it('says that an announced meeting was held, and then all that is known of it', () => {
    const text = wasTold(
      { status: 'announced' },
      { outcomes: [{ type: 'plan', title: 'Plan', language: 'en' }] },
      'developments',
    )
    expect(text).toContain('Was announced, now held.\nOutcomes: plan')
  })

  it('says what was added to a meeting that stays held', () => {
    const text = wasTold({}, { countries: ['KZ', 'TR', 'UZ'], date: '2026-01-20' }, 'developments')
    expect(text).toContain('Countries, newly reported: KZ.')
  })

  it('says the old day beside the new one', () => {
    const text = wasTold({ status: 'announced' }, { status: 'announced', date: '2026-02-03' }, 'developments')
    expect(text).toContain('Date: 3 February 2026 (earlier: 20 January 2026).')
  })
})

describe('a correction', () => {
  it('says what was told and what is so', () => {
    const text = wasTold({}, { place: { city: 'Istanbul', country: 'TR', venue: null } }, 'corrections')
    expect(text).toContain('What we told you earlier was not right.')
    expect(text).toContain('Place: we told you Ankara; it is Istanbul.')
  })

  it('says that a withdrawn meeting never was', () => {
    expect(wasTold({}, { withdrawn: true }, 'corrections')).toContain('no such meeting took place')
  })

  it('names its group where others stand and it is no longer followed', () => {
    const told = {
      section: 'corrections',
      meeting: buildMeeting({ withdrawn: true }),
      before: toldFacts(buildMeeting()),
    } as const
    expect(read(content({}, { ...told, group: null }))).toContain('### No longer followed')
  })
})

describe('a digest of forty meetings with hostile texts', () => {
  const hostile = '<b>x</b> & @user /start https://evil.example \u202e\u2028'
  const meetings = Array.from({ length: 40 }, (_, id) =>
    buildMeeting({
      id: String(id),
      people: [{ name: hostile, office: null, country: 'TR', organization: null }],
      outcomes: [{ type: 'plan', title: hostile.repeat(9), language: 'en' }],
      articles: [buildArticle({ publisher: hostile, url: 'javascript:alert(1)' })],
    }),
  )
  const document = digestDocument(content(...meetings.map((meeting) => ({ meeting }))), 'en', {
    names: plainNames,
  })

  it('is cut between meetings in the classic form, with nothing active in it', () => {
    const parts = renderMessages(document ?? { blocks: [], buttons: [] }, 'classic')
    expect(parts.length).toBeGreaterThan(3)
    for (const part of parts.slice(1))
      expect(part).toMatchObject({
        text: expect.stringMatching(/^<b>▎New meetings \(continued\)<\/b>\n\n<b>TR and UZ/),
      })
    expect(renderClassic(document?.blocks ?? [])).not.toMatch(
      /@user|(?<=\s)\/start|https:\/\/evil|<b>x|javascript:/,
    )
  })

  it('is one rich message', () => {
    expect(renderMessages(document ?? { blocks: [], buttons: [] }, 'rich')).toHaveLength(1)
  })
})
