// Topics named in a draft's sentences and in those that follow → what was talked about.
import type { Draft } from './draft.ts'
import type { Refiner } from './refiner.ts'

/** Sentences after the meeting's own that still tell what it was about. */
const REACH = 3

export const attachTopics: Refiner = {
  name: 'attach-topics',
  refine(drafts, { reading }) {
    return drafts.map((draft) => {
      if (draft.background !== null) return draft
      const topics = new Set<string>()
      for (const sentence of sentencesOf(draft, drafts)) {
        for (const phrase of reading.sentences[sentence]?.phrases ?? [])
          if (phrase.type === 'topic') topics.add(phrase.topic)
      }
      return { ...draft, topics: [...topics].sort() }
    })
  },
}

function sentencesOf(draft: Draft, drafts: readonly Draft[]): Set<number> {
  const others = new Set(
    drafts.filter((other) => other !== draft).flatMap((other) => other.claims.map((claim) => claim.sentence)),
  )
  const sentences = new Set<number>()
  for (const claim of draft.claims) {
    sentences.add(claim.sentence)
    for (let step = 1; step <= REACH && !others.has(claim.sentence + step); step += 1)
      sentences.add(claim.sentence + step)
  }
  return sentences
}
