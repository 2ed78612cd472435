// /forget: after a yes, everything of this chat and its person goes.
import type { Document } from '../../../digests/document.ts'
import { forgetChat } from '../../store/chats.ts'
import { parseYesNo } from '../../lookup/parse-yes-no.ts'
import { inTransaction } from '../../store/db.ts'
import { forgetPerson } from '../../store/forget-person.ts'
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
  const { id } = turn.chat
  await inTransaction(db, async (tx) => {
    await stopAsking(tx, id)
    await forgetOffers(tx, id)
    await forgetPerson(tx, turn.personId)
    await forgetChat(tx, id)
  })
  await turn.removeMenu()
  return message([texts[turn.chat.locale].forgotten()])
}

async function kept(turn: Turn): Promise<Document> {
  const { db } = turn.ports.store
  if ((await readAsking(db, turn.chat.id))?.command === 'forget') await stopAsking(db, turn.chat.id)
  return message([texts[turn.chat.locale].kept])
}
