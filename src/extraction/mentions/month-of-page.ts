// "date 2019-10" at the head of a stored page → the year of days that are told without one.
import type { Sentence } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import type { Mention } from './mention.ts'

const HEAD = /^\s*date (?<year>\d{4})-(?<month>\d{2})\s/u
/** A day so many months from the page's own has a year that nothing tells. */
const NEAR = 3

/** The sentences without that head: its number is no day of the month named behind it. */
export function behindHead(
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  text: string,
): readonly Sentence[] {
  const end = HEAD.exec(text)?.[0].length ?? 0
  const [first, ...others] = sentences
  if (end === 0 || first === undefined) return sentences
  const from = tokens.findIndex(({ start }) => start >= end)
  return from <= first.from || from >= first.to ? sentences : [{ ...first, from }, ...others]
}

/** Days near the month that the page bears take the year that it gives them. */
export function tellYears(mentions: readonly Mention[], text: string): readonly Mention[] {
  const groups = HEAD.exec(text)?.groups
  if (groups === undefined) return mentions
  const [year, month] = [Number(groups['year']), Number(groups['month'])]
  return mentions.map((mention) => {
    const { meaning } = mention
    if (meaning.kind !== 'date' || meaning.date.year !== null || meaning.date.sameYear) return mention
    const told = meaning.date.month
    if (told === null) return mention
    const found = [year - 1, year, year + 1].find((one) => Math.abs((one - year) * 12 + told - month) <= NEAR)
    if (found === undefined) return mention
    return { ...mention, meaning: { ...meaning, date: { ...meaning.date, year: found } } }
  })
}
