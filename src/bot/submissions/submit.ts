// What an editor sends → read in private, shown to them alone, and asked whether it is public.
import type { Message } from 'grammy/types'
import type { Document } from '../../../digests/document.ts'
import type { RawDocument } from '../../domain/article.ts'
import type { Locale } from '../../domain/vocabulary.ts'
import { dropSubmission, releaseSubmission, submitDocument } from '../../jobs/submit-document.ts'
import type { PrivateReading } from '../../jobs/submit-document.ts'
import { ofReader } from '../../jobs/try-source.ts'
import { loadSubmission } from '../../store/submissions.ts'
import { stopAsking, readAsking } from '../asking.ts'
import { message, paragraphs } from '../message.ts'
import { readingPorts } from '../reading-ports.ts'
import { foundMeetings } from '../sources/found-meetings.ts'
import { lookAtAddress } from '../sources/look-at-address.ts'
import { readingAnswer } from '../sources/reading-answer.ts'
import { unreadText } from '../sources/unread-text.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import { addressIn } from './sent-address.ts'
import { fileOf, readFile } from './sent-file.ts'
import type { FileRead } from './sent-file.ts'
import { postOf } from './sent-post.ts'

/**
 * Hears an editor's address, post, document or pasted article; false for anything else, which means to an editor what it
 * means to everybody.
 */
export async function hearEditor(turn: Turn, heard: Message): Promise<boolean> {
  const { text, forward_origin: origin } = heard
  if (text?.startsWith('/') && origin === undefined) return false
  const address = text === undefined || origin !== undefined ? null : addressIn(text)
  const file = fileOf(heard)
  const post = postOf(heard, turn.chat.zone)
  if (address === null && file === null && post === null) return hearWordless(turn, heard)
  await leaveQuestion(turn)
  if (address !== null) await lookAtAddress(turn, address)
  else if (file !== null) hearFile(turn, heard, file)
  else if (post !== null) turn.later(() => submit(turn, post))
  return true
}

/** None of these is an answer to a question of ours; the first conversation can be taken up again. */
async function leaveQuestion({ ports, chat }: Turn): Promise<void> {
  const pending = await readAsking(ports.store.db, chat.id)
  if (pending !== null && pending.command !== 'start') await stopAsking(ports.store.db, chat.id)
}

async function hearWordless(turn: Turn, { document, forward_origin, text }: Message): Promise<boolean> {
  if (document === undefined && (forward_origin === undefined || text !== undefined)) return false
  await turn.say(message([texts[turn.chat.locale].reading.problems.binary]))
  return true
}

function hearFile(turn: Turn, heard: Message, file: NonNullable<ReturnType<typeof fileOf>>): void {
  turn.later(async () => {
    const read = await readFile(turn, heard, file)
    if (read.ok) return submit(turn, read.document)
    await turn.say(message([unreadFile(read, turn.chat.locale)]))
  })
}

function unreadFile(read: Exclude<FileRead, { ok: true }>, locale: Locale): string {
  const t = texts[locale].reading
  if (read.code === 'too-big') return t.tooLarge
  return read.code === 'no-file' ? t.noFile : unreadText({ code: read.code }, locale)
}

async function submit(turn: Turn, document: RawDocument): Promise<void> {
  const ports = readingPorts(turn.ports)
  let submitted
  try {
    submitted = await submitDocument(ports, { telegramId: turn.personId, document })
  } catch (error) {
    return turn.say(message([unreadText(ofReader(error), turn.chat.locale)]))
  }
  if (submitted !== null) await turn.say(question(turn, submitted))
}

function question(
  { chat: { locale } }: Turn,
  { id, reading }: { id: string | null; reading: PrivateReading },
): Document {
  const t = texts[locale].reading
  if (reading.kind !== 'read') return message([unreadText(reading, locale)])
  if (id === null) return message([t.onlyYouNothing])
  return {
    blocks: [
      ...paragraphs([t.onlyYou]),
      ...foundMeetings(reading.meetings, locale),
      { kind: 'item', blocks: paragraphs([t.askPublic]) },
    ],
    buttons: [
      [
        { text: t.public, data: `sources:public:${id}` },
        { text: t.notPublic, data: `sources:private:${id}` },
      ],
    ],
  }
}

/**
 * `sources:public:<id>`, `sources:private:<id>`: only its sender's press finds a submission. A second press while the first is
 * being done changes nothing of its answer.
 */
export async function pressSubmission(turn: Turn, what: string, id: string): Promise<void> {
  const ports = readingPorts(turn.ports)
  const t = texts[turn.chat.locale].reading
  const decision = { id, telegramId: turn.personId }
  if (what === 'private')
    return turn.show(message([(await dropSubmission(ports, decision)) ? t.dropped : t.decided]))
  if ((await loadSubmission(ports.store.db, id, turn.personId)) === null)
    return turn.show(message([t.decided]))
  turn.later(async () => {
    const read = await releaseSubmission(ports, decision)
    if (read !== null) await turn.show(await readingAnswer(turn, read, 'released'))
  })
}
