import { describe, expect, it } from 'vitest'
import { listDocument } from '../../digests/list-document.ts'
import { meetingDocument } from '../../digests/meeting-document.ts'
import { renderMessages } from '../../digests/render-messages.ts'
import { renderPlain } from '../../digests/render-plain.ts'
import type { Meeting, Source } from '../../src/domain/meeting.ts'
import { buildArticle, buildMeeting } from '../support/build-meeting.ts'
import { plainNames } from '../support/plain-names.ts'

const SENTENCE = 'The foreign ministers of Türkiye and Uzbekistan met in Ankara on Tuesday.'

function source(
  field: Source['field'],
  value: string | null = null,
  overrides: Partial<Source> = {},
): Source {
  return { field, value, sentence: SENTENCE, implied: false, article: buildArticle(), ...overrides }
}

function read(meeting: Partial<Meeting>, sources: Source[] = []): string {
  return renderPlain(meetingDocument(buildMeeting(meeting), sources, 'en', { names: plainNames }).blocks)
}

describe('a card', () => {
  it('shows every field that is known, and no row for what is not', () => {
    const text = read({
      place: { city: 'Ankara', country: 'TR', venue: 'Presidential Complex' },
      host: 'TR',
      chair: 'Hakan Fidan',
      format: 'tr-uz-4plus4',
      ordinal: 1,
      informal: true,
      topics: ['security', 'something unheard of'],
      outcomes: [{ type: 'joint-statement', title: '', language: 'en' }],
      implied: ['city'],
    })
    expect(text).toBe(
      [
        'tr-uz-4plus4: first informal meeting',
        'Date: 20 January 2026',
        'Place: Presidential Complex, Ankara, TR (implied)',
        'Status: held',
        'Kind: bilateral meeting',
        'Form: in person',
        'Level: ministers',
        'Format: tr-uz-4plus4',
        'Number: first',
        'Character: informal',
        'Host: TR',
        'Chair: Hakan Fidan',
        'Topics: security and defence',
        '',
        '### Took part',
        '- TR',
        '- UZ',
        '',
        '### Outcomes',
        '- joint statement',
        '',
        '### Source',
        'Example News <https://news.example/ankara-talks>, 20 January 2026',
        '',
        'Implied: concluded from the text rather than written in it.',
      ].join('\n'),
    )
    expect(read({ level: null })).not.toContain('Level')
  })

  it('quotes for each field the sentence it rests on, an equal sentence once, and marks what is implied', () => {
    const text = read({}, [
      source('date'),
      source('country', 'TR'),
      source('country', 'UZ'),
      source('place', null, { implied: true, sentence: 'Talks began in the Turkish capital.' }),
    ])
    expect(text).toContain(`▸ Example News <https://news.example/ankara-talks>, 20 January 2026
  Date; Status (implied); Countries: TR, UZ
    “${SENTENCE}”
  Place (implied)
    “Talks began in the Turkish capital.”`)
  })

  it('says of a quotation with another value that it tells what was so earlier, or otherwise', () => {
    const early = buildArticle({ articleId: 'e', url: 'https://a.example/e', published: '2026-01-05' })
    const text = read({}, [
      source('date', '2026-03-12', { article: early, sentence: 'On 12 March.' }),
      source('date', '2026-01', { sentence: 'In January.' }),
      source('place', 'Bukhara', { sentence: 'In Bukhara.' }),
      source('country', 'KZ', { sentence: 'With Kazakhstan.' }),
    ])
    expect(text).toContain('Date (earlier: 12 March 2026)\n    “On 12 March.”')
    expect(text).toMatch(/ Date;.*\n {4}“In January.”/)
    expect(text).toContain('Place (says otherwise: Bukhara)\n    “In Bukhara.”')
    expect(text).toContain('Countries: KZ (says otherwise)\n    “With Kazakhstan.”')
  })

  it('shows for a field without a sentence of its own the one that it was concluded from', () => {
    const text = read(
      { people: [{ name: 'Hakan Fidan', office: 'foreign-minister', country: 'TR', organization: null }] },
      [source('meeting'), source('person', 'Hakan Fidan', { sentence: 'Fidan was there.' })],
    )
    expect(text).toContain(`Meeting; Date (implied); Status (implied); Form (implied); Kind (implied)
    “${SENTENCE}”`)
    expect(text).toContain('Level (implied); Persons: Hakan Fidan\n    “Fidan was there.”')
    expect(text).toContain('Implied: concluded from the text')
  })

  it('marks sides that were concluded, as whatever else was', () => {
    const text = read({ organizations: ['OTS'], implied: ['countries'] })
    expect(text).toMatch(/- TR \(implied\)\n- UZ \(implied\)\n- OTS\n/)
  })

  it('keeps articles apart, and names one without an address', () => {
    const file = buildArticle({
      articleId: 'a2',
      url: null,
      publisher: null,
      title: 'Report.pdf',
      published: null,
    })
    const text = read({ articles: [buildArticle(), file] }, [source('date', null, { article: file })])
    expect(text).toMatch(/### Sources \(2\)\n▸ Report\.pdf/)
  })

  it('tells in full by when a meeting without a day was held', () => {
    expect(read({ date: null, notAfter: '2026-03-08' })).toContain(
      'Date: reported on 8 March 2026, held on or before that day',
    )
  })

  it('keeps the words of the source for a format that has no name of ours', () => {
    expect(read({ formatName: 'Ankara Dialogue' })).toContain(
      'Format as named in the source: “Ankara Dialogue”',
    )
  })

  it('says at its head that it was withdrawn', () => {
    expect(read({ withdrawn: true })).toMatch(/^.*\nThis record has been withdrawn/)
  })

  it('is a table and folded quotations in the rich form', () => {
    const document = meetingDocument(buildMeeting(), [source('date')], 'en', { names: plainNames })
    const [message] = renderMessages(document, 'rich')
    expect(message).toMatchObject({ form: 'rich' })
    expect(message?.form === 'rich' && message.blocks.map((block) => block.type)).toEqual(
      'heading table heading list heading details footer'.split(' '),
    )
  })

  it('unfolds the quotations of its first article and folds those of the others', () => {
    const [first, second] = [buildArticle(), buildArticle({ articleId: '2', url: 'https://b.example/2' })]
    const meeting = buildMeeting({ articles: [first, second] })
    const sources = [source('date', null, { article: first }), source('date', null, { article: second })]
    const [message] = renderMessages(meetingDocument(meeting, sources, 'en', { names: plainNames }), 'rich')
    const details = message?.form === 'rich' ? message.blocks.filter(({ type }) => type === 'details') : []
    expect(details.map((block) => 'is_open' in block)).toEqual([true, false])
  })
})

describe('a list', () => {
  const list = (meetings: Meeting[], more = 0) =>
    renderPlain(
      listDocument({ list: 'recent', about: { kind: 'country', code: 'UZ' }, meetings, more }, 'en', {
        names: plainNames,
      }).blocks,
    )

  it('names what was asked for, and gives each meeting the command of its card', () => {
    expect(list([buildMeeting({ id: '12' })], 2)).toBe(
      [
        'Recent meetings · UZ',
        '',
        'TR and UZ: meeting at ministerial level',
        'Ankara, 20 January 2026 · /meeting_12',
        '',
        'and 2 more meetings',
        '',
        'Tap a number to open the record with its sources.',
      ].join('\n'),
    )
  })

  it('says so when it is empty', () => {
    expect(list([])).toBe('Recent meetings · UZ\nNo meetings have been recorded.')
  })
})
