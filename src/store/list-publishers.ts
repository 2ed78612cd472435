// The database → publishers with what is read of each, as a list that another Elchi can take.
import { VISITED_KINDS } from '../domain/source.ts'
import type { LinkRule, PublisherEntry, SourceState, Standing, VisitedKind } from '../domain/source.ts'
import type { ReadingLanguage } from '../domain/vocabulary.ts'
import { tables, type Db } from './db.ts'

/**
 * Publishers in the order of their names, each with its visited sources of these states in the order they were added;
 * those without any are left out. A publisher whose standing nobody told counts as a newspaper. Its zone is the first
 * that one of its sources has.
 */
export async function listPublishers(db: Db, states: readonly SourceState[]): Promise<PublisherEntry[]> {
  const rows = await tables(db).publisher.findMany({
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    include: {
      sources: {
        where: { kind: { in: [...VISITED_KINDS] }, state: { in: [...states] } },
        orderBy: { id: 'asc' },
      },
    },
  })
  return rows
    .filter(({ sources }) => sources.length > 0)
    .map(({ id, name, country, organization, standing, sources }) => ({
      id,
      name,
      country,
      organization,
      standing: (standing ?? 'newspaper') as Standing,
      zone: sources.find(({ zone }) => zone !== null)?.zone ?? null,
      sources: sources.map(({ address, kind, language, rule }) => ({
        address,
        kind: kind as VisitedKind,
        language: language as ReadingLanguage | null,
        rule: rule as LinkRule | null,
      })),
    }))
}
