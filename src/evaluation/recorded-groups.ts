// A file of what careful readers say that several articles tell of → meetings with their tellings, and hard pairs.
import { z } from 'zod'
import { recordedMeeting } from './gold.ts'

const telling = z.object({
  file: z.string().min(1),
  /** Which of the article's meetings: what it says of it. */
  pick: recordedMeeting.loose(),
})

const groupsFile = z.object({
  meetings: z.array(z.object({ id: z.string().min(1), tellings: z.array(telling).min(1) })).min(1),
  /** Pairs of meetings that are easily taken for one. */
  hard: z.array(z.object({ a: z.string(), b: z.string(), why: z.string().optional() })).default([]),
  /** Which meetings shape rules, and which only measure them. */
  part: z.record(z.string(), z.string()).default({}),
})

export type RecordedGroups = z.infer<typeof groupsFile>

/** Reads the text of a file of groups. A string tells what is wrong with it. */
export function parseGroups(text: string): RecordedGroups | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'it is not JSON; it has the form {"meetings":[{"id","tellings":[{"file","pick":{…}}]}],"hard":[{"a","b"}]}'
  }
  const parsed = groupsFile.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  return `${issue?.path.join('.') ?? 'it'}: ${issue?.message ?? 'is wrong'}`
}
