// A thing followed → its name in the reader's language.
import type { Followed } from '../src/domain/subscription.ts'
import type { Names } from './names.ts'

/** What is not known by name keeps its code. */
export function followedName({ kind, code }: Followed, names: Names): string {
  switch (kind) {
    case 'country':
      return names.country(code)
    case 'organization':
      return names.organization(code)
    case 'format':
      return names.format(code) ?? code
    case 'person':
      return names.person(code)
  }
}
