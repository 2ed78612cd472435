// /review: what waits for an editor, matter by matter, and what its buttons decide.
import { askOther, hearOther, joinOther } from '../review/join.ts'
import { askValue, chooseField, hearValue, setValue, storeValue } from '../review/mend.ts'
import { isDeed, settle, takeBack } from '../review/settle.ts'
import { cardAt, cardBeside, cardOf } from '../review/show-matter.ts'
import { readSpot, type Spot } from '../review/spot.ts'
import { pickArticles, splitOff } from '../review/split.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import type { Command } from './command.ts'

export const review: Command = {
  name: 'review',
  for: 'editors',
  hearsAll: true,
  async run(turn) {
    await turn.say(await cardAt(turn, 0))
  },
  async press(turn, [verb = '', key, at, ...rest]) {
    const spot = readSpot(key, at)
    if (spot === null) return turn.notice(texts[turn.chat.locale].staleButton)
    if (isDeed(verb)) return settle(turn, verb, spot, rest[0] ?? '')
    const act = Object.hasOwn(ACTS, verb) ? ACTS[verb] : undefined
    if (act === undefined) return turn.notice(texts[turn.chat.locale].staleButton)
    await act(turn, spot, rest)
  },
  async answer(turn, question, answer) {
    const typed = 'text' in answer ? answer.text : ''
    await (question.startsWith('join.') ? hearOther(turn, question, typed) : hearValue(turn, question, typed))
  },
}

type Act = (turn: Turn, spot: Spot, rest: readonly string[]) => Promise<void>

/** By the second part of a button's data; those that decide stand in settle.ts. */
const ACTS: Readonly<Partial<Record<string, Act>>> = {
  at: async (turn, spot) => turn.show(await cardAt(turn, spot.at ?? 0)),
  next: async (turn, spot) => turn.show(await cardBeside(turn, spot, 1)),
  previous: async (turn, spot) => turn.show(await cardBeside(turn, spot, -1)),
  card: async (turn, spot) => turn.show(await cardOf(turn, spot)),
  look: async (turn, _spot, [id = '']) => {
    const other = readSpot(`m${id}`)
    if (other === null) return turn.notice(texts[turn.chat.locale].staleButton)
    await turn.say(await cardOf(turn, other))
  },
  mend: chooseField,
  field: askValue,
  set: setValue,
  store: storeValue,
  split: (turn, spot) => pickArticles(turn, spot, []),
  pick: pickArticles,
  off: splitOff,
  with: askOther,
  join: joinOther,
  undo: (turn, spot, [actId = '']) => takeBack(turn, spot, actId),
}
