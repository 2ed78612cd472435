// /unsubscribe: stop following, by name or by buttons.
import type { Document } from '../../../digests/document.ts'
import type { Followed } from '../../domain/subscription.ts'
import { isAll } from '../../lookup/is-all.ts'
import { parseQuery } from '../../lookup/parse-query.ts'
import { parseYesNo } from '../../lookup/parse-yes-no.ts'
import { localTime } from '../../schedule/local-time.ts'
import { ask, stopAsking } from '../asking.ts'
import { followedBy, unfollow } from '../brief-of.ts'
import { followData, followedOf, isSame } from '../follow-data.ts'
import { nameIndex, nameOf } from '../gazetteer-index.ts'
import { inRows, message } from '../message.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import type { Command } from './command.ts'

export const unsubscribe: Command = {
  name: 'unsubscribe',
  for: 'everyone',
  async run(turn, typed) {
    const followed = await followedBy(turn)
    if (isAll(typed) && followed.length > 0) return askAll(turn, followed.length)
    if (typed !== '' && !isAll(typed)) return unfollowNames(turn, typed)
    if (followed.length > 0)
      await ask(turn.ports.store.db, turn.chat.id, { command: 'unsubscribe', question: 'name' })
    await turn.say(choice(turn, followed))
  },
  async press(turn, [what, first = '']) {
    if (what === 'all') return turn.show(await (first === 'yes' ? unfollowAll : keepAll)(turn))
    const thing = followedOf(first)
    if (what !== 'drop' || thing === null) return turn.notice(texts[turn.chat.locale].staleButton)
    await unfollow(turn, [thing])
    turn.notice(`✓ ${nameOf(thing, turn.chat.locale)}`)
    await turn.show(choice(turn, await followedBy(turn)))
  },
  async answer(turn, question, answer) {
    const followed = await followedBy(turn)
    if (question === 'all') {
      const said = 'text' in answer ? parseYesNo(answer.text) : null
      if (said === null) return askAll(turn, followed.length)
      return turn.say(await (said === 'yes' ? unfollowAll : keepAll)(turn))
    }
    if (!('text' in answer)) return turn.say(choice(turn, followed))
    if (isAll(answer.text) && followed.length > 0) return askAll(turn, followed.length)
    await stopAsking(turn.ports.store.db, turn.chat.id)
    await unfollowNames(turn, answer.text)
  },
}

async function askAll(turn: Turn, count: number): Promise<void> {
  const t = texts[turn.chat.locale]
  await ask(turn.ports.store.db, turn.chat.id, { command: 'unsubscribe', question: 'all' })
  await turn.say(
    message(
      [t.unfollowAllAsk(count)],
      [
        [{ text: t.unfollowAllYes, data: 'unsubscribe:all:yes' }],
        [{ text: t.unfollowAllNo, data: 'unsubscribe:all:no' }],
      ],
    ),
  )
}

async function unfollowAll(turn: Turn): Promise<Document> {
  await stopAsking(turn.ports.store.db, turn.chat.id)
  const t = texts[turn.chat.locale]
  const dropped = await unfollow(turn, await followedBy(turn))
  const names = dropped.map((thing) => nameOf(thing, turn.chat.locale)).join(', ')
  return message([...(dropped.length > 0 ? [t.unfollows(names)] : []), t.followsNothing()])
}

async function keepAll(turn: Turn): Promise<Document> {
  await stopAsking(turn.ports.store.db, turn.chat.id)
  return message([texts[turn.chat.locale].unfollowedNone])
}

/** A name that means several things stops only those that are followed. */
async function unfollowNames(turn: Turn, typed: string): Promise<void> {
  const { locale, zone } = turn.chat
  const t = texts[locale]
  const query = parseQuery(typed, { index: nameIndex(), locale, today: localTime(turn.now, zone).date })
  const followed = await followedBy(turn)
  const meant = query.ambiguous.flatMap(({ choices }) =>
    choices.map((choice) => choice.followed).filter((one) => followed.some((other) => isSame(one, other))),
  )
  const named = [...query.followed, ...meant]
  const dropped = await unfollow(turn, named)
  const not = query.followed.filter((one) => !dropped.some((other) => isSame(one, other)))
  const names = (things: Followed[]): string => things.map((thing) => nameOf(thing, locale)).join(', ')
  const unknown = [
    ...query.unknown.map(({ text }) => t.nameUnknown(text)),
    ...query.ambiguous
      .filter(({ choices }) => !choices.some((choice) => meant.includes(choice.followed)))
      .map(({ text }) => t.followedNot(text)),
  ]
  const lines = [
    ...(dropped.length > 0 ? [t.unfollows(names(dropped))] : []),
    ...(not.length > 0 ? [t.followedNot(names(not))] : []),
    ...unknown,
  ]
  const left = await followedBy(turn)
  await turn.say(
    left.length === 0
      ? message([...lines, t.followsNothing()])
      : message(
          [...lines, ...(dropped.length === 0 ? [t.chooseUnfollowed] : [])],
          dropped.length === 0 ? buttonsFor(left, turn) : [],
        ),
  )
}

function choice(turn: Turn, followed: readonly Followed[]) {
  const t = texts[turn.chat.locale]
  if (followed.length === 0) return message([t.followsNothing()])
  return message([t.chooseUnfollowed], buttonsFor(followed, turn))
}

/** The server takes a hundred buttons; whoever follows more writes names. */
const MOST = 90

function buttonsFor(followed: readonly Followed[], { chat: { locale } }: Turn) {
  const buttons = followed.slice(0, MOST).map((thing) => ({
    text: `✕ ${nameOf(thing, locale)}`,
    data: `unsubscribe:drop:${followData(thing)}`,
  }))
  return inRows(buttons, 2)
}
