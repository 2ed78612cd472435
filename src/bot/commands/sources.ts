// /sources: what is read, how each source does, and what an editor can do with it.
import type { Document } from '../../../digests/document.ts'
import { readArchiveDay } from '../sources/archive-day.ts'
import { lookAtAddress } from '../sources/look-at-address.ts'
import { OFFER_ACTS, pressOffer } from '../sources/take-offer.ts'
import { sourceCard } from '../sources/source-card.ts'
import { sourceList } from '../sources/source-list.ts'
import { testSource } from '../sources/test-source.ts'
import { loadSourceFigures, SOURCE_FILTERS } from '../../store/source-figures.ts'
import type { SourceFigures } from '../../store/source-figures.ts'
import { askForArchive, removeSource, setSourceState } from '../../store/sources.ts'
import { pressSubmission } from '../submissions/submit.ts'
import { ask, stopAsking } from '../asking.ts'
import { message } from '../message.ts'
import { texts } from '../text/texts.ts'
import type { Turn } from '../turn.ts'
import { wordings } from '../../../digests/wording/wordings.ts'
import type { Command } from './command.ts'

export const sources: Command = {
  name: 'sources',
  for: 'editors',
  async run(turn, typed) {
    if (typed === '') return turn.say(await sourceList(turn, 'all', 0))
    const [verb = '', ...rest] = typed.split(/\s+/)
    const t = texts[turn.chat.locale].reading
    if (verb.toLowerCase() !== 'add') return turn.say(message([t.wrongCommand()]))
    if (rest.length !== 1) return turn.say(message([t.whichAddress()]))
    await lookAtAddress(turn, rest.join(''))
  },
  async press(turn, [what = '', first = '', ...rest]) {
    if (what === 'list') return turn.show(await sourceList(turn, filterOf(first), pageOf(rest[0])))
    if (what in OFFER_ACTS) return pressOffer(turn, what, [first, ...rest])
    if (what === 'public' || what === 'private') return pressSubmission(turn, what, first)
    const act = ACTS[what]
    if (act === undefined) return turn.notice(texts[turn.chat.locale].staleButton)
    const figures = await loadSourceFigures(turn.ports.store.db, first, turn.now)
    if (figures === null) return showGone(turn)
    await act(turn, figures, rest[0] ?? '')
  },
  async answer(turn, question, answer) {
    const [, id = ''] = question.split('.')
    const figures = await loadSourceFigures(turn.ports.store.db, id, turn.now)
    if (figures === null) {
      await stopAsking(turn.ports.store.db, turn.chat.id)
      return turn.say(message([texts[turn.chat.locale].sources.gone]))
    }
    await orderArchive(turn, figures, 'text' in answer ? answer.text : '')
  },
}

type Act = (turn: Turn, figures: SourceFigures, value: string) => Promise<void>

/** By the second part of a button's data. */
const ACTS: Readonly<Record<string, Act>> = {
  card: (turn, figures) => turn.show(sourceCard(figures, turn.chat)),

  test: (turn, { source }) => {
    testSource(turn, source)
    turn.notice(texts[turn.chat.locale].reading.reading(source.name))
    return Promise.resolve()
  },

  async pause(turn, { source }) {
    await setSourceState(turn.ports.store.db, source.id, { state: 'paused', nextAt: null })
    turn.notice(texts[turn.chat.locale].sources.pausedNow)
    await showCard(turn, source.id)
  },

  async resume(turn, { source }) {
    // A press that comes twice does not bring the visit of a source forward that is on already.
    if (source.state !== 'on' && source.state !== 'trial') {
      await setSourceState(turn.ports.store.db, source.id, { state: 'on', nextAt: turn.now })
      turn.ports.reading.wake()
    }
    turn.notice(texts[turn.chat.locale].sources.resumedNow)
    await showCard(turn, source.id)
  },

  remove: (turn, { source }) => {
    const t = texts[turn.chat.locale].sources
    return turn.show(
      message(
        [t.removeAsk(source.name)],
        [
          [{ text: t.removeYes, data: `sources:drop:${source.id}` }],
          [{ text: t.removeNo, data: `sources:card:${source.id}` }],
        ],
      ),
    )
  },

  async drop(turn, { source }) {
    await removeSource(turn.ports.store.db, source.id)
    const t = texts[turn.chat.locale].sources
    await turn.show(message([t.removed(source.name)], [[toList(turn)]]))
  },

  async archive(turn, { source }) {
    const t = texts[turn.chat.locale].sources
    await ask(turn.ports.store.db, turn.chat.id, { command: 'sources', question: `since.${source.id}` })
    const spans = (['m1', 'm3', 'y1'] as const).map((span) => ({
      text: t.spans[span],
      data: `sources:since:${source.id}:${span}`,
    }))
    const back = { text: texts[turn.chat.locale].back, data: `sources:card:${source.id}` }
    await turn.show(message([t.archiveAsk()], [spans, [back]]))
  },

  since: (turn, figures, span) => orderArchive(turn, figures, span),
}

async function orderArchive(turn: Turn, { source }: SourceFigures, typed: string): Promise<void> {
  const { chat, now, ports } = turn
  const t = texts[chat.locale]
  const day = readArchiveDay(typed, now)
  if (day === null) return turn.say(message([t.sources.dateUnknown(), t.cancelHint()]))
  await stopAsking(ports.store.db, chat.id)
  await askForArchive(ports.store.db, source.id, day, now)
  ports.reading.wake()
  await turn.say(message([t.sources.archiveOrdered(source.name, wordings[chat.locale].date(day))]))
}

async function showCard(turn: Turn, id: string): Promise<void> {
  const figures = await loadSourceFigures(turn.ports.store.db, id, turn.now)
  await (figures === null ? showGone(turn) : turn.show(sourceCard(figures, turn.chat)))
}

/** It was removed after the button was shown. */
async function showGone(turn: Turn): Promise<void> {
  await turn.show(goneDocument(turn))
}

function goneDocument(turn: Turn): Document {
  return message([texts[turn.chat.locale].sources.gone], [[toList(turn)]])
}

function toList({ chat: { locale } }: Turn) {
  return { text: texts[locale].sources.toList, data: 'sources:list:all:0' }
}

function filterOf(name: string) {
  return SOURCE_FILTERS.find((filter) => filter === name) ?? 'all'
}

function pageOf(written = ''): number {
  return Math.max(0, Math.trunc(Number(written)) || 0)
}
