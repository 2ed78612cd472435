// Things followed ⇄ the few letters that fit into a button, and the addresses that lead to them.
import { createHash } from 'node:crypto'
import type { Followed } from '../domain/subscription.ts'
import { countryByCode } from '../gazetteer/countries.ts'
import { formatById, formats } from '../gazetteer/formats.ts'
import { organizationByCode } from '../gazetteer/organizations.ts'

const LETTERS = { country: 'c', organization: 'o', format: 'f', person: 'p' } as const

/** `c.UZ`, `o.OTS`; of a format a fingerprint, since ids are longer than a button holds. Contains no `:` and no `,`. */
export function followData({ kind, code }: Followed): string {
  return `${LETTERS[kind]}.${kind === 'format' ? fingerprint(code) : code}`
}

/** null for what is none, or what the gazetteer does not know (any more). */
export function followedOf(data: string): Followed | null {
  const [letter, ...rest] = data.split('.')
  const code = rest.join('.')
  if (letter === 'c') return countryByCode(code) && { kind: 'country', code }
  if (letter === 'o') return organizationByCode(code) && { kind: 'organization', code }
  if (letter !== 'f') return null
  const format = formats().find(({ id }) => fingerprint(id) === code)
  return format === undefined ? null : { kind: 'format', code: format.id }
}

/** Everything that a code in a deep link (`f_UZ`, `f_OTS`, `f_c5plus1`) can mean; several for a code of two things. */
export function followedByCode(code: string): Followed[] {
  return [
    ...(countryByCode(code) ? [{ kind: 'country', code } as const] : []),
    ...(organizationByCode(code) ? [{ kind: 'organization', code } as const] : []),
    ...(formatById(code) ? [{ kind: 'format', code } as const] : []),
  ]
}

export function isSame(one: Followed, other: Followed): boolean {
  return one.kind === other.kind && one.code === other.code
}

function fingerprint(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, 8)
}
