// A token, a clock and a bot's name → a Bot API server and a chat page on this machine, and a handle to drive both.
import type { AddressInfo } from 'node:net'
import { type HttpBindings, serve } from '@hono/node-server'
import type { Message, User, UserFromGetMe } from '@grammyjs/types'
import { Hono, type MiddlewareHandler } from 'hono'
import type { MovableClock } from '../clock.ts'
import { answerCall, type ApiOptions } from './answer-call.ts'
import { ApiError } from './api-error.ts'
import { type Fault, faultList } from './faults.ts'
import { type FloodLimits, floodGate } from './flood-limits.ts'
import { fileAt } from './methods/files.ts'
import { visibleCommands } from './methods/commands.ts'
import { pageRoutes } from './page-routes.ts'
import { type NewPerson, type People, peopleOf } from './people.ts'
import { readCall } from './read-call.ts'
import { updateQueue } from './update-queue.ts'
import { type CallRecord, type World, type WorldEvent, createWorld } from './world.ts'

export interface StandInOptions {
  token: string
  clock: MovableClock
  /** 0 (the default) takes a free one. */
  port?: number
  botUser?: Partial<Pick<UserFromGetMe, 'first_name' | 'username' | 'can_read_all_group_messages'>>
  /** Who can be chosen on the page; also how tests get people at once. */
  people?: readonly NewPerson[]
  /** null (the default) enforces none. */
  limits?: FloodLimits | null
  /** IANA zone in which the page shows a chat's time; the app knows it. UTC where it is left out. */
  zoneOf?: (chatId: number) => string | Promise<string>
  /** Local hour of a chat's digest, to which "tomorrow morning" leads; 08:00 where it is left out or not known. */
  digestAtOf?: (chatId: number) => string | undefined | Promise<string | undefined>
  /** What the page's clock buttons do; they move the clock where it is left out. */
  moveClock?: (to: Date) => void | Promise<void>
  /** How long a webhook that failed is left alone; 1000 where it is left out. */
  webhookRetryMs?: number
  /** Hears of errors in the stand-in itself. */
  onBug?: (error: unknown) => void
}

export interface Control extends People {
  people(): User[]
  /** Oldest first, from both sides. */
  messages(chatId: number): Message[]
  /** Only what the bot wrote. */
  botMessages(chatId: number): Message[]
  commands(chatId: number): { command: string; description: string }[]
  inject(fault: Fault): void
  clearFaults(): void
  /** Makes every unanswered button press too old to answer. */
  expireButtons(): void
  calls(method?: string): CallRecord[]
  /** What the server forgave: unknown parameters and fields, dropped links. Empty for a careful bot. */
  warnings(): string[]
  subscribe(listener: (event: WorldEvent) => void): () => void
  /** The first truthy result of `check`, asked now and after everything that happens; rejects after `timeoutMs` (10 s). */
  until<T>(check: () => T, timeoutMs?: number): Promise<NonNullable<T>>
}

export interface TelegramStandIn {
  /** For TELEGRAM_API_ROOT; also the address of the chat page. */
  url: string
  token: string
  bot: UserFromGetMe
  control: Control
  close(): Promise<void>
}

/** Listens on 127.0.0.1 only. Rejects if the port is taken. */
export async function startTelegramStandIn(options: StandInOptions): Promise<TelegramStandIn> {
  const { clock, token, limits = null, onBug = () => undefined } = options
  const updates = updateQueue({
    retryMs: options.webhookRetryMs ?? 1000,
    unixNow: () => Math.floor(clock.now().getTime() / 1000),
  })
  const world = createWorld(clock, botUser(token, options.botUser ?? {}), updates)
  const faults = faultList()
  const people = peopleOf(world)
  for (const person of options.people ?? []) people.addPerson(person)

  const ending = new AbortController()
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.use(onlyThisMachine)
  botApiRoutes(app, token, { world, faults, flood: limits && floodGate(limits), onBug })
  pageRoutes(app, {
    world,
    people,
    clock,
    zoneOf: options.zoneOf ?? (() => 'UTC'),
    digestAtOf: options.digestAtOf ?? (() => undefined),
    moveClock: options.moveClock ?? ((to) => clock.jumpTo(to)),
    ending: ending.signal,
  })

  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: options.port ?? 0 })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', reject)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    token,
    bot: world.bot,
    control: controlOf(world, people, faults),
    async close() {
      updates.close()
      ending.abort()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
    },
  }
}

function botUser(token: string, given: NonNullable<StandInOptions['botUser']>): UserFromGetMe {
  return {
    id: Number(token.split(':')[0]) || 1,
    is_bot: true,
    first_name: 'Elchi',
    username: 'elchi_demo_bot',
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_guest_queries: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
    ...given,
  }
}

type App = Hono<{ Bindings: HttpBindings }>

/** Other sites' pages reach this address too, by a name that leads to it or by a form: neither gets in. */
const onlyThisMachine: MiddlewareHandler = (context, next) => {
  const own = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/u
  const origin = context.req.header('origin')
  const foreign = origin !== undefined && !own.test(origin.replace(/^https?:\/\//u, ''))
  if (foreign || !own.test(context.req.header('host') ?? '')) {
    return Promise.resolve(context.text('This machine only', 403))
  }
  return next()
}

function botApiRoutes(app: App, token: string, api: ApiOptions): void {
  app.get('/file/:bot{bot[^/]*}/:path{.+}', (context) => {
    const refuse = (code: 401 | 404, description: string): Response =>
      context.json({ ok: false, error_code: code, description }, code)
    if (decodeURIComponent(context.req.param('bot')) !== `bot${token}`) return refuse(401, 'Unauthorized')
    const bytes = fileAt(api.world, context.req.param('path'))
    if (bytes === null) return refuse(404, 'Not Found')
    return context.body(new Uint8Array(bytes), 200, { 'content-type': 'application/octet-stream' })
  })
  app.all('/:bot{bot[^/]*}/:method', async (context) => {
    const refuse = (code: 401 | 404, description: string): Response =>
      context.json({ ok: false, error_code: code, description }, code)
    const given = decodeURIComponent(context.req.param('bot').slice('bot'.length))
    if (!/^\d{1,16}:[\w-]{1,64}$/u.test(given)) return refuse(404, 'Not Found')
    if (given !== token) return refuse(401, 'Unauthorized')
    if (context.req.method !== 'GET' && context.req.method !== 'POST') return refuse(404, 'Not Found')
    let call
    try {
      call = await readCall(context)
    } catch (error) {
      const description =
        error instanceof ApiError ? error.message : "Bad Request: can't read the request body"
      return context.json({ ok: false, error_code: 400, description }, 400)
    }
    const answer = await answerCall(api, context.req.param('method'), call, context.req.raw.signal)
    if (answer === 'drop') {
      context.env.incoming.socket.destroy()
      return context.body(null)
    }
    return context.json(answer.body, answer.status as 200)
  })
}

function controlOf(world: World, people: People, faults: ReturnType<typeof faultList>): Control {
  function messages(chatId: number): Message[] {
    return structuredClone(world.rooms.get(chatId)?.messages ?? [])
  }

  function subscribe(listener: (event: WorldEvent) => void): () => void {
    world.listeners.add(listener)
    return () => world.listeners.delete(listener)
  }

  return {
    ...people,
    people: () => [...world.people.values()],
    messages,
    botMessages: (chatId) => messages(chatId).filter(({ from }) => from?.id === world.bot.id),
    commands(chatId) {
      const room = world.rooms.get(chatId)
      return room ? visibleCommands(world, room, world.people.get(chatId)?.language_code ?? '') : []
    },
    inject: (fault) => faults.inject(fault),
    clearFaults: () => faults.clear(),
    expireButtons() {
      for (const pressed of world.pressed.values()) pressed.expired = true
    },
    calls: (method) => world.calls.filter((call) => method === undefined || call.method === method),
    warnings: () => [...world.warnings],
    subscribe,
    until(check, timeoutMs = 10_000) {
      return new Promise((resolve, reject) => {
        const look = (): void => {
          const result = check()
          if (result === undefined || result === null || result === false) return
          end()
          resolve(result)
        }
        const stop = subscribe(look)
        const timer = setTimeout(() => {
          end()
          reject(new Error(`Nothing of the kind happened in ${timeoutMs} ms`))
        }, timeoutMs)
        const end = (): void => {
          stop()
          clearTimeout(timer)
        }
        look()
      })
    },
  }
}
