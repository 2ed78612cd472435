// Values of unknown shape → checked objects: a missing or wrong field is refused, an unknown one is warned of.
import { badRequest } from './api-error.ts'
import { characterCount } from './text/character-count.ts'

export type Warn = (text: string) => void

/** Checks one value; `at` is its path for the refusal. Returns it as it goes into the answer. */
export type Read<C> = (value: unknown, at: string, context: C) => unknown

export interface Field<C> {
  read: Read<C>
  optional?: true
}

export type Fields<C> = Record<string, Field<C>>

export interface ShapeContext {
  /** What is being read: "rich message", "inline keyboard button". */
  what: string
  warn: Warn
}

export function refuse(context: ShapeContext, at: string, reason: string): never {
  throw badRequest(`can't parse ${context.what}: ${at} ${reason}`)
}

export function optional<C>(read: Read<C>): Field<C> {
  return { read, optional: true }
}

export function required<C>(read: Read<C>): Field<C> {
  return { read }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Reads the named fields of `value`; fields in `besides` are somebody else's and pass without a warning. */
export function readFields<C extends ShapeContext>(
  value: Record<string, unknown>,
  at: string,
  fields: Fields<C>,
  context: C,
  besides: readonly string[] = [],
): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    const given = value[name]
    if (given !== undefined && given !== null) result[name] = field.read(given, `${at}.${name}`, context)
    else if (!field.optional) refuse(context, `${at}.${name}`, 'is missing')
  }
  for (const name of Object.keys(value)) {
    if (!(name in fields) && !besides.includes(name))
      context.warn(`${context.what}: unknown field ${at}.${name}`)
  }
  return result
}

export function readText(value: unknown, at: string, context: ShapeContext): string {
  return typeof value === 'string' ? value : refuse(context, at, 'must be a String')
}

export function readTrue(value: unknown, at: string, context: ShapeContext): boolean {
  return typeof value === 'boolean' ? value : refuse(context, at, 'must be a Boolean')
}

/** A reader of text of `least` to `most` characters. */
export function textOf(least: number, most: number): Read<ShapeContext> {
  return (value, at, context) => {
    const text = readText(value, at, context)
    const length = characterCount(text)
    return length >= least && length <= most
      ? text
      : refuse(context, at, `must have ${least}-${most} characters`)
  }
}

export function integerBetween(least: number, most: number): Read<ShapeContext> {
  return (value, at, context) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? value
      : refuse(context, at, `must be an integer between ${least} and ${most}`)
}

export function numberBetween(least: number, most: number): Read<ShapeContext> {
  return (value, at, context) =>
    typeof value === 'number' && value >= least && value <= most
      ? value
      : refuse(context, at, `must be a number between ${least} and ${most}`)
}

export function oneOf(...values: readonly unknown[]): Read<ShapeContext> {
  return (value, at, context) =>
    values.includes(value) ? value : refuse(context, at, `must be one of ${values.join(', ')}`)
}
