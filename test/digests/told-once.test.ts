import { describe, expect, it } from 'vitest'
import { compareFacts } from '../../digests/compare-facts.ts'
import { gazetteerNames } from '../../digests/gazetteer-names.ts'
import { meetingDocument } from '../../digests/meeting-document.ts'
import { outcomeTexts } from '../../digests/meeting-lines.ts'
import { renderPlain } from '../../digests/render-plain.ts'
import { toldFacts } from '../../digests/told-facts.ts'
import { toldOnce } from '../../digests/told-once.ts'
import { voiceOf } from '../../digests/voice.ts'
import type { Outcome } from '../../src/domain/report.ts'
import type { Locale } from '../../src/domain/vocabulary.ts'
import { countOutcomes } from '../../src/meetings/merge-outcomes.ts'
import { buildMeeting } from '../support/build-meeting.ts'

function outcome(type: Outcome['type'], language: Outcome['language'], title: string = type): Outcome {
  return { type, language, title }
}

describe('outcomes that outlets of several languages tell', () => {
  const memoranda = [outcome('memorandum', 'tr'), outcome('memorandum', 'en'), outcome('memorandum', 'uz')]

  it('are told once, by their title in the language of the reader', () => {
    expect(toldOnce(memoranda, 'en')).toEqual([outcome('memorandum', 'en')])
    expect(toldOnce(memoranda, 'uz-Cyrl')).toEqual([outcome('memorandum', 'uz')])
  })

  it('are told by the first title where none is in the language of the reader', () => {
    expect(toldOnce(memoranda.slice(0, 2), 'uz')).toEqual([outcome('memorandum', 'tr')])
  })

  it('lose nothing: the language that tells of more documents is shown', () => {
    const more = [
      outcome('agreement', 'en', 'on visas'),
      outcome('agreement', 'tr', 'a'),
      outcome('agreement', 'tr', 'b'),
    ]
    expect(toldOnce(more, 'en').map(({ title }) => title)).toEqual(['a', 'b'])
  })

  it('of different types stand side by side, in the order of their telling', () => {
    const told = [
      outcome('joint-statement', 'tr'),
      outcome('regulation', 'uz'),
      outcome('joint-statement', 'uz'),
    ]
    expect(toldOnce(told, 'uz')).toEqual([outcome('regulation', 'uz'), outcome('joint-statement', 'uz')])
  })
})

describe('a document on a card and in a digest', () => {
  const both = buildMeeting({
    outcomes: [
      outcome('joint-statement', 'tr', 'Ortak Bildiri'),
      outcome('plan', 'tr', 'İş birliği planı'),
      outcome('joint-statement', 'uz', 'Xavfsizlik toʻgʻrisida bayonot'),
      outcome('plan', 'uz', 'Hamkorlik rejasi'),
    ],
  })

  it.each<[Locale, string[]]>([
    ['tr', ['ortak açıklama “Ortak Bildiri”', '“İş birliği planı”']],
    ['uz', ['qoʻshma bayonot “Xavfsizlik toʻgʻrisida bayonot”', '“Hamkorlik rejasi”']],
    ['en', ['joint statement “Ortak Bildiri”', 'plan “İş birliği planı”']],
  ])('stands once with the title that readers of %s understand', (locale, shown) => {
    const names = gazetteerNames(locale)
    const card = renderPlain(meetingDocument(both, [], locale, { names }).blocks)
    expect(card.match(/^- .*[“].*$/gm)).toEqual(shown.map((line) => `- ${line}`))
    expect(outcomeTexts(both, voiceOf(locale, { names }))).toEqual(shown)
  })

  it('counts once for what is compared with later, and is no change', () => {
    const one = buildMeeting({ outcomes: both.outcomes.slice(0, 2) })
    expect(compareFacts(toldFacts(one), toldFacts(both))).toEqual([])
    expect([...countOutcomes(both.outcomes).values()]).toEqual([1, 1])
  })

  it.each<[Locale, Outcome, string]>([
    ['en', outcome('plan', 'en', 'plan of cooperation'), '“plan of cooperation”'],
    ['en', outcome('plan', 'en', 'Planning for 2026'), 'plan “Planning for 2026”'],
    ['en', outcome('joint-statement', 'en', 'Joint statement'), 'joint statement'],
    ['tr', outcome('plan', 'tr', 'elektronik belge için eylem planı'), '“elektronik belge için eylem planı”'],
    ['uz', outcome('proposal', 'uz', 'kengash tuzish taklifi'), '“kengash tuzish taklifi”'],
  ])('does not say its type twice (in %s: %o)', (locale, told, shown) => {
    const voice = voiceOf(locale, { names: gazetteerNames(locale) })
    expect(outcomeTexts(buildMeeting({ outcomes: [told] }), voice)).toEqual([shown])
  })
})
