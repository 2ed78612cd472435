// A meeting → the lines that lists and digests show of it.
import type { Meeting } from '../src/domain/meeting.ts'
import type { Locale } from '../src/domain/vocabulary.ts'
import { command, heading, italic, paragraph, text, type Block, type Inline } from './document.ts'
import { isDisputed } from './conflict-lines.ts'
import { headlineOf, headlineOmits } from './headline-of.ts'
import { outlet, outletsOf } from './outlet.ts'
import { partyLines } from './people-lines.ts'
import { toldOnce } from './told-once.ts'
import type { Voice } from './voice.ts'
import { dateIsImplied, placeIsImplied, whenText, whereText } from './when-and-where.ts'

/** Headline; below it place, date, what is unusual of it, and the command that opens its card. */
export function headLines(meeting: Meeting, voice: Voice): Block[] {
  const { wording } = voice
  const where = whereText(meeting.place, voice)
  const disputed = (what: 'date' | 'place'): Inline[] =>
    isDisputed(meeting, what) ? [text(' '), italic(`(${wording.disputed})`)] : []
  const whereAndWhen: Inline[] = [
    ...(where === null
      ? []
      : [text(where), ...mark(placeIsImplied(meeting), voice), ...disputed('place'), text(', ')]),
    text(whenText(meeting, voice)),
    ...mark(dateIsImplied(meeting), voice),
    ...disputed('date'),
  ]
  const unusual = [
    ...(modeIsUntold(meeting, voice) ? [wording.modes[meeting.mode]] : []),
    ...(meeting.status === 'postponed' || meeting.status === 'cancelled'
      ? [wording.statuses[meeting.status]]
      : []),
  ]
  const reference = voice.reference(meeting)
  return [
    heading(3, headlineOf(meeting, voice)),
    paragraph(
      ...whereAndWhen,
      ...unusual.map((word) => text(` · ${word}`)),
      ...(reference === null ? [] : [text(' · '), command(reference)]),
    ),
  ]
}

/** A headline without a format says "telephone call" itself. */
function modeIsUntold({ mode, format }: Meeting, { names }: Voice): boolean {
  const named = format !== null && names.format(format) !== null
  return mode === 'hybrid' || (mode !== 'in-person' && named)
}

/** Who took part (or is expected), where the headline does not say it already; and what came of it. */
export function bodyLines(meeting: Meeting, voice: Voice): Block[] {
  const { wording } = voice
  const parties = partyLines(meeting, voice)
  const label = meeting.status === 'held' ? wording.tookPart : wording.expected
  const shown = parties.length > 0 && (meeting.people.length > 0 || headlineOmits(meeting, voice))
  return [
    ...(shown ? [paragraph(italic(`${label}:`), text(` ${parties.join('; ')}`))] : []),
    ...(meeting.outcomes.length === 0
      ? []
      : [paragraph(italic(`${wording.outcomes}:`), text(` ${outcomeTexts(meeting, voice).join('; ')}`))]),
  ]
}

/** "joint statement “…”": our word for its type, unless the title says it, and the title as the source has it. */
export function outcomeTexts({ outcomes }: Meeting, { wording, locale }: Voice): string[] {
  return toldOnce(outcomes, locale).map(({ type, title, language }) => {
    const word = wording.outcomeTypes[type]
    const named = title.trim()
    if (named === '' || folded(named, locale) === folded(word, locale)) return word
    const understood = language.split('-', 1)[0] === locale.split('-', 1)[0]
    return understood && saysItsType(named, word, locale)
      ? wording.quote(named)
      : `${word} ${wording.quote(named)}`
  })
}

/** A title opens with the word for its type, or ends with it and at most a suffix, where languages put it last. */
function saysItsType(title: string, word: string, locale: Locale): boolean {
  const [said, type] = [folded(title, locale), folded(word, locale)]
  const at = said.lastIndexOf(` ${type}`)
  const ends = at >= 0 && /^\p{L}{0,3}$/u.test(said.slice(at + 1 + type.length))
  return ends || (said.startsWith(type) && !/^\p{L}/u.test(said.slice(type.length)))
}

function folded(words: string, locale: Locale): string {
  return words.toLocaleLowerCase(locale).replaceAll(/[’‘'ʼ]/g, 'ʻ')
}

/** One source in a line, several folded away. */
export function sourceLines(meeting: Meeting, voice: Voice): Block[] {
  const articles = outletsOf(meeting.articles)
  const [first] = articles
  if (first === undefined) return []
  const label = voice.wording.sources(articles.length, meeting.voices)
  if (articles.length === 1) return [paragraph(italic(`${label}:`), text(' '), ...outlet(first, voice))]
  const items = articles.map((article) => outlet(article, voice))
  return [{ kind: 'details', summary: [text(label)], blocks: [{ kind: 'list', ordered: false, items }] }]
}

/** " (implied)" after what was concluded rather than written. */
export function mark(implied: boolean, { wording }: Voice): Inline[] {
  return implied ? [text(' '), italic(`(${wording.implied})`)] : []
}
