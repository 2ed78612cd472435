import { describe, expect, it } from 'vitest'
import { toldOnce } from '../../digests/told-once.ts'
import type { Outcome } from '../../src/domain/report.ts'

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
