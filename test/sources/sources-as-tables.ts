// The starting list → the tables that docs/sources.md shows.
import { countryByCode } from '../../src/gazetteer/countries.ts'
import { organizationByCode } from '../../src/gazetteer/organizations.ts'
import type { StartingPublisher, StartingSource } from '../../src/sources/starting-list/starting-publisher.ts'
import { STANDINGS, VISITED_KINDS } from '../../src/domain/source.ts'
import { READING_LANGUAGES } from '../../src/domain/vocabulary.ts'

/** Where the tables begin in docs/sources.md; everything from there on is generated. */
export const BEGINNING = '<!-- From here on generated: node test/sources/write-sources-doc.ts -->'

/** Counts, then a table a country and organisation: publisher, standing, language, kind, address, how it is known. */
export function tablesOfSources(list: readonly StartingPublisher[]): string {
  const groups = Map.groupBy(list, homeOf)
  const tables = [...groups]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([home, of]) => `### ${home}\n\n${tableOf(of)}`)
  return [BEGINNING, counts(list), ...tables].join('\n\n') + '\n'
}

function homeOf({ country, organization }: StartingPublisher): string {
  if (country === null)
    return `Organisations: ${organizationByCode(organization ?? '')?.names.en?.[0] ?? organization}`
  return countryByCode(country)?.names.en?.[0] ?? country
}

function counts(list: readonly StartingPublisher[]): string {
  const sources = list.flatMap((publisher) =>
    publisher.sources.map((source) => ({ ...source, standing: publisher.standing })),
  )
  const languages = [...READING_LANGUAGES, null].map((language) => {
    const its = sources.filter((source) => source.language === language)
    const cells = [
      its.length,
      ...STANDINGS.map((standing) => its.filter((source) => source.standing === standing).length),
      ...VISITED_KINDS.map((kind) => its.filter((source) => source.kind === kind).length),
    ]
    return `| ${language ?? 'mixed'} | ${cells.join(' | ')} |`
  })
  return [
    `${list.length} publishers, ${sources.length} addresses.`,
    '',
    `| language | addresses | ${[...STANDINGS, ...VISITED_KINDS].join(' | ')} |`,
    `|---${'|--:'.repeat(1 + STANDINGS.length + VISITED_KINDS.length)}|`,
    ...languages,
  ].join('\n')
}

function tableOf(publishers: readonly StartingPublisher[]): string {
  const rows = publishers.flatMap((publisher) =>
    publisher.sources.map((source, index) => rowOf(index === 0 ? publisher : null, source)),
  )
  return [
    '| publisher | standing | | | address | known | seen in |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

function rowOf(publisher: StartingPublisher | null, source: StartingSource): string {
  const who = publisher === null ? ' | ' : `${publisher.name} | ${publisher.standing}`
  return `| ${who} | ${source.kind} | ${source.language ?? 'mixed'} | ${source.address} | ${source.seen} | ${source.seenIn} |`
}
