// A question about meetings → a page of answers, and the buttons that lead to the next page.
import type { Button, Document } from '../../digests/document.ts'
import { listDocument } from '../../digests/list-document.ts'
import { wordings } from '../../digests/wording/wordings.ts'
import type { Followed } from '../domain/subscription.ts'
import type { Locale } from '../domain/vocabulary.ts'
import { parseQuery } from '../lookup/parse-query.ts'
import type { Span } from '../lookup/parse-span.ts'
import { addDays, daysBetween } from '../meetings/civil-date.ts'
import { localTime } from '../schedule/local-time.ts'
import { countMeetings, findMeetings, type MeetingQuery } from '../store/find-meetings.ts'
import { followedBy } from './brief-of.ts'
import { followData, followedOf } from './follow-data.ts'
import { withFormats } from './followed-query.ts'
import { nameIndex, namesIn, nameOf } from './gazetteer-index.ts'
import { inRows, message, paragraphs, type Line } from './message.ts'
import { peopleNamed } from './people-named.ts'
import { texts } from './text/texts.ts'
import type { Turn } from './turn.ts'

export type ListKind = 'recent' | 'upcoming'

export interface ListQuestion {
  list: ListKind
  /** null: what the chat follows. */
  about: readonly Followed[] | null
  /** Part of a person's name, asked for instead. */
  person?: string
  span: Span | null
  offset: number
}

const PAGE = 10
/** Telegram's limit for a button's data, in bytes. */
const DATA_LIMIT = 64
const EPOCH = '1970-01-01'

/**
 * Answers what was typed after /recent or /upcoming; names that mean nothing get the nearest that do, as buttons.
 *
 * @param hint stands below a name that means nothing at all
 */
export async function answerTyped(
  turn: Turn,
  list: ListKind,
  typed: string,
  hint: Line[] = [],
): Promise<void> {
  const { locale, zone } = turn.chat
  const t = texts[locale]
  const query = parseQuery(typed, { index: nameIndex(), locale, today: localTime(turn.now, zone).date })
  const lookup = (things: readonly Followed[]): Button[] =>
    things.map((thing) => ({
      text: nameOf(thing, locale),
      data: listData({ list, about: [thing], span: query.span, offset: 0 }),
    }))
  for (const { text, choices } of query.ambiguous) {
    const buttons = lookup(choices.map(({ followed }) => followed))
    await turn.say(message([t.nameAmbiguous(text)], inRows(buttons, 1)))
  }
  for (const { text, suggestions } of query.unknown) {
    const ofPerson = { list, about: null, person: text, span: query.span, offset: 0 }
    if (await isPerson(turn, ofPerson)) {
      await turn.say(await listOf(turn, ofPerson))
      continue
    }
    const buttons = lookup(suggestions.map(({ followed }) => followed))
    const lines = buttons.length > 0 ? [t.nameNear(text)] : [t.nameUnknown(text), ...hint]
    await turn.say(message(lines, inRows(buttons, 1)))
  }
  const nothingNamed = query.ambiguous.length + query.unknown.length === 0
  if (query.followed.length > 0)
    await turn.say(await listOf(turn, { list, about: query.followed, span: query.span, offset: 0 }))
  else if (nothingNamed)
    await turn.say(await listOf(turn, { list, about: null, span: query.span, offset: 0 }))
}

/** One page, with a button for the next one. */
export async function listOf(turn: Turn, question: ListQuestion): Promise<Document> {
  const { locale, zone } = turn.chat
  const { db } = turn.ports.store
  const { list, about, person, span, offset } = question
  const t = texts[locale]
  const things = person !== undefined ? [] : (about ?? (await followedBy(turn)))
  const people = person === undefined ? [] : await peopleNamed(db, person)
  const query = { ...queryOf(question, things, localTime(turn.now, zone).date), people }
  const meetings = await findMeetings(db, { ...query, limit: PAGE, offset })
  const more = Math.max(0, (await countMeetings(db, query)) - offset - meetings.length)
  const next = listData({ ...question, offset: offset + PAGE })
  const hasNext = more > 0 && Buffer.byteLength(next) <= DATA_LIMIT
  const [single] = things
  const document = listDocument(
    { list, about: about?.length === 1 && single !== undefined ? single : null, meetings, more },
    locale,
    { names: namesIn(locale), buttons: hasNext ? [[{ text: t.showMore, data: next }]] : [] },
  )
  const wording = wordings[locale]
  const lines: Line[] = [
    ...(things.length > 0 && about?.length !== 1 ? [t.meetingsOf(namesOf(things, locale))] : []),
    ...(person !== undefined ? [t.meetingsOf(person)] : things.length === 0 ? [t.aboutEverything()] : []),
    ...(span === null
      ? []
      : [
          span.from === span.to
            ? t.onDay(wording.date(span.from))
            : t.fromTo(wording.date(span.from), wording.date(span.to)),
        ]),
  ]
  const [title, ...rest] = document.blocks
  return {
    ...document,
    blocks: [...(title === undefined ? [] : [title]), ...paragraphs(lines), ...rest],
  }
}

/** Somebody may follow a hundred countries: the first are named. */
function namesOf(things: readonly Followed[], locale: Locale): string {
  const names = things.slice(0, MOST_NAMED).map((thing) => nameOf(thing, locale))
  return things.length > MOST_NAMED ? `${names.join(', ')} …` : names.join(', ')
}

const MOST_NAMED = 12

/** Whether somebody of this name took part in anything, whenever it was. */
async function isPerson(turn: Turn, question: ListQuestion): Promise<boolean> {
  const { db } = turn.ports.store
  const { person = '' } = question
  if (person.length < SHORTEST_NAME) return false
  return (await countMeetings(db, { person, people: await peopleNamed(db, person) })) > 0
}

const SHORTEST_NAME = 3

function queryOf(
  { list, person, span }: ListQuestion,
  things: readonly Followed[],
  today: string,
): MeetingQuery {
  const followed = things.length === 0 ? undefined : withFormats(things)
  if (list === 'upcoming') return { followed, person, upcoming: today, from: span?.from, to: span?.to }
  const to = span === null || span.to > today ? today : span.to
  return { followed, person, from: span?.from, to, status: ['held', 'postponed', 'cancelled'] }
}

/** `recent:c.UZ,o.OTS:fgh-fgz:10`; `*` for what the chat follows, `~name` for a person, an empty cell for no span. */
export function listData({ list, about, person, span, offset }: ListQuestion): string {
  const things =
    person !== undefined
      ? `~${person.replaceAll(':', ' ')}`
      : about === null
        ? '*'
        : about.map(followData).join(',')
  const days = span === null ? '' : [span.from, span.to].map(dayNumber).join('-')
  return `${list}:${things}:${days}:${offset}`
}

/** Reads back what `listData` wrote; anything else asks for what the chat follows. */
export function listQuestion(
  list: ListKind,
  [things = '*', days = '', offset = '']: readonly string[],
): ListQuestion {
  const person = things.startsWith('~') ? things.slice(1) : undefined
  const about = things === '*' || person ? null : things.split(',').flatMap((data) => followedOf(data) ?? [])
  const [from, to] = days.split('-').map((day) => Number.parseInt(day, 36))
  const isSpan = from !== undefined && to !== undefined && from > 0 && to >= from
  return {
    list,
    about: about !== null && about.length > 0 ? about : null,
    person,
    span: isSpan ? { from: addDays(EPOCH, from), to: addDays(EPOCH, to) } : null,
    offset: Math.max(0, Number(offset) || 0),
  }
}

function dayNumber(day: string): string {
  return daysBetween(EPOCH, day).toString(36)
}
