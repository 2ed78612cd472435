// An organisation and one of its bodies → the names of the format that the two make: "OTS Council of Foreign Ministers".
import { READING_LANGUAGES, type ReadingLanguage } from '../../domain/vocabulary.ts'
import type { Names, Organization } from '../types.ts'

/** Only the usual kinds are written out; rarer wordings are recognised as an organisation beside a body. */
const KINDS_NAMED = 3

const SMALL_WORDS = new Set(['of', 'and', 'the', 'for', 'in'])

/** Names with the organisation's short and long name; the first, to be shown, has the short one where there is one. */
export function bodyFormatNames(organization: Organization, body: Names): Names {
  const names: Partial<Record<ReadingLanguage, readonly string[]>> = {}
  for (const language of READING_LANGUAGES) {
    const owners = [organization.abbreviations[language]?.[0], organization.names[language]?.[0]].filter(
      (owner) => owner !== undefined,
    )
    const kinds = (body[language] ?? []).slice(0, KINDS_NAMED)
    const list = kinds.flatMap((kind) => owners.flatMap((owner) => phrases(owner, kind, language)))
    if (list.length > 0) names[language] = [...new Set(list)]
  }
  return names
}

function phrases(owner: string, kind: string, language: ReadingLanguage): readonly string[] {
  if (language === 'en') return [`${owner} ${englishTitle(kind)}`, `${englishTitle(kind)} of the ${owner}`]
  // Russian puts the owner last, in the genitive; abbreviations do not change.
  return language === 'ru' ? [`${kind} ${owner}`] : [`${owner} ${kind}`]
}

function englishTitle(kind: string): string {
  return kind
    .split(' ')
    .map((word) => (SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
}
