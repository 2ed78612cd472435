// /start: the first conversation, a return after a pause, or what a deep link asks for.
import { oldestNotice } from '../../jobs/forget-editors-matters.ts'
import { oweAgain } from '../../store/notices.ts'
import { wordings } from '../../../digests/wording/wordings.ts'
import { nextAt } from '../../schedule/next-at.ts'
import { ask, readAsking } from '../asking.ts'
import { briefOf, follow, followedBy, unfollow } from '../brief-of.ts'
import { groupButtons, groupOfName, pageButtons } from '../choose-followed.ts'
import { followedByCode, followedOf } from '../follow-data.ts'
import { formOf, formSaid, setForm } from '../form-choice.ts'
import { readHour, setHour } from '../hour-choice.ts'
import { finish, followedQuestion, STEPS, stepOf, type Step } from '../introduction.ts'
import { localeOf, setLanguage } from '../language-choice.ts'
import { message } from '../message.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import { askLocation, readZone, setZone } from '../zone-choice.ts'
import type { Answer, Command } from './command.ts'
import { showMeeting } from './meeting.ts'
import { followNames, offer } from './subscribe.ts'

export const start: Command = {
  name: 'start',
  for: 'everyone',
  async run(turn, payload) {
    await run(turn, payload)
    await tellWhatWaited(turn)
  },
  press,
  answer,
}

async function run(turn: Turn, payload: string): Promise<void> {
  const meeting = /^m_(\d+)$/.exec(payload)?.[1]
  if (meeting !== undefined) return showMeeting(turn, meeting)
  if (payload.startsWith('e_')) await tellOffice(turn)
  const isFollow = payload.startsWith('f_')
  const things = isFollow ? followedByCode(payload.slice(2)) : []
  if (isFollow && things.length === 0) {
    await turn.say(message([texts[turn.chat.locale].linkUnknown()]))
    if (turn.chat.introduced) return
  }
  if (things.length > 1) return offer(turn, payload.slice(2), things)
  if (things.length === 1 && turn.chat.introduced) return followNames(turn, things)
  await follow(turn, things)
  if (turn.chat.introduced) return welcomeBack(turn)
  await turn.writeMenu()
  const pending = await readAsking(turn.ports.store.db, turn.chat.id)
  const step = pending?.command === 'start' ? stepOf(pending.question) : null
  await STEPS[step ?? 'language'](turn)
}

/** They came by a link that appoints: what became of it was decided when they were let in. */
async function tellOffice(turn: Turn): Promise<void> {
  const t = texts[turn.chat.locale].editing
  if (turn.role === 'reader') return turn.say(message([t.linkSpent]))
  await turn.writeMenu()
  await turn.say(message([t.youAreEditor()]))
}

/** An editor may have had the bot blocked, or not started yet, when there was something to tell them. */
async function tellWhatWaited({ ports, personId, role, now }: Turn): Promise<void> {
  if (role === 'reader') return
  const owed = await oweAgain(ports.store.db, personId, { since: oldestNotice(now), now })
  if (owed > 0) ports.wake()
}

async function welcomeBack(turn: Turn): Promise<void> {
  const t = texts[turn.chat.locale]
  const brief = await briefOf(turn.ports.store.db, turn.chat)
  const next = brief === null ? null : nextAt(brief, turn.chat.zone, turn.now)
  const digests =
    brief === null || brief.followed.length === 0
      ? t.followsNothing()
      : brief.paused || next === null
        ? t.digestsPaused()
        : t.previewNext(wordings[turn.chat.locale].weekdayDate(next.date), next.time)
  await turn.say(message([t.welcomeBack, digests, t.readyHints()]))
}

async function press(turn: Turn, [what = '', ...rest]: readonly string[]): Promise<void> {
  const [first = '', second = '', third = ''] = rest
  switch (what) {
    case 'language': {
      const locale = localeOf(first)
      if (locale !== null) await setLanguage(turn, locale)
      return goOn(turn, 'followed')
    }
    case 'add':
    case 'drop': {
      const thing = followedOf(first)
      if (thing !== null) await (what === 'add' ? follow : unfollow)(turn, [thing])
      return second === '' ? turn.show(await followedQuestion(turn)) : showGroup(turn, second, third)
    }
    case 'groups':
      return turn.show(
        message(
          [texts[turn.chat.locale].chooseGroup],
          [...groupButtons('start', turn.chat.locale), backRow(turn)],
        ),
      )
    case 'group':
      return showGroup(turn, first, second)
    case 'suggested':
      return turn.show(await followedQuestion(turn))
    case 'followed': {
      if ((await followedBy(turn)).length > 0) return goOn(turn, 'form')
      return turn.notice(texts[turn.chat.locale].chooseOneFirst)
    }
    case 'form': {
      const form = formOf(first)
      if (form !== null) await setForm(turn, form)
      return goOn(turn, 'zone')
    }
    case 'location':
      await ask(turn.ports.store.db, turn.chat.id, { command: 'start', question: 'location' })
      return askLocation(turn)
    case 'zone':
      return zoneChosen(turn, first, false)
    case 'hour':
      return hourChosen(turn, rest.join(':'))
    default:
      return turn.notice(texts[turn.chat.locale].staleButton)
  }
}

async function answer(turn: Turn, question: string, given: Answer): Promise<void> {
  if (question === 'zone' || question === 'location') {
    const read = readZone(given, turn, 'start')
    return 'zone' in read ? zoneChosen(turn, read.zone, question === 'location') : turn.say(read.sorry)
  }
  if (question === 'hour') {
    const read = readHour(given, turn)
    return 'at' in read ? hourChosen(turn, read.at) : turn.say(read.sorry)
  }
  const form = question === 'form' && 'text' in given ? formSaid(given.text) : null
  if (form !== null) {
    await setForm(turn, form)
    return goOn(turn, 'zone')
  }
  if (question === 'followed' && 'text' in given) return followNames(turn, given.text)
  await STEPS[stepOf(question) ?? 'language'](turn)
}

async function zoneChosen(turn: Turn, written: string, hasKeyboard: boolean): Promise<void> {
  const read = readZone({ text: written }, turn, 'start')
  if (!('zone' in read)) return turn.say(read.sorry)
  await setZone(turn, read.zone, hasKeyboard)
  await goOn(turn, 'hour')
}

async function hourChosen(turn: Turn, written: string): Promise<void> {
  const read = readHour({ text: written }, turn)
  if (!('at' in read)) return turn.say(read.sorry)
  await setHour(turn, read.at)
  if (turn.chat.introduced) return turn.say(message([texts[turn.chat.locale].hourSet(read.at)]))
  await finish(turn)
}

/** Old buttons still do what they say, but the conversation goes on only where it has not ended. */
async function goOn(turn: Turn, step: Step): Promise<void> {
  if (!turn.chat.introduced) await STEPS[step](turn)
}

async function showGroup(turn: Turn, name: string, page: string): Promise<void> {
  const group = groupOfName(name)
  if (group === null) return turn.show(await followedQuestion(turn))
  const { locale } = turn.chat
  const t = texts[locale]
  const buttons = pageButtons('start', { group, page: Number(page) || 0, locale }, await followedBy(turn))
  const back = [{ text: t.back, data: 'start:groups' }]
  await turn.show(
    message(
      [`${t.groups[group]} · ${t.page(buttons.page + 1, buttons.pages)}`, t.groupHint],
      [...buttons.rows, back, backRow(turn)],
    ),
  )
}

function backRow(turn: Turn) {
  return [{ text: texts[turn.chat.locale].continue, data: 'start:suggested' }]
}
