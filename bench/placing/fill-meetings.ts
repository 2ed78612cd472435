// A number of meetings → as many on record, spread over the months before a day, each told by one article.
//
// In SQL: a million meetings through the program would take hours. Keys and facts are those that the program itself writes for
// a report of two countries' ministers; the bench places reports beside them through the program.
import { tables } from '../../src/store/db.ts'
import type { Db } from '../../src/store/db.ts'

/** Meetings are told at so many a month; a large installation reads a thousand or two. */
export interface Filling {
  meetings: number
  perMonth: number
  /** The last day of the newest month, `YYYY-MM-DD`. */
  until: string
}

/** Rows of one statement: memory stays small on both databases. */
const BATCH = 50_000

/** Countries that meet: pairs of these, every second pair oftener than the others. */
export const COUNTRIES = [
  'AZ',
  'CN',
  'DE',
  'FR',
  'GB',
  'IN',
  'IR',
  'KG',
  'KZ',
  'RU',
  'TJ',
  'TM',
  'TR',
  'US',
  'UZ',
]

export async function fillMeetings(db: Db, filling: Filling, onBatch: (done: number) => void): Promise<void> {
  const client = tables(db)
  await client.$executeRawUnsafe(
    `INSERT INTO publishers (id, name) SELECT 'p' || n, 'Publisher ' || n FROM generate_series(1, 200) n ON CONFLICT DO NOTHING`,
  )
  await client.$executeRawUnsafe(
    `INSERT INTO sources (id, publisher_id, kind, address, name, created_at)
     SELECT n, 'p' || n, 'files', 'https://p' || n || '.example', 'p' || n, timestamp '2026-01-01' FROM generate_series(1, 200) n`,
  )
  for (let from = 1; from <= filling.meetings; from += BATCH) {
    const to = Math.min(from + BATCH - 1, filling.meetings)
    for (const sql of batch(from, to, filling)) await client.$executeRawUnsafe(sql)
    onBatch(to)
  }
  for (const table of ['articles', 'article_versions', 'reports', 'meetings', 'sources'])
    await client.$executeRawUnsafe(
      `SELECT setval(pg_get_serial_sequence('${table}', 'id'), (SELECT max(id) FROM ${table}))`,
    )
  await client.$executeRawUnsafe('ANALYZE')
}

function batch(from: number, to: number, { perMonth, until }: Filling): string[] {
  const codes = `(ARRAY[${COUNTRIES.map((code) => `'${code}'`).join(',')}])`
  const size = COUNTRIES.length
  const day = `(date '${until}' - (n / ${perMonth}) * interval '1 month' - (n % 28) * interval '1 day')::date::text`
  const one = `${codes}[1 + n % ${size}]`
  const other = `${codes}[1 + (n + 1 + (n / ${size}) % ${size - 1}) % ${size}]`
  const rows = `(SELECT n, ${day} AS day, least(${one}, ${other}) AS a, greatest(${one}, ${other}) AS b FROM generate_series(${from}, ${to}) n) r`
  const payload = `jsonb_build_object('date', day, 'datePrecision', 'day', 'endDate', null, 'notAfter', null,
    'place', jsonb_build_object('city', null, 'country', null, 'venue', null), 'status', 'held', 'mode', 'in-person',
    'kind', 'bilateral', 'level', 'minister', 'countries', jsonb_build_array(a, b), 'organizations', '[]'::jsonb,
    'people', '[]'::jsonb, 'host', null, 'chair', null, 'format', null, 'formatName', null, 'ordinal', null,
    'informal', false, 'topics', '[]'::jsonb, 'outcomes', '[]'::jsonb, 'background', null, 'implied', '[]'::jsonb,
    'confidence', 0.95, 'review', false)`
  return [
    `INSERT INTO articles (id, source_id, address, url, published, language, created_at)
     SELECT n, 1 + n % 200, 'https://p.example/' || n, 'https://p.example/' || n, day, 'en', timestamp '2026-01-01' FROM ${rows}`,
    `INSERT INTO article_versions (id, article_id, hash, published, language, created_at)
     SELECT n, n, md5(n::text), day, 'en', timestamp '2026-01-01' FROM ${rows}`,
    `INSERT INTO meetings (id, date, date_precision, status, mode, kind, level, informal, topics, implied, earliest, latest,
       number, released_number, created_at, updated_at)
     SELECT n, day, 'day', 'held', 'in-person', 'bilateral', 'minister', false, '{}', '{}', day, day, n, n,
       timestamp '2026-01-01', timestamp '2026-01-01' FROM ${rows}`,
    `INSERT INTO participants (meeting_id, kind, code) SELECT n, 'country', a FROM ${rows}`,
    `INSERT INTO participants (meeting_id, kind, code) SELECT n, 'country', b FROM ${rows}`,
    `INSERT INTO reports (id, version_id, ruleset, position, payload, state, meeting_id, component_id, created_at, placed_at)
     SELECT n, n, 'filled', 0, ${payload}, 'placed', n, n, timestamp '2026-01-01', timestamp '2026-01-01' FROM ${rows}`,
    `INSERT INTO report_blocks (key, report_id, earliest, latest)
     SELECT DISTINCT a || '+' || b || ' ' || substr(month::text, 1, 7), n, (day::date - 1)::text, (day::date + 1)::text
     FROM ${rows}, unnest(ARRAY[(day::date - 1)::text, (day::date + 1)::text]) AS month`,
  ]
}
