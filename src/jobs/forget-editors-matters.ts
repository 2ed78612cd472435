// What editors sent and what they were told → gone when its days are over.
import { forgetAppointments } from '../store/editors.ts'
import type { Store } from '../store/open.ts'
import { forgetNotices } from '../store/notices.ts'
import { dropOldSubmissions, forgetDecided } from '../store/submissions.ts'

/** A document that its sender says nothing about is not kept for ever. */
const UNDECIDED_DAYS = 7
/** For an editor who blocked the bot and is back, and for whoever looks why a notice did not come. */
const NOTICE_DAYS = 30
const DECIDED_DAYS = 30
const DAY = 86_400_000

/** Safe to run at any time, as often as one likes. */
export async function forgetEditorsMatters({ db, clock }: Pick<Store, 'db' | 'clock'>): Promise<void> {
  const now = clock.now()
  const daysAgo = (days: number): Date => new Date(now.getTime() - days * DAY)
  await dropOldSubmissions(db, daysAgo(UNDECIDED_DAYS), now)
  await forgetDecided(db, daysAgo(DECIDED_DAYS))
  await forgetNotices(db, daysAgo(NOTICE_DAYS))
  await forgetAppointments(db, now)
}

/** The earliest moment of what an editor who comes back is still told. */
export function oldestNotice(now: Date): Date {
  return new Date(now.getTime() - NOTICE_DAYS * DAY)
}
