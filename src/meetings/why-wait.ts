// A meeting as its reports tell it → why readers are not told of it before an editor has looked; nothing: they are told.
import { countIndependent } from './count-independent.ts'
import type { Cluster } from './cluster-reports.ts'
import type { WaitReason } from '../domain/review.ts'

/** So many independent voices make sure what each of them leaves open. */
const VOICES = 2

/** What an editor released or withdrew waits no more; that is the caller's to know. */
export function whyWait({ reports, doubts }: Pick<Cluster, 'reports' | 'doubts'>): WaitReason[] {
  const isSure = reports.some(({ meeting }) => !meeting.review) || countIndependent(reports) >= VOICES
  const reasons: WaitReason[] = []
  if (!isSure) reasons.push('doubtful')
  if (doubts.length > 0) reasons.push('may-be-same')
  return reasons
}
