// The question whether a chat's app shows rich messages: a sample of one, and two buttons.
import { text, type Document } from '../../digests/document.ts'
import type { MessageForm } from '../domain/subscription.ts'
import { parseYesNo } from '../lookup/parse-yes-no.ts'
import { updateChat } from '../store/chats.ts'
import { paragraphs } from './message.ts'
import { texts } from './text/texts.ts'
import type { Turn } from './turn.ts'

/** To be sent in the rich form whatever the chat's own is: `<command>:form:rich`, `<command>:form:classic`. */
export function formQuestion(command: string, { chat }: Turn): Document {
  const t = texts[chat.locale]
  return {
    blocks: [
      { kind: 'heading', level: 1, inlines: [text(t.sampleTitle)] },
      { kind: 'table', header: [], rows: [[[text(t.samplePlace)], [text(t.sampleCity)]]] },
      { kind: 'details', summary: [text(t.sampleFolded)], blocks: paragraphs([t.sampleInside]) },
      ...paragraphs([t.chooseForm]),
    ],
    buttons: [
      [{ text: t.formReadable, data: `${command}:form:rich` }],
      [{ text: t.formUnreadable, data: `${command}:form:classic` }],
    ],
  }
}

export function formOf(name: string | undefined): MessageForm | null {
  return name === 'rich' || name === 'classic' ? name : null
}

/** What a typed yes or no to the question means; null for anything else. */
export function formSaid(typed: string): MessageForm | null {
  const said = parseYesNo(typed)
  return said === null ? null : said === 'yes' ? 'rich' : 'classic'
}

export async function setForm(turn: Turn, form: MessageForm): Promise<void> {
  turn.chat = (await updateChat(turn.ports.store.db, turn.chat.id, { form })) ?? turn.chat
}
