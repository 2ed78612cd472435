// A driver's error at the first connection → one line that says what to mend, without the password.
import { StoreError } from './error.ts'

/** SQLSTATE 28xxx is a refused login, 42501 no right to connect, 3D000 an unknown database; the rest come from the network. */
export function connectionTrouble(url: string, error: unknown): StoreError {
  const { where, user, database } = describe(url)
  const code = codeOf(error)
  if (code === '28P01' || code === '28000' || code === '42501') {
    return new StoreError(
      'denied',
      `The PostgreSQL server at ${where} refused the user ${user}. Check the name and password in DATABASE_URL.`,
    )
  }
  if (code === '3D000') {
    return new StoreError(
      'unknown',
      `The PostgreSQL server at ${where} has no database ${database}. Create it, or mend DATABASE_URL.`,
    )
  }
  return new StoreError(
    'refused',
    `The PostgreSQL server at ${where} does not answer (${code ?? 'no reason given'}). Start it, or mend DATABASE_URL.`,
  )
}

function describe(url: string): { where: string; user: string; database: string } {
  if (!URL.canParse(url)) return { where: 'DATABASE_URL', user: 'unknown', database: 'unknown' }
  const { host, username, pathname } = new URL(url)
  const database = decodeURIComponent(pathname.slice(1))
  return { where: host, user: decodeURIComponent(username), database }
}

function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null
  const { code, errors } = error as { code?: unknown; errors?: unknown[] }
  if (typeof code === 'string') return code
  // A name with several addresses fails with an error for each.
  return errors === undefined ? null : codeOf(errors[0])
}
