// A thing followed → its name in the reader's language.
import type { Followed, FollowedKind } from '../src/domain/subscription.ts'
import type { Names } from './names.ts'

const NAMES: Record<FollowedKind, (code: string, names: Names) => string> = {
  country: (code, names) => names.country(code),
  organization: (code, names) => names.organization(code),
  format: (code, names) => names.format(code) ?? code,
  person: (code, names) => names.person(code),
}

/** What is not known by name keeps its code. */
export function followedName({ kind, code }: Followed, names: Names): string {
  return NAMES[kind](code, names)
}
