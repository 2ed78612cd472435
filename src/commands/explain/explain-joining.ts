// A meeting's number → lines that tell why its articles were joined, and what near it was not.
import { gazetteerNames } from '../../../digests/gazetteer-names.ts'
import { headlineOf } from '../../../digests/headline-of.ts'
import { voiceOf } from '../../../digests/voice.ts'
import { whenText } from '../../../digests/when-and-where.ts'
import type { Meeting } from '../../domain/meeting.ts'
import { explainMeeting } from '../../jobs/explain-meeting.ts'
import { loadMeeting, loadMeetings } from '../../store/meetings.ts'
import type { CommandContext, ExitCode } from '../frame/command.ts'
import { OperatorError } from '../frame/operator-error.ts'
import { withStore } from '../frame/with-store.ts'

/** Prints it; `docs/joining.md` tells what each reason is. */
export async function explainJoining(context: CommandContext, id: string): Promise<ExitCode> {
  return withStore(context, { argv: ['explain', '--meeting', id] }, async ({ store: { db } }) => {
    const meeting = await loadMeeting(db, id)
    if (meeting === null)
      throw new OperatorError(`there is no meeting ${id}; elchi export lists all, with their ids`)
    const { reports, others } = await explainMeeting(db, meeting.id)
    context.out(line(meeting))
    for (const { url, publisher, since, reasons, actId } of reports) {
      const why = reasons.length === 0 ? 'began it' : reasons.join(', ')
      const act = actId === null ? '' : ` (act ${actId})`
      context.out(`  ${url ?? 'a file'} ${publisher ?? ''}`.trimEnd())
      context.out(`    since ${since.toISOString()}: ${why}${act}`)
    }
    const known = await loadMeetings(
      db,
      others.map(({ meetingId }) => meetingId),
    )
    const byId = new Map(known.map((other) => [other.id, other]))
    for (const { meetingId, verdict, reasons } of others) {
      const other = byId.get(meetingId)
      if (other === undefined) continue
      context.out(`not ${line(other)}`)
      context.out(`    ${verdict}: ${reasons.join(', ')}`)
    }
    return 0
  })
}

function line(meeting: Meeting): string {
  const voice = voiceOf('en', { names: gazetteerNames('en') })
  const when = whenText(meeting, voice)
  return `meeting ${meeting.id}: ${headlineOf(meeting, voice)}${when === null ? '' : `, ${when}`}`
}
