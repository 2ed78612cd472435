// The sources that are read → a page of them, those in trouble first, with buttons to each and to the other pages.
import { bold, text, type Block, type Button, type Document } from '../../../digests/document.ts'
import { SOURCE_FILTERS, countSources, pageOfSources } from '../../store/source-figures.ts'
import type { SourceFigures, SourceFilter } from '../../store/source-figures.ts'
import { inRows, paragraphs } from '../message.ts'
import { texts } from '../text/texts.ts'
import type { ButtonRows, Turn } from '../turn.ts'
import { instantText, languageName, numberText, stateText } from './source-words.ts'

const PAGE = 8

/** One page, counted from 0; a page beyond the last is the last one. */
export async function sourceList(turn: Turn, filter: SourceFilter, page: number): Promise<Document> {
  const { chat, now, ports } = turn
  const { db } = ports.store
  const t = texts[chat.locale]
  const counts = await countSources(db)
  const pages = Math.max(1, Math.ceil(counts[filter] / PAGE))
  const shown = Math.min(page, pages - 1)
  const figures = await pageOfSources(db, { filter, limit: PAGE, offset: shown * PAGE }, now)
  const first = shown * PAGE + 1
  return {
    blocks: [
      { kind: 'title', inlines: [text(t.sources.title)] },
      ...figures.map((one, index) => row(one, first + index, turn)),
      ...(figures.length === 0 ? paragraphs([t.sources.nothing[filter]]) : []),
      {
        kind: 'item',
        blocks: paragraphs([...(pages > 1 ? [t.page(shown + 1, pages)] : []), t.sources.listHint]),
      },
    ],
    buttons: [
      ...inRows(
        figures.map(({ source }, index) => ({
          text: String(first + index),
          data: `sources:card:${source.id}`,
        })),
        4,
      ),
      ...turning(turn, filter, { shown, pages }),
      SOURCE_FILTERS.map((one) => ({
        text: `${one === filter ? '• ' : ''}${t.sources.filters[one](String(counts[one]))}`,
        data: `sources:list:${one}:0`,
      })),
    ],
  }
}

function turning(
  { chat: { locale } }: Turn,
  filter: SourceFilter,
  { shown, pages }: { shown: number; pages: number },
): ButtonRows {
  const t = texts[locale]
  const to = (label: string, page: number): Button => ({
    text: label,
    data: `sources:list:${filter}:${page}`,
  })
  const row = [
    ...(shown > 0 ? [to(t.previousPage, shown - 1)] : []),
    ...(shown < pages - 1 ? [to(t.nextPage, shown + 1)] : []),
  ]
  return row.length > 0 ? [row] : []
}

function row({ source, articlesADay, meetingsADay }: SourceFigures, place: number, { chat }: Turn): Block {
  const { locale } = chat
  const t = texts[locale].sources
  const { name, kind, language, succeededAt } = source
  const what = [t.kinds[kind], ...(language === null ? [] : [languageName(language, locale)])].join(', ')
  const lines = [
    [text(`${place}. `), bold(name), text(` (${what})`)],
    [text(stateText(source, chat))],
    [
      text(
        [
          t.readAt(succeededAt === null ? t.never : instantText(succeededAt, chat)),
          t.articlesADay(numberText(articlesADay, locale)),
          t.meetingsADay(numberText(meetingsADay, locale)),
        ].join(' · '),
      ),
    ],
  ]
  return { kind: 'item', blocks: paragraphs(lines) }
}
