// /log and /log 12: what editors did, of late or to one meeting, and taking it back.
import { undoDeed } from '../../jobs/do-deed.ts'
import { loadAct } from '../../store/acts.ts'
import { actLine, actLog, canUndo, logData } from '../editing/act-log.ts'
import { message } from '../message.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import type { Command } from './command.ts'

const ID = /^\d{1,9}$/

export const log: Command = {
  name: 'log',
  for: 'editors',
  async run(turn, typed) {
    const [id] = /\d+/.exec(typed) ?? []
    await turn.say(await actLog(turn, { meetingId: idIn(id), before: null }))
  },
  async press(turn, [what = '', first = '', second = '']) {
    if (what === 'list')
      return turn.show(await actLog(turn, { meetingId: idIn(first), before: idIn(second) }))
    const t = texts[turn.chat.locale]
    const act = idIn(first) === null ? null : await loadAct(turn.ports.store.db, first)
    const isPress = what === 'undo' || what === 'back'
    if (act === null || act.kind === 'accept' || !isPress) return turn.notice(t.staleButton)
    if (act.undoneAt !== null) return turn.notice(t.editing.undoneBefore)
    if (!canUndo(act, turn.role)) return turn.notice(t.editing.mayNotUndo)
    if (what === 'undo')
      return turn.show(
        message(
          [await actLine(turn, act), t.editing.undoAsk],
          [[{ text: t.editing.undoYes, data: `log:back:${act.id}` }], toLog(turn)],
        ),
      )
    const { store, clock } = turn.ports
    const outcome = await undoDeed({ db: store.db, clock }, turn.personId, act.id)
    if (outcome.ok && typeof act.facts['editor'] === 'number') await turn.writeMenuOf(act.facts['editor'])
    await turn.show(message([outcome.ok ? t.editing.undone : t.editing.undoneBefore], [toLog(turn)]))
  },
}

function idIn(written: string | undefined): string | null {
  return written !== undefined && ID.test(written) ? written : null
}

function toLog({ chat: { locale } }: Turn) {
  return [{ text: texts[locale].editing.toLog, data: logData({ meetingId: null, before: null }) }]
}
