// The first conversation: language, whom to follow, form, time zone, hour; then the first digest.
import { wordings } from '../../digests/wording/wordings.ts'
import { nextAt } from '../schedule/next-at.ts'
import { loadBrief } from '../store/briefs.ts'
import { updateChat } from '../store/chats.ts'
import { ask, stopAsking } from './asking.ts'
import { ensureBrief, followedBy } from './brief-of.ts'
import { choiceButtons, SUGGESTED } from './choose-followed.ts'
import { writeFirstDigest } from './first-digest.ts'
import { isSame } from './follow-data.ts'
import { formQuestion } from './form-choice.ts'
import { hourButtons } from './hour-choice.ts'
import { guessLanguage, languageQuestion } from './language-choice.ts'
import { inRows, message } from './message.ts'
import { texts } from './text/texts.ts'
import type { Turn } from './turn.ts'
import { zoneButtons } from './zone-choice.ts'

/** Each asks its question and remembers that it did; the answer leads to the next one. */
export const STEPS = {
  language: askLanguage,
  followed: askFollowed,
  form: askForm,
  zone: askZone,
  hour: askHour,
} as const

export type Step = keyof typeof STEPS

export function stepOf(name: string): Step | null {
  return name in STEPS ? (name as Step) : null
}

async function remember(turn: Turn, question: Step): Promise<void> {
  await ask(turn.ports.store.db, turn.chat.id, { command: 'start', question })
}

async function askLanguage(turn: Turn): Promise<void> {
  const guess = guessLanguage(turn.languageCode, turn.ports.config.defaultLanguage)
  if (guess.doubt === 'none') {
    const t = texts[turn.chat.locale]
    await turn.say(message([t.welcome, t.fewQuestions]))
    return askFollowed(turn)
  }
  await remember(turn, 'language')
  await turn.say(languageQuestion('start', guess))
}

async function askFollowed(turn: Turn): Promise<void> {
  await remember(turn, 'followed')
  await turn.say(await followedQuestion(turn))
}

/** Suggestions and whatever else is followed already, each with its mark. */
export async function followedQuestion(turn: Turn) {
  const { locale } = turn.chat
  const t = texts[locale]
  const followed = await followedBy(turn)
  const typed = followed.filter((one) => !SUGGESTED.some((other) => isSame(one, other))).slice(0, MOST_TYPED)
  const choices = [...SUGGESTED, ...typed]
  const ofKind = (isCountry: boolean) =>
    choiceButtons(
      'start',
      choices.filter(({ kind }) => (kind === 'country') === isCountry),
      followed,
      locale,
    )
  return message(
    [t.chooseFollowed],
    [
      ...inRows(ofKind(true), 3),
      ...inRows(ofKind(false), 1),
      [{ text: t.moreToFollow, data: 'start:groups' }],
      [{ text: t.continue, data: 'start:followed' }],
    ],
  )
}

const MOST_TYPED = 30

async function askForm(turn: Turn): Promise<void> {
  await remember(turn, 'form')
  if (await turn.sayRich(formQuestion('start', turn))) return
  await turn.say(message([texts[turn.chat.locale].richRefused]))
  await askZone(turn)
}

async function askZone(turn: Turn): Promise<void> {
  await remember(turn, 'zone')
  await turn.say(message([texts[turn.chat.locale].chooseZone], zoneButtons('start', turn)))
}

async function askHour(turn: Turn): Promise<void> {
  await remember(turn, 'hour')
  await turn.say(message([texts[turn.chat.locale].chooseHour], hourButtons('start', turn)))
}

/**
 * Everything is chosen: the first digest is stored and on its way. It is marked as done last, so that an end of the
 * process in between repeats an answer and no digest.
 */
export async function finish(turn: Turn): Promise<void> {
  const { db } = turn.ports.store
  const brief = await ensureBrief(turn)
  const first = await writeFirstDigest(turn, brief.id)
  const { locale, zone } = turn.chat
  const t = texts[locale]
  const served = (await loadBrief(db, brief.id)) ?? brief
  const next = nextAt(served, zone, turn.now)
  const day = next === null ? null : wordings[locale].weekdayDate(next.date)
  await turn.say(
    message([
      t.ready(served.at, day),
      t.readyHints(),
      ...(first === 'written' ? [t.firstDigest] : first === 'empty' ? [t.firstDigestEmpty] : []),
    ]),
  )
  await stopAsking(db, turn.chat.id)
  turn.chat = (await updateChat(db, turn.chat.id, { introduced: true })) ?? turn.chat
  turn.ports.wake()
}
