// Meetings for the samples: those held are facts of public record; those planned or withdrawn are made up.
import type { Meeting, MeetingArticle, Source } from '../../src/domain/meeting.ts'
import type { ReportedPerson } from '../../src/domain/report.ts'
import { buildArticle, buildMeeting } from '../support/build-meeting.ts'

const person = (name: string, office: string, country: string): ReportedPerson => ({
  name,
  office,
  country,
  organization: null,
})

const article = (publisher: string, published: string, path: string): MeetingArticle =>
  buildArticle({ articleId: path, publisher, published, url: `https://news.example/${path}`, title: null })

export const fourPlusFour: Meeting = buildMeeting({
  id: '11',
  date: '2026-01-20',
  place: { city: 'Ankara', country: 'TR', venue: 'Dışişleri Bakanlığı' },
  format: 'tr-uz-4plus4',
  ordinal: 1,
  host: 'TR',
  topics: ['security', 'transport'],
  implied: ['city'],
  people: [
    person('Hakan Fidan', 'foreign-minister', 'TR'),
    person('Yaşar Güler', 'defence-minister', 'TR'),
    person('Ali Yerlikaya', 'interior-minister', 'TR'),
    person('İbrahim Kalın', 'intelligence-chief', 'TR'),
    person('Bakhtiyor Saidov', 'foreign-minister', 'UZ'),
  ],
  outcomes: [{ type: 'joint-statement', title: 'Ortak Bildiri', language: 'tr' }],
  articles: [
    article('Anadolu Agency', '2026-01-20', 'ankara-4plus4'),
    article('UzA', '2026-01-21', 'anqara'),
  ],
})

export const interiorMinisters: Meeting = buildMeeting({
  id: '12',
  date: '2025-05-23',
  place: { city: 'Baku', country: 'AZ', venue: null },
  kind: 'multilateral',
  format: 'ots-interior-ministers',
  ordinal: 2,
  countries: ['AZ', 'HU', 'KG', 'KZ', 'TR', 'TRNC', 'UZ'],
  organizations: ['OTS'],
  host: 'AZ',
  people: [
    person('Vilayat Eyvazov', 'interior-minister', 'AZ'),
    person('Ali Yerlikaya', 'interior-minister', 'TR'),
    { name: 'Kubanychbek Omuraliev', office: 'secretary-general', country: null, organization: 'OTS' },
  ],
  articles: [article('Report', '2025-05-23', 'baku-interior')],
})

export const foreignMinisters: Meeting = buildMeeting({
  id: '13',
  date: null,
  notAfter: '2026-03-08',
  place: { city: 'Istanbul', country: 'TR', venue: null },
  kind: 'multilateral',
  format: 'ots-council-of-foreign-ministers',
  informal: true,
  countries: ['AZ', 'KG', 'KZ', 'TR', 'UZ'],
  organizations: ['OTS'],
  chair: 'Hakan Fidan',
  people: [
    person('Hakan Fidan', 'foreign-minister', 'TR'),
    person('Alibek Bakayev', 'deputy-foreign-minister', 'KZ'),
  ],
  outcomes: [
    { type: 'joint-statement', title: 'Қўшма баёнот', language: 'uz-Cyrl' },
    { type: 'regulation', title: '', language: 'uz-Cyrl' },
  ],
  articles: [article('Kazinform', '2026-03-08', 'istanbul')],
})

export const reception: Meeting = buildMeeting({
  id: '14',
  date: null,
  notAfter: '2026-03-08',
  place: { city: 'Istanbul', country: 'TR', venue: null },
  kind: 'reception',
  level: 'head-of-state',
  countries: ['AZ', 'KG', 'KZ', 'TR', 'UZ'],
  people: [
    person('Recep Tayyip Erdoğan', 'president', 'TR'),
    person('Alibek Bakayev', 'deputy-foreign-minister', 'KZ'),
  ],
  implied: ['city', 'country'],
  articles: [article('Kazinform', '2026-03-08', 'istanbul')],
})

export const consultativeMeeting: Meeting = buildMeeting({
  id: '15',
  date: '2025-11-16',
  place: { city: 'Tashkent', country: 'UZ', venue: null },
  kind: 'summit',
  level: 'head-of-state',
  format: 'central-asia-consultative-meeting',
  ordinal: 7,
  countries: ['AZ', 'KG', 'KZ', 'TJ', 'TM', 'UZ'],
  host: 'UZ',
  people: [person('Shavkat Mirziyoyev', 'president', 'UZ')],
  outcomes: [
    { type: 'joint-statement', title: '', language: 'tr' },
    { type: 'concept', title: '', language: 'tr' },
  ],
  articles: [article('Anadolu Agency', '2025-12-16', 'orta-asya')],
})

export const foreignMinistersCall: Meeting = buildMeeting({
  id: '16',
  date: '2026-03-06',
  place: { city: null, country: null, venue: null },
  mode: 'phone',
  countries: ['KG', 'UZ'],
  people: [
    person('Zheenbek Kulubaev', 'foreign-minister', 'KG'),
    person('Bakhtiyor Saidov', 'foreign-minister', 'UZ'),
  ],
  articles: [article('Dunyo', '2026-03-06', 'qongʻiroq')],
})

export const informalSummit: Meeting = buildMeeting({
  id: '17',
  date: '2026-05',
  place: { city: 'Turkistan', country: 'KZ', venue: null },
  status: 'announced',
  kind: 'summit',
  level: 'head-of-state',
  format: 'ots-informal-summit',
  informal: true,
  countries: ['AZ', 'KG', 'KZ', 'TR', 'UZ'],
  organizations: ['OTS'],
  host: 'KZ',
  articles: [article('Kazinform', '2026-03-07', 'turkistan')],
})

export const consultations: Meeting = buildMeeting({
  id: '18',
  date: '2026-03-05',
  place: { city: 'Tashkent', country: 'UZ', venue: null },
  status: 'announced',
  kind: 'consultations',
  level: 'deputy-minister',
  ordinal: 3,
  countries: ['HU', 'UZ'],
  articles: [article('Dunyo', '2026-02-27', 'maslahat')],
})

/** Made up, with its outlets: seven articles of three voices, which contradict each other. */
export const disputedTalks: Meeting = buildMeeting({
  id: '20',
  date: '2026-03-02',
  place: { city: 'Ashgabat', country: 'TM', venue: null },
  level: 'deputy-minister',
  ordinal: 4,
  kind: 'consultations',
  countries: ['TM', 'UZ'],
  articles: ['Post', 'Times', 'Mirror', 'Herald', 'Courier', 'Gazette', 'Bulletin'].map((name, at) =>
    article(`Sample ${name}`, '2026-03-03', `ashgabat-${at}`),
  ),
  voices: 3,
  conflicts: [
    {
      field: 'date',
      values: [
        {
          value: { date: '2026-03-02', datePrecision: 'day', endDate: null },
          articles: ['ashgabat-0', 'ashgabat-1', 'ashgabat-2', 'ashgabat-3'],
        },
        { value: { date: '2026-03-03', datePrecision: 'day', endDate: null }, articles: ['ashgabat-5'] },
      ],
    },
    {
      field: 'city',
      values: [
        { value: 'Ashgabat', articles: ['ashgabat-0', 'ashgabat-4'] },
        { value: 'Bukhara', articles: ['ashgabat-6'] },
      ],
    },
    {
      field: 'ordinal',
      values: [
        { value: 4, articles: ['ashgabat-0'] },
        { value: 5, articles: ['ashgabat-5'] },
      ],
    },
    { field: 'countries', leftOut: [{ value: 'KZ', articles: ['ashgabat-6'] }] },
    { field: 'venue', values: [{ value: 'The Ministry', articles: ['ashgabat-0'] }] },
  ],
})

export const withdrawnCall: Meeting = buildMeeting({
  id: '19',
  date: '2026-03-04',
  place: { city: null, country: null, venue: null },
  mode: 'phone',
  level: 'head-of-state',
  countries: ['KZ', 'UZ'],
  withdrawn: true,
  articles: [article('Example News', '2026-03-04', 'call')],
})

const [anadolu, uza] = fourPlusFour.articles

/** What the first meeting rests on, in words of our own. */
export const fourPlusFourSources: Source[] =
  anadolu === undefined || uza === undefined
    ? []
    : [
        ...(['meeting', 'date', 'format', 'ordinal'] as const).map((field) => ({
          field,
          value: null,
          sentence: 'The first 4+4 meeting of the two countries was held on Tuesday at the Foreign Ministry.',
          implied: false,
          article: anadolu,
        })),
        {
          field: 'place',
          value: null,
          sentence: 'The first 4+4 meeting of the two countries was held on Tuesday at the Foreign Ministry.',
          implied: true,
          article: anadolu,
        },
        ...['TR', 'UZ'].map((value) => ({
          field: 'country' as const,
          value,
          sentence: 'Uchrashuvda Oʻzbekiston va Turkiya tashqi ishlar vazirlari ishtirok etdi.',
          implied: false,
          article: uza,
        })),
      ]
