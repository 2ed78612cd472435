// Whatever is shown can be traced: each field of each meeting has a passage, and what was taken from elsewhere is implied.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { ExtractedMeeting, Extraction } from '../../src/domain/report.ts'
import { readDocument } from '../../src/extraction/read-document.ts'
import {
  documentOf,
  readGolden,
  readSeeds,
  type GoldenArticle,
  type StatedBeside,
} from '../support/read-golden.ts'

const SAMPLES = new URL('../../samples/', import.meta.url)
const ARTICLES = [
  ...readGolden(fileURLToPath(new URL('../golden', import.meta.url))),
  ...readSeeds(fileURLToPath(new URL('../../../shared/seeds', import.meta.url))),
  ...readSamples(),
]
const COLLECTIVE = 'samples/ots-cfm-tr.txt'

describe('every golden article, seed and sample', () => {
  it.for(ARTICLES)('$name has a passage for each field that it is read to tell', ({ document }) => {
    const { meetings } = read(document)

    expect(meetings.flatMap(unfounded)).toEqual([])
  })

  it.for(ARTICLES)('$name quotes passages that stand in its text and in their sentences', ({ document }) => {
    const { text, meetings } = read(document)

    for (const row of meetings.flatMap((meeting) => meeting.evidence)) {
      expect(text.slice(row.start, row.end)).toBe(row.text)
      expect(row.text).not.toBe('')
      expect(row.sentence).toContain(row.text)
      expect(text).toContain(row.sentence)
    }
  })
})

describe('those whom a collective word means', () => {
  it('are quoted from the sentence that names them, and are implied', () => {
    const reception = readReception()

    expect(sentenceOf(reception, 'country', 'UZ')).toContain('Özbekistan Dışişleri Bakanı Bahtiyar Saidov')
    expect(sentenceOf(reception, 'person', 'Alibek Bakayev')).toContain('Alibek Bakayev katıldı')
    expect(sentenceOf(reception, 'meeting', null)).toContain('beş ülkenin heyet başkanlarını')
    expect(reception.implied).toEqual(expect.arrayContaining(['countries', 'people']))
  })

  it('leave those named beside the word to its own sentence', () => {
    const sentence = sentenceOf(readReception(), 'person', 'Recep Tayyip Erdoğan')

    expect(sentence).toContain('beş ülkenin heyet başkanlarını')
  })

  it('are not implied where the sentences of the meeting name them all', () => {
    const [council] = read(articleOf(COLLECTIVE)).meetings

    expect(council!.implied).toEqual([])
  })

  it('are quoted from the sentence before where a pronoun stands for them', () => {
    const [meeting] = read(
      documentOf(
        'a',
        'Kazakh Foreign Minister Murat Nurtleu arrived in Baku. He met with Azerbaijani Foreign Minister Jeyhun Bayramov.',
        { published: '2025-03-04' },
      ),
    ).meetings

    expect(sentenceOf(meeting!, 'country', 'KZ')).toContain('arrived in Baku')
    expect(sentenceOf(meeting!, 'country', 'AZ')).toContain('He met with')
    expect(meeting!.implied).toEqual(expect.arrayContaining(['countries', 'people']))
  })
})

describe('a date that was concluded', () => {
  it('quotes the passage of the meeting that it was taken from', () => {
    const reception = readReception()
    const [row] = reception.evidence.filter(({ field }) => field === 'date')

    expect(row).toMatchObject({ value: '2026-03-07', text: '7 Mart 2026 tarihinde' })
    expect(reception.implied).toContain('date')
  })

  it('quotes the weekday of the sentence before', () => {
    const [meeting] = read(
      documentOf(
        'a',
        'Kazakh Foreign Minister Murat Nurtleu arrived in Baku on a visit on Tuesday. He met with Azerbaijani Foreign Minister Jeyhun Bayramov.',
        { published: '2025-03-05' },
      ),
    ).meetings

    expect(meeting!.evidence).toContainEqual(
      expect.objectContaining({
        field: 'date',
        value: '2025-03-04',
        text: expect.stringContaining('Tuesday') as string,
      }),
    )
    expect(meeting!.implied).toContain('date')
  })
})

function readReception(): ExtractedMeeting {
  return read(articleOf(COLLECTIVE)).meetings.find(({ kind }) => kind === 'reception')!
}

function articleOf(name: string): GoldenArticle['document'] {
  return ARTICLES.find((article) => article.name === name)!.document
}

function read(document: GoldenArticle['document']): Extraction {
  const result = readDocument(document)
  return result.kind === 'read' ? result.extraction : { language: 'en', title: null, text: '', meetings: [] }
}

function sentenceOf(meeting: ExtractedMeeting, field: string, value: string | null): string | undefined {
  return meeting.evidence.find((row) => row.field === field && row.value === value)?.sentence
}

/** The fields of a meeting that no evidence stands behind. */
function unfounded(meeting: ExtractedMeeting): string[] {
  const { place, countries, organizations, people, outcomes } = meeting
  const told: [string, string | number | null][] = [
    ['meeting', null],
    ['date', meeting.date],
    ['place', place.city ?? place.country],
    ['status', meeting.status === 'held' ? null : meeting.status],
    ['mode', meeting.mode === 'in-person' ? null : meeting.mode],
    ['kind', meeting.kind],
    ['level', meeting.level],
    ['host', meeting.host],
    ['chair', meeting.chair],
    ['format', meeting.format],
    ['ordinal', meeting.ordinal],
    ['informal', meeting.informal ? 'true' : null],
    ...countries.map((code) => ['country', code] as [string, string]),
    ...organizations.map((code) => ['organization', code] as [string, string]),
    ...people.map(({ name }) => ['person', name] as [string, string]),
    ...outcomes.map(({ type }) => ['outcome', type] as [string, string]),
  ]
  return told
    .filter(([field, value]) => field === 'meeting' || value !== null)
    .filter(
      ([field, value]) => !meeting.evidence.some((row) => row.field === field && isOf(row.value, value)),
    )
    .map(([field, value]) => `${field} ${value}`)
}

function isOf(quoted: string | null, value: string | number | null): boolean {
  return quoted === (value === null ? null : String(value))
}

function readSamples(): GoldenArticle[] {
  return ['manifest.jsonl', 'later.jsonl'].flatMap((list) =>
    readFileSync(new URL(list, SAMPLES), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const stated = JSON.parse(line) as StatedBeside & { file: string }
        const text = readFileSync(new URL(stated.file, SAMPLES), 'utf8')
        return {
          name: `samples/${stated.file}`,
          document: documentOf(stated.file, text, stated),
          expected: stated,
        }
      }),
  )
}
