// The delivery promise: whenever the process ends, every chat gets its whole digest, and only what was in flight repeats.
import { PrismaPg } from '@prisma/adapter-pg'
import { describe, expect, it } from 'vitest'
import type { CallRecord } from '../../src/demo/bot-api/world.ts'
import { FAULTS } from '../../src/demo/bot-api/faults.ts'
import { onServer } from '../support/test-db.ts'
import { messageIn, prepareDigestsDue } from './digests-due.ts'
import type { DigestsDue } from './digests-due.ts'
import { startElchi } from './elchi-process.ts'

/** Of which the jobs say that no more are on their way at once. */
const IN_FLIGHT = 8
/** A start takes a second or two, on a machine that is busy with other tests ten. In ms. */
const WITHIN = 60_000
const TIMEOUT = 180_000

describe('elchi start, while digests go out', { timeout: TIMEOUT }, () => {
  it('loses nothing when it is killed, and repeats only what was in flight', async () => {
    const due = await prepareDigestsDue(30)
    const inFlight: CallRecord[] = []
    const killAt = async (moment: (due: DigestsDue, kill: () => void) => Promise<void>): Promise<void> => {
      const elchi = startElchi(due.settings)
      const before = due.sendings().length
      await moment(due, () => {
        elchi.kill('SIGKILL')
        inFlight.push(...due.sendings().slice(before).slice(-IN_FLIGHT))
      })
      expect(await elchi.ended).toBeNull()
    }

    await killAt(whileDigestsAreWritten)
    await killAt(whileAnswersAreAwaited)
    await killAt(whileNothingArrives)
    await killAt(afterAnswers(1))
    await killAt(afterAnswers(17))
    const last = startElchi(due.settings)
    await untilAllArrived(due)
    last.kill('SIGTERM')
    expect(await last.ended).toBe(0)

    const repeated: string[] = []
    for (const [chat, messages] of due.received()) {
      expect(messages.filter((message, index) => message !== messages[index - 1])).toEqual(
        due.expected.get(chat),
      )
      repeated.push(
        ...messages
          .filter((message, index) => message === messages[index - 1])
          .map((message) => `${chat} ${message}`),
      )
    }
    expect(inFlight.map(named)).toEqual(expect.arrayContaining(repeated))
  })

  it('repeats nothing when it is stopped', async () => {
    const due = await prepareDigestsDue(12)
    const first = startElchi(due.settings)
    await afterAnswers(5)(due, () => first.kill('SIGTERM'))
    expect(await first.ended).toBe(0)
    const last = startElchi(due.settings)
    await untilAllArrived(due)
    last.kill('SIGTERM')
    expect(await last.ended).toBe(0)
    expect(due.received()).toEqual(due.expected)
  })

  it.runIf(onServer)('repeats nothing when the database breaks off every connection', async () => {
    const due = await prepareDigestsDue(12)
    const elchi = startElchi(due.settings)
    for (const answers of [3, 6]) {
      let broken: Promise<void> | undefined
      await afterAnswers(answers)(due, () => {
        broken = breakConnections(due.settings['DATABASE_URL']!)
      })
      await broken
    }
    await untilAllArrived(due)
    elchi.kill('SIGTERM')
    expect(await elchi.ended).toBe(0)
    expect(due.received()).toEqual(due.expected)
  })

  it('brings every digest through floods, failures, lost connections and refusals', async () => {
    const due = await prepareDigestsDue(8)
    const [rich = 0, flooded = 0, broken = 0, , cut = 0, blocked = 0] = due.expected.keys()
    const { control } = due.standIn
    control.inject({
      method: 'sendRichMessage',
      chatId: rich,
      effect: FAULTS.badRequest('rich messages are off'),
    })
    control.inject({ method: 'sendMessage', chatId: flooded, effect: FAULTS.flood(2) })
    control.inject({ method: 'sendMessage', chatId: broken, effect: FAULTS.broken() })
    control.inject({ method: 'sendMessage', chatId: cut, effect: { drop: 'before' } })
    control.inject({ method: 'sendMessage', chatId: blocked, times: 9, effect: FAULTS.blocked() })

    const elchi = startElchi(due.settings)
    const others = new Map([...due.expected].filter(([chat]) => chat !== rich && chat !== blocked))
    await control.until(() => arrived(others, due.received()) && due.received().get(rich)!.length > 1, WITHIN)
    elchi.kill('SIGTERM')
    expect(await elchi.ended).toBe(0)

    const received = due.received()
    for (const [chat, messages] of others) expect(received.get(chat)).toEqual(messages)
    expect(received.get(blocked)).toEqual([])
    expect(due.sendings().filter(({ parameters }) => parameters['chat_id'] === String(blocked))).toHaveLength(
      1,
    )
    // The same digest in the classic form is what the other chats got.
    expect(received.get(rich)).toEqual(received.get(flooded))
  })
})

async function breakConnections(url: string): Promise<void> {
  const connection = await new PrismaPg(url).connect()
  await connection.executeScript(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  )
  await connection.dispose()
}

/** The bot has introduced itself; its first tick is at work. */
async function whileDigestsAreWritten({ standIn }: DigestsDue, kill: () => void): Promise<void> {
  await standIn.control.until(() => standIn.control.calls('getMe').length > 0, WITHIN)
  kill()
}

/** Telegram has the messages and says nothing yet; it takes them although nobody hears the answer. */
async function whileAnswersAreAwaited({ standIn, sendings }: DigestsDue, kill: () => void): Promise<void> {
  const { promise: killed, resolve } = Promise.withResolvers<void>()
  const before = sendings().length
  for (const method of ['sendMessage', 'sendRichMessage'])
    standIn.control.inject({ method, times: IN_FLIGHT, effect: { delay: killed } })
  await standIn.control.until(() => sendings().length >= before + IN_FLIGHT, WITHIN)
  kill()
  resolve()
  standIn.control.clearFaults()
  await standIn.control.until(() => sendings().every(({ answer }) => answer !== null), WITHIN)
}

/** The messages were handed over, and Telegram never gets them. */
async function whileNothingArrives({ standIn }: DigestsDue, kill: () => void): Promise<void> {
  for (const method of ['sendMessage', 'sendRichMessage'])
    standIn.control.inject({ method, times: IN_FLIGHT, effect: { drop: 'before' } })
  const { promise, resolve } = Promise.withResolvers<void>()
  const stop = standIn.control.subscribe((event) => {
    if (event.type !== 'called' || !event.call.method.startsWith('send')) return
    stop()
    kill()
    resolve()
  })
  await promise
  standIn.control.clearFaults()
}

/** At the very moment of the nth answer of this run: it is on its way, and nobody knows whether it was heard. */
function afterAnswers(count: number) {
  return async ({ standIn, sendings }: DigestsDue, kill: () => void): Promise<void> => {
    const answered = (): number => sendings().filter(({ answer }) => answer !== null).length
    const before = answered()
    const { promise, resolve } = Promise.withResolvers<void>()
    const stop = standIn.control.subscribe(({ type }) => {
      if (type !== 'called' || answered() < before + count) return
      stop()
      kill()
      resolve()
    })
    await promise
  }
}

async function untilAllArrived(due: DigestsDue): Promise<void> {
  await due.standIn.control.until(() => arrived(due.expected, due.received()), WITHIN)
}

function arrived(expected: Map<number, string[]>, received: Map<number, string[]>): boolean {
  return [...expected].every(([chat, messages]) =>
    messages.every((message) => received.get(chat)!.includes(message)),
  )
}

function named(call: CallRecord): string {
  return `${call.parameters['chat_id']} ${messageIn(call)}`
}
