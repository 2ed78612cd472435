// What was found at an address → lines that show what would be read there.
import type { FoundSource } from '../../jobs/try-source.ts'
import type { CivilDate } from '../../domain/vocabulary.ts'
import { plainLine } from '../frame/plain-line.ts'

/** Of what is listed, these are shown. */
const SHOWN = 3

/** `utf-8, 20 entries, the newest of 2026-02-01, texts in the feed` */
export function sourceWords({ listing: { entries }, encoding, newest }: FoundSource): string {
  const count = entries.length
  const whole = entries.filter((entry) => entry.whole && entry.text !== null).length
  const texts =
    count === 0
      ? null
      : whole === count
        ? 'whole texts'
        : whole === 0
          ? 'texts on their pages'
          : `${whole} whole texts`
  const day = newest === null ? (count === 0 ? null : 'without days') : `the newest of ${newest}`
  const parts = [encoding, `${count} ${count === 1 ? 'entry' : 'entries'}`, day, texts]
  return parts.filter((part) => part !== null).join(', ')
}

/** The first entries, in the source's order, and what was left out of the listing. */
export function entryLines({ listing: { entries, warnings } }: FoundSource): string[] {
  const lines = entries
    .slice(0, SHOWN)
    .map(({ published, title, text, address }) => dayLine(published, title ?? text ?? address))
  return [...lines, ...warnings.map((warning) => plainLine(`note: ${warning}`))]
}

/** `2026-02-01  Ministers meet in Baku` */
export function dayLine(published: CivilDate | null, words: string): string {
  return `${published ?? '(no day)'}  ${plainLine(words, 110)}`
}
