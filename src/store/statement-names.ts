// A statement → the name under which a server keeps its plan, once it has been asked often enough.
import { createHash } from 'node:crypto'

/** A plan costs a server about as much as running the statements of a placing; before this it is not worth keeping. */
const OFTEN = 3
/** A connection keeps at most so many plans; statements that vary by the length of a list would grow without end. */
const MOST_NAMES = 200
/** Statements that are counted at all. */
const MOST_COUNTED = 2000

/** Each connection prepares a named statement once; one without a name (an empty one) is planned anew each time. */
export function nameStatements(): (statement: { sql: string }) => string {
  const asked = new Map<string, number>()
  const names = new Map<string, string>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined) return known
    if (names.size >= MOST_NAMES) return ''
    if (asked.size >= MOST_COUNTED) asked.clear()
    const count = (asked.get(sql) ?? 0) + 1
    asked.set(sql, count)
    if (count < OFTEN) return ''
    asked.delete(sql)
    const name = `elchi_${createHash('sha256').update(sql).digest('hex').slice(0, 24)}`
    names.set(sql, name)
    return name
  }
}
