// A claim that lacks a side: completed with the likeliest that the article names, for an editor.
import { describe, expect, it } from 'vitest'
import { judgeCompletion } from '../../src/extraction/complete/judge-completion.ts'
import { COMPLETION_BASE, COMPLETION_WEIGHTS } from '../../src/extraction/complete/weights.ts'
import { describeReading } from '../../src/extraction/describe-reading.ts'
import { readDocument } from '../../src/extraction/read-document.ts'
import { documentOf } from '../support/read-golden.ts'

const RECEPTIONS = [
  'Foreign Minister Bakhtiyor Saidov received the delegation. The delegation of Japan was led by Foreign Minister Takeshi Iwaya.',
  'Xarici işlər naziri Ceyhun Bayramov nümayəndə heyətini qəbul edib. Yaponiyanın xarici işlər naziri Takeşi İvaya əməkdaşlığı vurğulayıb.',
  'Сыртқы істер министрі Ермек Көшербаев делегацияны қабылдады. Жапония сыртқы істер министрі Такэси Ивая ынтымақтастықты атап өтті.',
]

function read(text: string) {
  const result = readDocument(documentOf('completion', text, { published: '2026-03-04' }))
  if (result.kind !== 'read') throw new Error(result.kind)
  return result
}

describe('a claim that names one side only', () => {
  it.each(RECEPTIONS)('is completed from the sentence behind, and waits for an editor: %s', (text) => {
    const [meeting, ...others] = read(text).extraction.meetings
    expect(others).toEqual([])
    expect(meeting).toMatchObject({ mode: 'in-person', review: true })
    expect(meeting!.countries).toContain('JP')
  })

  it('is explained by what was weighed', () => {
    const { extraction, trace } = read(RECEPTIONS[0]!)
    expect(describeReading(extraction, trace)).toMatch(
      /by en\.receive\.active: opens meeting 1, its sides weighed: \+\d\.\d [a-z ]*receive/u,
    )
  })

  it('stays alone where nobody else is named', () => {
    const text = 'Foreign Minister Bakhtiyor Saidov received the delegation. It came for the spring festival.'
    expect(read(text).extraction.meetings).toEqual([])
  })

  it('stays alone where its sentence tells of those who act for no state', () => {
    const text = RECEPTIONS[0]!.replace('received the delegation', 'received the delegation of athletes')
    expect(read(text).extraction.meetings).toEqual([])
  })

  it('stays alone where its sentence denies that others meet', () => {
    const text = RECEPTIONS[0]!.replace(
      'delegation.',
      'delegation, but will not meet Japanese Foreign Minister Takeshi Iwaya.',
    )
    expect(read(text).extraction.meetings).toEqual([])
  })
})

describe('the odds of a completion', () => {
  it('are the sum of what its features weigh, the weightiest told first', () => {
    const [feature, weight] = Object.entries(COMPLETION_WEIGHTS).find(([, one]) => one < -0.3)!
    const { odds, reasons } = judgeCompletion(['unheard of', 'told in the title', feature])
    const title = COMPLETION_WEIGHTS['told in the title']!
    expect(odds).toBeCloseTo(COMPLETION_BASE + weight + title)
    expect(reasons.map((reason) => reason.feature)).toEqual(
      Math.abs(weight) >= Math.abs(title) ? [feature, 'told in the title'] : ['told in the title', feature],
    )
  })
})
