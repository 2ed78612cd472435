// The one place that an article's opening tells, where a meeting has none of its own.
import { expect, it } from 'vitest'
import { readDocument } from '../../src/extraction/read-document.ts'
import { documentOf } from '../support/read-golden.ts'

function placeOf(text: string) {
  const result = readDocument(documentOf('place', text, { published: '2026-03-04' }))
  return result.kind === 'read' ? (result.extraction.meetings[0]?.place ?? null) : null
}

const MET = 'Dışişleri Bakanı Hakan Fidan, Kanada Dışişleri Bakanı Anita Anand ile salı günü görüştü.'
const TRAVELS = 'Fidan, göç konulu bir konferansa katılmak üzere Viyana’ya gitmişti.'

it('is where somebody travels, in a country of no side', () => {
  expect(placeOf(`${MET}\n\n${TRAVELS}`)).toMatchObject({ city: 'Vienna', country: 'AT' })
})

it('is none where the opening tells of two', () => {
  const next = 'Bakan, ardından Cenevre’ye gidecek.'
  expect(placeOf(`${MET}\n\n${TRAVELS} ${next}`)).toMatchObject({ city: null, country: null })
})
