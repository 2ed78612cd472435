// A sentence → who is named in it and for which state or organisation they act.
import { isEnvoy, type Actor, type Phrase } from '../phrases/phrase.ts'
import { SPOKESPERSON } from '../quotation.ts'
import type { ReadSentence } from '../reading.ts'
import type { Side } from '../refine/draft.ts'
import { resolveSides, type SideContext } from '../refine/resolve-sides.ts'

export interface Party {
  actor: Actor
  phrase: Phrase
  side: Side
  /** Of its country or organisation. */
  code: string
  envoy: boolean
}

/** Those whose state or organisation is known, in order; who speaks for a ministry meets nobody. */
export function partiesOf({ phrases }: ReadSentence, context: SideContext): Party[] {
  const before: Side[] = []
  return phrases.flatMap((phrase) => {
    const actors = phrase.type === 'actors' ? phrase.actors : phrase.type === 'event' ? phrase.event.of : []
    return actors.flatMap((actor) => {
      if (actor.former || actor.office?.id === SPOKESPERSON) return []
      const sides = resolveSides([actor], before, 'complete', context)
      before.push(...sides)
      return sides.flatMap((side) => {
        const code = side.country ?? side.organization
        return code === null ? [] : [{ actor, phrase, side, code, envoy: isEnvoy(actor) }]
      })
    })
  })
}

/** An actor of a party as the side that it was found to be, told where a claim tells it. */
export function actorOf({ actor, side }: Pick<Party, 'actor' | 'side'>): Actor {
  return { ...actor, country: side.country, organization: side.organization }
}
