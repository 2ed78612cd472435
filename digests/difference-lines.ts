// Differences between what a chat was told and what is so → sentences.
import type { ToldFacts } from '../src/domain/digest.ts'
import type { CivilDate } from '../src/domain/vocabulary.ts'
import type { Difference } from './compare-facts.ts'
import type { Voice } from './voice.ts'
import { whenText, whereText } from './when-and-where.ts'

/** One sentence for each difference: a step forward says what is new, a correction what was wrong. */
export function differenceLines(
  differences: readonly Difference[],
  before: ToldFacts,
  after: ToldFacts,
  voice: Voice,
): string[] {
  const { wording, names } = voice
  const { fields } = wording
  return differences.map((difference) => {
    switch (difference.field) {
      case 'withdrawn':
        return difference.after ? wording.withdrawn : wording.reinstated
      case 'status':
        return wording.statusMoved(difference.before, difference.after)
      case 'date': {
        const text = (
          date: { date: CivilDate | null; endDate: CivilDate | null; notAfter: CivilDate | null },
          of: ToldFacts,
        ) =>
          date.date === null && date.notAfter === null
            ? null
            : whenText({ ...date, status: of.status }, voice)
        return moved(
          difference,
          fields.date,
          text(difference.before, before),
          text(difference.after, after),
          voice,
        )
      }
      case 'place':
        return moved(
          difference,
          fields.place,
          whereText(difference.before, voice),
          whereText(difference.after, voice),
          voice,
        )
      case 'mode':
        return moved(
          difference,
          fields.mode,
          wording.modes[difference.before],
          wording.modes[difference.after],
          voice,
        )
      case 'level': {
        const [was, is] = [difference.before, difference.after].map((level) =>
          level === null ? null : wording.levels[level],
        )
        return moved(difference, fields.level, was ?? null, is ?? null, voice)
      }
      case 'format': {
        const [was, is] = [difference.before, difference.after].map((id) =>
          id === null ? null : (names.format(id) ?? id),
        )
        return moved(difference, fields.format, was ?? null, is ?? null, voice)
      }
      case 'ordinal': {
        const [was, is] = [difference.before, difference.after].map((n) =>
          n === null ? null : wording.ordinal(n),
        )
        return moved(difference, fields.ordinal, was ?? null, is ?? null, voice)
      }
      case 'countries':
        return listed(
          fields.country,
          difference.before.map(names.country),
          difference.after.map(names.country),
          voice,
        )
      case 'organizations':
        return listed(
          fields.organization,
          difference.before.map(names.organization),
          difference.after.map(names.organization),
          voice,
        )
      case 'people':
        return listed(fields.person, difference.before, difference.after, voice)
      default: {
        const words = (types: typeof difference.before) => types.map((type) => wording.outcomeTypes[type])
        return listed(fields.outcome, words(difference.before), words(difference.after), voice)
      }
    }
  })
}

function moved(
  { nature }: Difference,
  label: string,
  before: string | null,
  after: string | null,
  { wording }: Voice,
): string {
  if (nature === 'correction' && before !== null) return wording.toldWrongly(label, before, after)
  return wording.changed(label, before, after ?? wording.dateOpen)
}

/** Either what was added or what was taken back; a difference of lists never holds both. */
function listed(
  label: string,
  gone: readonly string[],
  added: readonly string[],
  { wording }: Voice,
): string {
  if (gone.length > 0) return wording.namedWrongly(label, wording.join(gone.toSorted(wording.compare)))
  return wording.added(label, wording.join(added.toSorted(wording.compare)))
}
