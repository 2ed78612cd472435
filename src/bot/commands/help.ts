// /help: every command that its reader may use, with examples.
import { command as tappable, text, toInlines } from '../../../digests/document.ts'
import { paragraphs } from '../message.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import type { Command } from './command.ts'

/** @param listed the commands that the person of a turn may use, in their order */
export function helpCommand(listed: (turn: Turn) => readonly Command[]): Command {
  return {
    name: 'help',
    for: 'everyone',
    async run(turn) {
      const t = texts[turn.chat.locale]
      const isEditor = turn.role !== 'reader'
      await turn.say({
        blocks: [
          { kind: 'title', inlines: [text(t.helpTitle)] },
          ...paragraphs([t.helpIntro]),
          {
            kind: 'list',
            ordered: false,
            items: listed(turn).map(({ name }) => [tappable(`/${name}`), text(` – ${t.commands[name]}`)]),
          },
          { kind: 'heading', level: 1, inlines: [text(t.helpExamples)] },
          { kind: 'list', ordered: false, items: t.examples().map(toInlines) },
          ...paragraphs([t.helpNames, ...(isEditor ? [t.reading.help] : []), t.helpPrivacy()]),
        ],
        buttons: [],
      })
    },
  }
}
