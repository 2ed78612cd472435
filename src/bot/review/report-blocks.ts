// The reports that a meeting rests on → who tells it, how surely it was read, and the sentences that say it.
import { heading, italic, paragraph, text, type Block } from '../../../digests/document.ts'
import { outlet } from '../../../digests/outlet.ts'
import type { Voice } from '../../../digests/voice.ts'
import type { Evidence } from '../../domain/report.ts'
import { REVIEW_BELOW } from '../../extraction/confidence/weights.ts'
import type { StoredReport } from '../../store/reports.ts'
import { languageName } from '../sources/source-words.ts'
import { texts } from '../text/texts.ts'

/** More would bury what is to be decided; the rest is counted. */
const MOST = 6
/** Some papers know no full stop. In UTF-16 units. */
const LONGEST_SENTENCE = 700
/** A reading so sure is seldom wrong, by the weights' own measure. */
const SURE = 0.9

/** Quoted first: the sentence of the meeting itself; then those of day and place where they stand elsewhere. */
export function reportBlocks(reports: readonly StoredReport[], voice: Voice): Block[] {
  const t = texts[voice.locale].review
  const more = reports.length - MOST
  return [
    heading(2, t.reports(String(reports.length))),
    ...reports.slice(0, MOST).flatMap((report) => reportLines(report, voice)),
    ...(more > 0 ? [paragraph(italic(t.moreReports(String(more))))] : []),
  ]
}

/** One report: outlet, sureness, title, sentences. */
export function reportLines({ article, meeting }: StoredReport, voice: Voice): Block[] {
  const t = texts[voice.locale].review
  const quoted = sentencesOf(meeting.evidence)
  return [
    paragraph(
      ...outlet(article, voice),
      text(` · ${languageName(article.language, voice.locale)} · ${t.sureness[surenessOf(meeting)]}`),
    ),
    ...(article.title === null ? [] : [paragraph(italic(article.title))]),
    ...(quoted.length === 0 ? [paragraph(t.noSentence)] : []),
    ...quoted.flatMap(({ field, sentence }, index): Block[] => [
      ...(index === 0 && field === 'meeting' ? [] : [paragraph(italic(`${voice.wording.fields[field]}:`))]),
      { kind: 'quote', inlines: [text(voice.wording.quote(shortened(sentence)))], credit: null },
    ]),
  ]
}

type Sureness = 'sure' | 'fair' | 'doubtful' | 'pieced'

function surenessOf({ confidence, review }: StoredReport['meeting']): Sureness {
  if (confidence < REVIEW_BELOW) return 'doubtful'
  if (review) return 'pieced'
  return confidence >= SURE ? 'sure' : 'fair'
}

/** Each sentence once, for the first field that rests on it. */
function sentencesOf(evidence: readonly Evidence[]): Pick<Evidence, 'field' | 'sentence'>[] {
  const found = (['meeting', 'date', 'place'] as const).flatMap((field) => {
    const sentence = evidence.find((one) => one.field === field)?.sentence
    return sentence === undefined ? [] : [{ field, sentence }]
  })
  const [first] = evidence
  const shown = found.length > 0 || first === undefined ? found : [first]
  return shown.filter(({ sentence }, at) => shown.findIndex((one) => one.sentence === sentence) === at)
}

function shortened(sentence: string): string {
  return sentence.length > LONGEST_SENTENCE ? `${sentence.slice(0, LONGEST_SENTENCE)}…` : sentence
}
