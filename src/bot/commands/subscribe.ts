// /subscribe: follow by name in any language, or by buttons.
import type { Followed } from '../../domain/subscription.ts'
import { parseQuery } from '../../lookup/parse-query.ts'
import { localTime } from '../../schedule/local-time.ts'
import { ask, readAsking, stopAsking } from '../asking.ts'
import { briefOf, follow, followedBy, unfollow } from '../brief-of.ts'
import { choiceButtons, groupButtons, groupOfName, pageButtons } from '../choose-followed.ts'
import { followedOf, isSame } from '../follow-data.ts'
import { nameIndex, nameOf } from '../gazetteer-index.ts'
import { followedQuestion } from '../introduction.ts'
import { inRows, message, type Line } from '../message.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import type { Command } from './command.ts'

export const subscribe: Command = {
  name: 'subscribe',
  for: 'everyone',
  async run(turn, typed) {
    if (typed !== '') return followNames(turn, typed)
    await ask(turn.ports.store.db, turn.chat.id, { command: 'subscribe', question: 'name' })
    await turn.say(groups(turn))
  },
  async press(turn, [what, first = '', second = '', third = '']) {
    if (what === 'groups') return turn.show(groups(turn))
    if (what === 'group') return showGroup(turn, first, second)
    const thing = followedOf(first)
    if (thing === null || (what !== 'add' && what !== 'drop'))
      return turn.notice(texts[turn.chat.locale].staleButton)
    if (second === '') return followNames(turn, [thing])
    await (what === 'add' ? follow : unfollow)(turn, [thing])
    await showGroup(turn, second, third)
  },
  async answer(turn, _question, answer) {
    if (!('text' in answer)) return turn.say(groups(turn))
    await stopAsking(turn.ports.store.db, turn.chat.id)
    await followNames(turn, answer.text)
  },
}

/** Follows what is named, says so, and offers what is near to the names that mean nothing or several things. */
export async function followNames(turn: Turn, typed: string | readonly Followed[]): Promise<void> {
  const { locale, zone } = turn.chat
  const t = texts[locale]
  const today = localTime(turn.now, zone).date
  const query =
    typeof typed === 'string'
      ? parseQuery(typed, { index: nameIndex(), locale, today })
      : { followed: typed, ambiguous: [], unknown: [] }
  const pending = await readAsking(turn.ports.store.db, turn.chat.id)
  const isChoosing = !turn.chat.introduced && pending?.command === 'start' && pending.question === 'followed'
  if (query.followed.length > 0) {
    const added = await follow(turn, query.followed)
    const had = query.followed.filter((one) => !added.some((other) => isSame(one, other)))
    await turn.say(message(await followedLines(turn, { added, had, isChoosing })))
  }
  for (const { text, choices } of query.ambiguous)
    await offer(
      turn,
      text,
      choices.map(({ followed }) => followed),
    )
  for (const { text, suggestions } of query.unknown) {
    const near = suggestions.map(({ followed }) => followed)
    const buttons = inRows(choiceButtons('subscribe', near, [], locale), 1)
    await turn.say(message([near.length > 0 ? t.nameNear(text) : t.nameUnknown(text)], buttons))
  }
  if (isChoosing) return turn.say(await followedQuestion(turn))
  if (query.followed.length + query.ambiguous.length + query.unknown.length === 0)
    await turn.say(groups(turn))
}

interface Outcome {
  added: Followed[]
  had: Followed[]
  /** The first conversation is asking whom to follow, and goes on by itself. */
  isChoosing: boolean
}

async function followedLines(turn: Turn, { added, had, isChoosing }: Outcome): Promise<Line[]> {
  const { locale, introduced } = turn.chat
  const t = texts[locale]
  const names = (things: Followed[]): string => things.map((thing) => nameOf(thing, locale)).join(', ')
  const brief = await briefOf(turn.ports.store.db, turn.chat)
  const then = !introduced
    ? t.takeUp()
    : brief?.paused === true
      ? t.digestsPaused()
      : t.followsHint(brief?.at ?? turn.ports.config.digestAt)
  return [
    ...(added.length > 0 ? [t.follows(names(added))] : []),
    ...(had.length > 0 ? [t.alreadyFollows(names(had))] : []),
    ...(isChoosing ? [] : [then]),
  ]
}

/** Asks which of several things a name means. */
export async function offer(turn: Turn, typed: string, choices: readonly Followed[]): Promise<void> {
  const { locale } = turn.chat
  const buttons = inRows(choiceButtons('subscribe', choices, [], locale), 1)
  await turn.say(message([texts[locale].nameAmbiguous(typed)], buttons))
}

function groups({ chat: { locale } }: Turn) {
  return message([texts[locale].chooseGroup], groupButtons('subscribe', locale))
}

async function showGroup(turn: Turn, name: string, page: string): Promise<void> {
  const group = groupOfName(name)
  if (group === null) return turn.show(groups(turn))
  const { locale } = turn.chat
  const t = texts[locale]
  const buttons = pageButtons('subscribe', { group, page: Number(page) || 0, locale }, await followedBy(turn))
  await turn.show(
    message(
      [`${t.groups[group]} · ${t.page(buttons.page + 1, buttons.pages)}`, t.groupHint],
      [...buttons.rows, [{ text: t.back, data: 'subscribe:groups' }]],
    ),
  )
}
