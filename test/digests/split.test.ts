import { describe, expect, it } from 'vitest'
import {
  bold,
  heading,
  italic,
  link,
  paragraph,
  text,
  type Block,
  type Document,
} from '../../digests/document.ts'
import { classicEntities, classicLength, renderClassic } from '../../digests/render-classic.ts'
import { LIMITS, renderMessages, renderRest, type MessagePayload } from '../../digests/render-messages.ts'
import { richSize } from '../../digests/rich-size.ts'
import type { MessageForm } from '../../src/domain/subscription.ts'

/** Numbers that are the same in every run, spread over [0, 1). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

const WORDS = [
  'meeting',
  'Ўзбекистон',
  '<b>',
  '&',
  '😀😀😀',
  'оʻ',
  'e\u0301e\u0301',
  '@user',
  'https://evil.example',
  'x'.repeat(90),
]

function randomBlocks(seed: number): Block[] {
  const next = numbers(seed)
  const words = (most: number) =>
    Array.from(
      { length: 1 + Math.floor(next() * most) },
      () => WORDS[Math.floor(next() * WORDS.length)],
    ).join(' ')
  const block = (): Block => {
    const choice = Math.floor(next() * 7)
    if (choice === 0) return heading(next() < 0.5 ? 1 : 2, words(8))
    if (choice === 1) return { kind: 'list', ordered: false, items: [[text(words(200))], [bold(words(5))]] }
    if (choice === 2) return { kind: 'details', summary: [text(words(3))], blocks: [paragraph(words(300))] }
    if (choice === 3) return { kind: 'quote', inlines: [text(words(100))], credit: [text(words(3))] }
    if (choice === 4)
      return paragraph(words(900), ' ', bold(italic(words(500)), ' '), link('https://a.example/', words(4)))
    return {
      kind: 'item',
      blocks: [
        paragraph(bold(words(10))),
        paragraph(words(60)),
        paragraph(link('https://a.example/b', words(3))),
      ],
    }
  }
  return Array.from({ length: 1 + Math.floor(next() * 60) }, block)
}

function contentOf(payload: MessagePayload): string {
  if (payload.form === 'rich')
    return JSON.stringify(payload.blocks, ['text', 'blocks', 'items', 'summary', 'credit'])
  return payload.text
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

/** Letters alone: parts differ from the whole in blanks and list marks only. */
const letters = (content: string) => content.replaceAll(/[\s\u2060•▎—]/gu, '')

function documentOf(...blocks: Block[]): Document {
  return { blocks, buttons: [] }
}

/** Whatever Telegram would refuse or spoil in a part. */
function excesses(part: MessagePayload): string[] {
  if (part.form === 'classic')
    return [
      ...(classicLength(part.text) > LIMITS.classic.units ? ['too long'] : []),
      ...(classicLength(part.text.trim()) === 0 ? ['empty'] : []),
      ...(classicEntities(part.text) > LIMITS.classic.entities ? ['too many entities'] : []),
      ...(part.text.isWellFormed() ? [] : ['half a pair']),
    ]
  const size = richSize(part.blocks)
  return [
    ...(size.characters > LIMITS.rich.characters ? ['too long'] : []),
    ...(size.characters === 0 ? ['empty'] : []),
    ...(size.blocks > LIMITS.rich.blocks ? ['too many blocks'] : []),
    ...(size.depth > LIMITS.rich.depth ? ['too deep'] : []),
    ...(/\\ud[89a-f]/i.test(JSON.stringify(part.blocks)) ? ['half a pair'] : []),
  ]
}

describe.each<MessageForm>(['classic', 'rich'])('every part of a %s message', (form) => {
  it.each(Array.from({ length: 12 }, (_, seed) => seed + 1))('is within the limits (document %i)', (seed) => {
    const parts = renderMessages(documentOf(...randomBlocks(seed)), form)
    expect(parts.length).toBeGreaterThan(0)
    for (const part of parts) expect(excesses(part)).toEqual([])
  })
})

describe('the parts together', () => {
  it.each(Array.from({ length: 12 }, (_, seed) => seed + 1))(
    'say everything once, in order (document %i)',
    (seed) => {
      const blocks = randomBlocks(seed)
      const parts = renderMessages(documentOf(...blocks), 'classic')
        .map(contentOf)
        .join('')
      const whole = contentOf({ form: 'classic', text: renderClassic(blocks) })
      expect(letters(parts)).toBe(letters(whole))
    },
  )

  it('close every tag that they open', () => {
    for (const part of renderMessages(documentOf(...randomBlocks(5)), 'classic')) {
      const html = part.form === 'classic' ? part.text : ''
      for (const tag of ['b', 'i', 'u', 'a', 'code', 'blockquote'])
        expect(html.match(new RegExp(`</${tag}>`, 'g'))?.length).toBe(
          html.match(new RegExp(`<${tag}[ >]`, 'g'))?.length,
        )
    }
  })
})

describe('borders', () => {
  const item = (n: number, units: number): Block => ({
    kind: 'item',
    blocks: [paragraph(bold(`Head ${n}`)), paragraph('x '.repeat(units / 2))],
  })

  it('fall between items while each fits into a message of its own', () => {
    const parts = renderMessages(documentOf(item(1, 3000), item(2, 3000), item(3, 500)), 'classic')
    expect(parts.map((part) => contentOf(part).match(/Head \d/g))).toEqual([['Head 1'], ['Head 2', 'Head 3']])
  })

  it('never part a heading from what it announces', () => {
    const parts = renderMessages(
      documentOf(item(1, 4000), heading(1, 'Upcoming'), heading(2, 'OTS'), item(2, 100)),
      'classic',
    )
    expect(parts.map((part) => contentOf(part).includes('Upcoming'))).toEqual([false, true])
  })

  it('fall inside a line where one item alone is too large, keeping its form', () => {
    const parts = renderMessages(documentOf(paragraph(bold('слово '.repeat(2000)))), 'classic')
    expect(parts).toHaveLength(3)
    for (const part of parts) expect(part.form === 'classic' && part.text).toMatch(/^<b>слово .*<\/b>$/s)
  })

  it('never fall inside a surrogate pair or before a combining mark', () => {
    const faces = renderMessages(documentOf(paragraph(`x${'😀'.repeat(5000)}`)), 'classic')
    expect(faces.every((part) => part.form === 'classic' && part.text.isWellFormed())).toBe(true)
    const marks = renderMessages(documentOf(paragraph('e\u0301'.repeat(5000))), 'classic')
    expect(marks.every((part) => part.form === 'classic' && part.text.startsWith('e'))).toBe(true)
  })

  it('come before the hundredth entity of a classic message, of which the server keeps no more', () => {
    const links = Array.from({ length: 250 }, (_, n) => paragraph(link(`https://a.example/${n}`, 'a')))
    expect(renderMessages(documentOf(...links), 'classic')).toHaveLength(3)
  })

  it('keep a rich message under five hundred blocks', () => {
    const lines = Array.from({ length: 1200 }, () => paragraph('a'))
    expect(renderMessages(documentOf(...lines), 'rich')).toHaveLength(3)
  })
})

describe('later parts of a document that names what continues', () => {
  const item = (n: number, units = 3000): Block => ({
    kind: 'item',
    blocks: [heading(3, `Head ${n}`), paragraph('x '.repeat(units / 2))],
  })
  const parts = (...blocks: Block[]) =>
    renderMessages({ blocks, buttons: [], continued: '(continued)' }, 'classic').map((part) =>
      contentOf(part)
        .replaceAll(/(?:x ?)+/g, 'x')
        .replaceAll('\u2060', ''),
    )

  it('repeat the headings of the section and the group that they stand under, and are numbered', () => {
    expect(parts(heading(1, 'Upcoming'), heading(2, 'OTS'), item(1), item(2), item(3))).toEqual([
      '▎Upcoming\n\nOTS\n\nHead 1\nx\n\n1/3',
      '▎Upcoming (continued)\n\nOTS (continued)\n\nHead 2\nx\n\n2/3',
      '▎Upcoming (continued)\n\nOTS (continued)\n\nHead 3\nx\n\n3/3',
    ])
  })

  it('repeat the section alone before a new group, and nothing before a new section', () => {
    const [, group, section] = parts(
      heading(1, 'New'),
      heading(2, 'OTS'),
      item(1),
      heading(2, 'UN'),
      item(2),
      heading(1, 'Upcoming'),
      item(3),
    )
    expect(group).toMatch(/^▎New \(continued\)\n\nUN\n\nHead 2/)
    expect(section).toMatch(/^▎Upcoming\n\nHead 3/)
  })

  it('do not put what closes the document under its last section', () => {
    const closing: Block = {
      kind: 'item',
      blocks: [heading(3, 'Head 2'), paragraph('x '.repeat(1500))],
      closing: true,
    }
    expect(parts(heading(1, 'New'), item(1), closing)[1]).toMatch(/^Head 2/)
  })

  it('bear no number where all is said in one', () => {
    expect(parts(heading(1, 'New'), item(1))).toEqual(['▎New\n\nHead 1\nx '.trim()])
  })

  it.each(Array.from({ length: 12 }, (_, seed) => seed + 1))(
    'stay within the limits and lose nothing (document %i)',
    (seed) => {
      const document = { blocks: randomBlocks(seed), buttons: [], continued: '(c)' }
      for (const form of ['classic', 'rich'] as const) {
        const rendered = renderMessages(document, form)
        expect(rendered.flatMap(excesses)).toEqual([])
      }
      const unmarked = renderMessages(document, 'classic').map((part) =>
        contentOf(part)
          .replace(/^(?:▎?[^\n]*\(c\)\n\n?)+/, '')
          .replace(/\n\n\d+\/\u2060?\d+$/, ''),
      )
      const whole = letters(contentOf({ form: 'classic', text: renderClassic(document.blocks) }))
      expect(letters(unmarked.join(''))).toBe(whole)
    },
  )

  it('keep heading and count when the rest is sent in another form', () => {
    const document: Document = {
      blocks: [heading(1, 'New'), item(1), item(2), item(3)],
      buttons: [],
      continued: '(continued)',
    }
    const rest = renderRest(document, { sent: 1, before: 'classic', form: 'classic' })
    expect(rest.map((part) => contentOf(part).match(/^.*|\d\/\d$/g))).toEqual([
      ['▎New (continued)', '2/3'],
      ['▎New (continued)', '3/3'],
    ])
  })
})
