// Invitations: codes in deep links that let chats in.
import { tables, type Db } from './db.ts'
import { rowId } from './row-id.ts'

export interface Invite {
  /** Unguessable; the caller makes it. */
  code: string
  /** How many chats it lets in; null: any number. */
  limit: number | null
  expiresAt: Date | null
  revoked: boolean
  uses: number
  createdAt: Date
}

export type InviteAnswer = 'welcome' | 'unknown' | 'revoked' | 'expired' | 'full'

export async function createInvite(
  db: Db,
  { code, limit, expiresAt, now }: Pick<Invite, 'code' | 'limit' | 'expiresAt'> & { now: Date },
): Promise<void> {
  await tables(db).invite.create({ data: { code, limit, expiresAt, createdAt: now } })
}

/** Lets a chat in. A chat that this code let in before is welcome again and is not counted. Run it in a transaction. */
export async function acceptInvite(
  tx: Db,
  { code, chatId, now }: { code: string; chatId: string; now: Date },
): Promise<InviteAnswer> {
  const client = tables(tx)
  // Two chats with the last use of a code take turns.
  await client.$queryRaw`SELECT code FROM invites WHERE code = ${code} FOR UPDATE`
  const use = { code, chatId: rowId(chatId) }
  const invite = await client.invite.findUnique({
    where: { code },
    include: { usedBy: { where: { chatId: use.chatId } } },
  })
  if (invite === null) return 'unknown'
  if (invite.usedBy.length > 0) return 'welcome'
  if (invite.revoked) return 'revoked'
  if (invite.expiresAt !== null && invite.expiresAt <= now) return 'expired'
  if (invite.limit !== null && invite.uses >= invite.limit) return 'full'
  await client.inviteUse.create({ data: { ...use, at: now } })
  await client.invite.update({ where: { code }, data: { uses: { increment: 1 } } })
  return 'welcome'
}

/** Whether some invitation let this chat in. */
export async function isInvited(db: Db, chatId: string): Promise<boolean> {
  const count = await tables(db).inviteUse.count({ where: { chatId: rowId(chatId) } })
  return count > 0
}

/** Nobody new comes in by this code; who came stays. */
export async function revokeInvite(db: Db, code: string): Promise<void> {
  await tables(db).invite.updateMany({ where: { code }, data: { revoked: true } })
}

/** The newest first. */
export async function listInvites(db: Db): Promise<Invite[]> {
  return tables(db).invite.findMany({ orderBy: [{ createdAt: 'desc' }, { code: 'asc' }] })
}
