// One record for each person, in every spelling and script.
import { lockBlocks } from './blocks.ts'
import { tables, type Db } from './db.ts'
import { rowId } from './row-id.ts'

export interface Person {
  id: string
  /** Usual English spelling. */
  name: string
  /** The country or organisation that the person acts for. */
  side: string
}

/** A name as a report tells it, with the pure keys of it: folded, so that scripts and diacritics tell nobody apart. */
export interface NamedPerson {
  name: string
  side: string
  surnameKey: string
  /** Of the whole name; equal to `surnameKey` where the text gives no more than the surname. */
  nameKey: string
}

/**
 * The records of named people, in their order, made where there are none. A full name finds its own record, or the only one
 * of that side and surname that is known by the surname alone, which it completes. A bare surname finds the only one who
 * bears it. null for a bare surname that several bear: guessing would be wrong for one of them.
 */
export async function findOrCreatePeople(
  tx: Db,
  named: readonly NamedPerson[],
  now: Date,
): Promise<(string | null)[]> {
  if (named.length === 0) return []
  const blockOf = ({ side, surnameKey }: NamedPerson): string => `person/${side}/${surnameKey}`
  await lockBlocks(tx, named.map(blockOf))
  const bearers = Map.groupBy(await loadBearers(tx, named), blockOf)
  const ids: (string | null)[] = []
  for (const person of named) {
    const known = bearers.get(blockOf(person)) ?? []
    const found = choose(known, person)
    if (found === 'ambiguous') {
      ids.push(null)
      continue
    }
    const bearer = found ?? (await createPerson(tx, person, now))
    if (found === null) bearers.set(blockOf(person), [...known, bearer])
    else await complete(tx, bearer, person)
    bearer.keys.set(person.name, person.nameKey)
    ids.push(String(bearer.id))
  }
  return ids
}

interface Bearer extends NamedPerson {
  id: number
  /** Spelling → its key. */
  keys: Map<string, string>
}

async function loadBearers(tx: Db, named: readonly NamedPerson[]): Promise<Bearer[]> {
  const rows = await tables(tx).$queryRaw<
    { id: number; name: string; side: string; surname_key: string; spelling: string; key: string }[]
  >`
    SELECT p.id, p.name, p.side, p.surname_key, s.spelling, s.key
    FROM unnest(${named.map(({ side }) => side)}::text[], ${named.map(({ surnameKey }) => surnameKey)}::text[])
      AS asked (side, surname_key)
    JOIN people p ON p.side = asked.side AND p.surname_key = asked.surname_key
    JOIN person_spellings s ON s.person_id = p.id
    ORDER BY p.id`
  const bearers = new Map<number, Bearer>()
  for (const { id, name, side, surname_key: surnameKey, spelling, key } of rows) {
    const bearer = bearers.get(id) ?? {
      id,
      name,
      side,
      surnameKey,
      nameKey: '',
      keys: new Map<string, string>(),
    }
    bearer.keys.set(spelling, key)
    bearers.set(id, bearer)
  }
  return [...bearers.values()]
}

function choose(
  bearers: readonly Bearer[],
  { surnameKey, nameKey }: NamedPerson,
): Bearer | 'ambiguous' | null {
  const same = bearers.find(({ keys }) => [...keys.values()].includes(nameKey))
  if (same !== undefined) return same
  if (nameKey === surnameKey) return bearers.length > 1 ? 'ambiguous' : (bearers[0] ?? null)
  const nameless = bearers.filter(isNameless)
  return nameless.length === 1 ? nameless[0]! : null
}

/** Known by the surname alone. */
function isNameless({ surnameKey, keys }: Bearer): boolean {
  return [...keys.values()].every((key) => key === surnameKey)
}

async function createPerson(tx: Db, person: NamedPerson, now: Date): Promise<Bearer> {
  const { name, side, surnameKey, nameKey } = person
  const [row] = await tables(tx).$queryRaw<{ id: number }[]>`
    WITH p AS (
      INSERT INTO people (name, side, surname_key, created_at) VALUES (${name}, ${side}, ${surnameKey}, ${now})
      RETURNING id
    ), s AS (INSERT INTO person_spellings (person_id, spelling, key) SELECT id, ${name}, ${nameKey} FROM p)
    SELECT id FROM p`
  return { ...person, id: row!.id, keys: new Map([[name, nameKey]]) }
}

/** Adds a spelling that is new; a full name becomes that of a record known by the surname alone. */
async function complete(tx: Db, bearer: Bearer, { name, surnameKey, nameKey }: NamedPerson): Promise<void> {
  if (bearer.keys.has(name)) return
  const { person, personSpelling } = tables(tx)
  await personSpelling.create({ data: { personId: bearer.id, spelling: name, key: nameKey } })
  if (nameKey !== surnameKey && isNameless(bearer))
    await person.update({ where: { id: bearer.id }, data: { name }, select: { id: true } })
}

export async function loadPerson(db: Db, id: string): Promise<Person | null> {
  const row = await tables(db).person.findUnique({ where: { id: rowId(id) } })
  return row === null ? null : { id: String(row.id), name: row.name, side: row.side }
}

/** People one of whose spellings folds to something with `key` in it, those of most meetings first. */
export async function findPeople(db: Db, key: string, limit: number): Promise<Person[]> {
  const rows = await tables(db).person.findMany({
    where: { spellings: { some: { key: { contains: key } } } },
    orderBy: [{ attendances: { _count: 'desc' } }, { id: 'asc' }],
    take: limit,
  })
  return rows.map(({ id, name, side }) => ({ id: String(id), name, side }))
}

/** Everybody whose surname has one of these keys, with the spellings that are known of them. */
export async function findBearers(
  db: Db,
  surnameKeys: readonly string[],
): Promise<(Person & { spellings: string[] })[]> {
  const rows = await tables(db).person.findMany({
    where: { surnameKey: { in: [...surnameKeys] } },
    orderBy: { id: 'asc' },
    include: { spellings: { select: { spelling: true } } },
  })
  return rows.map(({ id, name, side, spellings }) => ({
    id: String(id),
    name,
    side,
    spellings: spellings.map(({ spelling }) => spelling),
  }))
}
