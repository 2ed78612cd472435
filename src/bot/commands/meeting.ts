// /meeting 12 and /meeting_12: the card of one meeting, and behind a button the sentences that it rests on.
import { meetingDocument } from '../../../digests/meeting-document.ts'
import type { Button, Document } from '../../../digests/document.ts'
import type { Meeting } from '../../domain/meeting.ts'
import { loadMeeting, loadMeetingSources } from '../../store/meetings.ts'
import { stopAsking } from '../asking.ts'
import {
  askWrong,
  chooseWrong,
  whichOfDigest,
  writeWrong,
  wrongButton,
  wrongMeeting,
} from '../editing/complaints.ts'
import { namesIn } from '../gazetteer-index.ts'
import { message } from '../message.ts'
import { cardOf } from '../review/show-matter.ts'
import { mayUse } from '../role-of.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import type { Command } from './command.ts'

export const meeting: Command = {
  name: 'meeting',
  for: 'everyone',
  async run(turn, typed) {
    const ids = numbersIn(typed)
    if (ids === null) return turn.say(message([texts[turn.chat.locale].whichMeeting()]))
    for (const id of ids) await showMeeting(turn, id)
  },
  async press(turn, [what, id = '', value = '']) {
    const { staleButton } = texts[turn.chat.locale]
    if (what === 'which') {
      const asked = await whichOfDigest(turn)
      return asked === null ? turn.notice(staleButton) : turn.say(asked)
    }
    const found = await loadVisible(turn, id)
    if (found === null) return turn.notice(staleButton)
    if (what === 'wrong') return askWrong(turn, found)
    if (what === 'is') {
      const said = await chooseWrong(turn, found, value)
      return said === null ? turn.notice(staleButton) : turn.show(said)
    }
    await turn.show(what === 'sources' ? await withSources(turn, found) : card(turn, found))
  },
  async answer(turn, question, answer) {
    const id = wrongMeeting(question)
    const found = id === null ? null : await loadVisible(turn, id)
    if (found !== null && 'text' in answer) return turn.say(await writeWrong(turn, found, answer.text))
    if (found === null) await stopAsking(turn.ports.store.db, turn.chat.id)
    await turn.say(
      message([
        found === null ? texts[turn.chat.locale].noSuchMeeting() : texts[turn.chat.locale].onlyText(),
      ]),
    )
  },
}

/** More cards at once would fill the chat. */
const MOST = 5

/** `12`, `#12`, `11 12`, `11, 12`: each once; null for anything else, so that nobody is shown what was not asked for. */
function numbersIn(typed: string): string[] | null {
  const ids = [...new Set(typed.split(/[\s,;]+/).map((word) => /^[#№]?(\d+)$/.exec(word)?.[1] ?? ''))]
  return ids.length > MOST || ids.includes('') ? null : ids
}

/** Answers with the card of a meeting; of one that was joined to another, the other's. Editors see what readers do not. */
export async function showMeeting(turn: Turn, id: string): Promise<void> {
  const found = await loadVisible(turn, id)
  if (found !== null) return turn.say(card(turn, found))
  const isThere = isEditor(turn) && (await loadMeeting(turn.ports.store.db, id)) !== null
  const unreleased = { matter: { kind: 'meeting', id }, at: null } as const
  await turn.say(
    isThere ? await cardOf(turn, unreleased) : message([texts[turn.chat.locale].noSuchMeeting()]),
  )
}

/** What was not released to readers is not there for them; what was withdrawn is, and says so. */
async function loadVisible({ ports: { store } }: Turn, id: string): Promise<Meeting | null> {
  const found = await loadMeeting(store.db, id)
  return found === null || found.number === 0 ? null : found
}

function card(turn: Turn, found: Meeting): Document {
  const { locale } = turn.chat
  const button = { text: texts[locale].showSources, data: `meeting:sources:${found.id}` }
  const buttons = [[button], lastRow(turn, found)]
  return meetingDocument(found, [], locale, { names: namesIn(locale), buttons })
}

async function withSources(turn: Turn, found: Meeting): Promise<Document> {
  const { locale } = turn.chat
  const sources = await loadMeetingSources(turn.ports.store.db, found.id)
  const button = { text: texts[locale].hideSources, data: `meeting:card:${found.id}` }
  const buttons = [[button], lastRow(turn, found)]
  return meetingDocument(found, sources, locale, { names: namesIn(locale), buttons })
}

/** A reader says that something is wrong; an editor mends it. */
function lastRow(turn: Turn, { id }: Meeting): Button[] {
  const edit = { text: texts[turn.chat.locale].review.edit, data: `review:card:m${id}:` }
  return [wrongButton(turn, { id }), ...(isEditor(turn) ? [edit] : [])]
}

function isEditor({ role }: Turn): boolean {
  return mayUse(role, 'editors')
}
