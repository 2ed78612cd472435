// A held session of a format → its members take part where the text names most of them or gives their number.
import type { Format } from '../../gazetteer/types.ts'
import type { Refiner } from './refiner.ts'
import type { Reading } from '../reading.ts'

export const expandMembers: Refiner = {
  name: 'expand-members',
  refine(drafts, { reading, note }) {
    return drafts.map((draft) => {
      const format = draft.format === null ? undefined : reading.world.formats.get(draft.format)
      if (format === undefined || format.members.length < 2 || draft.background !== null) return draft
      const stated = new Set(draft.sides.map((side) => side.country))
      const counted = countedMembers(format.members, reading)
      const lacking = format.members.filter((country) => !stated.has(country))
      // All but one are listed: the one is the partner whom the format's name tells.
      const nearly =
        format.organization === null &&
        lacking.length === 1 &&
        stated.size >= 3 &&
        format.members.length >= 5 &&
        isNamed(lacking[0]!, format, reading)
      // A council of two states has no session without both, a trilateral none without the three.
      const whole =
        format.members.length === 2 || (format.organization === null && format.members.length === 3)
      const missing = nearly || whole ? lacking : counted.filter((country) => !stated.has(country))
      if (missing.length === 0) return draft
      const span = draft.claims[0]!.span
      const added = missing.map((country) => ({
        country,
        organization: null,
        person: null,
        office: null,
        level: format.level,
        span,
        implied: true,
        rule: 'expand-members',
      }))
      note(draft, 'changed', 'expand-members', `the text counts the members: ${missing.join(' ')}`)
      return {
        ...draft,
        sides: [...draft.sides, ...added],
        grounds: new Set([...draft.grounds, 'members counted']),
      }
    })
  },
}

/** "Japan-Central Asia": whether the format is called by the country, or by none. */
function isNamed(country: string, { names }: Format, { world }: Reading): boolean {
  const called = world.countries.get(country)?.names.en ?? []
  return names.en?.some((name) => called.some((one) => name.includes(one))) === true
}

/** Members that the text counts: "five Central Asian leaders", "beş Orta Asya ülkesi", "all six presidents". */
function countedMembers(members: readonly string[], reading: Reading): readonly string[] {
  const counted = new Set<string>()
  for (const mention of reading.mentions) {
    if (mention.meaning.kind !== 'group') continue
    const size = mention.meaning.members.length
    const near = reading.tokens.slice(Math.max(0, mention.from - 3), mention.to + 3)
    const told = near.some((token) => reading.language.counts[token.key] === size || token.value === size)
    if (told) for (const country of mention.meaning.members) counted.add(country)
  }
  for (const sentence of reading.sentences) {
    for (const phrase of sentence.phrases) {
      const actors = phrase.type === 'actors' ? phrase.actors : phrase.type === 'event' ? phrase.event.of : []
      if (actors.some((actor) => actor.counted === members.length && actor.plural)) return members
    }
  }
  return members.filter((country) => counted.has(country))
}
