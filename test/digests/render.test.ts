import { describe, expect, it } from 'vitest'
import { bold, command, link, paragraph, text, type Block, type Document } from '../../digests/document.ts'
import { classicLength, renderClassic } from '../../digests/render-classic.ts'
import { renderMessages, renderRest } from '../../digests/render-messages.ts'
import { renderPlain } from '../../digests/render-plain.ts'
import { renderRich } from '../../digests/render-rich.ts'

const HOSTILE = '<b>&"quoted"</b> @user /start https://evil.example \u202egnp.exe\u2028#tag \u0007end'

const visible = (html: string) => html.replaceAll('\u2060', '')

describe('hostile text', () => {
  it('is escaped in the classic form, and stays one line without controls', () => {
    const html = renderClassic([paragraph(HOSTILE)])
    expect(visible(html)).toBe(
      '&lt;b&gt;&amp;&quot;quoted&quot;&lt;/b&gt; @user /start https://evil.example gnp.exe #tag end',
    )
    expect(html).not.toMatch(/@user|\/start|https:\/\/evil/)
  })

  it('is data in the rich form, cleaned and otherwise untouched', () => {
    expect(renderRich([paragraph('<b>@user</b> &amp;')])).toEqual([
      { type: 'paragraph', text: '<b>@user</b> &amp;' },
    ])
  })

  it('cannot break out of the address of a link', () => {
    const html = renderClassic([paragraph(link('https://news.example/?q="><b>&x=1', 'Source'))])
    expect(html).toBe('<a href="https://news.example/?q=%22%3E%3Cb%3E&amp;x=1">Source</a>')
  })

  it.each([
    'javascript:alert(1)',
    'tg://resolve?domain=evil',
    'https://user@evil.example/',
    'not an address',
    '',
  ])('is no link where the address is %s', (url) => {
    expect(renderClassic([paragraph(link(url, 'Source'))])).toBe('Source')
  })

  it('keeps no half of a surrogate pair', () => {
    expect(renderPlain([paragraph('a\ud83d b \ude00')])).toBe('a\ufffd b \ufffd')
  })
})

describe('our own commands', () => {
  it('stay active in both forms', () => {
    const blocks = [paragraph(text('Open '), command('/meeting_12'))]
    expect(renderClassic(blocks)).toBe('Open /meeting_12')
    expect(renderRich(blocks)).toEqual([
      {
        type: 'paragraph',
        text: ['Open ', { type: 'bot_command', text: '/meeting_12', bot_command: '/meeting_12' }],
      },
    ])
  })

  it('are plain code when they are none that Telegram takes', () => {
    expect(renderClassic([paragraph(command('/meeting_a-b'))])).toBe('<code>/meeting_a-b</code>')
  })
})

describe('a document of every kind of block', () => {
  const blocks: Block[] = [
    { kind: 'title', inlines: [text('Title')] },
    { kind: 'heading', level: 1, inlines: [text('Section')] },
    { kind: 'item', blocks: [paragraph(bold('Head')), paragraph('line')] },
    { kind: 'list', ordered: true, items: [[text('one')], [text('two')]] },
    { kind: 'table', header: [], rows: [[[text('Date')], [text('today')]]] },
    {
      kind: 'details',
      summary: [text('Sources')],
      blocks: [{ kind: 'quote', inlines: [text('words')], credit: [text('Outlet')] }],
    },
    { kind: 'divider' },
    { kind: 'footer', inlines: [text('end')] },
  ]

  it('reads in the classic form as lines, with one quotation not inside another', () => {
    expect(renderClassic(blocks)).toBe(
      [
        '<b>Title</b>\n\n<b>▎Section</b>\n\n<b>Head</b>\nline\n1. one\n2. two\n<b>Date:</b> today\n',
        '<blockquote expandable><b>Sources</b>\nwords\n— Outlet</blockquote>\n\n———\n\n<i>end</i>',
      ].join(''),
    )
  })

  it('takes the blocks of a rich message that its documentation names', () => {
    expect(renderRich(blocks).map((block) => block.type)).toEqual(
      'heading heading paragraph paragraph list table details divider footer'.split(' '),
    )
  })

  it('counts as Telegram does: text without tags, an entity as one character', () => {
    expect(classicLength('<b>a &amp; b</b> <a href="https://x.example/?a=1&amp;b=2">c</a>')).toBe(
      'a & b c'.length,
    )
  })
})

describe('buttons', () => {
  it('stand below the last part, in Telegram’s own shape', () => {
    const document: Document = {
      blocks: Array.from({ length: 3 }, () => paragraph('x'.repeat(3000))),
      buttons: [
        [
          { text: 'More', data: 'recent' },
          { text: 'Open', url: 'https://elchi.example/' },
        ],
      ],
    }
    const keyboards = renderMessages(document, 'classic').map((payload) => payload.keyboard)
    expect(keyboards).toEqual([
      undefined,
      undefined,
      [
        [
          { text: 'More', callback_data: 'recent' },
          { text: 'Open', url: 'https://elchi.example/' },
        ],
      ],
    ])
  })

  it('belong to no message where there is nothing to say', () => {
    expect(renderMessages({ blocks: [], buttons: [[{ text: 'More', data: 'recent' }]] }, 'rich')).toEqual([])
  })
})

describe('the rest of a document that the server refuses in one form', () => {
  const document: Document = {
    blocks: Array.from({ length: 12 }, (_, n) => paragraph(`${n} ${'x'.repeat(7000)}`)),
    buttons: [[{ text: 'More', data: 'recent' }]],
  }

  it('is split anew in the other form, says nothing again and keeps the buttons at its end', () => {
    const rich = renderMessages(document, 'rich')
    const rest = renderRest(document, { sent: 1, before: 'rich', form: 'classic' })
    const [first] = rich
    const said = first?.form === 'rich' ? first.blocks.length : 0
    expect(said).toBeGreaterThan(0)
    expect(
      rest.map((part) => part.form === 'classic' && /^\d+ /.exec(part.text)?.[0]).filter(Boolean),
    ).toEqual(Array.from({ length: 12 - said }, (_, n) => `${n + said} `))
    expect(rest.at(-1)?.keyboard).toEqual([[{ text: 'More', callback_data: 'recent' }]])
  })

  it('is nothing once everything was sent', () => {
    const all = renderMessages(document, 'rich').length
    expect(renderRest(document, { sent: all, before: 'rich', form: 'classic' })).toEqual([])
  })
})
