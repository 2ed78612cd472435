// /forget: after a yes, everything of this chat goes.
import type { Document } from '../../../digests/document.ts'
import { forgetChat } from '../../store/chats.ts'
import { parseYesNo } from '../../lookup/parse-yes-no.ts'
import { dropSubmissionsOf } from '../../store/submissions.ts'
import { ask, readAsking, stopAsking } from '../asking.ts'
import { message } from '../message.ts'
import { forgetOffers } from '../sources/offers.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import type { Command } from './command.ts'

export const forget: Command = {
  name: 'forget',
  for: 'everyone',
  async run(turn) {
    // The first conversation keeps the place of its own question, and the buttons do without.
    if (turn.chat.introduced)
      await ask(turn.ports.store.db, turn.chat.id, { command: 'forget', question: 'sure' })
    await turn.say(question(turn))
  },
  async press(turn, [what]) {
    await turn.show(await (what === 'yes' ? forgotten : kept)(turn))
  },
  async answer(turn, _question, answer) {
    const said = 'text' in answer ? parseYesNo(answer.text) : null
    if (said === null) return turn.say(question(turn))
    await turn.say(await (said === 'yes' ? forgotten : kept)(turn))
  },
}

function question(turn: Turn): Document {
  const t = texts[turn.chat.locale]
  const lines = [t.forgetAsk, ...(turn.ports.config.access === 'invite' ? [t.forgetInvite] : [])]
  return message(lines, [
    [{ text: t.forgetYes, data: 'forget:yes' }],
    [{ text: t.forgetNo, data: 'forget:no' }],
  ])
}

async function forgotten(turn: Turn): Promise<Document> {
  const { db } = turn.ports.store
  await stopAsking(db, turn.chat.id)
  await forgetOffers(db, turn.chat.id)
  await dropSubmissionsOf(db, turn.personId, turn.now)
  await forgetChat(db, turn.chat.id)
  await turn.removeMenu()
  return message([texts[turn.chat.locale].forgotten()])
}

async function kept(turn: Turn): Promise<Document> {
  const { db } = turn.ports.store
  if ((await readAsking(db, turn.chat.id))?.command === 'forget') await stopAsking(db, turn.chat.id)
  return message([texts[turn.chat.locale].kept])
}
