// An organisation and one of its bodies → the names of the format that the two make: "OTS Council of Foreign Ministers".
import { TABLE_LANGUAGES, type ReadingLanguage } from '../../domain/vocabulary.ts'
import type { Names, Organization } from '../types.ts'

/** Only the usual kinds are written out; rarer wordings are recognised as an organisation beside a body. */
const KINDS_NAMED = 3

const SMALL_WORDS = new Set(['of', 'and', 'the', 'for', 'in'])

/**
 * Names with the organisation's short and long name; the first, to be shown, has the short one where there is one.
 * `isShared` tells that an abbreviation is another organisation's too: it names no format.
 */
export function bodyFormatNames(
  organization: Organization,
  body: Names,
  isShared: (abbreviation: string, language: ReadingLanguage) => boolean,
): Names {
  const names: Partial<Record<ReadingLanguage, readonly string[]>> = {}
  for (const language of TABLE_LANGUAGES) {
    const short = organization.abbreviations[language]?.find(
      (abbreviation) => !isShared(abbreviation, language),
    )
    const owners = ownersOf(short, organization.names[language]?.[0], language)
    const kinds = (body[language] ?? []).slice(0, KINDS_NAMED)
    const list = kinds.flatMap((kind) => owners.flatMap((owner) => phrases(owner, kind, language)))
    if (list.length > 0) names[language] = [...new Set(list)]
  }
  return names
}

function ownersOf(short: string | undefined, long: string | undefined, language: ReadingLanguage): string[] {
  // Russian puts the owner last and in the genitive; only abbreviations stand as they are.
  const owners = language === 'ru' && short !== undefined ? [short] : [short, long]
  return owners.filter((owner) => owner !== undefined)
}

function phrases(owner: string, kind: string, language: ReadingLanguage): readonly string[] {
  if (language === 'en') return [`${owner} ${englishTitle(kind)}`, `${englishTitle(kind)} of the ${owner}`]
  return language === 'ru' ? [`${kind} ${owner}`] : [`${owner} ${kind}`]
}

function englishTitle(kind: string): string {
  return kind
    .split(' ')
    .map((word) => (SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
}
