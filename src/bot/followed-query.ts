// Things followed → what to ask the store for: an organisation's meetings are also those of its formats.
import type { Followed } from '../domain/subscription.ts'
import { formats } from '../gazetteer/formats.ts'

/** The things themselves, and the formats of the organisations among them. */
export function withFormats(followed: readonly Followed[]): Followed[] {
  const organizations = new Set(
    followed.filter(({ kind }) => kind === 'organization').map(({ code }) => code),
  )
  const theirs = formats()
    .filter(({ organization }) => organization !== null && organizations.has(organization))
    .map(({ id }): Followed => ({ kind: 'format', code: id }))
  return [...followed, ...theirs]
}
