import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { openScene } from './stand-in-for-test.ts'

const PAGE = new URL('../../src/demo/page/', import.meta.url)

/** Named events of a stream, as they come. */
async function* eventsOf(
  response: Response,
): AsyncGenerator<{ event: string; data: Record<string, unknown> }> {
  let text = ''
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const lines = new Map(
        text
          .slice(0, end)
          .split('\n')
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
      )
      text = text.slice(end + 2)
      yield {
        event: lines.get('event') ?? '',
        data: JSON.parse(lines.get('data') ?? 'null') as Record<string, unknown>,
      }
    }
  }
}

async function watchedScene() {
  const scene = await openScene({ zoneOf: () => 'Asia/Tashkent' })
  const { url } = scene.standIn
  const stream = eventsOf(await fetch(`${url}/demo/events?person=${scene.person.id}`))
  async function next(): Promise<{ event: string; data: Record<string, unknown> }> {
    return (await stream.next()).value as { event: string; data: Record<string, unknown> }
  }
  const act = (action: object, type = 'application/json') =>
    fetch(`${url}/demo/act`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: JSON.stringify({ person: scene.person.id, ...action }),
    })
  return { ...scene, next, act }
}

describe('the page', () => {
  test('and all that it loads comes from the stand-in, and may come from nowhere else', async () => {
    const { standIn } = await openScene()
    const page = await fetch(standIn.url)
    const files = (await readdir(PAGE)).filter((name) => name !== 'index.html')
    const statuses = await Promise.all(
      files.map(async (name) => (await fetch(`${standIn.url}/page/${name}`)).status),
    )
    const sources = await Promise.all(files.map((name) => readFile(new URL(name, PAGE), 'utf8')))

    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
    expect(statuses).toEqual(files.map(() => 200))
    expect(
      sources.filter((source) =>
        /innerHTML|insertAdjacentHTML|(?:url\(|@import|from ')\s*['"]?https?:/u.test(source),
      ),
    ).toEqual([])
  })

  test('hears the whole chat first and then what happens in it', async () => {
    const { clock, control, next, person, sent } = await watchedScene()
    const state = await next()
    await sent('Salom')
    const message = await next()
    const time = await next()
    clock.jumpTo(new Date('2026-01-21T14:00:00Z'))
    const jumped = await next()
    control.block(person.id)
    const blocked = await next()

    expect(state).toMatchObject({
      event: 'state',
      data: {
        messages: [{ text: '/start' }],
        standing: 'open',
        clock: {
          now: Date.parse('2026-01-21T13:00:00Z'),
          zone: 'Asia/Tashkent',
          tomorrow: Date.parse('2026-01-22T03:05:00Z'),
        },
      },
    })
    expect(message).toMatchObject({ event: 'message', data: { message: { text: 'Salom' } } })
    expect(time.event).toBe('clock')
    expect(jumped).toMatchObject({ event: 'clock', data: { now: Date.parse('2026-01-21T14:00:00Z') } })
    expect(blocked).toMatchObject({ event: 'standing', data: { standing: 'blocked' } })
  })

  test('writes, presses, locates and moves the clock as the person', async () => {
    const { act, clock, control, person, sent } = await watchedScene()
    const reply_markup = { inline_keyboard: [[{ text: 'More', callback_data: 'm' }]] }
    const { message_id } = await sent('Salom', { reply_markup })
    await act({ do: 'say', text: '/recent' })
    await act({ do: 'open', payload: 'x' })
    await act({ do: 'locate', latitude: 41.3, longitude: 69.3 })
    const pressed = (await (await act({ do: 'press', message: message_id, data: 'm' })).json()) as {
      query: string
    }
    await act({ do: 'clock', to: 'hour' })
    const hourLater = clock.now()
    await act({ do: 'clock', to: 'morning' })
    const updates = control.messages(person.id).filter(({ from }) => !from?.is_bot)

    expect(updates.map(({ text, location }) => text ?? location)).toEqual([
      '/start',
      '/recent',
      '/start x',
      { latitude: 41.3, longitude: 69.3 },
    ])
    expect(pressed.query).toMatch(/^\d+$/u)
    expect(hourLater).toEqual(new Date('2026-01-21T14:00:00Z'))
    expect(clock.now()).toEqual(new Date('2026-01-22T03:05:00Z'))
  })

  test('is told in words what cannot be done', async () => {
    const { act, control, person } = await watchedScene()
    control.block(person.id)
    const silent = await act({ do: 'say', text: 'x' })
    const unknown = await act({ do: 'dance' })
    const form = await act({ do: 'say', text: 'x' }, 'text/plain')

    expect([silent.status, unknown.status, form.status]).toEqual([409, 400, 415])
    expect(await silent.json()).toEqual({ error: expect.stringContaining('unblock') as string })
  })
})
