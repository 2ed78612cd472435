// The question of the hour, and its answers: a button or a typed hour.
import type { Document } from '../../digests/document.ts'
import { parseHour } from '../lookup/parse-hour.ts'
import { updateBrief } from '../store/briefs.ts'
import { ensureBrief } from './brief-of.ts'
import type { Answer } from './commands/command.ts'
import { inRows, message } from './message.ts'
import { texts } from './text/texts.ts'
import type { ButtonRows, Turn } from './turn.ts'

const HOURS = ['06:00', '07:00', '08:00', '09:00', '10:00', '12:00', '18:00', '20:00']

/** `<command>:hour:08:00`, the operator's own hour among them. */
export function hourButtons(command: string, { ports: { config } }: Turn): ButtonRows {
  const hours = [...new Set([...HOURS, config.digestAt])].sort()
  return inRows(
    hours.map((at) => ({ text: at, data: `${command}:hour:${at}` })),
    4,
  )
}

/** The hour that an answer means, or what to say of it. */
export function readHour(answer: Answer, { chat }: Turn): { at: string } | { sorry: Document } {
  const t = texts[chat.locale]
  if (!('text' in answer)) return { sorry: message([t.hourUnknown, t.cancelHint()]) }
  const read = parseHour(answer.text)
  if ('at' in read) return read
  const line = read.error === 'no-hour' ? t.hourUnknown : t.hourImpossible
  return { sorry: message([line, t.cancelHint()]) }
}

export async function setHour(turn: Turn, at: string): Promise<void> {
  const brief = await ensureBrief(turn)
  await updateBrief(turn.ports.store.db, brief.id, { at })
}
