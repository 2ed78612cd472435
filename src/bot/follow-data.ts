// Things followed ⇄ the few letters that fit into a button, and the addresses that lead to them.
import { createHash } from 'node:crypto'
import type { Followed } from '../domain/subscription.ts'
import { countryByCode } from '../gazetteer/countries.ts'
import { formatById, formats } from '../gazetteer/formats.ts'
import { organizationByCode, organizations } from '../gazetteer/organizations.ts'

const LETTERS = { country: 'c', organization: 'o', format: 'f', person: 'p' } as const

/** `c.UZ`, `o.OTS`; of a long code a fingerprint, since a button holds 64 bytes. Contains no `:` and no `,`. */
export function followData({ kind, code }: Followed): string {
  return `${LETTERS[kind]}.${/^\w{1,8}$/.test(code) ? code : fingerprint(code)}`
}

/** null for what is none, or what the gazetteer does not know (any more). */
export function followedOf(data: string): Followed | null {
  const [letter, ...rest] = data.split('.')
  const short = rest.join('.')
  if (letter === 'c') return countryByCode(short) && { kind: 'country', code: short }
  const found = (codes: readonly string[]) =>
    codes.find((code) => code === short || fingerprint(code) === short)
  if (letter === 'o') {
    const code = found(organizations().map((organization) => organization.code))
    return code === undefined ? null : { kind: 'organization', code }
  }
  const code = letter === 'f' ? found(formats().map(({ id }) => id)) : undefined
  return code === undefined ? null : { kind: 'format', code }
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
  // Nine characters, so that it is never taken for a code of its own.
  return createHash('sha256').update(id).digest('base64url').slice(0, 9)
}
