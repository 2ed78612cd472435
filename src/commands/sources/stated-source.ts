// The options of `sources add` → what the operator states of a source, or a line for the first wrong one.
import type { Command, OptionValues } from 'commander'
import { STANDINGS, VISITED_KINDS } from '../../domain/source.ts'
import type { LinkRule, Standing, VisitedKind } from '../../domain/source.ts'
import { READING_LANGUAGES } from '../../domain/vocabulary.ts'
import type { CivilDate, CountryCode, ReadingLanguage } from '../../domain/vocabulary.ts'
import { countryByCode } from '../../gazetteer/countries.ts'
import { isCivilDay } from '../../sources/published-day.ts'
import { zoneName } from '../../zone-name.ts'
import { oneOf } from '../frame/one-of.ts'
import { OperatorError } from '../frame/operator-error.ts'

export interface StatedSource {
  kind: VisitedKind | null
  name: string | null
  publisher: { name: string | null; country: CountryCode | null; standing: Standing | null }
  language: ReadingLanguage | null
  zone: string | null
  rule: LinkRule | null
  since: CivilDate | null
}

export function declareStated(command: Command): Command {
  return command
    .option('--kind <kind>', `what it is: ${VISITED_KINDS.join(', ')}; found out where it is left out`)
    .option('--name <name>', 'what to call it')
    .option('--publisher <name>', 'who speaks there; otherwise its host, or who has its host already')
    .option('--standing <standing>', `of the publisher: ${STANDINGS.join(', ')}`)
    .option('--country <code>', 'where the publisher is at home, such as UZ')
    .option('--language <code>', `of all its articles: ${READING_LANGUAGES.join(', ')}`)
    .option('--zone <zone>', 'in which its days are counted, such as Asia/Tashkent')
    .option('--links <selector>', 'of a list page: CSS selector of the links that lead to articles')
    .option('--path <pattern>', 'of a list page: path of the articles, such as /news/*')
    .option('--since <day>', 'also read what it has published since this day, as history')
}

/** Throws an OperatorError. `today`: nothing can be read since a day that is still to come. */
export function readStated(given: OptionValues, today: CivilDate): StatedSource {
  // Every one takes a value.
  const options = given as Readonly<Record<string, string>>
  const rule = readRule(options)
  const kind = oneOf('--kind', options['kind'], VISITED_KINDS)
  if (rule !== null && kind !== null && kind !== 'page')
    throw new OperatorError(`--links and --path are for list pages; leave them out, or --kind ${kind}`)
  return {
    // A rule for links says what it is.
    kind: rule === null ? kind : 'page',
    name: words(options['name']),
    publisher: {
      name: words(options['publisher']),
      country: readCountry(options['country']),
      standing: oneOf('--standing', options['standing'], STANDINGS),
    },
    language: oneOf('--language', options['language'], READING_LANGUAGES),
    zone: readZone(options['zone']),
    rule,
    since: readSince(options['since'], today),
  }
}

/** A day that a back-fill goes down to; null where none is given. */
export function readSince(written: string | undefined, today: CivilDate): CivilDate | null {
  if (written === undefined) return null
  if (!isCivilDay(written))
    throw new OperatorError(`--since is ${JSON.stringify(written)}; write a day like 2026-01-20`)
  if (written > today) throw new OperatorError(`--since is ${written}, which is still to come`)
  return written
}

function words(written: string | undefined): string | null {
  return written === undefined ? null : written.replace(/\s+/g, ' ').trim() || null
}

function readCountry(written: string | undefined): CountryCode | null {
  if (written === undefined) return null
  const code = written.toUpperCase()
  if (countryByCode(code) !== null) return code
  throw new OperatorError(`--country is ${JSON.stringify(written)}; write a code such as UZ, TR or TRNC`)
}

function readZone(written: string | undefined): string | null {
  if (written === undefined) return null
  const name = zoneName(written)
  if (name.ok) return name.zone
  throw new OperatorError(`--zone is ${JSON.stringify(written)}; ${name.advice}`)
}

function readRule(options: Readonly<Record<string, string>>): LinkRule | null {
  const [selector, path] = [words(options['links']), words(options['path'])]
  if (path !== null && !/^[/*]/.test(path))
    throw new OperatorError(`--path is ${JSON.stringify(path)}; a path begins with /, such as /news/*`)
  return selector === null && path === null ? null : { selector, path }
}
