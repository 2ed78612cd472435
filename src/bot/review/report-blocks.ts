// The reports that a meeting rests on → who tells it, how surely it was read, and the sentences that say it.
import { heading, italic, paragraph, text, type Block } from '../../../digests/document.ts'
import { outlet } from '../../../digests/outlet.ts'
import type { Voice } from '../../../digests/voice.ts'
import type { Evidence } from '../../domain/report.ts'
import type { EvidenceField } from '../../domain/vocabulary.ts'
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

/** Quoted first: the sentence of the meeting itself; then those of day, place and sides where they stand elsewhere. */
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
    ...quoted.flatMap(({ fields, sentence }): Block[] => [
      ...(fields.includes('meeting')
        ? []
        : [paragraph(italic(`${fields.map((field) => voice.wording.fields[field]).join(', ')}:`))]),
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

/** What a decision rests on, in the order in which it is quoted: what is read of one sentence is read of all. */
const QUOTED = ['meeting', 'date', 'place', 'country', 'organization', 'person', 'status'] as const
/** A meeting told here and there is quoted so often at most. */
const MOST_SENTENCES = 4

interface Quoted {
  sentence: string
  /** What rests on it, beside the meeting itself. */
  fields: EvidenceField[]
}

/** Each sentence once, with the fields that rest on it and on no sentence before it. */
function sentencesOf(evidence: readonly Evidence[]): Quoted[] {
  const quoted: Quoted[] = []
  const settled = new Set<string>()
  for (const field of QUOTED)
    for (const { sentence, value } of evidence.filter((one) => one.field === field)) {
      const key = `${field} ${value}`
      if (settled.has(key)) continue
      settled.add(key)
      const said = quoted.find((one) => one.sentence === sentence)
      if (said === undefined) quoted.push({ sentence, fields: [field] })
      else if (!said.fields.includes(field)) said.fields.push(field)
    }
  const [first] = evidence
  if (quoted.length === 0 && first !== undefined) return [{ sentence: first.sentence, fields: [first.field] }]
  return quoted.slice(0, MOST_SENTENCES)
}

function shortened(sentence: string): string {
  return sentence.length > LONGEST_SENTENCE ? `${sentence.slice(0, LONGEST_SENTENCE)}…` : sentence
}
