// What a meeting's sources contradict each other in → the lines that say so, with who says what.
import type { Claimed, Conflict, Meeting } from '../src/domain/meeting.ts'
import { italic, paragraph, text, type Block } from './document.ts'
import { outletName } from './outlet.ts'
import type { Voice } from './voice.ts'

/**
 * "Sources disagree on the date: 20 January 2026 (Anadolu, Dunyo), 21 January 2026 (Trend)", the value that counts first.
 *
 * Readers are shown what they would cite: when, where, which session, who. The rest follows from how outlets write rather
 * than from what they know: a venue's spellings, a level or a chair by whom they name, a kind or a form by their words, a
 * host that is a country to one and an organisation to another. Editors see all.
 */
export function conflictLines(meeting: Meeting, voice: Voice): Block[] {
  const { names, wording } = voice
  const { disagreements } = wording
  const line = (label: string, told: string[]): Block[] =>
    told.length === 0 ? [] : [paragraph(italic(`${label}:`), text(` ${told.join(', ')}`))]
  const tellers = <T>(claims: readonly Claimed<T>[], word: (value: T) => string): string[] =>
    claims.map(({ value, articles }) => {
      const telling = meeting.articles.filter(({ articleId }) => articles.includes(articleId))
      const outlets = [...new Set(telling.map((article) => outletName(article, voice)))]
      return outlets.length === 0 ? word(value) : `${word(value)} (${outlets.join(', ')})`
    })
  const [date, city, country] = [find(meeting, 'date'), find(meeting, 'city'), find(meeting, 'country')]
  const [ordinal, countries] = [find(meeting, 'ordinal'), find(meeting, 'countries')]
  const organizations = find(meeting, 'organizations')
  const dates = date?.values.filter(({ value }) => value.date !== null) ?? []
  const places =
    city === undefined
      ? tellers(country?.values ?? [], (code) => names.country(code))
      : tellers(city.values, (name) => names.city(name))
  return [
    ...line(
      disagreements.date,
      tellers(dates, (value) => wording.date(value.date ?? '', value.endDate)),
    ),
    ...line(disagreements.place, places),
    ...line(
      disagreements.ordinal,
      tellers(ordinal?.values ?? [], (n) => wording.ordinal(n)),
    ),
    ...line(disagreements.sides, [
      ...tellers(countries?.leftOut ?? [], (code) => names.country(code)),
      ...tellers(organizations?.leftOut ?? [], (code) => names.organization(code)),
    ]),
  ]
}

/** Whether sources disagree on what a list or a digest shows of it. */
export function isDisputed(meeting: Meeting, what: 'date' | 'place'): boolean {
  if (what === 'date') return find(meeting, 'date') !== undefined
  const shown = meeting.place.city === null ? 'country' : 'city'
  return find(meeting, shown) !== undefined
}

function find<Field extends Conflict['field']>(
  { conflicts }: Meeting,
  field: Field,
): Extract<Conflict, { field: Field }> | undefined {
  return conflicts.find(
    (conflict): conflict is Extract<Conflict, { field: Field }> => conflict.field === field,
  )
}
