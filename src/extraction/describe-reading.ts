// A reading → lines for a linguist: what each rule read, what became of it, and what every field of a meeting rests on.
import type { Evidence, ExtractedMeeting, Extraction } from '../domain/report.ts'
import { languageOf } from '../languages/index.ts'
import type { Trace, TraceStep } from './trace.ts'

/** Longer passages are cut in the middle of nothing that matters: their end says where they are. */
const LONGEST = 160
/** So many reasons of a confidence are told. */
const REASONS = 8

const DID: Readonly<Record<TraceStep['did'], string>> = {
  proposed: 'opens',
  joined: 'tells more of',
  dropped: 'dropped',
  changed: 'changed',
}

/** Offsets in brackets count UTF-16 units of the cleaned text, which begins with the title. */
export function describeReading(extraction: Extraction, trace: Trace): string {
  return [
    `Read as ${extraction.language} with rules of ${trace.ruleset}. Title: ${extraction.title ?? 'none'}`,
    '',
    'What the rules read, sentence by sentence:',
    ...(trace.steps.length === 0 ? ['  nothing'] : describeSteps(trace, extraction)),
    '',
    extraction.meetings.length === 0 ? 'No meeting.' : `Meetings: ${extraction.meetings.length}`,
    ...extraction.meetings.flatMap((meeting, index) => describeMeeting(meeting, index, trace)),
  ].join('\n')
}

function describeSteps(trace: Trace, { language }: Extraction): string[] {
  const samples = new Map(languageOf(language)?.rules.map((rule) => [rule.id, rule.sample]))
  const told = new Set<string>()
  return trace.steps.flatMap((step) => {
    const [rule = ''] = step.why.split(': ')
    const sample = samples.get(rule)
    const lines = [`  ${headOf(step)}`, `      [${step.start}–${step.end}] ${short(step.text)}`]
    if (sample !== undefined && !told.has(rule)) {
      told.add(rule)
      lines.push(`      rule ${rule} reads sentences like: ${sample}`)
    }
    return lines
  })
}

function headOf({ subject, did, by, why }: TraceStep): string {
  if (did === 'changed') return `${subject}: ${why} (${by})`
  const [rule = '', ...rest] = why.split(': ')
  const reason = rest.join(': ')
  if (did === 'dropped')
    return `${subject} by ${rule}: dropped, because ${reason === '' ? rule : reason} (${by})`
  return `${subject} by ${rule}: ${DID[did]} ${reason}`
}

function describeMeeting(meeting: ExtractedMeeting, index: number, trace: Trace): string[] {
  const judged = trace.judgements[index]
  const beside = meeting.background === null ? '' : `, beside the news: ${meeting.background}`
  const reasons = judged?.reasons
    .slice(0, REASONS)
    .map(({ feature, weight }) => `${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)} ${feature}`)
  return [
    '',
    `${judged?.subject ?? `meeting ${index + 1}`}: ${meeting.kind}, ${meeting.status}, ${meeting.mode}${beside}`,
    ...meeting.evidence.map((passage) => `  ${describeField(passage, meeting)}`),
    ...(meeting.notAfter === null
      ? []
      : [`  no day told: on or before ${meeting.notAfter}, the publication`]),
    `  confidence ${meeting.confidence}${meeting.review ? ', an editor sees it first' : ''}: ${reasons?.join('; ') ?? ''}`,
  ]
}

/** Fields under which a meeting's own list of conclusions has them. */
const IMPLIED_AS: Readonly<Partial<Record<Evidence['field'], readonly string[]>>> = {
  date: ['date'],
  place: ['city', 'country'],
  country: ['countries'],
  organization: ['organizations'],
  person: ['people'],
}

function describeField(
  { field, value, start, end, text, rule }: Evidence,
  meeting: ExtractedMeeting,
): string {
  const concluded = IMPLIED_AS[field]?.some((name) => meeting.implied.includes(name)) ?? false
  const how = concluded ? ', partly concluded' : ''
  const what = value === null ? field : `${field} ${value}`
  return `${what} ← “${short(text)}” [${start}–${end}] by ${rule}${how}`
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}…` : text
}
