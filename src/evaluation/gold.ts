// A file of what careful readers recorded → documents with the meetings each reports.
import { z } from 'zod'

const names = z.array(z.string())

/** A recorded meeting: a field that is left out is free and is not measured. */
export const recordedMeeting = z.object({
  date: z.string().nullable().optional(),
  endDate: z.string().nullable().optional(),
  notAfter: z.string().nullable().optional(),
  city: z.string().nullable().optional(),
  country: z.string().nullable().optional(),
  status: z.string().optional(),
  mode: z.string().optional(),
  kind: z.string().optional(),
  level: z.string().nullable().optional(),
  countries: names.optional(),
  organizations: names.optional(),
  people: names.optional(),
  offices: names.optional(),
  host: z.string().nullable().optional(),
  chair: z.string().nullable().optional(),
  format: z.string().nullable().optional(),
  ordinal: z.number().nullable().optional(),
  informal: z.boolean().optional(),
  outcomes: names.optional(),
  /** null: the article's news. Of meetings beside the news only those recorded are measured. */
  background: z.enum(['history', 'plan']).nullable().optional(),
})

const recordedDocument = z.object({
  file: z.string().min(1),
  language: z.string().optional(),
  meetings: z.array(recordedMeeting),
  /** Countries that the text names and that did not take part. */
  notParticipants: names.optional(),
  notOrganizations: names.optional(),
  /** Of a document without a meeting: what it is. */
  trap: z.string().nullable().optional(),
  /** Kept from whoever writes rules. */
  unread: z.boolean().optional(),
  /** Of those, one on which the confidence is set right: it measures the reader no more. */
  calibrates: z.boolean().optional(),
})

const goldFile = z.object({ documents: z.array(recordedDocument).min(1) })

export type RecordedMeeting = z.infer<typeof recordedMeeting>
export type RecordedDocument = z.infer<typeof recordedDocument>

/** Reads the text of a gold file: `{"documents":[{"file","meetings":[…]}]}`. A string tells what is wrong with it. */
export function parseGold(text: string): RecordedDocument[] | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'it is not JSON; it has the form {"documents":[{"file":"a.txt","meetings":[]}]}'
  }
  const parsed = goldFile.safeParse(value)
  if (parsed.success) return parsed.data.documents
  const [issue] = parsed.error.issues
  const at = issue?.path.join('.') ?? ''
  return `${at === '' ? 'it' : at}: ${issue?.message ?? 'is wrong'}; it has the form {"documents":[{"file":"a.txt","meetings":[]}]}`
}
