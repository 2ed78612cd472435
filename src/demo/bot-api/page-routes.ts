// The chat page and what it asks for → files, events of one person's chat, and that person's actions.
import { readFile } from 'node:fs/promises'
import type { HttpBindings } from '@hono/node-server'
import type { Context, Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import type { MovableClock } from '../clock.ts'
import { tomorrowMorning } from '../tomorrow-morning.ts'
import { visibleCommands } from './methods/commands.ts'
import { profileText } from './methods/profile.ts'
import type { People } from './people.ts'
import type { Room, World, WorldEvent } from './world.ts'

export interface PageOptions {
  world: World
  people: People
  clock: MovableClock
  zoneOf: (chatId: number) => string | Promise<string>
  /** Local hour of the chat's digest; undefined while it has none. */
  digestAtOf: (chatId: number) => string | undefined | Promise<string | undefined>
  /** What the clock's buttons do. */
  moveClock: (to: Date) => void | Promise<void>
  /** Aborted when the server closes: open event streams end. */
  ending: AbortSignal
}

const FILES: Record<string, { file: string; type: string }> = {
  '/': { file: 'index.html', type: 'text/html; charset=utf-8' },
  '/page/chat.css': { file: 'chat.css', type: 'text/css; charset=utf-8' },
  '/page/rich.css': { file: 'rich.css', type: 'text/css; charset=utf-8' },
  ...Object.fromEntries(
    [
      'action-button',
      'chat',
      'cities',
      'classic-text',
      'clock-bar',
      'composer',
      'dates',
      'element',
      'message',
      'rich-text',
      'rich-blocks',
      'server',
    ].map((name) => [`/page/${name}.js`, { file: `${name}.js`, type: 'text/javascript; charset=utf-8' }]),
  ),
}

/** Nothing but this server: the page works and leaks nothing without a network. */
const CONTENT_SECURITY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const HOUR_MS = 3_600_000

const ACTION = z.discriminatedUnion('do', [
  z.object({ do: z.literal('say'), person: z.number(), text: z.string().trim().min(1).max(4096) }),
  z.object({ do: z.literal('open'), person: z.number(), payload: z.string().optional() }),
  z.object({ do: z.literal('press'), person: z.number(), message: z.number(), data: z.string() }),
  z.object({ do: z.literal('locate'), person: z.number(), latitude: z.number(), longitude: z.number() }),
  z.object({ do: z.literal('block'), person: z.number(), blocked: z.boolean() }),
  z.object({ do: z.literal('clock'), person: z.number(), to: z.enum(['hour', 'morning']) }),
])
type Action = z.infer<typeof ACTION>

/** Adds the page at "/" and its two ends at "/demo/…" to the server. */
export function pageRoutes(app: Hono<{ Bindings: HttpBindings }>, options: PageOptions): void {
  const { world, clock } = options
  for (const [path, { file, type }] of Object.entries(FILES)) {
    app.get(path, async (context) => {
      const body = await readFile(new URL(`../page/${file}`, import.meta.url))
      return context.body(body, 200, {
        'content-type': type,
        'cache-control': 'no-store',
        'content-security-policy': CONTENT_SECURITY,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      })
    })
  }

  app.get('/demo/people', (context) =>
    context.json(
      [...world.people.values()].map(({ id, first_name, last_name, language_code }) => ({
        id,
        name: [first_name, last_name].filter(Boolean).join(' '),
        language: language_code ?? '',
      })),
    ),
  )

  app.post('/demo/act', async (context) => {
    if (!(context.req.header('content-type') ?? '').startsWith('application/json')) {
      return context.json({ error: 'JSON expected' }, 415)
    }
    const action = ACTION.safeParse(await context.req.json().catch(() => null))
    if (!action.success) return context.json({ error: 'No such action' }, 400)
    try {
      return context.json({ query: await act(options, action.data) })
    } catch (error) {
      return context.json({ error: error instanceof Error ? error.message : 'Failed' }, 409)
    }
  })

  app.get('/demo/events', (context) => {
    const room = world.rooms.get(Number(context.req.query('person')))
    if (!room) return context.json({ error: 'No such person' }, 404)
    return events(context, room, options)
  })

  /** Every open page shows the jump at once. */
  clock.subscribe(() => world.listeners.forEach((listener) => listener({ type: 'clock' })))
}

/** Does what the person did; answers with the id of the query where it was a press of a button. */
async function act(
  { people, clock, zoneOf, digestAtOf, moveClock }: PageOptions,
  action: Action,
): Promise<string | null> {
  if (action.do === 'press') return people.press(action.person, action.message, action.data).id
  if (action.do === 'say') people.say(action.person, action.text)
  if (action.do === 'open') people.open(action.person, action.payload)
  if (action.do === 'locate') people.shareLocation(action.person, action.latitude, action.longitude)
  if (action.do === 'block') people[action.blocked ? 'block' : 'unblock'](action.person)
  if (action.do === 'clock') {
    const now = clock.now()
    const hourLater = new Date(now.getTime() + HOUR_MS)
    const morning = tomorrowMorning(now, await zoneOf(action.person), await digestAtOf(action.person))
    await moveClock(action.to === 'hour' ? hourLater : morning)
  }
  return null
}

function events(context: Context, room: Room, options: PageOptions): Response {
  const { world, ending } = options
  return streamSSE(context, async (stream) => {
    const done = Promise.withResolvers<void>()
    // Writes follow one another, so that the state comes first and nothing overtakes anything.
    let last: Promise<void> = Promise.resolve()
    const send = (event: string, content: () => object | Promise<object>): void => {
      last = last
        .then(async () => stream.writeSSE({ event, data: JSON.stringify(await content()) }))
        .catch(() => done.resolve())
    }
    const listener = (event: WorldEvent): void => {
      if ('chatId' in event && event.chatId !== room.chat.id) return
      if (event.type === 'call' || event.type === 'called') return
      if (event.type === 'profile') send('profile', () => profile(room, options))
      else if (event.type !== 'clock') send(event.type, () => event)
      // The bot may have learnt of another zone by what was said: the shown time follows at once.
      if (event.type === 'clock' || event.type === 'message' || event.type === 'edited') {
        send('clock', () => time(room, options))
      }
    }
    world.listeners.add(listener)
    send('state', async () => ({
      ...profile(room, options),
      messages: room.messages,
      keyboard: room.keyboard,
      standing: room.standing,
      clock: await time(room, options),
    }))
    stream.onAbort(() => done.resolve())
    ending.addEventListener('abort', () => done.resolve(), { once: true })
    await done.promise
    world.listeners.delete(listener)
  })
}

async function time(room: Room, { clock, zoneOf, digestAtOf }: PageOptions): Promise<object> {
  const now = clock.now()
  const zone = await zoneOf(room.chat.id)
  const tomorrow = tomorrowMorning(now, zone, await digestAtOf(room.chat.id))
  return { now: now.getTime(), zone, tomorrow: tomorrow.getTime() }
}

function profile(room: Room, { world }: PageOptions): object {
  const language = (world.people.get(room.chat.id)?.language_code ?? '').slice(0, 2)
  return {
    bot: {
      id: world.bot.id,
      name: profileText(world, 'name', language),
      username: world.bot.username,
      description: profileText(world, 'description', language),
    },
    commands: visibleCommands(world, room, language),
  }
}
