// Plain data of the domain as a JSON column takes it.
import { Prisma } from './generated/client.ts'

export function toJson(value: unknown): Prisma.InputJsonValue {
  return value as Prisma.InputJsonValue
}

/** For columns where "nothing" is an empty cell. */
export function toJsonOrEmpty(value: unknown): Prisma.InputJsonValue | typeof Prisma.DbNull {
  return value == null ? Prisma.DbNull : toJson(value)
}
