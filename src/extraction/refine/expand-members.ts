// A held session of a format → its members take part where the text names most of them or gives their number.
import type { Draft } from './draft.ts'
import type { Refiner } from './refiner.ts'
import type { Reading } from '../reading.ts'

export const expandMembers: Refiner = {
  name: 'expand-members',
  refine(drafts, { reading, note }) {
    return drafts.map((draft) => {
      const members = draft.format === null ? [] : (reading.world.formats.get(draft.format)?.members ?? [])
      if (members.length < 3 || draft.when?.precision === 'year') return draft
      const stated = new Set(draft.sides.map((side) => side.country))
      const missing = members.filter((country) => !stated.has(country))
      if (missing.length === 0 || !tellsAll(draft, members, reading)) return draft
      const span = draft.claims[0]!.span
      const level = reading.world.formats.get(draft.format!)?.level ?? null
      const added = missing.map((country) => ({
        country,
        organization: null,
        person: null,
        office: null,
        level,
        span,
        implied: true,
        rule: 'expand-members',
      }))
      note(draft, 'changed', 'expand-members', `the text counts or names the members: ${missing.join(' ')}`)
      return { ...draft, sides: [...draft.sides, ...added] }
    })
  },
}

/** "five Central Asian leaders", "all five presidents", or a list that lacks none but one. */
function tellsAll(draft: Draft, members: readonly string[], reading: Reading): boolean {
  for (const sentence of reading.sentences) {
    for (const phrase of sentence.phrases) {
      const actors = phrase.type === 'actors' ? phrase.actors : phrase.type === 'event' ? phrase.event.of : []
      for (const actor of actors) {
        if (actor.counted === members.length && (actor.group !== null || actor.plural)) return true
      }
    }
  }
  return countsGroup(reading, members.length) && draft.status !== 'cancelled'
}

/** "beş Orta Asya ülkesi": a number word right before the group's name. */
function countsGroup(reading: Reading, size: number): boolean {
  return reading.mentions.some((mention) => {
    if (mention.meaning.kind !== 'group' || mention.meaning.members.length !== size) return false
    const before = reading.tokens[mention.from - 1]
    return before !== undefined && (reading.language.counts[before.key] === size || before.value === size)
  })
}
