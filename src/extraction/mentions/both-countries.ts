// "главы МИД двух стран" → of the two countries that the text has named before.
import type { CountryCode } from '../../domain/vocabulary.ts'
import { inflects, type Language } from '../../languages/language.ts'
import { isCountedState, isPluralAdjective } from '../../languages/word-endings.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import type { Mention } from './mention.ts'

/** So many sentences before may name them. */
const SENTENCES_BACK = 3
/** Roles behind which the countries are those of whoever acts. */
const ROLES: ReadonlySet<string> = new Set(['delegation', 'delegations', 'officials'])

export interface CountedStates {
  tokens: readonly Token[]
  sentences: readonly Sentence[]
  language: Language
  /** The country of a person of the article, where all known holders of the name are of one. */
  countryOf: (person: number) => CountryCode | null
}

/** The mentions with the counted countries named, behind an office, a ministry or a delegation. */
export function nameCountedStates(
  mentions: readonly Mention[],
  { tokens, sentences, language, countryOf }: CountedStates,
): readonly Mention[] {
  if (!inflects(language)) return mentions
  const named = [...mentions]
  let sentence = 0
  for (const [index, mention] of mentions.entries()) {
    while (sentences[sentence] !== undefined && sentences[sentence]!.to <= mention.from) sentence += 1
    const { meaning } = mention
    const states = meaning.kind === 'words' && isCountedState(tokens[mention.from]!.key)
    if (!states) continue
    const at = countBefore(tokens, mention.from, language)
    const before = mentions[index - 1]
    if (at === null || before === undefined || before.to !== at || !acts(before)) continue
    const count = language.counts[tokens[at]!.key]!
    const first = sentences[Math.max(0, sentence - SENTENCES_BACK)]!.from
    const members = lastNamed(mentions.slice(0, index), first, count, countryOf, sentences)
    if (members === null) continue
    named[index] = {
      ...mention,
      meaning: { kind: 'group', members, form: 'name' },
      from: at,
      suffix: { plural: true, case: 'genitive' },
    }
  }
  return named
}

/** "двух", "двух соседних": where the count stands. */
function countBefore(tokens: readonly Token[], at: number, { counts }: Language): number | null {
  for (const index of [at - 1, at - 2]) {
    const token = tokens[index]
    if (token?.kind !== 'word') return null
    if ((counts[token.key] ?? 0) >= 2) return index
    if (!isPluralAdjective(token.key)) return null
  }
  return null
}

function acts({ meaning }: Mention): boolean {
  if (meaning.kind === 'words') return meaning.classes.some((name) => ROLES.has(name))
  return ['office', 'institution', 'body'].includes(meaning.kind)
}

/** As many countries as are counted: those of the nearest sentences that name so many and no more. */
function lastNamed(
  before: readonly Mention[],
  first: number,
  count: number,
  countryOf: (person: number) => CountryCode | null,
  sentences: readonly Sentence[],
): CountryCode[] | null {
  const found = new Set<CountryCode>()
  let from = before.at(-1)?.from ?? 0
  from = sentences.findLast((sentence) => sentence.from <= from)?.from ?? 0
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const { meaning, from: at } = before[index]!
    if (at < from) {
      if (found.size >= count || at < first) break
      from = sentences.findLast((sentence) => sentence.from <= at)?.from ?? 0
    }
    const code =
      meaning.kind === 'country'
        ? meaning.code
        : meaning.kind === 'person'
          ? countryOf(meaning.person.id)
          : null
    if (code !== null) found.add(code)
  }
  return found.size === count ? [...found].sort() : null
}
