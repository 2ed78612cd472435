import { describe, expect, it } from 'vitest'
import { selectDigest, selectRecent, type DigestInput } from '../../digests/select.ts'
import { toldFacts } from '../../digests/told-facts.ts'
import type { ToldRevision } from '../../src/domain/digest.ts'
import type { Meeting } from '../../src/domain/meeting.ts'
import type { Followed } from '../../src/domain/subscription.ts'
import { buildMeeting } from '../support/build-meeting.ts'

const UZBEKISTAN: Followed = { kind: 'country', code: 'UZ' }
const TURKIYE: Followed = { kind: 'country', code: 'TR' }
const OTS: Followed = { kind: 'organization', code: 'OTS' }
const CFM: Followed = { kind: 'format', code: 'ots-council-of-foreign-ministers' }
const FIDAN: Followed = { kind: 'person', code: 'Hakan Fidan' }

function select(meetings: Meeting[], overrides: Partial<DigestInput> = {}) {
  return selectDigest({
    changes: meetings.map(({ id, number }) => ({
      number,
      meetingId: id,
      type: 'released',
      at: new Date('2026-01-20T12:00:00Z'),
    })),
    meetings,
    told: [],
    followed: [UZBEKISTAN],
    localDate: '2026-01-21',
    zone: 'Asia/Tashkent',
    lastNumber: 0,
    ...overrides,
  })
}

function told(meeting: Meeting, number = 1): ToldRevision {
  return { meetingId: meeting.id, number, facts: toldFacts(meeting) }
}

const sections = (content: ReturnType<typeof select>) => content.items.map((item) => item.section)

describe('what a chat was never told', () => {
  it('is new when it was held', () => {
    expect(sections(select([buildMeeting()]))).toEqual(['new'])
  })

  it('is upcoming when it is announced for the day of the digest or later', () => {
    const today = buildMeeting({ id: '1', status: 'announced', date: '2026-01-21' })
    const open = buildMeeting({ id: '2', status: 'announced', date: null })
    expect(sections(select([today, open]))).toEqual(['upcoming', 'upcoming'])
  })

  it('is not confirmed when its announced day has passed without a report', () => {
    const passed = buildMeeting({ status: 'announced', date: '2026-01-20' })
    expect(sections(select([passed]))).toEqual(['unconfirmed'])
  })

  it('stays upcoming through the last day of several', () => {
    const running = buildMeeting({ status: 'announced', date: '2026-01-19', endDate: '2026-01-21' })
    expect(sections(select([running]))).toEqual(['upcoming'])
  })

  it('is left out when it is history, withdrawn or not followed', () => {
    const history = buildMeeting({ id: '1', history: true })
    const withdrawn = buildMeeting({ id: '2', withdrawn: true })
    const others = buildMeeting({ id: '3', countries: ['FR', 'TR'] })
    expect(select([history, withdrawn, others]).items).toEqual([])
  })

  it('is left out when a followed country only hosts it', () => {
    const hosted = buildMeeting({
      countries: ['RU', 'US'],
      place: { city: 'Tashkent', country: 'UZ', venue: null },
    })
    expect(select([hosted]).items).toEqual([])
  })
})

describe('what a chat was told', () => {
  const announced = buildMeeting({ status: 'announced', number: 1 })

  it('is a development when the announced meeting was held', () => {
    const held = buildMeeting({ number: 2 })
    const [item] = select([held], { told: [told(announced)], lastNumber: 1 }).items
    expect(item?.section).toBe('developments')
    expect(item?.before).toEqual(toldFacts(announced))
  })

  it('is a correction when something was told wrongly', () => {
    const moved = buildMeeting({ number: 2, place: { city: 'Istanbul', country: 'TR', venue: null } })
    expect(sections(select([moved], { told: [told(buildMeeting())], lastNumber: 1 }))).toEqual([
      'corrections',
    ])
  })

  it('is nothing when all changes together leave it as it was told', () => {
    const changes = [2, 3].map((number) => ({
      number,
      meetingId: '1',
      type: 'corrected' as const,
      at: new Date('2026-01-20T12:00:00Z'),
    }))
    const content = select([buildMeeting({ number: 3 })], {
      changes,
      told: [told(buildMeeting())],
      lastNumber: 1,
    })
    expect(content.items).toEqual([])
    expect(content.upTo).toBe(3)
  })

  it('is compared with what the chat was told last', () => {
    const held = buildMeeting({ number: 3 })
    const content = select([held], { told: [told(held, 2), told(announced, 1)], lastNumber: 2 })
    expect(content.items).toEqual([])
  })

  it('is corrected to a chat that was told otherwise of a record that has become part of it', () => {
    const held = buildMeeting({ number: 3 })
    const moved = buildMeeting({ place: { city: 'Izmir', country: 'TR', venue: null } })
    const record = { ...told(moved, 1), record: '9' }
    expect(sections(select([held], { told: [record, told(held, 2)], lastNumber: 2 }))).toEqual([
      'corrections',
    ])
  })

  it('is withdrawn to whoever was told, whatever they follow today', () => {
    const withdrawn = buildMeeting({ number: 2, withdrawn: true })
    const [item] = select([withdrawn], { told: [told(buildMeeting())], lastNumber: 1, followed: [] }).items
    expect(item).toMatchObject({ section: 'corrections', group: null })
  })

  it('does not develop for those who no longer follow it', () => {
    const held = buildMeeting({ number: 2 })
    expect(select([held], { told: [told(announced)], lastNumber: 1, followed: [] }).items).toEqual([])
  })
})

describe('an announced meeting that the chat was told of', () => {
  const awaited = buildMeeting({ status: 'announced', date: '2026-01-20' })
  const on = (lastLocalDate: string, localDate: string) =>
    sections(
      select([awaited], { changes: [], told: [told(awaited)], lastNumber: 1, lastLocalDate, localDate }),
    )

  it('is shown as not confirmed once, in the first digest after its day', () => {
    expect(on('2026-01-19', '2026-01-20')).toEqual([])
    expect(on('2026-01-20', '2026-01-21')).toEqual(['unconfirmed'])
    expect(on('2026-01-21', '2026-01-22')).toEqual([])
  })
})

describe('the window of a digest', () => {
  it('leaves out changes up to the last number', () => {
    expect(select([buildMeeting({ number: 7 })], { lastNumber: 7 })).toMatchObject({ items: [], upTo: 7 })
  })

  it('covers all numbers, also of meetings that it does not show', () => {
    const others = buildMeeting({ id: '2', countries: ['FR', 'TR'], number: 9 })
    expect(select([buildMeeting({ number: 8 }), others], { lastNumber: 7 }).upTo).toBe(9)
  })
})

describe('groups', () => {
  const meeting = buildMeeting({
    format: 'ots-council-of-foreign-ministers',
    organizations: ['OTS'],
    people: [{ name: 'Hakan Fidan', office: 'foreign-minister', country: 'TR', organization: null }],
  })
  const groupWith = (followed: Followed[]) => select([meeting], { followed }).items[0]?.group

  it('are named by the most specific thing followed: person, format, organisation, country', () => {
    expect(groupWith([TURKIYE, OTS, CFM, FIDAN])).toEqual(FIDAN)
    expect(groupWith([TURKIYE, OTS, CFM])).toEqual(CFM)
    expect(groupWith([TURKIYE, OTS])).toEqual(OTS)
    expect(groupWith([UZBEKISTAN, TURKIYE])).toEqual(UZBEKISTAN)
  })

  it('show a meeting once though several things followed meet in it', () => {
    expect(select([meeting, meeting], { followed: [TURKIYE, UZBEKISTAN, OTS] }).items).toHaveLength(1)
  })

  it('count a meeting of an organisation’s format as the organisation’s', () => {
    const content = select([buildMeeting({ format: 'ots-interior-ministers' })], { followed: [OTS] })
    expect(content.items[0]?.group).toEqual(OTS)
  })

  it('know a followed person by the id that the caller keeps', () => {
    const content = select([meeting], {
      followed: [{ kind: 'person', code: 'p7' }],
      index: {
        personCode: ({ name }) => (name === 'Hakan Fidan' ? 'p7' : ''),
        formatOrganization: () => null,
      },
    })
    expect(content.items[0]?.group).toEqual({ kind: 'person', code: 'p7' })
  })

  it('stand in the order in which their things were followed', () => {
    const turkish = buildMeeting({ id: '1', countries: ['FR', 'TR'], level: 'head-of-state' })
    const uzbek = buildMeeting({ id: '2', countries: ['KZ', 'UZ'] })
    const content = select([turkish, uzbek], { followed: [UZBEKISTAN, TURKIYE] })
    expect(content.items.map((item) => item.meeting.id)).toEqual(['2', '1'])
  })
})

describe('the limit', () => {
  const many = Array.from({ length: 45 }, (_, index) =>
    buildMeeting({ id: String(index), level: index < 6 ? 'head-of-state' : 'official', number: index + 1 }),
  )

  it('shows forty meetings and counts the rest', () => {
    const content = select(many.toReversed())
    expect(content.items).toHaveLength(40)
    expect(content.more).toBe(5)
    expect(content.items.slice(0, 6).every(({ meeting }) => meeting.level === 'head-of-state')).toBe(true)
  })

  it('never leaves out a correction', () => {
    const wrong = buildMeeting({ id: 'wrong', level: null, number: 99, withdrawn: true })
    const content = select([...many, wrong], { told: [told(buildMeeting({ id: 'wrong' }))] })
    expect(content.items.map((item) => item.meeting.id)).toContain('wrong')
    expect(content.more).toBe(6)
    const wrongs = many.map((meeting) => ({ ...meeting, withdrawn: true }))
    expect(select(wrongs, { told: many.map((meeting) => told(meeting)) }).items).toHaveLength(45)
  })
})

describe('a first digest', () => {
  const recent = (meetings: Meeting[]) =>
    selectRecent({
      meetings,
      followed: [UZBEKISTAN],
      localDate: '2026-01-21',
      zone: 'Asia/Tashkent',
      days: 7,
      upTo: 12,
    })

  it('shows the last days and what is to come, and counts what is older', () => {
    const content = recent([
      buildMeeting({ id: 'old', date: '2026-01-13' }),
      buildMeeting({ id: 'week', date: '2026-01-14' }),
      buildMeeting({ id: 'soon', date: '2026-03-01', status: 'announced' }),
      buildMeeting({ id: 'history', date: '2026-01-20', history: true }),
    ])
    expect(content.items.map((item) => item.meeting.id)).toEqual(['week', 'soon'])
    expect(content).toMatchObject({ more: 1, upTo: 12 })
  })
})
