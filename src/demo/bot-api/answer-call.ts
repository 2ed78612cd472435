// One call to the Bot API → the work done and the answer in Telegram's shape, or the fault that a test ordered.
import { ApiError } from './api-error.ts'
import { callArguments } from './arguments.ts'
import type { FaultEffect, Faults } from './faults.ts'
import type { FloodGate } from './flood-limits.ts'
import { METHODS } from './methods/table.ts'
import type { Call } from './read-call.ts'
import { type CallRecord, type World, emit } from './world.ts'

export type ApiAnswer = { status: number; body: object } | 'drop'

export interface ApiOptions {
  world: World
  faults: Faults
  flood: FloodGate | null
  /** Hears of errors in the stand-in itself. */
  onBug: (error: unknown) => void
}

/** Does the call named `name`. Never rejects: what goes wrong is an answer. */
export async function answerCall(
  options: ApiOptions,
  name: string,
  call: Call,
  signal: AbortSignal | undefined,
): Promise<ApiAnswer> {
  const { world, faults } = options
  const record: CallRecord = {
    method: METHODS.get(name.toLowerCase())?.name ?? name,
    parameters: Object.fromEntries(call.parameters),
    answer: null,
  }
  world.calls.push(record)
  emit(world, { type: 'call', call: record })
  const effect = faults.take(record.method, call.parameters.get('chat_id'))
  if (effect && 'delay' in effect) await wait(effect.delay)
  if (effect && 'answer' in effect) return answered(world, record, { ok: false, ...effect.answer })
  if (isDrop(effect, 'before')) return dropped(world, record)

  const answer = await run(options, name, call, signal)
  if (isDrop(effect, 'after')) return dropped(world, record)
  return answered(world, record, answer)
}

type Answer = NonNullable<CallRecord['answer']>

async function run(
  options: ApiOptions,
  name: string,
  call: Call,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const { world, flood, onBug } = options
  const method = METHODS.get(name.toLowerCase())
  try {
    if (!method) throw new ApiError(404, 'Not Found: method not found')
    const warn = (text: string): void => void world.warnings.push(`${method.name}: ${text}`)
    const documented = [...method.parameters, ...(method.accepted ?? [])]
    for (const parameter of call.parameters.keys()) {
      // A file may come in a part of any name, which another parameter refers to.
      if (!documented.includes(parameter))
        warn(`unknown parameter "${parameter}", or not known to the stand-in`)
    }
    const result = await method.run({ world, args: callArguments(call), warn, flood, signal })
    return { ok: true, result: structuredClone(result) }
  } catch (error) {
    if (error instanceof ApiError) {
      const { errorCode: error_code, message: description, parameters } = error
      return { ok: false, error_code, description, ...(parameters ? { parameters } : {}) }
    }
    onBug(error)
    return { ok: false, error_code: 500, description: 'Internal Server Error' }
  }
}

function answered(world: World, record: CallRecord, answer: Answer): ApiAnswer {
  record.answer = answer
  emit(world, { type: 'called', call: record })
  return { status: answer.ok ? 200 : answer.error_code, body: answer }
}

function dropped(world: World, record: CallRecord): ApiAnswer {
  emit(world, { type: 'called', call: record })
  return 'drop'
}

function isDrop(effect: FaultEffect | null, when: 'before' | 'after'): boolean {
  return effect !== null && 'drop' in effect && effect.drop === when
}

function wait(delay: number | Promise<unknown>): Promise<unknown> {
  return typeof delay === 'number' ? new Promise((resolve) => setTimeout(resolve, delay)) : delay
}
