// Files that people send to the bot: what getFile tells of them, and how they are handed out.
import { describe, expect, it } from 'vitest'
import type { File, Message } from '@grammyjs/types'
import { openScene, refusal, request, TOKEN } from '../stand-in-for-test.ts'

const bytes = new TextEncoder().encode('The ministers met.')
const MB = 1024 * 1024

async function withDocument(stated: { size?: number } = {}) {
  const scene = await openScene()
  const { control, person } = scene
  const message = control.send(person.id, {
    document: { name: 'talks.txt', type: 'text/plain', bytes, ...stated },
    caption: 'See #this',
  })
  const { document } = message as Message.DocumentMessage
  return { ...scene, message, document }
}

describe('a document that a person sends', () => {
  it('comes to the bot with its name, type, size and caption', async () => {
    const { call, message, document } = await withDocument()
    const { result } = await call('getUpdates')

    expect(document).toMatchObject({ file_name: 'talks.txt', mime_type: 'text/plain', file_size: 18 })
    expect(message).toMatchObject({ caption: 'See #this', caption_entities: [{ type: 'hashtag' }] })
    expect((result as { message?: Message }[]).at(-1)?.message).toEqual(message)
  })

  it('is handed out under the path that getFile tells', async () => {
    const { call, document, standIn } = await withDocument()
    const { result } = await call('getFile', { file_id: document.file_id })
    const { file_path, ...told } = result as File

    expect(told).toEqual({
      file_id: document.file_id,
      file_unique_id: document.file_unique_id,
      file_size: 18,
    })
    const response = await fetch(`${standIn.url}/file/bot${TOKEN}/${file_path}`)
    expect(await response.text()).toBe('The ministers met.')
  })

  it('is not handed out before getFile, nor an hour after it, nor for another token', async () => {
    const { call, document, standIn, clock } = await withDocument()
    const at = (path: string, token = TOKEN) => request(`${standIn.url}/file/bot${token}/${path}`)

    expect(await at('documents/file_0.txt')).toEqual(refusal(404, 'Not Found'))
    const { result } = await call('getFile', { file_id: document.file_id })
    const path = (result as File).file_path!
    expect(await at(path, '4242:another')).toEqual(refusal(401, 'Unauthorized'))
    clock.jumpTo(new Date(clock.now().getTime() + 3_600_001))
    expect(await at(path)).toEqual(refusal(404, 'Not Found'))
  })

  it('of more than 20 MB is not handed out to bots', async () => {
    const { call, document } = await withDocument({ size: 20 * MB + 1 })
    expect(await call('getFile', { file_id: document.file_id })).toEqual(
      refusal(400, 'Bad Request: file is too big'),
    )
  })
})

describe('getFile', () => {
  it('refuses what is no file', async () => {
    const { call } = await openScene()
    expect(await call('getFile')).toEqual(refusal(400, 'Bad Request: file_id not specified'))
    expect(await call('getFile', { file_id: 'x' })).toEqual(refusal(400, 'Bad Request: invalid file_id'))
  })
})

describe('a message that a person sends', () => {
  it('tells where it was written first', async () => {
    const { control, person } = await openScene()
    const origin = { type: 'hidden_user', date: 1, sender_user_name: 'Somebody' } as const

    expect(control.send(person.id, { text: 'Hello', origin })).toMatchObject({
      text: 'Hello',
      forward_origin: origin,
    })
  })

  it.each([
    ['neither text nor file', {}],
    ['a text beside a photo', { text: 'x', photo: true as const }],
    ['an empty text', { text: '' }],
    ['a text of 4097 characters', { text: 'x'.repeat(4097) }],
    ['a caption of 1025 characters', { photo: true as const, caption: 'x'.repeat(1025) }],
  ])('cannot have %s', async (_, sent) => {
    const { control, person } = await openScene()
    expect(() => control.send(person.id, sent)).toThrow(Error)
  })
})
