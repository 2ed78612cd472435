// Documents that an editor sends: read like posts where they can be read, and one line that says why where they cannot.
import { afterAll, describe, expect, it } from 'vitest'
import { tables } from '../../src/store/db.ts'
import { FAULTS } from '../../src/demo/bot-api/faults.ts'
import { buildPdf } from '../sources/build-pdf.ts'
import { talks } from '../jobs/outlet.ts'
import { closeScenes, plain } from './scene.ts'
import { ASK, channel, DONE, file, NOTHING, onRecord, openWithEditor, POST } from './submission-scene.ts'

afterAll(closeScenes)

describe('a document', () => {
  it.each([
    ['a web page', file('talks.html', talks('Tashkent'), 'text/html')],
    ['a text', file('talks.txt', ` date 2026-01-19 ${POST}`, 'text/plain')],
    ['a PDF file', file('talks.pdf', buildPdf([[POST.slice(0, 80), POST.slice(80)]]), 'application/pdf')],
  ])('that is %s is read and asked about', async (_, sent) => {
    const { scene, editor } = await openWithEditor()

    await editor.send(sent)
    const answer = await editor.hears(ASK)

    expect(answer).toContain('Türkiye and Uzbekistan')
    expect(await onRecord(scene)).toEqual(NOTHING)
    await editor.press('Public')
    await editor.hears(DONE)
    expect(plain(editor)).toContain('/meeting_')
  })

  it('of a forwarded post knows its channel and day', async () => {
    const { scene, editor } = await openWithEditor()
    await editor.send({ ...file('talks.txt', POST), origin: channel() })
    await editor.hears(ASK)
    await editor.hears(ASK)
    await editor.press('Public')
    await editor.hears(DONE)

    expect(await tables(scene.store.db).article.findMany()).toMatchObject([
      { url: 'https://t.me/MinistryNews/42', published: '2026-01-21' },
    ])
  })

  it.each([
    [
      'is larger than Telegram hands out',
      { document: { ...file('a.pdf', 'x').document, size: 21 * 1024 * 1024 } },
      'files of up to 20 MB only',
    ],
    ['is a scan', file('scan.pdf', buildPdf([[]])), 'it seems to be a scan'],
    ['is half a PDF', file('half.pdf', '%PDF-1.4 nothing of the kind'), 'it was not saved whole'],
    [
      'is a damaged PDF',
      file('broken.pdf', '%PDF-1.4 nothing of the kind %%EOF'),
      'The document is damaged.',
    ],
    ['is locked', file('a.pdf', buildPdf([[POST]], { encrypt: true })), 'locked with a password'],
    ['is an archive', file('a.zip', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])), 'this is none of them'],
    ['is a film', file('a.mp4', 'x', 'video/mp4'), 'this is none of them'],
    ['is empty of words', file('a.txt', '   \n '), 'There is no text in it.'],
  ])('that %s gets one line', async (_, sent, line) => {
    const { scene, editor } = await openWithEditor()
    await editor.send(sent)
    await editor.hears(line)
    expect(await tables(scene.store.db).submission.count()).toBe(0)
  })

  it('that is known to be too large is not asked for', async () => {
    const { scene, editor } = await openWithEditor()
    await editor.send({ document: { ...file('a.pdf', 'x').document, size: 21 * 1024 * 1024 } })
    await editor.hears('files of up to 20 MB only')
    expect(scene.control.calls('getFile')).toEqual([])
  })

  it('that Telegram does not hand out gets one line, and nothing of the token is told or logged', async () => {
    const { scene, editor } = await openWithEditor()
    scene.control.inject({ method: 'getFile', effect: FAULTS.broken() })

    await editor.send(file('talks.txt', POST))

    await editor.hears('Telegram does not hand me this file just now')
    expect(scene.logged.join('\n')).not.toContain('for-tests_only')
  })

  it('of an album is read by itself, in the order of sending', async () => {
    const { scene, editor } = await openWithEditor()
    const seen = editor.messages().length

    await editor.send({ ...file('a.txt', POST), album: 'x' })
    await editor.send({ ...file('b.txt', POST.replace('Tashkent', 'Samarkand')), album: 'x' })
    await editor.hears('Samarkand', seen)

    const answers = editor
      .messages()
      .slice(seen)
      .map((message) => message.text ?? '')
    expect(answers).toHaveLength(2)
    expect(answers[0]).toContain('Tashkent')
    expect(await tables(scene.store.db).submission.count()).toBe(2)
  })
})
