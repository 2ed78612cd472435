// A draft's sides → the highest rank present.
import { LEVELS, type Level } from '../../domain/vocabulary.ts'
import type { Reading } from '../reading.ts'
import type { Draft } from './draft.ts'
import type { Refiner } from './refiner.ts'

export const judgeLevel: Refiner = {
  name: 'judge-level',
  refine(drafts, { reading }) {
    return drafts.map((draft) => {
      const format = draft.format === null ? null : (reading.world.formats.get(draft.format)?.level ?? null)
      return {
        ...draft,
        level: levelOf(draft, format) ?? draft.event?.body?.level ?? levelBeside(draft, reading),
      }
    })
  },
}

/** "at the level of deputy ministers", "the energy ministers' meeting": an office told without its country. */
function levelBeside(draft: Draft, reading: Reading): Level | null {
  const own = draft.claims.map((claim) => claim.sentence)
  const led = own.map((index) => index + 1).filter((index) => reading.sentences[index]?.classes.has('lead'))
  const levels = [...own, ...led].flatMap((index) =>
    reading.sentences[index]!.phrases.flatMap((phrase) => {
      const actors = phrase.type === 'actors' ? phrase.actors : phrase.type === 'event' ? phrase.event.of : []
      return actors.flatMap((actor) =>
        actor.country === null && actor.organization === null ? (actor.office?.level ?? []) : [],
      )
    }),
  )
  return levels[0] ?? null
}

function levelOf(draft: Draft, format: Level | null): Level | null {
  const levels = draft.sides.map((side) => side.level)
  const present = LEVELS.find((level) => levels.includes(level)) ?? null
  if (draft.receivers.length > 0 || present === null) return present ?? format
  // A session's rank is its members', even where the text names only a guest.
  return format !== null && LEVELS.indexOf(format) < LEVELS.indexOf(present) ? format : present
}
