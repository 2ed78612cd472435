// "глава узбекского государства" → the office and its country, where the adjective stands inside the office's name.
import { inflects } from '../../languages/language.ts'
import { isGenitiveAdjective } from '../../languages/word-endings.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { isSeveral, type Lexicon } from './lexicon.ts'
import type { Meaning, Mention } from './mention.ts'
import { findNames, type Found } from './name-trie.ts'

/** An office's name has at most so many words behind the adjective. */
const REST = 6
const NOTHING_INSIDE = (): boolean => false

/** The office's mention and that of its country, which covers the rest of the name; null where nothing is split. */
export function readSplitOffice(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  { trie, language }: Lexicon,
): readonly [Mention, Mention] | null {
  if (language.wordOrder !== 'verb-medial' || tokens[at]!.kind !== 'word') return null
  for (const middle of inflects(language) ? [at + 1, at + 2] : behindOf(tokens, at)) {
    const before = middle - at
    const country = adjectiveAt(tokens, middle, sentence, { trie, language })
    if (country === null) continue
    const whole = [...tokens.slice(at, middle), ...tokens.slice(middle + 1, middle + 1 + REST)]
    const office = longest(
      [...findNames(trie, whole, 0, language, NOTHING_INSIDE)].filter(
        ({ entry, to }) => entry.meaning.kind === 'office' && to > before,
      ),
      language.meansSeveral?.(at > sentence.from ? tokens[at - 1]!.key : null) === true,
    )
    if (office === null || at + office.to + 1 > sentence.to) continue
    const plain = { tail: '', ordinal: null, informal: false }
    return [
      { ...plain, meaning: office.entry.meaning, from: at, to: middle, suffix: office.suffix },
      {
        ...plain,
        meaning: { ...country, form: 'name' },
        from: middle,
        to: at + office.to + 1,
        suffix: { plural: false, case: 'genitive' },
      },
    ]
  }
  return null
}

/** How far from its office's first word "of" stands: "first deputy chairman of". */
const OF_REACH = 4

/** "Speaker of the Moldovan Parliament": behind "of" and its article. */
function behindOf(tokens: readonly Token[], at: number): number[] {
  for (let of = at + 1; of <= at + OF_REACH; of += 1) {
    const token = tokens[of]
    if (token === undefined || token.kind !== 'word') return []
    if (token.key === 'of') return [tokens[of + 1]?.key === 'the' ? of + 2 : of + 1]
  }
  return []
}

function adjectiveAt(
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  { trie, language }: Lexicon,
): Extract<Meaning, { kind: 'country' }> | null {
  if (at + 1 >= sentence.to) return null
  const cased = inflects(language)
  if (cased ? !isGenitiveAdjective(tokens[at]!.key) : !tokens[at]!.capital) return null
  for (const { entry, to, suffix } of findNames(trie, tokens, at, language, NOTHING_INSIDE)) {
    const { meaning } = entry
    if (meaning.kind !== 'country' || meaning.form !== 'adjective' || to !== at + 1) continue
    if (!cased || [suffix.case, ...(suffix.also ?? [])].includes('genitive')) return meaning
  }
  return null
}

/** The longest; of one holder's form and several people's that look alike the one that is asked for. */
function longest(found: readonly Found<Meaning>[], several: boolean): Found<Meaning> | null {
  const most = Math.max(0, ...found.map(({ to }) => to))
  const all = found.filter(({ to }) => to === most)
  return all.find((one) => isSeveral(one) === several) ?? all[0] ?? null
}
