// /settings: language, time zone, hour, days, form and pause, by buttons and typed answers.
import { text, type Document } from '../../../digests/document.ts'
import type { Brief } from '../../domain/subscription.ts'
import { updateBrief } from '../../store/briefs.ts'
import { ask, stopAsking } from '../asking.ts'
import { ensureBrief } from '../brief-of.ts'
import { formOf, formQuestion, formSaid, setForm } from '../form-choice.ts'
import { hourButtons, readHour, setHour } from '../hour-choice.ts'
import { languageButtons, localeOf, setLanguage } from '../language-choice.ts'
import { inRows, message, paragraphs } from '../message.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import { daysText } from '../weekdays.ts'
import { askLocation, readZone, setZone, zoneButtons } from '../zone-choice.ts'
import type { Command } from './command.ts'

export const settings: Command = {
  name: 'settings',
  for: 'everyone',
  async run(turn) {
    await turn.say(overview(turn, await ensureBrief(turn)))
  },
  async press(turn, [what = '', ...rest]) {
    const press = PRESSES[what]
    if (press === undefined) return turn.notice(texts[turn.chat.locale].staleButton)
    await press(turn, rest.join(':'))
  },
  async answer(turn, question, answer) {
    if (question === 'hour') {
      const read = readHour(answer, turn)
      return 'at' in read ? hourChosen(turn, read.at) : turn.say(read.sorry)
    }
    if (question === 'form')
      return PRESSES['form']!(turn, 'text' in answer ? (formSaid(answer.text) ?? '') : '')
    const read = readZone(answer, turn, 'settings')
    if (!('zone' in read)) return turn.say(read.sorry)
    await zoneChosen(turn, read.zone, question === 'location')
  },
}

const PRESSES: Readonly<Record<string, (turn: Turn, value: string) => Promise<void>>> = {
  async overview(turn) {
    await stopAsking(turn.ports.store.db, turn.chat.id)
    await turn.show(overview(turn, await ensureBrief(turn)))
  },

  async language(turn, value) {
    const locale = localeOf(value)
    if (locale === null)
      return turn.show(
        message([texts[turn.chat.locale].chooseLanguage], [...languageButtons('settings'), back(turn)]),
      )
    await setLanguage(turn, locale)
    turn.notice(texts[locale].languageSet)
    await turn.show(overview(turn, await ensureBrief(turn)))
  },

  async zone(turn, value) {
    if (value !== '') return zoneChosen(turn, value, false)
    const t = texts[turn.chat.locale]
    await ask(turn.ports.store.db, turn.chat.id, { command: 'settings', question: 'zone' })
    await turn.show(message([t.chooseZone], [...zoneButtons('settings', turn), back(turn)]))
  },

  async location(turn) {
    await ask(turn.ports.store.db, turn.chat.id, { command: 'settings', question: 'location' })
    await askLocation(turn)
  },

  async hour(turn, value) {
    if (value !== '') return hourChosen(turn, value)
    const t = texts[turn.chat.locale]
    await ask(turn.ports.store.db, turn.chat.id, { command: 'settings', question: 'hour' })
    await turn.show(message([t.chooseHour], [...hourButtons('settings', turn), back(turn)]))
  },

  async days(turn, value) {
    const brief = await ensureBrief(turn)
    const [sign, day] = [value.charAt(0), Number(value.slice(1))]
    const days = changedDays(brief.days, sign, day)
    if (days.length === 0) return turn.notice(texts[turn.chat.locale].keepOneDay)
    const changed = (await updateBrief(turn.ports.store.db, brief.id, { days })) ?? brief
    await turn.show(dayChoice(turn, changed))
  },

  async form(turn, value) {
    const form = formOf(value)
    const t = texts[turn.chat.locale]
    if (form === null) {
      if (await turn.sayRich(formQuestion('settings', turn)))
        return ask(turn.ports.store.db, turn.chat.id, { command: 'settings', question: 'form' })
      await setForm(turn, 'classic')
      return turn.say(message([t.richRefused]))
    }
    await stopAsking(turn.ports.store.db, turn.chat.id)
    await setForm(turn, form)
    turn.notice(t.formSet(form))
    await turn.say(overview(turn, await ensureBrief(turn)))
  },

  async pause(turn) {
    const brief = await ensureBrief(turn)
    await updateBrief(turn.ports.store.db, brief.id, { paused: true })
    turn.notice(texts[turn.chat.locale].pausedNow)
    await turn.show(overview(turn, { ...brief, paused: true }))
  },

  /** A press that comes twice must not make the pause look shorter: only what is paused is resumed. */
  async resume(turn) {
    const brief = await ensureBrief(turn)
    if (brief.paused)
      await updateBrief(turn.ports.store.db, brief.id, { paused: false, activeSince: turn.now })
    turn.notice(texts[turn.chat.locale].resumedNow)
    await turn.show(overview(turn, { ...brief, paused: false }))
  },
}

function overview({ chat }: Turn, brief: Brief): Document {
  const t = texts[chat.locale]
  const rows = [
    [t.language, t.languageName],
    [t.zone, chat.zone],
    [t.hour, brief.at],
    [t.days, daysText(brief.days, chat.locale)],
    [t.form, t.forms[chat.form]],
    [t.digests, brief.paused ? t.paused : t.running],
  ]
  return {
    blocks: [
      { kind: 'heading', level: 1, inlines: [text(t.settings)] },
      { kind: 'table', header: [], rows: rows.map((row) => row.map((cell) => [text(cell)])) },
      ...paragraphs([t.settingsHint]),
    ],
    buttons: [
      [
        { text: t.language, data: 'settings:language' },
        { text: t.zone, data: 'settings:zone' },
      ],
      [
        { text: t.hour, data: 'settings:hour' },
        { text: t.days, data: 'settings:days' },
      ],
      [{ text: t.form, data: 'settings:form' }],
      [
        brief.paused
          ? { text: t.resume, data: 'settings:resume' }
          : { text: t.pause, data: 'settings:pause' },
      ],
    ],
  }
}

/** Buttons name what they do, so that one press delivered twice is one change. */
function dayChoice(turn: Turn, { days }: Brief): Document {
  const t = texts[turn.chat.locale]
  const buttons = t.weekdays.map((name, index) => {
    const isChosen = days.includes(index + 1)
    return {
      text: isChosen ? `✓ ${name}` : name,
      data: `settings:days:${isChosen ? '-' : '+'}${index + 1}`,
    }
  })
  return message([t.chooseDays], [...inRows(buttons, 2), back(turn)])
}

/** Unchanged without a sign: the bare button only opens the choice. */
function changedDays(days: readonly number[], sign: string, day: number): number[] {
  const isDay = Number.isInteger(day) && day >= 1 && day <= 7
  if (sign === '+' && isDay) return [...new Set([...days, day])].sort((one, other) => one - other)
  return sign === '-' && isDay ? days.filter((one) => one !== day) : [...days]
}

async function zoneChosen(turn: Turn, written: string, hasKeyboard: boolean): Promise<void> {
  const read = readZone({ text: written }, turn, 'settings')
  if (!('zone' in read)) return turn.say(read.sorry)
  await stopAsking(turn.ports.store.db, turn.chat.id)
  await setZone(turn, read.zone, hasKeyboard)
  await turn.say(overview(turn, await ensureBrief(turn)))
}

async function hourChosen(turn: Turn, written: string): Promise<void> {
  const read = readHour({ text: written }, turn)
  if (!('at' in read)) return turn.say(read.sorry)
  await stopAsking(turn.ports.store.db, turn.chat.id)
  await setHour(turn, read.at)
  turn.notice('✓')
  await turn.say(overview(turn, await ensureBrief(turn)))
}

function back({ chat }: Turn) {
  return [{ text: texts[chat.locale].back, data: 'settings:overview' }]
}
