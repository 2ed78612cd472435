// Input that nobody wrote in good faith: it ends, and it does not crash.
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/extraction/read-document.ts'
import { LANGUAGES } from '../../src/languages/index.ts'
import { documentOf } from '../support/read-golden.ts'

const MEGABYTE = 1_000_000
const of = (unit: string, length = MEGABYTE): string => unit.repeat(Math.ceil(length / unit.length))

const HOSTILE: readonly (readonly [what: string, text: string])[] = [
  ['letters without a blank', of('a')],
  ['digits', of('7')],
  ['blanks', of(' ')],
  ['stops after capitals', of('A.', MEGABYTE / 4)],
  ['lines', of('x\n', MEGABYTE / 4)],
  ['open brackets and quotes', of('(["')],
  ['sums', of('4+')],
  ['apostrophes', of("a'")],
  ['letters of two scripts in a word', of('аaбbİıӘə')],
  ['words of two scripts', of('Минист Minister ', MEGABYTE / 8)],
  ['broken surrogates', of('\ud800a')],
  ['verbs', of('met with ', MEGABYTE / 8)],
  [
    'ministers in one sentence',
    of('Foreign Minister Fidan met with Foreign Minister Saidov and ', MEGABYTE / 8),
  ],
  ['addresses', of('a.b@')],
  ['dates', of('7-8-9 November ', MEGABYTE / 8)],
]

describe('readDocument on hostile input', () => {
  // The runner's own limit is the bound: a quadratic step would need hours here.
  it.for(HOSTILE)('ends on a megabyte of %s', ([, text]) => {
    expect(readDocument({ ...documentOf('h', text), language: 'en' }).kind).toMatch(/^(?:read|empty)$/u)
  })

  it.for(LANGUAGES.flatMap(({ code }) => HOSTILE.map(([what, text]) => [code, what, text] as const)))(
    'ends in %s on %s',
    ([code, , text]) => {
      const result = readDocument({ ...documentOf('h', text.slice(0, MEGABYTE / 20)), language: code })
      expect(result.kind).toMatch(/^(?:read|empty)$/u)
    },
  )

  it.for(['', ' ', '\n\n', '…', '\u200b'])('finds nothing in %j', (text) => {
    expect(readDocument(documentOf('h', text))).toEqual({ kind: 'empty' })
  })

  it('says which language it does not read', () => {
    const text =
      'Die beiden Minister trafen sich in der Hauptstadt und sprachen über den Handel mit der Region.'

    expect(readDocument(documentOf('h', text))).toEqual({ kind: 'unsupported-language', language: 'de' })
  })
})
