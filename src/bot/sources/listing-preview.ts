// What a source lists now → the lines that show it: how much, since when, in which letters, and its first entries.
import { link, text, type Block, type Inline } from '../../../digests/document.ts'
import { wordings } from '../../../digests/wording/wordings.ts'
import type { ListedEntry } from '../../domain/source.ts'
import { particularsOf } from '../../jobs/source-particulars.ts'
import type { FoundSource } from '../../jobs/try-source.ts'
import type { Locale } from '../../domain/vocabulary.ts'
import { paragraphs } from '../message.ts'
import { texts } from '../text/texts.ts'
import { languageName } from './source-words.ts'

const SHOWN = 5
const LONGEST_TITLE = 160

export function listingPreview(source: FoundSource, locale: Locale): Block[] {
  const t = texts[locale].reading
  const { listing, encoding, newest, isFresh, address } = source
  const { entries } = listing
  const { language } = particularsOf(source)
  const whole = entries.filter((entry) => entry.whole && entry.text !== null).length
  const rows: [string, Inline[]][] = [
    [t.rows.address, [link(address, address)]],
    ...(language === null
      ? []
      : [[t.rows.language, [text(languageName(language, locale))]] as [string, Inline[]]]),
    [t.rows.entries, [text(t.entries(String(entries.length), String(whole)))]],
    [t.rows.newest, [text(newest === null ? t.noDay : wordings[locale].date(newest))]],
    [t.rows.encoding, [text(encoding)]],
  ]
  return [
    { kind: 'table', header: [], rows: rows.map(([label, cell]) => [[text(label)], cell]) },
    ...(newest !== null && !isFresh ? paragraphs([t.stale(wordings[locale].date(newest))]) : []),
    ...(entries.length === 0
      ? paragraphs([t.listsNothing])
      : [
          ...paragraphs([t.firstEntries]),
          {
            kind: 'list' as const,
            ordered: false,
            items: entries.slice(0, SHOWN).map((entry) => line(entry, locale)),
          },
        ]),
  ]
}

function line({ title, published, url }: ListedEntry, locale: Locale): Inline[] {
  const t = texts[locale].reading
  const day = published === null ? t.noDay : wordings[locale].date(published)
  const words = title === null || title.trim() === '' ? t.noTitle : title
  const shown = words.length > LONGEST_TITLE ? `${words.slice(0, LONGEST_TITLE)}…` : words
  return [text(`${day} – `), link(url, shown)]
}
