// Texts of articles that are older than the operator keeps them → forgotten; records and quoted sentences stay.
import { forgetTexts } from '../store/articles.ts'
import type { Store } from '../store/open.ts'

const DAY = 86_400_000

/** Forgets texts that came in more than `days` ago; the second time there is nothing left to forget. Returns how many. */
export async function forgetOldTexts(
  { db, clock }: Pick<Store, 'db' | 'clock'>,
  days: number,
): Promise<number> {
  return forgetTexts(db, new Date(clock.now().getTime() - days * DAY))
}
