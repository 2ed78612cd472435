// The list that a new Elchi begins with: its codes, zones, rules and coverage hold, and docs/sources.md shows it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { STANDINGS, VISITED_KINDS, type LinkRule } from '../../src/domain/source.ts'
import { READING_LANGUAGES, TABLE_LANGUAGES } from '../../src/domain/vocabulary.ts'
import { countryByCode } from '../../src/gazetteer/countries.ts'
import { organizationByCode } from '../../src/gazetteer/organizations.ts'
import { canonicalAddress } from '../../src/sources/canonical-address.ts'
import { channelAddress } from '../../src/sources/channel-address.ts'
import { STARTING_LIST } from '../../src/sources/starting-list/index.ts'
import { SEEN } from '../../src/sources/starting-list/starting-publisher.ts'
import { tablesOfSources } from './sources-as-tables.ts'

const sources = STARTING_LIST.flatMap((publisher) =>
  publisher.sources.map((source) => ({ ...source, publisher })),
)

/** One form for http and https, with and without www. */
function whatIsOpened(address: string): string {
  return canonicalAddress(address).replace(/^https?:\/\/(www\.)?/, '')
}

function twice(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

describe('the starting list', () => {
  it('has every publisher once, by id and by name', () => {
    expect(twice(STARTING_LIST.map(({ id }) => id))).toEqual([])
    expect(twice(STARTING_LIST.map(({ name }) => name))).toEqual([])
    expect(STARTING_LIST.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  it('reads no address twice', () => {
    expect(twice(sources.map(({ address }) => whatIsOpened(address)))).toEqual([])
  })

  it('reads something of every publisher', () => {
    expect(STARTING_LIST.filter((publisher) => publisher.sources.length === 0)).toEqual([])
  })

  it('knows each country, organisation, standing and zone', () => {
    const unknown = STARTING_LIST.flatMap(({ id, country, organization, standing, zone }) => [
      ...(country === null || countryByCode(country) !== null ? [] : [`${id}: country ${country}`]),
      ...(organization === null || organizationByCode(organization) !== null
        ? []
        : [`${id}: organisation ${organization}`]),
      ...(country === null && organization === null ? [`${id}: at home nowhere`] : []),
      ...(STANDINGS.includes(standing) ? [] : [`${id}: standing ${standing}`]),
      ...(isZone(zone) ? [] : [`${id}: zone ${zone}`]),
    ])

    expect(unknown).toEqual([])
  })

  it('gives each publisher an id that begins with its country', () => {
    const strangers = STARTING_LIST.filter(
      ({ id, country }) => country !== null && !id.startsWith(`${country.toLowerCase()}-`),
    )

    expect(strangers.map(({ id, country }) => `${id}: ${country}`)).toEqual([])
  })

  it('has web addresses of known kinds in languages that are read', () => {
    const unknown = sources.filter(
      ({ address, kind, language }) =>
        !/^https?:$/.test(new URL(address).protocol) ||
        !VISITED_KINDS.includes(kind) ||
        (language !== null && !READING_LANGUAGES.includes(language)),
    )

    expect(unknown).toEqual([])
  })

  it('gives channels, and nothing else, by the address of their web preview', () => {
    const isPreview = (address: string) => channelAddress(address) === address

    expect(sources.filter(({ kind, address }) => isPreview(address) !== (kind === 'channel'))).toEqual([])
  })

  it('has rules for pages only, with selectors that can be asked and paths from the root', () => {
    const wrong = sources.filter(({ kind, rule }) => rule !== null && !(kind === 'page' && isRule(rule)))

    expect(wrong).toEqual([])
  })

  it('says of each address where it was seen', () => {
    expect(sources.filter(({ seen, seenIn }) => !SEEN.includes(seen) || seenIn.trim() === '')).toEqual([])
  })

  it.each(TABLE_LANGUAGES)('reads %s in eight sources or more, of three standings', (language) => {
    const its = sources.filter((source) => source.language === language)

    expect(its.length).toBeGreaterThanOrEqual(8)
    expect(new Set(its.map(({ publisher }) => publisher.standing)).size).toBeGreaterThanOrEqual(3)
  })

  it('is shown whole in docs/sources.md', () => {
    const shown = readFileSync(join(import.meta.dirname, '../../docs/sources.md'), 'utf8')

    expect(shown).toContain(tablesOfSources(STARTING_LIST))
  })
})

function isZone(zone: string | null): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone ?? '' }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

function isRule({ selector, path }: LinkRule): boolean {
  return (
    (selector !== null || path !== null) && isSelector(selector) && (path === null || /^\/\S*$/.test(path))
  )
}

function isSelector(selector: string | null): boolean {
  const { document } = parseHTML('<html><body><a href="/news/1">a</a></body></html>')
  try {
    return selector === null || document.querySelectorAll(selector) !== null
  } catch {
    return false
  }
}
