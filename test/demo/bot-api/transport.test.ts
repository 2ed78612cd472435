import { request as httpRequest } from 'node:http'
import { describe, expect, test } from 'vitest'
import { openScene, refusal, request, TOKEN } from '../stand-in-for-test.ts'

describe('who may call', () => {
  test.each([
    ['a token of another bot', '4242:wrong', 401, 'Unauthorized'],
    ['a token that is none', 'nonsense', 404, 'Not Found'],
    ['an empty token', '', 404, 'Not Found'],
  ])('%s is refused', async (_, token, code, description) => {
    const { standIn } = await openScene()

    expect(await request(`${standIn.url}/bot${token}/getMe`)).toEqual(refusal(code, description))
  })

  test('an unknown method is not found', async () => {
    const { call } = await openScene()

    expect(await call('sendMesage')).toEqual(refusal(404, 'Not Found: method not found'))
  })

  test('a page of another site gets in neither by its origin nor by a name that leads here', async () => {
    const { standIn } = await openScene()
    const url = `${standIn.url}/bot${TOKEN}/getMe`
    const foreignOrigin = await fetch(url, { headers: { origin: 'https://example.org' } })
    const foreignHost = await statusFor(url, 'evil.example.org')

    expect([foreignOrigin.status, foreignHost]).toEqual([403, 403])
  })
})

describe('how calls are written', () => {
  const asked = { chat_id: '0', text: 'Salom, dunyo & co', disable_notification: 'true' }

  test.each<[string, (url: string, fields: Record<string, string>) => [string, RequestInit]]>([
    ['GET with a query', (url, fields) => [`${url}?${new URLSearchParams(fields).toString()}`, {}]],
    ['POST with a form', (url, fields) => [url, { method: 'POST', body: new URLSearchParams(fields) }]],
    [
      'POST with parts',
      (url, fields) => {
        const body = new FormData()
        for (const [name, value] of Object.entries(fields)) body.set(name, value)
        return [url, { method: 'POST', body }]
      },
    ],
    [
      'POST with JSON',
      (url, fields) => [
        url,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json; charset=utf-8' },
          body: JSON.stringify({ ...fields, chat_id: Number(fields['chat_id']), disable_notification: true }),
        },
      ],
    ],
  ])('%s does the same', async (_, write) => {
    const { standIn, person, control } = await openScene()
    const [url, init] = write(`${standIn.url}/bot${TOKEN}/SENDmessage`, {
      ...asked,
      chat_id: String(person.id),
    })
    const answer = await request(url, init)

    expect(answer).toMatchObject({ ok: true, result: { text: asked.text, chat: { id: person.id } } })
    expect(control.warnings()).toEqual([])
    expect(control.calls('sendMessage')).toHaveLength(1)
  })

  test('a body that is not the JSON it says is refused', async () => {
    const { standIn } = await openScene()
    const answer = await request(`${standIn.url}/bot${TOKEN}/getMe`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"a":',
    })

    expect(answer).toEqual(refusal(400, "Bad Request: can't parse JSON object"))
  })

  test('a parameter that Telegram would ignore is done without and noted', async () => {
    const { send, control } = await openScene()

    expect(await send('Salom', { parse_mod: 'HTML' })).toMatchObject({ ok: true })
    expect(control.warnings()).toEqual([
      'sendMessage: unknown parameter "parse_mod", or not known to the stand-in',
    ])
  })
})

function statusFor(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const call = httpRequest(url, { headers: { host } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
    call.on('error', reject)
    call.end()
  })
}
