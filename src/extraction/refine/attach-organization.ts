// A meeting of several states "under the auspices of" an organisation → a meeting of that organisation.
import type { Claim } from '../claim.ts'
import type { Reading } from '../reading.ts'
import type { Refiner } from './refiner.ts'

export const attachOrganization: Refiner = {
  name: 'attach-organization',
  refine(drafts, { reading, note }) {
    return drafts.map((draft) => {
      // "Southeast Asian foreign ministers" meet as ASEAN's: whose the format is.
      const own =
        draft.format === null ? null : (reading.world.formats.get(draft.format)?.organization ?? null)
      if (draft.organization === null && own !== null && draft.sides.length === 0)
        return { ...draft, organization: own }
      const countries = new Set(draft.sides.flatMap((side) => side.country ?? []))
      if (draft.organization !== null || countries.size < 3) return draft
      const organization = patronOf(draft.claims, reading)
      if (organization === null) return draft
      note(draft, 'changed', 'attach-organization', `under the auspices of ${organization}`)
      return { ...draft, organization }
    })
  },
}

/** The organisation under whose auspices the sentences of some claims put what they tell; null where none does. */
export function patronOf(claims: readonly Claim[], reading: Reading): string | null {
  for (const claim of claims) {
    const { phrases } = reading.sentences[claim.sentence]!
    const at = phrases.findIndex((phrase) => phrase.type === 'words' && phrase.classes.includes('auspices'))
    if (at === -1) continue
    const beside =
      reading.language.wordOrder === 'verb-final'
        ? phrases.slice(Math.max(0, at - 4), at).reverse()
        : phrases.slice(at + 1, at + 4)
    for (const phrase of beside) {
      const found =
        phrase.type === 'actors' ? phrase.actors.find((actor) => actor.organization !== null) : undefined
      if (found !== undefined) return found.organization
    }
  }
  return null
}
