// The shape of one Bot API method in the stand-in, and what each gets to work with.
import type { Arguments } from '../arguments.ts'
import type { Warn } from '../shape.ts'
import type { FloodGate } from '../flood-limits.ts'
import type { World } from '../world.ts'

export interface MethodContext {
  world: World
  args: Arguments
  warn: Warn
  /** null where limits are not enforced. */
  flood: FloodGate | null
  /** Aborted when the caller hangs up. */
  signal: AbortSignal | undefined
}

export interface Method {
  /** Parameters it acts on. */
  parameters: readonly string[]
  /** Documented parameters that it takes without acting on them: they change nothing that a test or the page could see. */
  accepted?: readonly string[]
  /** The result, or ApiError thrown. */
  run(context: MethodContext): unknown
}

export type MethodGroup = Record<string, Method>
