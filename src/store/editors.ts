// Editors whom others appointed, and the links that appoint.
import { tables, type Db } from './db.ts'
import { deleteState, takeState, writeState } from './state.ts'

export interface Editor {
  telegramId: number
  /** Telegram's id; null once whoever it was is forgotten. */
  appointedBy: number | null
  at: Date
}

/** One row by its key: asked at every update. */
export async function isAppointed(db: Db, telegramId: number): Promise<boolean> {
  const row = await tables(db).editor.findUnique({ where: { telegramId: BigInt(telegramId) } })
  return row !== null
}

/** Who was appointed first comes first. */
export async function listAppointed(db: Db): Promise<Editor[]> {
  const rows = await tables(db).editor.findMany({ orderBy: [{ at: 'asc' }, { telegramId: 'asc' }] })
  return rows.map(({ telegramId, appointedBy, at }) => ({
    telegramId: Number(telegramId),
    appointedBy: appointedBy === NOBODY ? null : Number(appointedBy),
    at,
  }))
}

/** Those whom the settings name, and those whom they appointed. */
export async function allEditors(db: Db, named: readonly number[]): Promise<number[]> {
  const appointed = await listAppointed(db)
  return [...new Set([...named, ...appointed.map(({ telegramId }) => telegramId)])]
}

/** false: they are an editor already. */
export async function addEditor(tx: Db, { telegramId, appointedBy, at }: Editor): Promise<boolean> {
  const by = appointedBy === null ? NOBODY : BigInt(appointedBy)
  const { count } = await tables(tx).editor.createMany({
    data: [{ telegramId: BigInt(telegramId), appointedBy: by, at }],
    skipDuplicates: true,
  })
  return count > 0
}

/** false: they were none. */
export async function removeEditor(tx: Db, telegramId: number): Promise<boolean> {
  const { count } = await tables(tx).editor.deleteMany({ where: { telegramId: BigInt(telegramId) } })
  return count > 0
}

/** No Telegram id: whoever appointed somebody wished to be forgotten. */
const NOBODY = 0n

export interface Appointment {
  /** Telegram's id of who made the link. */
  by: number
  until: Date
}

/** Keeps a link that makes whoever opens it first an editor; `code` is unguessable. */
export async function offerAppointment(db: Db, code: string, { by, until }: Appointment): Promise<void> {
  await writeState(db, keyOf(code), { by, until: until.toISOString() })
}

/** Once, to whoever comes first; null where the link was used, revoked or never made. */
export async function takeAppointment(tx: Db, code: string): Promise<Appointment | null> {
  const stored = await takeState(tx, keyOf(code))
  if (typeof stored !== 'object' || stored === null) return null
  const { by, until } = stored as { by?: unknown; until?: unknown }
  return typeof by === 'number' && typeof until === 'string' ? { by, until: new Date(until) } : null
}

export async function revokeAppointment(db: Db, code: string): Promise<void> {
  await deleteState(db, keyOf(code))
}

/** Links that are out of date go. Returns how many. */
export async function forgetAppointments(db: Db, now: Date): Promise<number> {
  const { count } = await tables(db).state.deleteMany({
    where: { key: { startsWith: LINKS }, value: { path: ['until'], lt: now.toISOString() } },
  })
  return count
}

/** Somebody is to be forgotten: as an editor, as who appointed others, and with the links that they made. */
export async function forgetEditor(tx: Db, telegramId: number): Promise<void> {
  const { editor, state } = tables(tx)
  const person = BigInt(telegramId)
  await editor.deleteMany({ where: { telegramId: person } })
  await editor.updateMany({ where: { appointedBy: person }, data: { appointedBy: NOBODY } })
  await state.deleteMany({
    where: { key: { startsWith: LINKS }, value: { path: ['by'], equals: telegramId } },
  })
}

const LINKS = 'appointment/'

function keyOf(code: string): string {
  return `${LINKS}${code}`
}
