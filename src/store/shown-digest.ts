// A message of a digest that a chat has → the meetings that the digest told of.
import type { DigestContent } from '../domain/digest.ts'
import { tables, type Db } from './db.ts'
import { rowId } from './row-id.ts'

/** Meeting ids in the order of reading; none where the message is of no digest of this chat. */
export async function loadShownIn(db: Db, chatId: string, messageId: number): Promise<string[]> {
  const row = await tables(db).delivery.findFirst({
    where: { chatId: rowId(chatId), messageId, state: 'sent' },
    orderBy: { id: 'desc' },
    select: { digest: { select: { content: true } } },
  })
  const content = row?.digest.content as unknown as DigestContent | undefined
  return (content?.items ?? []).map(({ meeting }) => meeting.id)
}
