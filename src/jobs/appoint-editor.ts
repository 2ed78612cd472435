// Somebody is made an editor, or is one no longer → an act in the audit trail, and whoever it is told.
import type { Act } from '../domain/review.ts'
import { addAct } from '../store/acts.ts'
import { inTransaction } from '../store/db.ts'
import type { Db } from '../store/db.ts'
import { addEditor, removeEditor, takeAppointment } from '../store/editors.ts'
import { addNotice } from '../store/notices.ts'
import type { Store } from '../store/open.ts'
import type { Actor } from './do-deed.ts'

type Ports = Pick<Store, 'db' | 'clock'>

/** Returns the act's id; null where they are an editor already. Whether `by` may is asked before. */
export async function appointEditor(
  { db, clock }: Ports,
  by: Actor,
  telegramId: number,
): Promise<string | null> {
  const now = clock.now()
  return inTransaction(db, async (tx) => {
    const actId = await appoint(tx, by, telegramId, now)
    if (actId !== null) await addNotice(tx, [telegramId], { kind: 'appointed', facts: {} }, now)
    return actId
  })
}

/** Returns the act's id; null where they were none. */
export async function dismissEditor(
  { db, clock }: Ports,
  by: Actor,
  telegramId: number,
): Promise<string | null> {
  return inTransaction(db, async (tx) => {
    if (!(await removeEditor(tx, telegramId))) return null
    return addAct(
      tx,
      { telegramId: by, kind: 'dismiss', meetingId: null, facts: { editor: telegramId } },
      clock.now(),
    )
  })
}

/**
 * Makes whoever opened a link an editor; false where it was used, is out of date, or was made by somebody who may not
 * appoint any more. A link serves once, whatever comes of it.
 */
export async function acceptAppointment(
  { db, clock }: Ports,
  { code, telegramId, chiefs }: { code: string; telegramId: number; chiefs: readonly number[] },
): Promise<boolean> {
  const now = clock.now()
  return inTransaction(db, async (tx) => {
    const link = await takeAppointment(tx, code)
    if (link === null || link.until <= now || !chiefs.includes(link.by)) return false
    return (await appoint(tx, link.by, telegramId, now)) !== null
  })
}

/** Takes an appointment or a dismissal back; nothing where whoever it was about is forgotten. */
export async function undoOffice(tx: Db, { kind, facts }: Act, by: Actor, now: Date): Promise<void> {
  const { editor } = facts
  if (typeof editor !== 'number') return
  if (kind === 'appoint') await removeEditor(tx, editor)
  else await addEditor(tx, { telegramId: editor, appointedBy: by, at: now })
}

async function appoint(tx: Db, by: Actor, telegramId: number, now: Date): Promise<string | null> {
  if (!(await addEditor(tx, { telegramId, appointedBy: by, at: now }))) return null
  return addAct(tx, { telegramId: by, kind: 'appoint', meetingId: null, facts: { editor: telegramId } }, now)
}
