// One source with its figures → its card, and what can be done with it.
import { code, link, text, type Button, type Document, type Inline } from '../../../digests/document.ts'
import { wordings } from '../../../digests/wording/wordings.ts'
import { redact } from '../../redact.ts'
import type { SourceFigures } from '../../store/source-figures.ts'
import type { StoredSource } from '../../store/sources.ts'
import { texts } from '../text/texts.ts'
import type { ButtonRows } from '../turn.ts'
import { instantText, languageName, numberText, percentText, stateText, type Reader } from './source-words.ts'

/** `sources:<what>:<id>` are its buttons. */
export function sourceCard(figures: SourceFigures, reader: Reader): Document {
  const { source, articlesADay, meetingsADay, reported, confirmed } = figures
  const { locale } = reader
  const t = texts[locale].sources
  const at = (instant: Date | null): string => (instant === null ? t.never : instantText(instant, reader))
  const { rows } = t
  const share = reported === 0 ? null : percentText(confirmed / reported, locale)
  const table: [string, Inline[]][] = [
    [rows.state, [text(stateText(source, reader))]],
    ...(source.publisher === null ? [] : [plain(rows.publisher, source.publisher)]),
    [rows.address, [address(source.address)]],
    ...(source.movedTo === null ? [] : [[rows.movedTo, [address(source.movedTo)]] as [string, Inline[]]]),
    plain(rows.kind, t.kinds[source.kind]),
    plain(rows.standing, source.standing === null ? t.unknown : t.standings[source.standing]),
    plain(
      rows.language,
      source.language === null ? t.fromEachArticle : languageName(source.language, locale),
    ),
    plain(rows.zone, source.zone ?? t.unknown),
    plain(rows.succeeded, at(source.succeededAt)),
    plain(rows.visited, at(source.visitedAt)),
    ...(source.nextAt === null ? [] : [plain(rows.next, at(source.nextAt))]),
    plain(rows.newest, at(source.newEntryAt)),
    plain(rows.articles, numberText(articlesADay, locale)),
    plain(rows.meetings, numberText(meetingsADay, locale)),
    ...(share === null
      ? []
      : [plain(rows.confirmed, t.confirmed(share, String(confirmed), String(reported)))]),
    ...(source.lastError === null ? [] : [plain(rows.error, redact(source.lastError))]),
    ...(source.archiveSince === null
      ? []
      : [plain(rows.archive, t.archiveDownTo(wordings[locale].date(source.archiveSince)))]),
  ]
  return {
    blocks: [
      { kind: 'title', inlines: [text(source.name)] },
      { kind: 'table', header: [], rows: table.map(([label, cell]) => [[text(label)], cell]) },
    ],
    buttons: buttonsFor(source, reader),
  }
}

function buttonsFor({ id, state }: StoredSource, { locale }: Reader): ButtonRows {
  const t = texts[locale].sources
  const button = (label: string, what: string): Button => ({ text: label, data: `sources:${what}:${id}` })
  const isOn = state === 'on' || state === 'trial'
  return [
    [button(t.test, 'test'), isOn ? button(t.pause, 'pause') : button(t.resume, 'resume')],
    [...(isOn ? [button(t.readArchive, 'archive')] : []), button(t.remove, 'remove')],
    [{ text: t.toList, data: 'sources:list:all:0' }],
  ]
}

function plain(label: string, value: string): [string, Inline[]] {
  return [label, [text(value)]]
}

/** Shown as it is; what cannot be opened stands as code. */
function address(url: string): Inline {
  const shown = link(url, url)
  return shown.kind === 'link' ? shown : code(url)
}
