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
 * The record of a named person, made where there is none. A full name finds its own record, or the only one of that
 * side and surname that is known by the surname alone, which it completes. A bare surname finds the only one who bears
 * it. Returns null for a bare surname that several bear: guessing would be wrong for one of them.
 */
export async function findOrCreatePerson(
  tx: Db,
  { name, side, surnameKey, nameKey }: NamedPerson,
  now: Date,
): Promise<string | null> {
  await lockBlocks(tx, [`person/${side}/${surnameKey}`])
  const { person, personSpelling } = tables(tx)
  const bearers = await person.findMany({
    where: { side, surnameKey },
    orderBy: { id: 'asc' },
    include: { spellings: true },
  })
  const bare = nameKey === surnameKey
  const same = bearers.find(({ spellings }) => spellings.some(({ key }) => key === nameKey))
  const nameless = bearers.filter(({ spellings }) => spellings.every(({ key }) => key === surnameKey))
  if (bare && same === undefined && bearers.length > 1) return null
  const found = same ?? (bare || nameless.length === 1 ? (bare ? bearers : nameless)[0] : undefined)
  if (found === undefined) {
    const { id } = await person.create({
      data: { name, side, surnameKey, createdAt: now },
      select: { id: true },
    })
    await personSpelling.create({ data: { personId: id, spelling: name, key: nameKey } })
    return String(id)
  }
  await personSpelling.createMany({
    data: { personId: found.id, spelling: name, key: nameKey },
    skipDuplicates: true,
  })
  if (!bare && nameless.includes(found)) {
    await person.update({ where: { id: found.id }, data: { name } })
  }
  return String(found.id)
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
